import { issueAt, type ImportIssue } from '#domain/issue.ts';
import type { CellRecord } from './cellRecords.ts';

/** Figures that are kept already, by what they are figures of. */
export type StoredRecords = ReadonlyMap<string, unknown>;

const KEYS = ['entity', 'year', 'indicator', 'component', 'measure'] as const;

const keyOf = (record: Readonly<Record<string, unknown>>): string =>
  JSON.stringify(KEYS.map((member) => record[member] ?? null));

const isRecord = (foreign: unknown): foreign is Readonly<Record<string, unknown>> =>
  typeof foreign === 'object' && foreign !== null;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** The records of an earlier document of `ingest`, or a bare list of them; null where the text is neither. */
export function readStored(text: string): StoredRecords | null {
  const foreign = parsed(text);
  const list: unknown = isRecord(foreign) && !Array.isArray(foreign) ? foreign['records'] : foreign;
  if (!Array.isArray(list)) return null;
  const records = list.filter(isRecord);
  return new Map(records.map((record) => [keyOf(record), record['value'] ?? null]));
}

/** An error for each record that says something else than what is kept; a person must choose. */
export function storedConflicts(
  records: readonly CellRecord[],
  stored: StoredRecords,
  file: string,
): readonly ImportIssue[] {
  return records.flatMap((record) => {
    const kept = stored.get(keyOf(record)) ?? null;
    if (kept === null || record.value === null || kept === record.value) return [];
    const at = { file, row: record.row, column: record.col };
    return [issueAt('error', 'conflict_with_stored', at, record.raw, JSON.stringify(kept))];
  });
}
