import type { Decisions } from '#domain/decisions.ts';
import type { SheetWindow } from '#domain/sheetCells.ts';
import type { Catalogue } from '#domain/dataset.ts';
import { futureFigures, futureFiguresIn } from '../checks/futureFigures.ts';
import { readFile, type ReadFile } from '../readFile.ts';
import { combineReadings, type Combined, type KeptRows } from './combineReadings.ts';
import { readingSummary, type ReadingSummary } from './readingSummary.ts';

type Held = Readonly<{ name: string; bytes: Uint8Array<ArrayBuffer>; read: ReadFile }>;

/** The files of one import, held by their keys: read once, read again under other decisions, looked at, put together. */
export type IngestSession = Readonly<{
  read: (key: string, name: string, bytes: Uint8Array<ArrayBuffer>, decisions: Decisions) => Promise<ReadingSummary>;
  /** Null: no such file. */
  decide: (key: string, decisions: Decisions) => Promise<ReadingSummary | null>;
  window: (key: string, from: number, count: number) => SheetWindow | null;
  forget: (key: string) => void;
  combine: (keys: readonly string[], keep: KeptRows) => Combined;
}>;

/** Whether decisions differ only in which figure is chosen where places differ, which is heeded when files are put together. */
function isReadSame({ figures: _now, ...now }: Decisions, { figures: _next, ...next }: Decisions): boolean {
  return JSON.stringify(now) === JSON.stringify(next);
}

const withDecisions = ({ reading, window }: ReadFile, decisions: Decisions): ReadFile => ({
  reading: { ...reading, decisions },
  window,
});

/** A file as it was read, and a warning of figures that cannot be there yet. */
function asOf(read: ReadFile, today: string): ReadFile {
  const { reading } = read;
  const { table } = reading;
  const ahead = table === null ? futureFigures(reading.observations, today) : futureFiguresIn(table, today);
  return ahead.length === 0 ? read : { ...read, reading: { ...reading, issues: [...reading.issues, ...ahead] } };
}

/** An import session over a catalogue on a day (an ISO date). Files that were refused stay held, so that a decision can save them. */
export function ingestSession(catalogue: Catalogue, today: string): IngestSession {
  const files = new Map<string, Held>();
  async function read(key: string, name: string, bytes: Uint8Array<ArrayBuffer>, decisions: Decisions) {
    const result = asOf(await readFile(bytes, name, catalogue, decisions), today);
    files.set(key, { name, bytes, read: result });
    return readingSummary(result);
  }
  return {
    read,
    decide: async (key, decisions) => {
      const held = files.get(key);
      if (held === undefined) return null;
      if (!isReadSame(held.read.reading.decisions, decisions)) return read(key, held.name, held.bytes, decisions);
      const again = withDecisions(held.read, decisions);
      files.set(key, { ...held, read: again });
      return readingSummary(again);
    },
    window: (key, from, count) => files.get(key)?.read.window(from, count) ?? null,
    forget: (key) => void files.delete(key),
    combine: (keys, keep) =>
      combineReadings(
        keys.flatMap((key) => files.get(key)?.read.reading ?? []),
        catalogue,
        keep,
      ),
  };
}
