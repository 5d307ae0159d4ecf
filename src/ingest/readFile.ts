import type { Catalogue } from '#domain/dataset.ts';
import type { ImportIssue } from '#domain/issue.ts';
import { contentHash } from './bytes/contentHash.ts';
import { rolesBy } from './cellRoles.ts';
import type { Decisions } from './decisions.ts';
import type { FileReading, SheetWindow } from './fileReading.ts';
import { questionsOf, sheetQuestions } from './questionsOf.ts';
import { knownWords } from './names/knownWords.ts';
import { statusOf, understandSheet } from './understandSheet.ts';
import { openSheet } from './workbook/openSheet.ts';

/** A file as it is understood, and a view into its sheet. */
export type ReadFile = Readonly<{ reading: FileReading; window: (from: number, count: number) => SheetWindow }>;

/** A file's bytes as figures or goals under some decisions, with every doubt as an issue and what a person must answer as a question. */
export async function readFile(
  bytes: Uint8Array<ArrayBuffer>,
  file: string,
  catalogue: Catalogue,
  decisions: Decisions,
): Promise<ReadFile> {
  const base = { file, hash: await contentHash(bytes), size: bytes.length, decisions };
  const opened = await openSheet(bytes, file, decisions, knownWords(catalogue));
  if (!opened.ok)
    return { reading: refusedReading(base, opened.error), window: () => ({ from: 1, rows: [], roles: [] }) };
  const sheet = opened.value;
  const understood = understandSheet(sheet, catalogue, decisions);
  const { kind, headerRows, ignored, decimal, observations, goals, issues } = understood;
  const rolesOf = rolesBy(understood.roles, issues);
  const reading: FileReading = {
    ...base,
    kind,
    headerRows,
    ignored,
    decimal,
    observations,
    goals,
    issues,
    status: statusOf(headerRows, issues, observations.length + goals.length > 0),
    dialect: sheet.dialect,
    rows: sheet.rows.length,
    columns: sheet.rows.reduce((most, row) => Math.max(most, row.length), 0),
    questions: [...sheetQuestions(sheet, decisions), ...questionsOf(issues, understood.asked, catalogue)],
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
