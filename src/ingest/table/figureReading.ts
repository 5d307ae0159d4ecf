import type { Entity } from '#domain/entity.ts';
import type { Quoted } from '#domain/goal.ts';
import type { GroupId, Place } from '#domain/ids.ts';
import type { Indicator } from '#domain/indicator.ts';
import type { Observation, RankBasis, Status } from '#domain/observation.ts';
import type { Period } from '#domain/period.ts';
import type { FigureColumns } from './mapping.ts';
import type { NullReason } from '../cells/nullMarker.ts';

/** A cell that was read: its figure, or why there is none. Null in place of this: no such column, or an issue says what is wrong. */
export type CellReading<T> = Readonly<{ value: T; reason: null }> | Readonly<{ value: null; reason: NullReason }>;

/** A place as its cells state it. */
export type RankReading = Readonly<{ place: Place; of: number | null }>;

/** One set of figures of one row, read and checked cell by cell. */
export type FigureReading = Readonly<{
  file: string;
  row: number; // counts from 1
  columns: FigureColumns;
  series: Indicator | null; // null: nothing says which index it is
  entity: Entity;
  period: Period | null; // null: nothing says of which year it is
  score: CellReading<Quoted> | null;
  rank: CellReading<RankReading> | null;
  observation: Observation | null; // null: no figure at all
}>;

/** Words of a row that go with every figure in it. */
export type RowFacts = Readonly<{ status: Status; basis: RankBasis; sourceUrl: string | null; note: string | null }>;

const span = <T>(value: T): Readonly<{ low: T; high: T }> => ({ low: value, high: value });

/** The column that a figure is said to come from, from 1: its score, else its rank, else its group. */
function sourceColumn(columns: FigureColumns, score: unknown, rank: unknown): number | null {
  const column = score !== null ? columns.score : rank !== null ? columns.rank : columns.group;
  return column === null ? null : column + 1;
}

/** The observation that a row's cells make; null when they hold no figure (a blank cell makes none), or nobody knows of what. */
export function toObservation(
  reading: Omit<FigureReading, 'observation'>,
  group: GroupId | null,
  { status, basis, sourceUrl, note }: RowFacts,
): Observation | null {
  const { file, row, columns, series, entity, period } = reading;
  if (series === null || period === null) return null;
  const score = reading.score?.value ?? null;
  const rank = reading.rank?.value ?? null;
  if (score === null && rank === null && group === null) return null;
  return {
    indicator: series.id,
    component: series.component,
    entity: entity.id,
    period,
    score: score === null ? null : span(score.value),
    decimals: score?.decimals ?? series.decimals,
    rank: rank === null ? null : { place: span(rank.place), of: rank.of, basis },
    group,
    status,
    sourceUrl,
    note,
    source: { file, row, column: sourceColumn(columns, score, rank) },
  };
}
