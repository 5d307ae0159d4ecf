import type { ComponentId, EntityId, IndicatorId } from '#domain/ids.ts';
import type { Series } from '#domain/dataset.ts';
import type { Observation } from '#domain/observation.ts';
import { periodCode } from '#domain/period.ts';

// Above the code of every period (36,000) and the number of series and entities that a table can hold (see ObservationTable).
const ROOM = 65_536;

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

/** Numbers that stand for what observations are about: one series, entity, period and status. */
export function figureNumbers(): (observation: Observation) => number {
  const entityOf = numbers<EntityId>();
  const seriesOf = seriesNumbers();
  return (o) => {
    const field = seriesOf(o) * ROOM + periodCode(o.period);
    return (entityOf(o.entity) * ROOM * ROOM + field) * 2 + (o.status === 'final' ? 0 : 1);
  };
}
