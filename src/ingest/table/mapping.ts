import type { IndicatorId } from '#domain/ids.ts';
import type { Indicator } from '#domain/indicator.ts';
import type { ImportIssue } from '#domain/issue.ts';
import type { Period } from '#domain/period.ts';

/** What all figures of a column share, or the column that says it row by row. Columns count from 0. */
export type From<T> = Readonly<{ value: T }> | Readonly<{ column: number }>;

/** The columns that make one observation of a row: a tidy table has one such set, a wide table one for each index and year. */
export type FigureColumns = Readonly<{
  indicator: From<Indicator> | null; // one of the catalogue, or a local one that it does not have; null: nothing says
  component: number | null; // the column that names it; null: what `indicator` says
  period: From<Period> | null; // null: nothing says
  score: number | null;
  rank: number | null;
  rankOf: number | null;
  group: number | null;
}>;

/** Figures and the column of those whose they are. Tables that are sorted by each index have one block an index. */
export type Block = Readonly<{
  entityCode: number | null;
  entityName: number | null;
  codeBeside: number | null; // official codes under a heading such as `Mã`, beside the names: they must agree
  figures: readonly FigureColumns[];
}>;

/** A column of goals: what one asks for, of which index and when. */
export type TargetColumn = Readonly<{
  column: number;
  measure: 'score' | 'rank' | 'group';
  indicator: Indicator;
  due: Period;
  heading: string;
}>;

/** How the columns of a sheet are to be read. The steps after it ask nothing of the headings any more. */
export type Mapping = Readonly<{
  shape: 'long' | 'wide'; // wide tables list regions and the nation between the rows that count
  headers: readonly number[]; // indexes of the heading rows
  width: number; // of the heading rows: a row may be longer only by blank cells
  needed: number; // columns up to the last one with a heading or figures: a row may not be shorter
  blocks: readonly Block[]; // one at least
  targets: readonly TargetColumn[];
  status: number | null;
  rankBasis: number | null;
  sourceUrl: number | null;
  note: number | null;
  isContract: boolean; // the headings of index and unit are spelt as in the data contract
  hasContractPoints: boolean; // the headings are the data contract's, so decimal points are declared
}>;

/** What a table leaves open: what was assumed (null: nothing), and what it could be. */
export type Asked = Readonly<{
  period: Readonly<{ used: Period | null; options: readonly Period[] }> | null;
  indicator: Readonly<{ used: IndicatorId | null; options: readonly IndicatorId[] }> | null;
}>;
/** Nothing is open. */
export const NOTHING_ASKED: Asked = { period: null, indicator: null };

/** What the headings say. No mapping: the table cannot be read in one way only, and the issues say why. */
export type Mapped = Readonly<{ mapping: Mapping | null; issues: readonly ImportIssue[]; asked: Asked }>;

/** The text of a cell; empty where the row does not reach it or there is no such column. */
export const cellAt = (row: readonly string[], column: number | null): string =>
  column === null ? '' : (row[column] ?? '');
