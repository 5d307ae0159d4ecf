import type { ObservationTable } from '#domain/dataset.ts';
import type { DecimalMark, Decisions } from '#domain/decisions.ts';
import type { Goal } from '#domain/goal.ts';
import type { ImportIssue } from '#domain/issue.ts';
import type { Observation } from '#domain/observation.ts';
import type { Question } from '#domain/question.ts';
import type { IgnoredRow } from '#domain/sheetCells.ts';
import type { Dialect } from './bytes/readSheet.ts';

/** One file, or one sheet of a workbook, as it is understood under the decisions. Row and column numbers count from 1. */
export type FileReading = Readonly<{
  file: string;
  hash: string; // of its bytes
  size: number; // bytes
  kind: 'results' | 'goals' | null; // null: refused before that could be told
  status: 'accept' | 'confirm' | 'reject';
  decisions: Decisions;
  dialect: Dialect | null;
  sheet: string | null; // the one that was read; null: the file is no workbook
  sheets: readonly string[]; // of the workbook, all that hold anything
  decimal: DecimalMark | null;
  rows: number; // of the sheet, blank ones included
  columns: number;
  headerRows: readonly number[];
  ignored: readonly IgnoredRow[];
  observations: readonly Observation[]; // made when they are first asked for, where `table` holds them
  table: ObservationTable | null; // the same as columns, of a file that was read straight into them; null: any other
  disputed: readonly Observation[]; // all that rows say of figures that they say differently; none of it is in `observations`
  goals: readonly Goal[];
  issues: readonly ImportIssue[];
  questions: readonly Question[]; // what a person must still answer
}>;
