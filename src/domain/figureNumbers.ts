import type { ComponentId, EntityId, IndicatorId } from './ids.ts';
import type { ObservationTable, Series } from './dataset.ts';
import type { Observation } from './observation.ts';
import { periodCode } from './period.ts';

/** Above the code of every period (36,000) and the number of series and entities that a table can hold (see ObservationTable). */
export const ROOM = 65_536;

/** Numbers the distinct things that it is asked about, from 0. */
export function numbers<T>(known: Map<T, number> = new Map()): (item: T) => number {
  return (item) => {
    const before = known.get(item);
    if (before !== undefined) return before;
    known.set(item, known.size);
    return known.size - 1;
  };
}

/** Numbers series, from 0. Two share a number only where they are one indicator and component. */
export function seriesNumbers(): (series: Series) => number {
  const indicatorOf = numbers<IndicatorId>();
  const byIndicator: ((component: ComponentId | null) => number)[] = [];
  const numberOf = numbers<number>();
  return ({ indicator, component }) => {
    const at = indicatorOf(indicator);
    const componentOf = (byIndicator[at] ??= numbers<ComponentId | null>());
    return numberOf(at * ROOM + componentOf(component));
  };
}

/** Numbers that stand for what figures are about: one series, entity, period and status. */
export type FigureNumbers = Readonly<{
  of: (observation: Observation) => number;
  /** Those of the rows of a table, without making observations of them. */
  inTable: (table: ObservationTable) => Float64Array;
}>;

/** A numbering of figures; numbers of two numberings have nothing to do with each other. */
export function figureNumbers(): FigureNumbers {
  const entityOf = numbers<EntityId>();
  const seriesOf = seriesNumbers();
  const fieldOf = numbers<number>(); // small numbers are found much faster
  const numberOf = (series: number, entity: number, period: number, status: number): number =>
    fieldOf((series * ROOM + period) * 2 + status) * ROOM + entity;
  return {
    of: (o) => numberOf(seriesOf(o), entityOf(o.entity), periodCode(o.period), o.status === 'final' ? 0 : 1),
    inTable: ({ size, periodCode: periods, provisional, ...table }) => {
      const [series, entities] = [table.series.map(seriesOf), table.entities.map(entityOf)];
      const found = new Float64Array(size);
      for (let i = 0; i < size; i += 1) {
        const [s, e] = [series[table.seriesAt[i] ?? 0] ?? 0, entities[table.entityAt[i] ?? 0] ?? 0];
        found[i] = numberOf(s, e, periods[i] ?? 0, provisional[i] ?? 0);
      }
      return found;
    },
  };
}
