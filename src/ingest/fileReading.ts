import type { ObservationTable } from '#domain/dataset.ts';
import type { Goal } from '#domain/goal.ts';
import type { EntityId, IndicatorId } from '#domain/ids.ts';
import type { ImportIssue } from '#domain/issue.ts';
import type { Observation } from '#domain/observation.ts';
import type { Period } from '#domain/period.ts';
import type { DecimalMark } from './cells/numberShape.ts';
import type { Decisions, HeadingMeaning } from './decisions.ts';
import type { IgnoredRow } from './table/ignoredRows.ts';
import type { Dialect } from './bytes/readSheet.ts';

/** What a cell of the sheet was taken for. Every cell that is not blank has exactly one role. */
export type CellRole = 'heading' | 'name' | 'value' | 'ignored' | 'text' | 'problem';

/** Something that the file leaves open. Each is answered by one choice, which becomes a decision. */
export type Question =
  | Readonly<{ kind: 'encoding'; used: string; options: readonly EncodingOption[] }>
  | Readonly<{ kind: 'decimal'; raw: string; row: number; column: number; used: DecimalMark | null }>
  | Readonly<{ kind: 'sheet'; used: string; options: readonly string[] }>
  | Readonly<{ kind: 'period'; used: Period | null; options: readonly Period[] }>
  | Readonly<{ kind: 'indicator'; used: IndicatorId | null; options: readonly IndicatorId[] }>
  | Readonly<{ kind: 'name'; raw: string; rows: readonly number[]; options: readonly EntityId[] }>
  | Readonly<{ kind: 'heading'; raw: string; column: number; options: readonly HeadingMeaning[] }>;

/** One way to read the letters of a file, with a line of it read that way and how many known words that makes. */
export type EncodingOption = Readonly<{ encoding: string; sample: string; known: number }>;

/** One file, or one sheet of a workbook, as it is understood under the decisions. Row and column numbers count from 1. */
export type FileReading = Readonly<{
  file: string;
  hash: string; // of its bytes
  size: number; // bytes
  kind: 'results' | 'goals' | null; // null: refused before that could be told
  status: 'accept' | 'confirm' | 'reject';
  decisions: Decisions;
  dialect: Dialect | null;
  decimal: DecimalMark | null;
  rows: number; // of the sheet, blank ones included
  columns: number;
  headerRows: readonly number[];
  ignored: readonly IgnoredRow[];
  observations: readonly Observation[]; // made when they are first asked for, where `table` holds them
  table: ObservationTable | null; // the same as columns, of a file that was read straight into them; null: any other
  goals: readonly Goal[];
  issues: readonly ImportIssue[];
  questions: readonly Question[]; // what a person must still answer
}>;

/** Some rows of the sheet as they stand, with the role of each cell. */
export type SheetWindow = Readonly<{
  from: number; // row number of the first
  rows: readonly (readonly string[])[];
  roles: readonly (readonly CellRole[])[];
}>;
