import type { Catalogue } from '#domain/dataset.ts';
import type { ImportIssue, IssueCode } from '#domain/issue.ts';
import { crossCheck } from '#ingest/checks/crossCheck.ts';
import type { IgnoredRow } from '#ingest/table/ignoredRows.ts';
import { mergeGoals } from '#ingest/goals/mergeGoals.ts';
import type { DecimalMark } from '#ingest/cells/numberShape.ts';
import { isGoalsSheet, readGoalsSheet } from '#ingest/goals/readGoals.ts';
import type { Decisions } from '#ingest/decisions.ts';
import { knownWords } from '#ingest/names/knownWords.ts';
import { readResultsSheet } from '#ingest/table/readResults.ts';
import type { Sheet } from '#ingest/bytes/readSheet.ts';
import { openSheet } from '#ingest/workbook/openSheet.ts';
import { goalRecords, resultRecords, usedReadings, type CellRecord } from './cellRecords.ts';
import { issueDocument } from './issueDocument.ts';
import { storedConflicts, type StoredRecords } from './storedRecords.ts';

/** Issues that ask a person to decide, though nothing is wrong. */
const QUESTIONS: ReadonlySet<IssueCode> = new Set([
  'ambiguous_number',
  'mixed_decimal_mark',
  'unknown_indicator',
  'legacy_encoding_guess',
  'workbook_sheets',
]);

type Found = Readonly<{
  header: number | null; // null: the table was not understood
  decimal: DecimalMark | null;
  ignored: readonly IgnoredRow[];
  records: readonly CellRecord[];
  issues: readonly ImportIssue[];
}>;

function foundResults(sheet: Sheet, catalogue: Catalogue, decimal: DecimalMark | null): Found {
  const file = readResultsSheet(sheet, catalogue, decimal);
  const { used, observations, issues } = usedReadings(file);
  return {
    header: file.mapping?.header ?? null,
    decimal: file.decimal,
    ignored: file.ignored,
    records: resultRecords(used, sheet, catalogue),
    issues: [...file.issues, ...issues, ...crossCheck(observations, catalogue)],
  };
}

function foundGoals(sheet: Sheet, catalogue: Catalogue, decimal: DecimalMark | null): Found {
  const file = readGoalsSheet(sheet, catalogue, decimal);
  const { goals, issues } = mergeGoals(file.goals);
  return {
    header: file.header,
    decimal: null,
    ignored: file.ignored,
    records: goalRecords(goals, sheet, catalogue),
    issues: [...file.issues, ...issues],
  };
}

function statusOf({ header, issues, records }: Found): 'accept' | 'confirm' | 'reject' {
  if (header === null || issues.some(({ code }) => code === 'no_data_rows')) return 'reject';
  if (records.length === 0 && issues.some(({ severity }) => severity === 'error')) return 'reject';
  return issues.some(({ severity, code }) => severity === 'error' || QUESTIONS.has(code)) ? 'confirm' : 'accept';
}

/** What a file is understood to say, in the shape of the data contract. `kind` null: by its headings. `stored`: what is kept already. */
export async function ingestDocument(
  bytes: Uint8Array,
  name: string,
  catalogue: Catalogue,
  { encoding, decimal }: Pick<Decisions, 'encoding' | 'decimal'>,
  kind: 'results' | 'goals' | null,
  stored: StoredRecords = new Map(),
) {
  const sheet = await openSheet(bytes, name, { encoding, sheet: null }, knownWords(catalogue));
  if (!sheet.ok) {
    return {
      status: 'reject' as const,
      dialect: null,
      header_rows: [],
      ignored_rows: [],
      records: [],
      issues: [issueDocument(sheet.error)],
    };
  }
  const isGoals = kind === 'goals' || (kind === null && isGoalsSheet(sheet.value, catalogue));
  const read = isGoals ? foundGoals(sheet.value, catalogue, decimal) : foundResults(sheet.value, catalogue, decimal);
  const found = {
    ...read,
    issues: [...sheet.value.issues, ...read.issues, ...storedConflicts(read.records, stored, name)],
  };
  const status = statusOf(found);
  return {
    status,
    dialect: { ...sheet.value.dialect, decimal: found.decimal },
    header_rows: found.header === null ? [] : [found.header + 1],
    ignored_rows: found.ignored,
    records: status === 'reject' ? [] : found.records,
    issues: found.issues.map(issueDocument),
  };
}
