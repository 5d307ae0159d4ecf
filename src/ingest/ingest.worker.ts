import type { Decisions } from '#domain/decisions.ts';
import type { SheetWindow } from '#domain/sheetCells.ts';
import { expose, transfer } from 'comlink';
import type { Catalogue } from '#domain/dataset.ts';
import { err, ok, type Result } from '#domain/result.ts';
import type { Combined, KeptRows } from './session/combineReadings.ts';
import { firstRows, START_BYTES } from './session/firstRows.ts';
import { ingestSession, type IngestSession } from './session/ingestSession.ts';
import { readBytes } from './session/readBytes.ts';
import type { ReadingSummary } from './session/readingSummary.ts';

/** Told while a file is read: how much of it is there (0–1), and its first rows once. */
export type Progress = Readonly<{ share: number; first: SheetWindow | null }>;

let session: IngestSession | null = null;

function opened(): IngestSession {
  if (session === null) throw new Error('no session was begun');
  return session;
}

const columnsOf = ({ observations }: Combined): ArrayBuffer[] =>
  Object.values(observations).flatMap((column) =>
    ArrayBuffer.isView(column) && column.buffer instanceof ArrayBuffer ? [column.buffer] : [],
  );

/** What the page may ask of the worker: bytes are read here, off the main thread, and sheets stay here. */
const api = {
  begin(catalogue: Catalogue, today: string): void {
    session = ingestSession(catalogue, today);
  },
  async read(
    key: string,
    file: File,
    decisions: Decisions,
    tell: (progress: Progress) => void,
  ): Promise<Result<ReadingSummary, 'unreadable'>> {
    const start = await readBytes(file.slice(0, START_BYTES), () => undefined);
    if (!start.ok) return start;
    tell({ share: 0, first: firstRows(start.value, file.name) });
    const bytes = await readBytes(file, (share) => tell({ share, first: null }));
    return bytes.ok ? ok(await opened().read(key, file.name, bytes.value, decisions)) : err(bytes.error);
  },
  decide: (key: string, decisions: Decisions): Promise<ReadingSummary | null> => opened().decide(key, decisions),
  window: (key: string, from: number, count: number): SheetWindow | null => opened().window(key, from, count),
  forget: (key: string): void => opened().forget(key),
  combine(keys: readonly string[], keep: KeptRows): Combined {
    const combined = opened().combine(keys, keep);
    return transfer(combined, columnsOf(combined));
  },
};

/** The worker as its client sees it. */
export type IngestWorker = typeof api;

expose(api);
