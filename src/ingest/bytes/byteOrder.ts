export type UnicodeEncoding = 'utf-8' | 'utf-16le' | 'utf-16be';

const MARKS: readonly (readonly [encoding: UnicodeEncoding, bytes: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** Whether bytes begin with these. */
export const startsWith = (bytes: Uint8Array, prefix: readonly number[]): boolean =>
  prefix.every((byte, i) => bytes[i] === byte);

/** The encoding that the byte-order mark at the start names; null where there is none. */
export const markedEncoding = (bytes: Uint8Array): UnicodeEncoding | null =>
  MARKS.find(([, mark]) => startsWith(bytes, mark))?.[0] ?? null;

const SAMPLE = 4096;

/** UTF-16 without a mark shows itself by NUL in every other byte of its digits and delimiters, and nowhere else; null: it is not. */
function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const sample = bytes.subarray(0, Math.min(bytes.length, SAMPLE) & ~1);
  const nuls = [0, 0];
  sample.forEach((byte, i) => {
    if (byte === 0) nuls[i % 2] = (nuls[i % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = nuls;
  const enough = Math.max(4, sample.length / 8);
  if (even === 0 && odd >= enough) return 'utf-16le';
  return odd === 0 && even >= enough ? 'utf-16be' : null;
}

/** The Unicode encoding that the bytes declare or show; null: UTF-8 without a mark, or a code page. */
export const unicodeEncoding = (bytes: Uint8Array): UnicodeEncoding | null =>
  markedEncoding(bytes) ?? unmarkedUtf16(bytes);
