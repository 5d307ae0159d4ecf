import type { Decisions } from '#domain/decisions.ts';
import type { Catalogue } from '#domain/dataset.ts';
import { futureFigures } from '#ingest/checks/futureFigures.ts';
import { knownWords } from '#ingest/names/knownWords.ts';
import { statusOf, understandSheet } from '#ingest/understandSheet.ts';
import { openSheet } from '#ingest/workbook/openSheet.ts';
import { goalRecords, resultRecords } from './cellRecords.ts';
import { issueDocument } from './issueDocument.ts';
import { storedConflicts, type StoredRecords } from './storedRecords.ts';

/** What a file is understood to say under some decisions, in the shape of the data contract. `stored`: what is kept already; `today`: an ISO date, of which results cannot be ahead. */
export async function ingestDocument(
  bytes: Uint8Array,
  name: string,
  catalogue: Catalogue,
  decisions: Decisions,
  stored: StoredRecords = new Map(),
  today: string | null = null,
) {
  const sheet = await openSheet(bytes, name, decisions, knownWords(catalogue));
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
  const understood = understandSheet(sheet.value, catalogue, decisions);
  const { results, used, goals, headerRows } = understood;
  const records =
    results === null ? goalRecords(goals, sheet.value, catalogue) : resultRecords(used, results, catalogue);
  const ahead = today === null ? [] : futureFigures(understood.observations, today);
  const issues = [...understood.issues, ...ahead, ...storedConflicts(records, stored, name)];
  const status = statusOf(headerRows, issues, records.length > 0);
  return {
    status,
    dialect: { ...sheet.value.dialect, decimal: understood.decimal },
    header_rows: headerRows,
    ignored_rows: understood.ignored,
    records: status === 'reject' ? [] : records,
    issues: issues.map(issueDocument),
  };
}
