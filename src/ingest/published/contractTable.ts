import { issueAt, type ImportIssue, type IssueCode } from '#domain/issue.ts';
import type { CellRef } from '#domain/ids.ts';
import { isBlank } from '../cells/cellText.ts';
import { raggedIssue } from '../table/raggedRow.ts';
import { readSheet } from '../bytes/readSheet.ts';

/** One row of a published table, by the column names of the data contract. */
export type ContractRow = Readonly<{
  /** The text of a cell, trimmed; empty where it is blank or there is no such column. */
  text: (name: string) => string;
  /** Where a cell stands. */
  at: (name: string) => CellRef;
  /** Reports an error at a cell and gives null. */
  fail: (code: IssueCode, name: string, detail?: string) => null;
}>;

/** A published table: its rows, and the issues, to which reading a row may add. */
export type ContractTable = Readonly<{
  headings: readonly string[];
  rows: readonly ContractRow[];
  issues: ImportIssue[];
}>;

/** Reads a table whose headings are spelt as in the data contract. Issues: `column_missing`, `column_twice`, ragged rows, unreadable files. */
export function contractTable(bytes: Uint8Array, file: string, needed: readonly string[]): ContractTable {
  const sheet = readSheet(bytes, file, 'utf-8');
  if (!sheet.ok) return { headings: [], rows: [], issues: [sheet.error] };
  const [headings = [], ...body] = sheet.value.rows;
  const columns = new Map(headings.map((heading, i) => [heading.trim(), i]));
  const missing = needed.filter((name) => !columns.has(name));
  const top = { file, row: 1, column: null };
  const issues = missing.map((name) => issueAt('error', 'column_missing', top, null, name));
  if (columns.size < headings.length) issues.push(issueAt('error', 'column_twice', top, null));
  const rows: ContractRow[] = [];
  body.forEach((cells, i) => {
    if (cells.every((cell) => isBlank(cell))) return;
    const row = i + 2;
    const ragged = raggedIssue(cells, headings.length, row, file);
    if (ragged !== null) return void issues.push(ragged);
    const text = (name: string): string => (cells[columns.get(name) ?? -1] ?? '').trim();
    const at = (name: string): CellRef => ({ file, row, column: (columns.get(name) ?? -1) + 1 || null });
    const fail = (code: IssueCode, name: string, detail?: string): null => {
      issues.push(issueAt('error', code, at(name), text(name), detail ?? null));
      return null;
    };
    rows.push({ text, at, fail });
  });
  return { headings, rows: missing.length > 0 ? [] : rows, issues };
}

/** The text of a cell, or null where it is blank. */
export const textOrNull = (row: ContractRow, name: string): string | null =>
  row.text(name) === '' ? null : row.text(name);

/** One of the words that a cell may hold; `option_unknown` and null for any other. */
export function option<T extends string>(row: ContractRow, name: string, options: readonly T[]): T | null {
  const text = row.text(name);
  return (
    options.find((o) => o === text) ??
    row.fail(text === '' ? 'value_missing' : 'option_unknown', name, options.join(', '))
  );
}
