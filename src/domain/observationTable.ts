import type { ObservationTable, Series } from './dataset.ts';
import { fixedFromScaled } from './fixed.ts';
import { toGroupId, toPlace, type ComponentId, type EntityId, type GroupId, type IndicatorId } from './ids.ts';
import type { Observation, Rank } from './observation.ts';
import { onDemand } from './onDemand.ts';
import { periodCode, periodFromCode } from './period.ts';

/** A list of the distinct items that it was asked about, and the place of each in it; `last` comes again most often. */
function numbering<T>(first: readonly T[] = []) {
  const items = [...first];
  const numbers = new Map(items.map((item, i) => [item, i]));
  let [last, at]: [T | null, number] = [null, 0];
  const numberOf = (item: T): number => {
    if (item === last) return at;
    const known = numbers.get(item);
    at = known ?? items.push(item) - 1;
    last = item;
    if (known === undefined) numbers.set(item, at);
    return at;
  };
  return { items, numberOf };
}

/** The same for series, which are one where indicator and component are. */
function seriesNumbering() {
  const items: Series[] = [];
  const numbers = new Map<IndicatorId, Map<ComponentId | null, number>>();
  let last: Series | null = null;
  let at = 0;
  const numberOf = (series: Series): number => {
    const { indicator, component } = series;
    if (last?.indicator === indicator && last.component === component) return at;
    const known = numbers.get(indicator) ?? new Map<ComponentId | null, number>();
    at = known.get(component) ?? items.push({ indicator, component }) - 1;
    last = items[at] ?? null;
    numbers.set(indicator, known.set(component, at));
    return at;
  };
  return { items, numberOf };
}

/** Columns for `size` observations, all zero: no score, no rank, final. */
export function emptyColumns(size: number) {
  return {
    seriesAt: new Uint16Array(size),
    entityAt: new Uint16Array(size),
    periodCode: new Int32Array(size),
    hasScore: new Uint8Array(size),
    scoreLow: new Float64Array(size),
    scoreHigh: new Float64Array(size),
    decimals: new Uint8Array(size),
    placeLow: new Uint16Array(size),
    placeHigh: new Uint16Array(size),
    of: new Uint16Array(size),
    derived: new Uint8Array(size),
    groupAt: new Uint16Array(size),
    provisional: new Uint8Array(size),
    fileAt: new Uint32Array(size),
    sourceUrlAt: new Uint32Array(size),
    noteAt: new Uint32Array(size),
    row: new Uint32Array(size),
    column: new Uint16Array(size),
  };
}

const COLUMNS = [
  'seriesAt',
  'entityAt',
  'periodCode',
  'hasScore',
  'scoreLow',
  'scoreHigh',
  'decimals',
  'placeLow',
  'placeHigh',
  'of',
  'derived',
  'groupAt',
  'provisional',
  'fileAt',
  'sourceUrlAt',
  'noteAt',
  'row',
  'column',
] as const satisfies readonly (keyof ReturnType<typeof emptyColumns>)[];

const NO_GROUP = toGroupId('');

/** The first rows of columns, in columns of their own. */
function firstRows(columns: Pick<ObservationTable, (typeof COLUMNS)[number]>, size: number) {
  const first = emptyColumns(size);
  for (const name of COLUMNS) first[name].set(columns[name].subarray(0, size));
  return first;
}

/** A table that is built row by row, so that no observation has to be kept until all are there. */
export type TableBuilder = Readonly<{ add: (observation: Observation) => void; built: () => ObservationTable }>;

