import type { Quoted } from '#domain/goal.ts';
import type { CellRef } from '#domain/ids.ts';
import { issueAt, type ImportIssue, type IssueCode } from '#domain/issue.ts';
import type { Period } from '#domain/period.ts';
import { visibleText } from '../cells/cellText.ts';
import type { ColumnDecimal } from '../cells/decimalMark.ts';
import type { GoalField } from '../names/headings.ts';
import { readDate } from '../cells/readDate.ts';
import { readNumber } from '../cells/readNumber.ts';
import { readPeriodCell } from '../cells/readPeriodCell.ts';
import type { Row } from '../bytes/toRows.ts';

/** The cells of one row of a goals table. What cannot be read is reported; `isSound` says whether anything was. */
export type GoalCells = Readonly<{
  file: string;
  row: number;
  text: (field: GoalField) => string; // as one reads it
  verbatim: (field: GoalField) => string | null; // as it stands there; null where it is blank
  period: (field: GoalField) => Period | null;
  date: (field: GoalField) => string | null;
  number: (field: GoalField) => Quoted | null;
  at: (field: GoalField) => CellRef;
  /** Reports an error at a cell and gives null. */
  fail: (code: IssueCode, field: GoalField, detail?: string | null, raw?: string) => null;
  isSound: () => boolean;
}>;

/** Reads one row by the columns of its table. */
export function goalCells(
  cells: Row,
  place: Readonly<{ file: string; row: number }>,
  columns: ReadonlyMap<GoalField, number>,
  decimals: ReadonlyMap<GoalField, ColumnDecimal>,
  report: (issue: ImportIssue) => void,
): GoalCells {
  let errors = 0;
  const raw = (field: GoalField): string => cells[columns.get(field) ?? -1] ?? '';
  const text = (field: GoalField): string => visibleText(raw(field));
  const refTo = (field: GoalField): CellRef => ({ ...place, column: (columns.get(field) ?? -1) + 1 || null });
  const fail: GoalCells['fail'] = (code, field, detail = null, shown = raw(field)) => {
    errors += 1;
    report(issueAt('error', code, refTo(field), shown, detail ?? (code === 'value_missing' ? field : null)));
    return null;
  };
  const number = (field: GoalField): Quoted | null => {
    const cell = readNumber(raw(field), decimals.get(field) ?? { mark: null, isMixed: false });
    if (cell.kind === 'issue') return fail(cell.code, field);
    return cell.kind === 'none' ? null : cell.figure;
  };
  const read = <T>(field: GoalField, by: (text: string) => T | null, code: IssueCode): T | null =>
    text(field) === '' ? null : (by(text(field)) ?? fail(code, field));
  return {
    ...place,
    at: refTo,
    text,
    verbatim: (field) => (text(field) === '' ? null : raw(field).trim()),
    period: (field) => read(field, readPeriodCell, 'period_unreadable'),
    date: (field) => read(field, readDate, 'date_unreadable'),
    number,
    fail,
    isSound: () => errors === 0,
  };
}
