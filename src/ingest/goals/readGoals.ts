import type { DecimalMark, Decisions } from '#domain/decisions.ts';
import type { IgnoredRow } from '#domain/sheetCells.ts';
import type { Catalogue } from '#domain/dataset.ts';
import type { Goal } from '#domain/goal.ts';
import { fileIssue, issueAt, type ImportIssue } from '#domain/issue.ts';
import { decimalOfColumn, type ColumnDecimal } from '../cells/decimalMark.ts';
import { fieldColumns } from '../table/fieldColumns.ts';
import { goalCells } from './goalCells.ts';
import { goalContradictions } from './goalContradictions.ts';
import { withIds } from './goalIds.ts';
import { goalFieldOf, isContractHeading, type GoalField } from '../names/headings.ts';
import { rowsAbove, whyIgnored } from '../table/ignoredRows.ts';
import { raggedIssue } from '../table/raggedRow.ts';
import { readGoal } from './readGoal.ts';
import { readSheet, type Sheet } from '../bytes/readSheet.ts';
import { knownWords } from '../names/knownWords.ts';
import { readWideGoals } from './readWideGoals.ts';
import { strayQuotes } from '../bytes/strayQuotes.ts';

/** A goals file as goals. A goal with anything that was not understood is left out, with its issues. */
export type GoalsFile = Readonly<{
  file: string;
  sheet: Sheet | null;
  headerRows: readonly number[]; // from 1; none: the file was refused
  names: readonly number[]; // columns that say whose goal it is, of which index and when, from 1
  values: readonly number[]; // columns of targets, from 1
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
      return [field, decimalOfColumn(cells, named ?? (isContract ? '.' : null))];
    }),
  );
}

/** Whether a sheet states goals and not results, by its headings: clauses, or columns of targets and none of results. */
export function isGoalsSheet(sheet: Sheet, catalogue: Catalogue, decisions: Decisions): boolean {
  const found = headerOf(sheet);
  return (
    (found !== null && missingIn(found.columns).length === 0) || readWideGoals(sheet, catalogue, decisions) !== null
  );
}

const refused = (file: string, sheet: Sheet | null, issues: readonly ImportIssue[]): GoalsFile => ({
  file,
  sheet,
  headerRows: [],
  names: [],
  values: [],
  goals: [],
  ignored: [],
  issues,
});

const KEYS: readonly GoalField[] = ['entityCode', 'entityName', 'indicator', 'component', 'due', 'start'];
const TARGETS: readonly GoalField[] = ['clauses', 'baselinePeriod', 'baselineValue', 'tolerance'];

const columnsOf = (columns: ReadonlyMap<GoalField, number>, fields: readonly GoalField[]): readonly number[] =>
  fields.flatMap((field) => {
    const column = columns.get(field);
    return column === undefined ? [] : [column + 1];
  });

/** The goals of a sheet. Issues carry the row, the column and the text that was not understood. */
export function readGoalsSheet(sheet: Sheet, catalogue: Catalogue, decisions: Decisions): GoalsFile {
  const { file } = sheet;
  const found = headerOf(sheet);
  const missing = found === null ? [] : missingIn(found.columns);
  if (found === null || missing.length > 0) {
    const wide = readWideGoals(sheet, catalogue, decisions);
    if (wide !== null)
      return { file, sheet, ...wide, issues: [...sheet.issues, ...strayQuotes(sheet), ...wide.issues] };
    const at = { file, row: (found?.header ?? 0) + 1, column: null };
    return refused(file, sheet, [...sheet.issues, issueAt('error', 'column_missing', at, null, missing.join(', '))]);
  }
  const { header, columns } = found;
  const issues: ImportIssue[] = [...sheet.issues, ...found.issues, ...strayQuotes(sheet)];
  if (issues.some(({ code }) => code === 'column_twice')) return refused(file, sheet, issues);
  const goals: Goal[] = [];
  const ignored = [...rowsAbove(sheet, header)];
  const headings = sheet.rows[header] ?? [];
  const decimals = decimalsOf(sheet, header, columns, decisions.decimal);
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
  if (goals.length + issues.length === sheet.issues.length) issues.push(fileIssue('error', 'no_data_rows', file));
  const named = withIds(goals);
  issues.push(...goalContradictions(named));
  const [names, values] = [columnsOf(columns, KEYS), columnsOf(columns, TARGETS)];
  return { file, sheet, headerRows: [header + 1], names, values, goals: named, ignored, issues };
}

/** The goals of a file of text, from its bytes. */
export function readGoals(bytes: Uint8Array, file: string, catalogue: Catalogue, decisions: Decisions): GoalsFile {
  const sheet = readSheet(bytes, file, decisions.encoding, knownWords(catalogue));
  return sheet.ok ? readGoalsSheet(sheet.value, catalogue, decisions) : refused(file, null, [sheet.error]);
}
