import { entityById, isSameField, seriesKey } from './catalogue.ts';
import type { Dataset, Series } from './dataset.ts';
import type { Entity } from './entity.ts';
import type { EntityId } from './ids.ts';
import type { Observation, Status } from './observation.ts';
import { observationAt } from './observationTable.ts';
import { onDemand } from './onDemand.ts';
import { periodCode, periodFromCode, type Period } from './period.ts';

/** Questions to a dataset's observations. */
export type Lookup = Readonly<{
  /** The observation of an entity in a period; null when there is none of that status. */
  observation: (series: Series, entity: EntityId, period: Period, status: Status) => Observation | null;
  /** The periods that have a final figure of anybody, first to last. */
  periodsOf: (series: Series) => readonly Period[];
  /** The final observations of all entities that are ranked together with `like`, in the table's order. */
  field: (series: Series, period: Period, like: Entity) => readonly Observation[];
}>;

type Rows = Readonly<{ final: Map<number, Map<EntityId, number>>; provisional: Map<number, Map<EntityId, number>> }>;

/** Rows of the table by series, status, period and entity. */
function indexRows({ observations: table }: Dataset): ReadonlyMap<string, Rows> {
  const bySeries = table.series.map((): Rows => ({ final: new Map(), provisional: new Map() }));
  for (let i = 0; i < table.size; i += 1) {
    const rows = bySeries[table.seriesAt[i] ?? -1];
    const entity = table.entities[table.entityAt[i] ?? -1];
    const code = table.periodCode[i];
    if (rows === undefined || entity === undefined || code === undefined) throw new RangeError(`no entry ${i}`);
    const periods = table.provisional[i] === 1 ? rows.provisional : rows.final;
    const entities = periods.get(code);
    if (entities === undefined) periods.set(code, new Map([[entity, i]]));
    else entities.set(entity, i);
  }
  return new Map(
    table.series.map((s, i) => [
      seriesKey(s.indicator, s.component),
      bySeries[i] ?? { final: new Map(), provisional: new Map() },
    ]),
  );
}

function buildLookup(dataset: Dataset): Lookup {
  const { observations: table, catalogue } = dataset;
  const rows = indexRows(dataset);
  const rowsOf = (series: Series): Rows | undefined => rows.get(seriesKey(series.indicator, series.component));
  const periods = new Map(
    [...rows].map(
      ([key, { final }]) => [key, [...final.keys()].toSorted((a, b) => a - b).map(periodFromCode)] as const,
    ),
  );
  return {
    observation: (series, entity, period, status) => {
      const row = rowsOf(series)?.[status].get(periodCode(period))?.get(entity);
      return row === undefined ? null : observationAt(table, row);
    },
    periodsOf: (series) => periods.get(seriesKey(series.indicator, series.component)) ?? [],
    field: (series, period, like) => {
      const entities = rowsOf(series)?.final.get(periodCode(period)) ?? new Map<EntityId, number>();
      return [...entities]
        .filter(([id]) => {
          const entity = entityById(catalogue, id);
          return entity !== null && isSameField(entity, like);
        })
        .map(([, row]) => observationAt(table, row));
    },
  };
}

/** The lookup of a dataset, built the first time it is asked for. */
export const lookupOf: (dataset: Dataset) => Lookup = onDemand(buildLookup);
