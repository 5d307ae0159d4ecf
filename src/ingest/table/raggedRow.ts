import { issueAt, type ImportIssue } from '#domain/issue.ts';
import { isBlank } from '../cells/cellText.ts';
import type { Row } from '../bytes/toRows.ts';

/**
 * A row that does not reach the last of `needed` columns, or with filled cells beyond `width` columns; its cells may stand
 * under the wrong headings. Null when it fits.
 */
export function raggedIssue(
  cells: Row,
  width: number,
  row: number,
  file: string,
  needed: number = width,
): ImportIssue | null {
  if (cells.length >= needed && cells.length <= width) return null;
  if (cells.length < needed) {
    return issueAt('error', 'row_too_short', { file, row, column: cells.length + 1 }, null, String(width));
  }
  const beyond = cells.findIndex((cell, i) => i >= width && !isBlank(cell));
  return beyond < 0
    ? null
    : issueAt('error', 'row_too_long', { file, row, column: beyond + 1 }, cells[beyond] ?? null, String(width));
}
