import type { CellRole, IgnoredRow } from '#domain/sheetCells.ts';
import type { ImportIssue } from '#domain/issue.ts';
import type { Row } from './bytes/toRows.ts';
import { isBlank } from './cells/cellText.ts';
import { turnedCell } from './table/orientation.ts';

/** What the steps of a reading say of the rows and columns of a sheet, turned where provinces are columns. All count from 1. */
export type SheetRoles = Readonly<{
  headerRows: readonly number[];
  ignored: readonly IgnoredRow[];
  names: readonly number[]; // columns that say whose figures a row holds, of which index and when
  values: readonly number[]; // columns of figures or targets
  isUsed: ((row: number) => boolean) | null; // whether a row gave a figure, or said that there is none; null: the cells tell
  turnedAt: number | null; // see `Oriented`
}>;

/**
 * A function that gives the roles of the cells of a row of the file; a blank cell is text that says nothing. A cell with an
 * error or a warning is a problem, whatever else it is.
 */
export function rolesBy(
  { headerRows, ignored, names, values, isUsed, turnedAt }: SheetRoles,
  issues: readonly ImportIssue[],
): (row: Row, number: number) => readonly CellRole[] {
  const headers = new Set(headerRows);
  const passedOver = new Set(ignored.map(({ row }) => row));
  const nameColumns = new Set(names);
  const valueColumns = new Set(values);
  const problems = new Set(issues.flatMap((i) => (i.severity === 'info' ? [] : [`${i.row}:${i.column}`])));
  const roleAt = (cell: string, row: number, column: number): CellRole => {
    if (problems.has(`${row}:${column}`)) return 'problem';
    const at = turnedAt === null ? { row, column } : turnedCell(turnedAt, row, column);
    if (headers.has(at.row)) return 'heading';
    if (passedOver.has(at.row)) return 'ignored';
    if (isBlank(cell)) return 'text';
    if (nameColumns.has(at.column)) return 'name';
    if (!valueColumns.has(at.column)) return 'text';
    return isUsed === null || isUsed(at.row) ? 'value' : 'problem'; // nobody knows whose figure it is
  };
  return (row, number) => {
    const isBroken = problems.has(`${number}:null`) && !headers.has(number); // what headings lack is no fault of a cell
    return row.map((cell, i) => (isBroken ? 'problem' : roleAt(cell, number, i + 1)));
  };
}
