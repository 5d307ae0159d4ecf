import * as v from 'valibot';
import type { ObservationTable } from '#domain/dataset.ts';

/** The columns of some rows of an observation table, as typed arrays. */
export const TableChunk = v.strictObject({
  seriesAt: v.instance(Uint16Array),
  entityAt: v.instance(Uint16Array),
  periodCode: v.instance(Int32Array),
  hasScore: v.instance(Uint8Array),
  scoreLow: v.instance(Float64Array),
  scoreHigh: v.instance(Float64Array),
  decimals: v.instance(Uint8Array),
  placeLow: v.instance(Uint16Array),
  placeHigh: v.instance(Uint16Array),
  of: v.instance(Uint16Array),
  derived: v.instance(Uint8Array),
  groupAt: v.instance(Uint16Array),
  provisional: v.instance(Uint8Array),
  fileAt: v.instance(Uint16Array),
  sourceUrlAt: v.instance(Uint16Array),
  noteAt: v.instance(Uint16Array),
  row: v.instance(Uint32Array),
  column: v.instance(Uint16Array),
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
    fileAt: joined(new Uint16Array(size), (c) => c.fileAt),
    sourceUrlAt: joined(new Uint16Array(size), (c) => c.sourceUrlAt),
    noteAt: joined(new Uint16Array(size), (c) => c.noteAt),
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
