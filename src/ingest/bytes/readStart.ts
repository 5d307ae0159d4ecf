import type { ImportIssue } from '#domain/issue.ts';
import { err, type Result } from '#domain/result.ts';
import { unicodeEncoding } from './byteOrder.ts';
import { readSheet, type Sheet } from './readSheet.ts';
import type { Vocabulary } from './vocabulary.ts';

/** As many bytes as a first look needs. */
export const START_BYTES = 262_144;

const LF = 10;
const CR = 13;

/** The place behind the last newline, which no letter and no row is cut by; null where there is none. */
function lastLineEnd(bytes: Uint8Array): number | null {
  const encoding = unicodeEncoding(bytes);
  if (encoding !== 'utf-16le' && encoding !== 'utf-16be')
    return bytes.lastIndexOf(LF) + 1 || bytes.lastIndexOf(CR) + 1 || null;
  const low = encoding === 'utf-16le' ? 0 : 1;
  const lastOf = (mark: number): number | null => {
    for (let at = (bytes.length & ~1) - 2; at >= 0; at -= 2) {
      if (bytes[at + low] === mark && bytes[at + 1 - low] === 0) return at + 2;
    }
    return null;
  };
  return lastOf(LF) ?? lastOf(CR);
}

/** The bytes before the last line that begins a quoted cell without an end. */
const withoutLastLine = (bytes: Uint8Array): Uint8Array => bytes.subarray(0, lastLineEnd(bytes.subarray(0, -2)) ?? 0);

const MAX_LINES_CUT = 20;

/**
 * The first rows of a file of `size` bytes, from its first bytes alone: what `readSheet` would give of them. A letter, row or quoted
 * cell that the end cuts off is left out. An issue is what is wrong with these rows; the rest of the file may have others.
 */
export function readStart(
  start: Uint8Array,
  size: number,
  file: string,
  encoding: string | null,
  vocabulary: Vocabulary,
): Result<Sheet, ImportIssue> {
  if (start.length >= size) return readSheet(start, file, encoding, vocabulary);
  let whole = start.subarray(0, lastLineEnd(start) ?? start.length);
  let sheet = readSheet(whole, file, encoding, vocabulary);
  const first = sheet;
  for (let cut = 0; cut < MAX_LINES_CUT && !sheet.ok && sheet.error.code === 'unterminated_quote'; cut += 1) {
    whole = withoutLastLine(whole);
    if (whole.length === 0) return err(first.ok ? sheet.error : first.error);
    sheet = readSheet(whole, file, encoding, vocabulary);
  }
  return sheet.ok ? sheet : first;
}