/** A builder of a table of at most `room` observations, in the order in which they are added. */
export function tableBuilder(room: number): TableBuilder {
  const columns = emptyColumns(room);
  const series = seriesNumbering();
  const entities = numbering<EntityId>();
  const groups = numbering<GroupId>([NO_GROUP]);
  const words = numbering(['']);
  const lists = { series: series.items, entities: entities.items, groups: groups.items, words: words.items };
  let size = 0;
  const add = (o: Observation): void => {
    const i = size;
    columns.seriesAt[i] = series.numberOf(o);
    columns.entityAt[i] = entities.numberOf(o.entity);
    columns.periodCode[i] = periodCode(o.period);
    columns.hasScore[i] = o.score === null ? 0 : 1;
    columns.scoreLow[i] = o.score?.low ?? 0;
    columns.scoreHigh[i] = o.score?.high ?? 0;
    columns.decimals[i] = o.decimals;
    columns.placeLow[i] = o.rank?.place.low ?? 0;
    columns.placeHigh[i] = o.rank?.place.high ?? 0;
    columns.of[i] = o.rank?.of ?? 0;
    columns.derived[i] = o.rank?.basis === 'derived' ? 1 : 0;
    columns.groupAt[i] = groups.numberOf(o.group ?? NO_GROUP);
    columns.provisional[i] = o.status === 'provisional' ? 1 : 0;
    columns.fileAt[i] = words.numberOf(o.source.file);
    columns.sourceUrlAt[i] = words.numberOf(o.sourceUrl ?? '');
    columns.noteAt[i] = words.numberOf(o.note ?? '');
    columns.row[i] = o.source.row;
    columns.column[i] = o.source.column ?? 0;
    size += 1;
  };
  return { add, built: () => ({ size, ...lists, ...(size === room ? columns : firstRows(columns, size)) }) };
}

/** The observations as columns, in the order given. */
export function buildTable(observations: readonly Observation[]): ObservationTable {
  const builder = tableBuilder(observations.length);
  observations.forEach(builder.add);
  return builder.built();
}

/** A table with the same observations in columns of its own. */
export const copyOf = (table: ObservationTable): ObservationTable => ({ ...table, ...firstRows(table, table.size) });

/** What a list holds at a place; another place is a broken promise. */
function listed<T>(list: readonly T[], place: number | undefined): T {
  const item = list[place ?? -1];
  if (item === undefined) throw new RangeError(`no entry ${place}`);
  return item;
}

const orNull = (word: string): string | null => (word === '' ? null : word);

function rankAt({ placeLow, placeHigh, of, derived }: ObservationTable, i: number): Rank | null {
  const low = toPlace(placeLow[i] ?? 0);
  const high = toPlace(placeHigh[i] ?? 0);
  if (low === null || high === null) return null;
  return {
    place: { low, high },
    of: of[i] === 0 ? null : (of[i] ?? null),
    basis: derived[i] === 1 ? 'derived' : 'published',
  };
}

/** All observations of a table, in its order; made when they are first asked for. */
export const observationsIn: (table: ObservationTable) => readonly Observation[] = onDemand((table) =>
  Array.from({ length: table.size }, (_, i) => observationAt(table, i)),
);

/** The observation in row `i` of the table, 0 ≤ i < size. */
export function observationAt(table: ObservationTable, i: number): Observation {
  const { series, entities, groups, words } = table;
  const { indicator, component } = listed(series, table.seriesAt[i]);
  const group = listed(groups, table.groupAt[i]);
  const [low, high] = [table.scoreLow[i] ?? 0, table.scoreHigh[i] ?? 0];
  return {
    indicator,
    component,
    entity: listed(entities, table.entityAt[i]),
    period: periodFromCode(table.periodCode[i] ?? 0),
    score: table.hasScore[i] === 0 ? null : { low: fixedFromScaled(low), high: fixedFromScaled(high) },
    decimals: table.decimals[i] ?? 0,
    rank: rankAt(table, i),
    group: group === '' ? null : group,
    status: table.provisional[i] === 1 ? 'provisional' : 'final',
    sourceUrl: orNull(listed(words, table.sourceUrlAt[i])),
    note: orNull(listed(words, table.noteAt[i])),
    source: { file: listed(words, table.fileAt[i]), row: table.row[i] ?? 0, column: table.column[i] || null },
  };
}
