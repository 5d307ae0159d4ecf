import { findDelimiter } from './findDelimiter.ts';
import { normalizeNewlines } from './normalizeNewlines.ts';
import { scanRecords } from './scanRecords.ts';

const SAMPLE = 65_536;

const looselyDecoded = (bytes: Uint8Array): string =>
  normalizeNewlines(new TextDecoder('utf-8').decode(bytes).replaceAll('\0', '')).text;

/** The row and column of the byte at `offset`, for a file that cannot be decoded whole; both count from 1. */
export function placeInBytes(bytes: Uint8Array, offset: number): Readonly<{ row: number; column: number }> {
  const delimiter = findDelimiter(looselyDecoded(bytes.subarray(0, SAMPLE)));
  const { row, column } = scanRecords(`${looselyDecoded(bytes.subarray(0, offset))}\u00a4`, delimiter);
  return { row, column };
}
