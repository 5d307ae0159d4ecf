import type { Catalogue } from '#domain/dataset.ts';
import type { ImportIssue, IssueCode } from '#domain/issue.ts';
import { contentHash } from './bytes/contentHash.ts';
import { readSheet, type Sheet } from './bytes/readSheet.ts';
import { rolesBy, type SheetRoles } from './cellRoles.ts';
import { crossCheck } from './checks/crossCheck.ts';
import type { Decisions } from './decisions.ts';
import type { FileReading, SheetWindow } from './fileReading.ts';
import { mergeGoals } from './goals/mergeGoals.ts';
import { isGoalsSheet, readGoalsSheet } from './goals/readGoals.ts';
import { questionsOf } from './questionsOf.ts';
import { mergeReadings } from './table/mergeReadings.ts';
import type { Mapping } from './table/mapping.ts';
import { readResultsSheet } from './table/readResults.ts';

/** A file as it is understood, and a view into its sheet. */
export type ReadFile = Readonly<{ reading: FileReading; window: (from: number, count: number) => SheetWindow }>;

type Understood = Pick<FileReading, 'kind' | 'decimal' | 'ignored' | 'observations' | 'goals' | 'issues'> &
  Pick<SheetRoles, 'headerRows' | 'names' | 'values'>;

/** Issues that ask a person to decide, though nothing is wrong. */
const QUESTIONS: ReadonlySet<IssueCode> = new Set(['ambiguous_number', 'mixed_decimal_mark', 'unknown_indicator']);

const from1 = (columns: readonly (number | null)[]): readonly number[] =>
  columns.flatMap((column) => (column === null ? [] : [column + 1]));

function columnsOf(mapping: Mapping | null): Pick<SheetRoles, 'names' | 'values'> {
  if (mapping === null) return { names: [], values: [] };
  const { entityCode, entityName, figures } = mapping;
  const keys = figures.flatMap(({ indicator, component, period }) => [
    'column' in indicator ? indicator.column : null,
    component,
    'column' in period ? period.column : null,
  ]);
  return {
    names: from1([entityCode, entityName, ...keys]),
    values: from1(figures.flatMap(({ score, rank, rankOf, group }) => [score, rank, rankOf, group])),
  };
}

function understoodResults(sheet: Sheet, catalogue: Catalogue, decisions: Decisions): Understood {
  const file = readResultsSheet(sheet, catalogue, decisions.decimal);
  const { kept, issues } = mergeReadings(file.readings);
  const observations = kept.flatMap(({ observation }) => observation ?? []);
  return {
    kind: 'results',
    decimal: file.decimal,
    headerRows: file.mapping === null ? [] : [file.mapping.header + 1],
    ignored: file.ignored,
    observations,
    goals: [],
    issues: [...file.issues, ...issues, ...crossCheck(observations, catalogue)],
    ...columnsOf(file.mapping),
  };
}

function understoodGoals(sheet: Sheet, catalogue: Catalogue, decisions: Decisions): Understood {
  const file = readGoalsSheet(sheet, catalogue, decisions.decimal);
  const { goals, issues } = mergeGoals(file.goals);
  return {
    kind: 'goals',
    decimal: null,
    headerRows: file.header === null ? [] : [file.header + 1],
    ignored: file.ignored,
    observations: [],
    goals,
    issues: [...file.issues, ...issues],
    names: [],
    values: [],
  };
}

function statusOf(
  { headerRows, observations, goals }: Understood,
  issues: readonly ImportIssue[],
): FileReading['status'] {
  if (headerRows.length === 0 || issues.some(({ code }) => code === 'no_data_rows')) return 'reject';
  const isEmpty = observations.length + goals.length === 0;
  if (isEmpty && issues.some(({ severity }) => severity === 'error')) return 'reject';
  return issues.some(({ severity, code }) => severity === 'error' || QUESTIONS.has(code)) ? 'confirm' : 'accept';
}

/** A file's bytes as figures or goals under some decisions, with every doubt as an issue and what a person must answer as a question. */
export async function readFile(
  bytes: Uint8Array<ArrayBuffer>,
  file: string,
  catalogue: Catalogue,
  decisions: Decisions,
): Promise<ReadFile> {
  const base = { file, hash: await contentHash(bytes), size: bytes.length, decisions };
  const opened = readSheet(bytes, file, decisions.encoding);
  if (!opened.ok)
    return { reading: refusedReading(base, opened.error), window: () => ({ from: 1, rows: [], roles: [] }) };
  const sheet = opened.value;
  const isGoals = decisions.kind === 'goals' || (decisions.kind === null && isGoalsSheet(sheet, catalogue));
  const understood = isGoals
    ? understoodGoals(sheet, catalogue, decisions)
    : understoodResults(sheet, catalogue, decisions);
  const { names, values, headerRows, ...rest } = understood;
  const rolesOf = rolesBy({ headerRows, ignored: rest.ignored, names, values, issues: rest.issues });
  const reading: FileReading = {
    ...base,
    ...rest,
    headerRows,
    status: statusOf(understood, rest.issues),
    dialect: sheet.dialect,
    rows: sheet.rows.length,
    columns: sheet.rows.reduce((most, row) => Math.max(most, row.length), 0),
    questions: questionsOf(rest.issues, catalogue),
  };
  const window = (from: number, count: number): SheetWindow => {
    const rows = sheet.rows.slice(from - 1, from - 1 + count);
    return { from, rows, roles: rows.map((row, i) => rolesOf(row, from + i)) };
  };
  return { reading, window };
}

const refusedReading = (
  base: Pick<FileReading, 'file' | 'hash' | 'size' | 'decisions'>,
  issue: ImportIssue,
): FileReading => ({
  ...base,
  kind: null,
  status: 'reject',
  dialect: null,
  decimal: null,
  rows: 0,
  columns: 0,
  headerRows: [],
  ignored: [],
  observations: [],
  goals: [],
  issues: [issue],
  questions: [],
});
