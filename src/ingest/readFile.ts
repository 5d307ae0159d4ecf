import type { Decisions } from '#domain/decisions.ts';
import type { SheetWindow } from '#domain/sheetCells.ts';
import type { Catalogue } from '#domain/dataset.ts';
import type { ImportIssue } from '#domain/issue.ts';
import { contentHash } from './bytes/contentHash.ts';
import { rolesBy } from './cellRoles.ts';
import type { FileReading } from './fileReading.ts';
import { knownWords } from './names/knownWords.ts';
import { periodsOf, questionsOf, seriesAt, sheetQuestions } from './questionsOf.ts';
import { tidyFile } from './tidy/tidyFile.ts';
import { readTidy } from './tidy/readTidy.ts';
import { statusOf, understandSheet } from './understandSheet.ts';
import { openSheet } from './workbook/openSheet.ts';

/** A file as it is understood, and a view into its sheet. */
export type ReadFile = Readonly<{ reading: FileReading; window: (from: number, count: number) => SheetWindow }>;

/** What is known of a file before anything in it is read. */
type Named = Pick<FileReading, 'file' | 'hash' | 'size' | 'decisions'>;

/** A file's bytes as figures or goals under some decisions, with every doubt as an issue and what a person must answer as a question. */
export async function readFile(
  bytes: Uint8Array<ArrayBuffer>,
  file: string,
  catalogue: Catalogue,
  decisions: Decisions,
): Promise<ReadFile> {
  const base = { file, hash: await contentHash(bytes), size: bytes.length, decisions };
  const tidy = readTidy(bytes, file, catalogue, decisions);
  return tidy === null ? readByAllSteps(base, bytes, catalogue) : tidyFile(base, tidy, bytes);
}

/** What `readFile` gives of any file, whether tidy or not, by the general path. */
export async function readByAllSteps(
  base: Named,
  bytes: Uint8Array<ArrayBuffer>,
  catalogue: Catalogue,
): Promise<ReadFile> {
  const { file, decisions } = base;
  const opened = await openSheet(bytes, file, decisions, knownWords(catalogue));
  if (!opened.ok)
    return { reading: refusedReading(base, opened.error), window: () => ({ from: 1, rows: [], roles: [] }) };
  const sheet = opened.value;
  const understood = understandSheet(sheet, catalogue, decisions);
  const { kind, headerRows, ignored, decimal, observations, disputed, goals, issues } = understood;
  const faults = issues.filter(({ code }) => code !== 'duplicate_conflict'); // whether that is settled is known of all files together
  const rolesOf = rolesBy(understood.roles, faults);
  const { results, asked } = understood;
  const periods = results === null ? [] : periodsOf(results);
  const seriesOf = results === null ? () => null : seriesAt(results);
  const reading: FileReading = {
    ...base,
    kind,
    headerRows,
    ignored,
    decimal,
    observations,
    table: null,
    disputed,
    goals,
    issues,
    status: statusOf(headerRows, issues, observations.length + goals.length > 0),
    dialect: sheet.dialect,
    sheet: sheet.name,
    sheets: sheet.sheets,
    rows: sheet.rows.length,
    columns: sheet.rows.reduce((most, row) => Math.max(most, row.length), 0),
    questions: [...sheetQuestions(sheet, decisions), ...questionsOf(issues, asked, periods, catalogue, seriesOf)],
  };
  const window = (from: number, count: number): SheetWindow => {
    const rows = sheet.rows.slice(from - 1, from - 1 + count);
    return { from, rows, roles: rows.map((row, i) => rolesOf(row, from + i)) };
  };
  return { reading, window };
}

const refusedReading = (base: Named, issue: ImportIssue): FileReading => ({
  ...base,
  kind: null,
  status: 'reject',
  dialect: null,
  sheet: null,
  sheets: [],
  decimal: null,
  rows: 0,
  columns: 0,
  headerRows: [],
  ignored: [],
  observations: [],
  table: null,
  disputed: [],
  goals: [],
  issues: [issue],
  questions: [],
});
