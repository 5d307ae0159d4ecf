import * as v from 'valibot';
import { Column, decodeColumn, encodeColumn } from './columns.ts';
import type { TableChunk } from './tableChunk.ts';

/** The columns of a table as JSON holds them, every number as it is. */
export const DocumentColumns = v.strictObject({
  seriesAt: Column,
  entityAt: Column,
  periodCode: Column,
  hasScore: Column,
  scoreLow: Column,
  scoreHigh: Column,
  decimals: Column,
  placeLow: Column,
  placeHigh: Column,
  of: Column,
  derived: Column,
  groupAt: Column,
  provisional: Column,
  fileAt: Column,
  sourceUrlAt: Column,
  noteAt: Column,
  row: Column,
  column: Column,
});
type DocumentColumns = v.InferOutput<typeof DocumentColumns>;

/** The columns for a JSON document. */
export const toDocument = (columns: TableChunk): Readonly<Record<string, Column>> =>
  Object.fromEntries(Object.entries(columns).map(([name, column]) => [name, encodeColumn(column)]));

/** The columns of a JSON document, each `size` long; null where one is not, or holds what its kind of array cannot. */
export function fromDocument(columns: DocumentColumns, size: number): TableChunk | null {
  let isSound = true;
  function read<T extends ArrayLike<number>>(column: Column, from: (numbers: readonly number[]) => T): T {
    const numbers = decodeColumn(column, size);
    const values = from(numbers ?? []);
    isSound &&= numbers !== null && numbers.every((n, i) => values[i] === n);
    return values;
  }
  const bytes = (column: Column): Uint8Array => read(column, (n) => Uint8Array.from(n));
  const shorts = (column: Column): Uint16Array => read(column, (n) => Uint16Array.from(n));
  const longs = (column: Column): Uint32Array => read(column, (n) => Uint32Array.from(n));
  const table: TableChunk = {
    seriesAt: shorts(columns.seriesAt),
    entityAt: shorts(columns.entityAt),
    periodCode: read(columns.periodCode, (n) => Int32Array.from(n)),
    hasScore: bytes(columns.hasScore),
    scoreLow: read(columns.scoreLow, (n) => Float64Array.from(n)),
    scoreHigh: read(columns.scoreHigh, (n) => Float64Array.from(n)),
    decimals: bytes(columns.decimals),
    placeLow: shorts(columns.placeLow),
    placeHigh: shorts(columns.placeHigh),
    of: shorts(columns.of),
    derived: bytes(columns.derived),
    groupAt: shorts(columns.groupAt),
    provisional: bytes(columns.provisional),
    fileAt: longs(columns.fileAt),
    sourceUrlAt: longs(columns.sourceUrlAt),
    noteAt: longs(columns.noteAt),
    row: longs(columns.row),
    column: shorts(columns.column),
  };
  return isSound ? table : null;
}
