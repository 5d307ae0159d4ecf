import type { Indicator } from '#domain/indicator.ts';
import type { ImportIssue } from '#domain/issue.ts';
import type { Period } from '#domain/period.ts';

/** What all figures of a column share, or the column that says it row by row. Columns count from 0. */
export type From<T> = Readonly<{ value: T }> | Readonly<{ column: number }>;

/** The columns that make one observation of a row: a tidy table has one such set, a wide table one for each index and year. */
export type FigureColumns = Readonly<{
  indicator: From<Indicator>; // of a wide table: one of the catalogue, or a local one that it does not have
  component: number | null; // null: the total
  period: From<Period>;
  score: number | null;
  rank: number | null;
  rankOf: number | null;
  group: number | null;
}>;

/** How the columns of a sheet are to be read. The steps after it ask nothing of the headings any more. */
export type Mapping = Readonly<{
  shape: 'long' | 'wide'; // wide tables list regions and the nation between the rows that count
  header: number; // index of the heading row
  entityCode: number | null;
  entityName: number | null;
  status: number | null;
  rankBasis: number | null;
  sourceUrl: number | null;
  note: number | null;
  figures: readonly FigureColumns[];
  hasContractPoints: boolean; // the headings are the data contract's, so decimal points are declared
}>;

/** What a heading row says. No mapping: the table cannot be read in one way only, and the issues say why. */
export type Mapped = Readonly<{ mapping: Mapping | null; issues: readonly ImportIssue[] }>;

/** The text of a cell; empty where the row does not reach it or there is no such column. */
export const cellAt = (row: readonly string[], column: number | null): string =>
  column === null ? '' : (row[column] ?? '');
