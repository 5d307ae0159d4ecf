import type { Tone } from './tone.ts';

export type SparkPoint = Readonly<{ x: number; y: number }>;

/** A small line over time. Stretches are comparable within and never joined; better is up. */
export type SparkView = Readonly<{
  left: number;
  right: number;
  bottom: number;
  top: number;
  stretches: readonly (readonly SparkPoint[])[];
  goal: number | null;
  tone: Tone | null; // null: no verdict stands behind it
  summary: string;
}>;
