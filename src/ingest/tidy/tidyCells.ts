import { decimalsOfBare, readBarePlace, readBareScore } from './readDigits.ts';
import { distinctCells, type DistinctCells } from './distinctCells.ts';
import { cellPlaces, scanRows, type CellPlaces } from './scanRows.ts';
import type { TidyColumns, TidyHead } from './tidyHead.ts';

const TEXTS = [
  'indicator',
  'component',
  'entityCode',
  'entityName',
  'period',
  'group',
  'status',
  'rankBasis',
  'sourceUrl',
  'note',
] as const;

/** A column of words. */
export type TextName = (typeof TEXTS)[number];
/** Its distinct texts, and the number of the text in each row. A column that is not there is blank in every row. */
export type TextColumn = Readonly<{ texts: readonly string[]; at: Uint16Array<ArrayBuffer> }>;

/** The cells of all rows, column by column; nothing is known of what they mean. */
export type TidyCells = Readonly<{
  size: number;
  row: Uint32Array<ArrayBuffer>; // numbers of the rows, from 1 as in the sheet
  blank: readonly number[]; // numbers of the blank rows
  last: number; // number of the last row
  texts: Readonly<Record<TextName, TextColumn>>;
  score: Float64Array<ArrayBuffer>; // scaled integers (see Fixed); −1: blank
  decimals: Uint8Array<ArrayBuffer>; // digits behind the point
  place: Uint16Array<ArrayBuffer>; // 0: blank
  of: Uint16Array<ArrayBuffer>; // 0: blank
}>;

const BLOCK_ROWS = 4096; // the cells of a block and its bytes stay in the processor's cache

type Words = Readonly<{ cells: DistinctCells; at: Uint16Array<ArrayBuffer> }>;
type Filling = Readonly<{
  words: ReadonlyMap<TextName, Words>;
  columns: Pick<TidyCells, 'row' | 'score' | 'decimals' | 'place' | 'of'>;
}>;
type Block = Readonly<{ bytes: Uint8Array; places: CellPlaces; count: number; width: number; to: number }>; // to: rows before it

/** Empty columns, as many as the file has. */
function emptyCells(bytes: Uint8Array, columns: TidyColumns, rows: number): Filling {
  const present = TEXTS.filter((name) => columns[name] !== null);
  return {
    words: new Map(present.map((name) => [name, { cells: distinctCells(bytes), at: new Uint16Array(rows) }])),
    columns: {
      row: new Uint32Array(rows),
      score: new Float64Array(rows).fill(-1),
      decimals: new Uint8Array(rows),
      place: new Uint16Array(rows),
      of: new Uint16Array(rows),
    },
  };
}

function fillWords({ places, count, width, to }: Block, column: number, { cells, at }: Words): boolean {
  const { starts, ends } = places;
  for (let i = 0, cell = column; i < count; i += 1, cell += width) {
    const number = cells.numberOf(starts[cell] ?? 0, ends[cell] ?? 0);
    if (number < 0) return false;
    at[to + i] = number;
  }
  return true;
}

function fillScores({ bytes, places, count, width, to }: Block, column: number, filling: Filling): boolean {
  const { score, decimals } = filling.columns;
  for (let i = 0, cell = column; i < count; i += 1, cell += width) {
    const start = places.starts[cell] ?? 0;
    const end = places.ends[cell] ?? 0;
    if (start === end) continue;
    const value = readBareScore(bytes, start, end);
    if (value < 0) return false;
    score[to + i] = value;
    decimals[to + i] = decimalsOfBare(bytes, start, end);
  }
  return true;
}

function fillPlaces({ bytes, places, count, width, to }: Block, column: number, into: Uint16Array): boolean {
  for (let i = 0, cell = column; i < count; i += 1, cell += width) {
    const start = places.starts[cell] ?? 0;
    const end = places.ends[cell] ?? 0;
    if (start === end) continue;
    const place = readBarePlace(bytes, start, end);
    if (place === 0) return false;
    into[to + i] = place;
  }
  return true;
}

/** Reads the columns of a block one by one; false at the first cell that is not plain. */
function fillBlock(block: Block, columns: TidyColumns, filling: Filling): boolean {
  filling.columns.row.set(block.places.rows.subarray(0, block.count), block.to);
  const { score, rank, rankOf } = columns;
  return (
    TEXTS.every((name) => {
      const words = filling.words.get(name);
      const column = columns[name];
      return column === null || words === undefined || fillWords(block, column, words);
    }) &&
    (score === null || fillScores(block, score, filling)) &&
    (rank === null || fillPlaces(block, rank, filling.columns.place)) &&
    (rankOf === null || fillPlaces(block, rankOf, filling.columns.of))
  );
}

/** The columns without the room that no row needed. */
function trimmed({ words, columns }: Filling, size: number): Pick<TidyCells, 'texts' | keyof Filling['columns']> {
  const none: TextColumn = { texts: [''], at: new Uint16Array(size) };
  const text = (name: TextName): TextColumn => {
    const filled = words.get(name);
    return filled === undefined ? none : { texts: filled.cells.texts, at: filled.at.slice(0, size) };
  };
  const { row, score, decimals, place, of } = columns;
  return {
    texts: {
      indicator: text('indicator'),
      component: text('component'),
      entityCode: text('entityCode'),
      entityName: text('entityName'),
      period: text('period'),
      group: text('group'),
      status: text('status'),
      rankBasis: text('rankBasis'),
      sourceUrl: text('sourceUrl'),
      note: text('note'),
    },
    row: row.slice(0, size),
    score: score.slice(0, size),
    decimals: decimals.slice(0, size),
    place: place.slice(0, size),
    of: of.slice(0, size),
  };
}

/** The cells of the rows below the headings. Null where there are more than `mostRows` rows in the sheet, or any cell is not plain. */
export function tidyCells(bytes: Uint8Array, { columns, dialect, from }: TidyHead, mostRows: number): TidyCells | null {
  const { width } = columns;
  const room = Math.min(mostRows, Math.floor((bytes.length - from) / width) + 1);
  const filling = emptyCells(bytes, columns, room);
  const places = cellPlaces(BLOCK_ROWS, width);
  const blank: number[] = [];
  let at = from;
  let row = 2;
  let size = 0;
  while (at < bytes.length) {
    const found = scanRows(bytes, { at, row }, width, dialect.newline === 'CRLF', places);
    if (found === null || found.row - 1 > mostRows || size + found.count > room) return null;
    const { count } = found;
    if (!fillBlock({ bytes, places, count, width, to: size }, columns, filling)) return null;
    for (const number of found.blank) blank.push(number);
    size += count;
    ({ at, row } = found);
  }
  return { size, blank, last: row - 1, ...trimmed(filling, size) };
}
