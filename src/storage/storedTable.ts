import * as v from 'valibot';
import type { ObservationTable } from '#domain/dataset.ts';
import { FIXED_DECIMALS } from '#domain/fixed.ts';
import { toComponentId, toGroupId, toIndicatorId } from '#domain/ids.ts';
import { Column, decodeColumn, encodeColumn } from './columns.ts';
import { EntityIdText } from './storedIds.ts';

/** Observations as they are kept: scores in units of their last published digit, upper ends as what they add to the lower. */
export const StoredTable = v.strictObject({
  size: v.pipe(v.number(), v.integer(), v.minValue(0)),
  series: v.array(v.strictTuple([v.string(), v.nullable(v.string())])),
  entities: v.array(EntityIdText),
  groups: v.array(v.string()),
  words: v.array(v.string()),
  columns: v.strictObject({
    seriesAt: Column,
    entityAt: Column,
    periodCode: Column,
    hasScore: Column,
    decimals: Column,
    score: Column,
    scoreMore: Column,
    place: Column,
    placeMore: Column,
    of: Column,
    derived: Column,
    groupAt: Column,
    provisional: Column,
    fileAt: Column,
    sourceUrlAt: Column,
    noteAt: Column,
    row: Column,
    column: Column,
  }),
});
export type StoredTable = v.InferOutput<typeof StoredTable>;

const unit = (decimals: number): number => 10 ** (FIXED_DECIMALS - decimals);
const sum = (low: readonly number[], more: readonly number[]): number[] => low.map((n, i) => n + (more[i] ?? 0));
const less = (high: ArrayLike<number>, low: ArrayLike<number>): number[] =>
  Array.from(high, (n, i) => n - (low[i] ?? 0));

/** An observation table in its kept form. */
export function encodeTable(table: ObservationTable): StoredTable {
  const inUnits = (scores: ArrayLike<number>): number[] =>
    Array.from(scores, (score, i) => Math.round(score / unit(table.decimals[i] ?? FIXED_DECIMALS)));
  const low = inUnits(table.scoreLow);
  return {
    size: table.size,
    series: table.series.map(({ indicator, component }) => [indicator, component]),
    entities: [...table.entities],
    groups: [...table.groups],
    words: [...table.words],
    columns: {
      seriesAt: encodeColumn(table.seriesAt),
      entityAt: encodeColumn(table.entityAt),
      periodCode: encodeColumn(table.periodCode),
      hasScore: encodeColumn(table.hasScore),
      decimals: encodeColumn(table.decimals),
      score: encodeColumn(low),
      scoreMore: encodeColumn(less(inUnits(table.scoreHigh), low)),
      place: encodeColumn(table.placeLow),
      placeMore: encodeColumn(less(table.placeHigh, table.placeLow)),
      of: encodeColumn(table.of),
      derived: encodeColumn(table.derived),
      groupAt: encodeColumn(table.groupAt),
      provisional: encodeColumn(table.provisional),
      fileAt: encodeColumn(table.fileAt),
      sourceUrlAt: encodeColumn(table.sourceUrlAt),
      noteAt: encodeColumn(table.noteAt),
      row: encodeColumn(table.row),
      column: encodeColumn(table.column),
    },
  };
}

/** Whether every number of a column names an entry of a list. */
const isWithin = (column: readonly number[], list: readonly unknown[]): boolean =>
  column.every((n) => n >= 0 && n < list.length);

/** A kept table as columns again; null where its columns do not fit its size or its lists. */
export function decodeTable(stored: StoredTable): ObservationTable | null {
  const { size, columns } = stored;
  let isSound = true;
  const read = (column: Column): readonly number[] => {
    const values = decodeColumn(column, size);
    isSound &&= values !== null;
    return values ?? [];
  };
  const decimals = read(columns.decimals);
  const scaled = (units: readonly number[]): Float64Array =>
    Float64Array.from(units, (n, i) => n * unit(decimals[i] ?? FIXED_DECIMALS));
  const [score, place] = [read(columns.score), read(columns.place)];
  const at = {
    series: read(columns.seriesAt),
    entity: read(columns.entityAt),
    group: read(columns.groupAt),
    file: read(columns.fileAt),
    url: read(columns.sourceUrlAt),
    note: read(columns.noteAt),
  };
  const table: ObservationTable = {
    size,
    series: stored.series.map(([indicator, component]) => ({
      indicator: toIndicatorId(indicator),
      component: component === null ? null : toComponentId(component),
    })),
    entities: stored.entities,
    groups: stored.groups.map(toGroupId),
    words: stored.words,
    seriesAt: Uint16Array.from(at.series),
    entityAt: Uint16Array.from(at.entity),
    periodCode: Int32Array.from(read(columns.periodCode)),
    hasScore: Uint8Array.from(read(columns.hasScore)),
    scoreLow: scaled(score),
    scoreHigh: scaled(sum(score, read(columns.scoreMore))),
    decimals: Uint8Array.from(decimals),
    placeLow: Uint16Array.from(place),
    placeHigh: Uint16Array.from(sum(place, read(columns.placeMore))),
    of: Uint16Array.from(read(columns.of)),
    derived: Uint8Array.from(read(columns.derived)),
    groupAt: Uint16Array.from(at.group),
    provisional: Uint8Array.from(read(columns.provisional)),
    fileAt: Uint32Array.from(at.file),
    sourceUrlAt: Uint32Array.from(at.url),
    noteAt: Uint32Array.from(at.note),
    row: Uint32Array.from(read(columns.row)),
    column: Uint16Array.from(read(columns.column)),
  };
  const words = [at.file, at.url, at.note].every((column) => isWithin(column, table.words));
  const lists =
    isWithin(at.series, table.series) && isWithin(at.entity, table.entities) && isWithin(at.group, table.groups);
  return isSound && words && lists ? table : null;
}
