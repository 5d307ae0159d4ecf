/** What a column of figures measures. */
export type Measure = 'score' | 'rank' | 'group';

/** What a cell of an imported sheet was taken for. Every cell that is not blank has exactly one role. */
export type CellRole = 'heading' | 'name' | 'value' | 'ignored' | 'text' | 'problem';

/** Why a row holds no figures of its own. `lookup`: it repeats one province of a table that is sorted by each index. */
export type IgnoredWhy =
  | 'sep_line'
  | 'title'
  | 'blank'
  | 'repeated_header'
  | 'footnote'
  | 'total'
  | 'region'
  | 'lookup';

/** A row that was passed over, counted from 1. */
export type IgnoredRow = Readonly<{ row: number; why: IgnoredWhy }>;

/** Some rows of a sheet as they stand, with the role of each cell. */
export type SheetWindow = Readonly<{
  from: number; // row number of the first, from 1
  rows: readonly (readonly string[])[];
  roles: readonly (readonly CellRole[])[];
}>;
