import * as v from 'valibot';
import type { ObservationTable } from '#domain/dataset.ts';

/** An array of a kind, also one that was made elsewhere than this page's own. */
const column = <T>(kind: string) =>
  v.custom<T>((value) => Object.prototype.toString.call(value) === `[object ${kind}]`);

/** The columns of some rows of an observation table, as typed arrays. */
export const TableChunk = v.strictObject({
  seriesAt: column<Uint16Array>('Uint16Array'),
  entityAt: column<Uint16Array>('Uint16Array'),
  periodCode: column<Int32Array>('Int32Array'),
  hasScore: column<Uint8Array>('Uint8Array'),
  scoreLow: column<Float64Array>('Float64Array'),
  scoreHigh: column<Float64Array>('Float64Array'),
  decimals: column<Uint8Array>('Uint8Array'),
  placeLow: column<Uint16Array>('Uint16Array'),
  placeHigh: column<Uint16Array>('Uint16Array'),
  of: column<Uint16Array>('Uint16Array'),
  derived: column<Uint8Array>('Uint8Array'),
  groupAt: column<Uint16Array>('Uint16Array'),
  provisional: column<Uint8Array>('Uint8Array'),
  fileAt: column<Uint32Array>('Uint32Array'),
  sourceUrlAt: column<Uint32Array>('Uint32Array'),
  noteAt: column<Uint32Array>('Uint32Array'),
  row: column<Uint32Array>('Uint32Array'),
  column: column<Uint16Array>('Uint16Array'),
});
export type TableChunk = Omit<ObservationTable, 'size' | 'series' | 'entities' | 'groups' | 'words'>;

/** Rows of one record: a million rows are sixteen. */
export const CHUNK_ROWS = 65_536;

/** The rows `from` up to `to` as columns of their own. */
export const chunkOf = (table: TableChunk, from: number, to: number): TableChunk => ({
  seriesAt: table.seriesAt.slice(from, to),
  entityAt: table.entityAt.slice(from, to),
  periodCode: table.periodCode.slice(from, to),
  hasScore: table.hasScore.slice(from, to),
  scoreLow: table.scoreLow.slice(from, to),
  scoreHigh: table.scoreHigh.slice(from, to),
  decimals: table.decimals.slice(from, to),
  placeLow: table.placeLow.slice(from, to),
  placeHigh: table.placeHigh.slice(from, to),
  of: table.of.slice(from, to),
  derived: table.derived.slice(from, to),
  groupAt: table.groupAt.slice(from, to),
  provisional: table.provisional.slice(from, to),
  fileAt: table.fileAt.slice(from, to),
  sourceUrlAt: table.sourceUrlAt.slice(from, to),
  noteAt: table.noteAt.slice(from, to),
  row: table.row.slice(from, to),
  column: table.column.slice(from, to),
});

type Column = ArrayLike<number> & Readonly<{ set: (values: ArrayLike<number>, at: number) => void }>;

/** The columns of all chunks end to end; null where a column is not `size` long. */
export function joinedChunks(size: number, chunks: readonly TableChunk[]): TableChunk | null {
  const sum = (columnOf: (chunk: TableChunk) => ArrayLike<number>): number =>
    chunks.reduce((length, chunk) => length + columnOf(chunk).length, 0);
  if (sum((chunk) => chunk.row) !== size) return null; // before anything so large is made
  let isWhole = true;
  function joined<T extends Column>(into: T, columnOf: (chunk: TableChunk) => ArrayLike<number>): T {
    let at = 0;
    for (const column of chunks.map(columnOf)) {
      if (at + column.length <= size) into.set(column, at);
      at += column.length;
    }
    isWhole &&= at === size;
    return into;
  }
  const table: TableChunk = {
    seriesAt: joined(new Uint16Array(size), (c) => c.seriesAt),
    entityAt: joined(new Uint16Array(size), (c) => c.entityAt),
    periodCode: joined(new Int32Array(size), (c) => c.periodCode),
    hasScore: joined(new Uint8Array(size), (c) => c.hasScore),
    scoreLow: joined(new Float64Array(size), (c) => c.scoreLow),
    scoreHigh: joined(new Float64Array(size), (c) => c.scoreHigh),
    decimals: joined(new Uint8Array(size), (c) => c.decimals),
    placeLow: joined(new Uint16Array(size), (c) => c.placeLow),
    placeHigh: joined(new Uint16Array(size), (c) => c.placeHigh),
    of: joined(new Uint16Array(size), (c) => c.of),
    derived: joined(new Uint8Array(size), (c) => c.derived),
    groupAt: joined(new Uint16Array(size), (c) => c.groupAt),
    provisional: joined(new Uint8Array(size), (c) => c.provisional),
    fileAt: joined(new Uint32Array(size), (c) => c.fileAt),
    sourceUrlAt: joined(new Uint32Array(size), (c) => c.sourceUrlAt),
    noteAt: joined(new Uint32Array(size), (c) => c.noteAt),
    row: joined(new Uint32Array(size), (c) => c.row),
    column: joined(new Uint16Array(size), (c) => c.column),
  };
  return isWhole ? table : null;
}

/** The columns of a table without its lists of words. */
export const columnsOf = ({
  size: _size,
  series: _series,
  entities: _entities,
  groups: _groups,
  words: _words,
  ...columns
}: ObservationTable): TableChunk => columns;
