import { NO_DECISIONS } from '#domain/decisions.ts';
import type { Catalogue, ObservationTable } from '#domain/dataset.ts';
import { readSheet } from '#ingest/bytes/readSheet.ts';
import { readTidy } from '#ingest/tidy/readTidy.ts';
import { understandSheet } from '#ingest/understandSheet.ts';

/** What the page asks for; `way` null: nothing but a sign that the worker stands ready. */
export type Asked = Readonly<{ way: 'general' | 'tidy' | null; file: Blob; catalogue: Catalogue }>;

async function read({ way, file, catalogue }: Asked): Promise<ObservationTable | null> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (way === null) return null;
  if (way === 'tidy')
    return readTidy(bytes, 'f.csv', catalogue, NO_DECISIONS, { bytes: Infinity, rows: 2e6 })?.table ?? null;
  const sheet = readSheet(bytes, 'f.csv');
  return sheet.ok ? understandSheet(sheet.value, catalogue, NO_DECISIONS).table : null;
}

async function answer(asked: Asked): Promise<void> {
  const table = await read(asked);
  const columns = table === null ? [] : Object.values(table).filter((column) => ArrayBuffer.isView(column));
  postMessage(table, { transfer: columns.map(({ buffer }) => buffer) });
}

addEventListener('message', ({ data }: MessageEvent<Asked>) => void answer(data));
