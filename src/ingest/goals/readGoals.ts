import type { Catalogue } from '#domain/dataset.ts';
import type { Goal } from '#domain/goal.ts';
import { fileIssue, issueAt, type ImportIssue } from '#domain/issue.ts';
import { decimalOfColumn, type ColumnDecimal } from '../cells/decimalMark.ts';
import { fieldColumns } from '../table/fieldColumns.ts';
import { goalCells } from './goalCells.ts';
import { goalFieldOf, isContractHeading, type GoalField } from '../names/headings.ts';
import { knownWords } from '../names/knownWords.ts';
import { rowsAbove, whyIgnored, type IgnoredRow } from '../table/ignoredRows.ts';
import type { DecimalMark } from '../cells/numberShape.ts';
import { raggedIssue } from '../table/raggedRow.ts';
import { readGoal } from './readGoal.ts';
import type { Decisions } from '../decisions.ts';
import { readSheet, type Sheet } from '../bytes/readSheet.ts';
import type { Result } from '#domain/result.ts';
import { openSheet } from '../workbook/openSheet.ts';
import { readWideGoals } from './readWideGoals.ts';
import { strayQuotes } from '../bytes/strayQuotes.ts';

/** A goals file as goals. A goal with anything that was not understood is left out, with its issues; `header` null: the file was refused. */
export type GoalsFile = Readonly<{
  file: string;
  sheet: Sheet | null;
  header: number | null; // index of the heading row
  goals: readonly Goal[];
  ignored: readonly IgnoredRow[];
  issues: readonly ImportIssue[];
}>;

const HEADER_WITHIN = 20;
const NEEDED: readonly (readonly [name: string, fields: readonly GoalField[]])[] = [
  ['indicator_code', ['indicator']],
  ['entity_code', ['entityCode', 'entityName']],
  ['clauses', ['clauses']],
];

const missingIn = (columns: ReadonlyMap<GoalField, number>): readonly string[] =>
  NEEDED.filter(([, fields]) => !fields.some((field) => columns.has(field))).map(([name]) => name);

/** The row among the first ones that names the most fields of a goal. */
function headerOf(sheet: Sheet) {
  const rows = [...sheet.rows.keys()].slice(sheet.hasSepLine ? 1 : 0, HEADER_WITHIN);
  const found = rows.map((header) => ({
    header,
    ...fieldColumns(sheet.rows[header] ?? [], header + 1, sheet.file, goalFieldOf),
  }));
  return found.toSorted((a, b) => b.columns.size - a.columns.size)[0] ?? null;
}

/** The decimal marks of the two columns that hold bare numbers; contract headings in a comma file declare points. */
function decimalsOf(sheet: Sheet, header: number, columns: ReadonlyMap<GoalField, number>, named: DecimalMark | null) {
  const fields: readonly GoalField[] = ['baselineValue', 'tolerance'];
  const isContract = sheet.dialect.delimiter === ',' && (sheet.rows[header] ?? []).some(isContractHeading);
  return new Map(
    fields.map((field): readonly [GoalField, ColumnDecimal] => {
      const cells = sheet.rows.slice(header + 1).map((row) => row[columns.get(field) ?? -1] ?? '');
      return [field, decimalOfColumn(cells, named ?? sheet.decimal ?? (isContract ? '.' : null))];
    }),
  );
}

/** Whether a sheet states goals and not results, by its headings: clauses, or columns of targets and none of results. */
export function isGoalsSheet(sheet: Sheet, catalogue: Catalogue): boolean {
  const found = headerOf(sheet);
  return (found !== null && missingIn(found.columns).length === 0) || readWideGoals(sheet, catalogue) !== null;
}

/** The goals of a sheet. Issues carry the row, the column and the text that was not understood. */
export function readGoalsSheet(sheet: Sheet, catalogue: Catalogue, named: DecimalMark | null): GoalsFile {
  const { file } = sheet;
  const found = headerOf(sheet);
  const missing = found === null ? [] : missingIn(found.columns);
  if (found === null || missing.length > 0) {
    const wide = readWideGoals(sheet, catalogue);
    if (wide !== null) return { file, sheet, ...wide, issues: [...strayQuotes(sheet), ...wide.issues] };
    const at = { file, row: (found?.header ?? 0) + 1, column: null };
    return {
      file,
      sheet,
      header: null,
      goals: [],
      ignored: [],
      issues: [issueAt('error', 'column_missing', at, null, missing.join(', '))],
    };
  }
  const { header, columns } = found;
  const issues: ImportIssue[] = [...found.issues, ...strayQuotes(sheet)];
  if (issues.some(({ code }) => code === 'column_twice'))
    return { file, sheet, header: null, goals: [], ignored: [], issues };
  const goals: Goal[] = [];
  const ignored = [...rowsAbove(sheet, header)];
  const headings = sheet.rows[header] ?? [];
  const decimals = decimalsOf(sheet, header, columns, named);
  const stray = new Set(sheet.faults.map(({ row }) => row));
  sheet.rows.slice(header + 1).forEach((row, i) => {
    const at = { file, row: header + i + 2 };
    const why = whyIgnored(row, headings);
    if (why !== null) return void ignored.push({ row: at.row, why });
    if (stray.has(at.row)) return;
    const ragged = raggedIssue(row, headings.length, at.row, file);
    if (ragged !== null) return void issues.push(ragged);
    const goal = readGoal(
      goalCells(row, at, columns, decimals, (issue) => issues.push(issue)),
      catalogue,
    );
    if (goal !== null) goals.push(goal);
  });
  if (goals.length + issues.length === 0) issues.push(fileIssue('error', 'no_data_rows', file));
  return { file, sheet, header, goals, ignored, issues };
}

function ofSheet(opened: Result<Sheet, ImportIssue>, file: string, catalogue: Catalogue, decimal: DecimalMark | null) {
  if (!opened.ok) return { file, sheet: null, header: null, goals: [], ignored: [], issues: [opened.error] };
  const goals = readGoalsSheet(opened.value, catalogue, decimal);
  return { ...goals, issues: [...opened.value.issues, ...goals.issues] };
}

/** The goals of a file of text, from its bytes. */
export const readGoals = (bytes: Uint8Array, file: string, catalogue: Catalogue, decisions: Decisions): GoalsFile =>
  ofSheet(readSheet(bytes, file, decisions.encoding, knownWords(catalogue)), file, catalogue, decisions.decimal);

/** The goals of a file, text or workbook, from its bytes. */
export const openGoals = async (
  bytes: Uint8Array,
  file: string,
  catalogue: Catalogue,
  decisions: Decisions,
): Promise<GoalsFile> =>
  ofSheet(await openSheet(bytes, file, decisions, knownWords(catalogue)), file, catalogue, decisions.decimal);
