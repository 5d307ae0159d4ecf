import { fileIssue, type ImportIssue } from '#domain/issue.ts';

/** The largest file that is read, in bytes. */
export const MAX_FILE_BYTES = 50 * 1024 * 1024;
/** The most rows a table may have. */
export const MAX_ROWS = 200_000;
/** The most columns and the longest cell: the spreadsheets' own limits. */
export const MAX_COLUMNS = 16_384;
export const MAX_CELL = 32_767;
/** The most cells of a table: more would not fit into the memory of an office computer. */
export const MAX_CELLS = 5_000_000;
/** A table with more columns than this is read, with a warning. */
export const MANY_COLUMNS = 500;
/** Letters without the end of a record, after which a quote counts as never closed. */
export const MAX_RECORD = 1_000_000;

/** `file_too_large` for a size in bytes beyond the limit, null within it: to be asked before the bytes are read. */
export const sizeIssue = (size: number, file: string): ImportIssue | null =>
  size > MAX_FILE_BYTES ? fileIssue('error', 'file_too_large', file, String(size)) : null;
