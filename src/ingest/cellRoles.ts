import type { ImportIssue } from '#domain/issue.ts';
import { isBlank } from './cells/cellText.ts';
import type { CellRole } from './fileReading.ts';
import type { Row } from './bytes/toRows.ts';
import type { IgnoredRow } from './table/ignoredRows.ts';

/** What the steps of a reading say of rows, columns and single cells. Rows and columns count from 1. */
export type SheetRoles = Readonly<{
  headerRows: readonly number[];
  ignored: readonly IgnoredRow[];
  names: readonly number[]; // columns that say whose or which figure a row holds
  values: readonly number[]; // columns of figures and targets
  issues: readonly ImportIssue[];
}>;

/** A function that gives the roles of a row's cells; a blank cell is text that says nothing. Errors and warnings win over every other role. */
export function rolesBy({
  headerRows,
  ignored,
  names,
  values,
  issues,
}: SheetRoles): (row: Row, number: number) => readonly CellRole[] {
  const headers = new Set(headerRows);
  const passedOver = new Set(ignored.map(({ row }) => row));
  const nameColumns = new Set(names);
  const valueColumns = new Set(values);
  const problems = new Set(issues.flatMap((i) => (i.severity === 'info' ? [] : [`${i.row}:${i.column}`])));
  const roleAt = (cell: string, row: number, column: number): CellRole => {
    if (problems.has(`${row}:${column}`)) return 'problem';
    if (headers.has(row)) return 'heading';
    if (passedOver.has(row)) return 'ignored';
    if (isBlank(cell)) return 'text';
    if (nameColumns.has(column)) return 'name';
    return valueColumns.has(column) ? 'value' : 'text';
  };
  return (row, number) => {
    const isBroken = problems.has(`${number}:null`);
    return row.map((cell, i) => (isBroken ? 'problem' : roleAt(cell, number, i + 1)));
  };
}
