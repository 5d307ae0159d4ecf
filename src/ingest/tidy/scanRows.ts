import { COMMA, NEWLINE, QUOTE, RETURN } from './marks.ts';

/** Where the cells of some rows stand in the bytes: cell `column` of row `i` from `starts[i * width + column]` up to `ends[…]`. */
export type CellPlaces = Readonly<{ starts: Uint32Array; ends: Uint32Array; rows: Uint32Array }>; // rows: the numbers of the rows

/** Where a scan stands: the next byte, the number of the next row, and how many rows were found. */
export type Scanned = Readonly<{ at: number; row: number; count: number; blank: readonly number[] }>;

/** Empty places for `count` rows of `width` cells. */
export const cellPlaces = (count: number, width: number): CellPlaces => ({
  starts: new Uint32Array(count * width),
  ends: new Uint32Array(count * width),
  rows: new Uint32Array(count),
});

const SPACE = 32;

/** The end of a bare cell: the next byte that is no plain content. The end of the file counts as a newline. */
function endOfBare(bytes: Uint8Array, from: number): number {
  let at = from;
  let byte = bytes[at] ?? NEWLINE;
  while (byte > COMMA || (byte >= SPACE && byte !== COMMA && byte !== QUOTE)) {
    at += 1;
    byte = bytes[at] ?? NEWLINE;
  }
  return at;
}

/** The closing quote of a cell that opens before `from`; −1 where the cell holds a newline, a quote or a control character, or never closes. */
function endOfQuoted(bytes: Uint8Array, from: number): number {
  let at = from;
  while ((bytes[at] ?? 0) >= SPACE && bytes[at] !== QUOTE) at += 1;
  return bytes[at] === QUOTE && bytes[at + 1] !== QUOTE ? at : -1;
}

/** Where the next row begins when one ends at `at`; −1 where none does. */
function afterRow(bytes: Uint8Array, at: number, isCrlf: boolean): number {
  if (at >= bytes.length) return at;
  const newline = isCrlf ? at + 1 : at;
  return (!isCrlf || bytes[at] === RETURN) && bytes[newline] === NEWLINE ? newline + 1 : -1;
}

/**
 * Finds the cells of the next rows, as many as there is room for. Blank lines are told apart. Null at a row of another
 * width, an inner quote or newline, another newline than the file's, or any control character.
 */
export function scanRows(
  bytes: Uint8Array,
  from: Pick<Scanned, 'at' | 'row'>,
  width: number,
  isCrlf: boolean,
  { starts, ends, rows }: CellPlaces,
): Scanned | null {
  const blank: number[] = [];
  let { at, row } = from;
  let count = 0;
  for (; count < rows.length && at < bytes.length; row += 1) {
    const next = afterRow(bytes, at, isCrlf);
    if (next >= 0) {
      blank.push(row);
      at = next;
      continue;
    }
    for (let cell = count * width, last = cell + width - 1; cell <= last; cell += 1) {
      const isQuoted = bytes[at] === QUOTE;
      const end = isQuoted ? endOfQuoted(bytes, at + 1) : endOfBare(bytes, at);
      starts[cell] = isQuoted ? at + 1 : at;
      ends[cell] = end;
      if (end < 0) return null;
      const behind = isQuoted ? end + 1 : end;
      at = cell === last ? afterRow(bytes, behind, isCrlf) : bytes[behind] === COMMA ? behind + 1 : -1;
      if (at < 0) return null;
    }
    rows[count] = row;
    count += 1;
  }
  return { at, row, count, blank };
}
