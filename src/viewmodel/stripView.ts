import type { Span } from '#domain/ids.ts';
import type { Tone } from './tone.ts';

/** A goal on the axis of its indicator. Better is always to the right, so places run from N to 1. */
export type StripView = Readonly<{
  left: number;
  right: number;
  leftLabel: string;
  rightLabel: string;
  baseline: number | null;
  value: Span<number> | null; // an interval is drawn as an open bar
  goal: Readonly<{ at: number; from: number; to: number; label: string }> | null; // what is accepted runs from `from` to `to`
  tone: Tone;
  summary: string;
}>;
