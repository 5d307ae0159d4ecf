import { describe, expect, it } from 'vitest';
import { firstRows, START_BYTES } from '#ingest/session/firstRows.ts';
import { readBytes } from '#ingest/session/readBytes.ts';
import { bytesOf } from '../../../support/smallCatalogue.ts';

/** A file of 4 bytes whose stream does what is said. */
const aFile = (start: (controller: ReadableStreamDefaultController<Uint8Array<ArrayBuffer>>) => void): Blob => {
  const blob = new Blob(['abcd']);
  return Object.assign(blob, { stream: () => new ReadableStream({ start }) });
};

describe(readBytes, () => {
  it('gives all bytes and tells how far it is', async () => {
    const shares: number[] = [];
    const read = await readBytes(new Blob(['abcd']), (share) => shares.push(share));
    expect(read).toEqual({ ok: true, value: new Uint8Array([97, 98, 99, 100]) });
    expect(shares.at(-1)).toBe(1);
  });

  it.each<[name: string, file: Blob]>([
    ['is gone', aFile((c) => c.error(new DOMException('gone', 'NotReadableError')))],
    ['broke off while it was read', aFile((c) => c.error(new TypeError('network error')))],
    ['became shorter', aFile((c) => (c.enqueue(new Uint8Array([97])), c.close()))],
    ['became longer', aFile((c) => (c.enqueue(new Uint8Array(9)), c.close()))],
  ])('is unreadable where the file %s', async (_name, file) => {
    expect(await readBytes(file, () => undefined)).toEqual({ ok: false, error: 'unreadable' });
  });
});

describe(firstRows, () => {
  it('shows the first rows and leaves out the line that is cut', () => {
    const line = `${'x'.repeat(60)};1\n`;
    const start = bytesOf(line.repeat(8000)).slice(0, START_BYTES);
    const rows = firstRows(start, 'lon.csv')?.rows ?? [];
    expect(rows.length).toBe(50);
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([2]));
  });

  it('shows nothing of what is no table', () => {
    expect(firstRows(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), 'a.csv')).toBeNull();
  });
});
