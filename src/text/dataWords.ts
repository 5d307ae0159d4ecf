/** What a cell of a sheet was taken for. */
export type CellRoleWord = 'heading' | 'name' | 'value' | 'ignored' | 'text' | 'problem';

/** What a column of figures holds. */
export type ColumnMeasure = 'score' | 'rank' | 'group';
