import type { DecimalMark, HeadingMeaning } from './decisions.ts';
import type { EntityId, IndicatorId } from './ids.ts';
import type { Observation } from './observation.ts';
import type { Period } from './period.ts';

/** Something that the file leaves open. Each is answered by one choice, which becomes a decision. */
export type Question =
  | Readonly<{ kind: 'encoding'; used: string; options: readonly EncodingOption[] }>
  | Readonly<{
      kind: 'decimal';
      raw: string;
      row: number;
      column: number;
      used: DecimalMark | null;
      options: readonly DecimalMark[]; // those by which the cell is a score that its index can have
    }>
  | Readonly<{ kind: 'sheet'; used: string; options: readonly string[] }>
  | Readonly<{ kind: 'period'; used: Period | null; options: readonly Period[] }>
  | Readonly<{ kind: 'indicator'; used: IndicatorId | null; options: readonly IndicatorId[] }>
  | Readonly<{ kind: 'name'; raw: string; rows: readonly number[]; options: readonly EntityId[] }>
  | Readonly<{ kind: 'heading'; raw: string; column: number; options: readonly HeadingMeaning[] }>
  | Readonly<{ kind: 'figure'; candidates: readonly Observation[] }>;

/** One way to read the letters of a file, with a line of it read that way and how many known words that makes. */
export type EncodingOption = Readonly<{ encoding: string; sample: string; known: number }>;
