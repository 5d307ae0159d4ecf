import type { Span } from '#domain/ids.ts';
import type { Tone } from './tone.ts';

/** A goal on the axis of its indicator. Better is always to the right, so places run from N to 1. */
export type StripView = Readonly<{
  left: number;
  right: number;
  leftLabel: string;
  rightLabel: string;
  baseline: number | null;
  isJoined: boolean; // a line may lead from baseline to value: nothing changed between them
  value: Span<number> | null; // an interval is drawn as an open bar
  goal: Readonly<{ at: number; far: number | null; to: number; label: string }> | null; // accepted is from `at` to `to`; `far` is the other edge of a range
  tone: Tone;
  summary: string;
}>;
