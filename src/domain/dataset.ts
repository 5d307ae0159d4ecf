import type { DatasetId, EntityId, GroupId, IndicatorId, ComponentId } from './ids.ts';
import type { Entity, Succession } from './entity.ts';
import type { Goal } from './goal.ts';
import type { ImportRecord } from './importRecord.ts';
import type { GroupBand, Indicator, Publication, Segment } from './indicator.ts';

/** What the figures refer to: who is measured, by what, in which groups, published when. */
export type Catalogue = Readonly<{
  entities: readonly Entity[];
  successions: readonly Succession[];
  indicators: readonly Indicator[];
  segments: readonly Segment[];
  groups: readonly GroupBand[];
  publications: readonly Publication[];
}>;

/** An indicator's total (component null) or one component: what a score is a score of. */
export type Series = Readonly<{ indicator: IndicatorId; component: ComponentId | null }>;

/**
 * Observations as columns, one entry a row, in any order. Numbers are indexes into the lists of words beside them.
 * `scoreLow` and `scoreHigh` are scaled integers (see Fixed), read only where `hasScore` is 1;
 * place 0 means no rank, `of` 0 a number ranked that is not known, word index 0 an empty word.
 */
export type ObservationTable = Readonly<{
  size: number;
  series: readonly Series[];
  entities: readonly EntityId[];
  groups: readonly GroupId[]; // [0] is ''
  words: readonly string[]; // [0] is ''; files, source addresses, notes
  seriesAt: Uint16Array;
  entityAt: Uint16Array;
  periodCode: Int32Array;
  hasScore: Uint8Array;
  scoreLow: Float64Array;
  scoreHigh: Float64Array;
  decimals: Uint8Array;
  placeLow: Uint16Array;
  placeHigh: Uint16Array;
  of: Uint16Array;
  derived: Uint8Array; // 1: the rank was derived, not published
  groupAt: Uint16Array;
  provisional: Uint8Array;
  fileAt: Uint16Array;
  sourceUrlAt: Uint16Array;
  noteAt: Uint16Array;
  row: Uint32Array;
  column: Uint16Array; // 0: the whole row
}>;

/** A goal that an import added or changed; `by` is its place in `imports`. Before null: nothing with its id is published. */
export type LocalGoal = Readonly<{ id: string; by: number; before: Goal | null }>;

/**
 * What kept imports changed in published data. It stands by itself: `by` and `beforeAt` have an entry for each row of
 * `figures`, `by` the place in `imports` of the last import that changed the figure, `beforeAt` its row in `before`
 * counted from 1, or 0 where nothing of it is published (or the published part of the dataset was not loaded).
 */
export type LocalLayer = Readonly<{
  imports: readonly ImportRecord[];
  figures: ObservationTable; // as they are now
  by: Uint16Array;
  beforeAt: Uint32Array;
  before: ObservationTable; // as they are published
  goals: readonly LocalGoal[];
  adrift: Readonly<{ figures: number; goals: number }>; // left out: the catalogue no longer has their entity or indicator
}>;

/** Everything that verdicts are made from. It never changes: a corrected file is a new dataset with a new id. */
export type Dataset = Readonly<{
  id: DatasetId;
  catalogue: Catalogue;
  observations: ObservationTable;
  goals: readonly Goal[];
  local?: LocalLayer; // only where kept imports lie over published data
}>;
