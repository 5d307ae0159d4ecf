import { seriesKey } from '#domain/catalogue.ts';
import type { EntityId, IndicatorId } from '#domain/ids.ts';
import type { Observation } from '#domain/observation.ts';
import { comparePeriods, periodCode, periodFromCode, type Period } from '#domain/period.ts';

/** What a file holds of one index: how many figures, of whom, of which periods, in which measures. */
export type Contents = Readonly<{
  indicator: IndicatorId;
  components: number; // how many components; the total is none
  periods: readonly Period[]; // first to last
  entities: number;
  figures: number;
  measures: readonly ('score' | 'rank' | 'group')[];
}>;

const MEASURES = ['score', 'rank', 'group'] as const;

type Gathered = {
  series: Set<string>;
  periods: Set<number>;
  entities: Set<EntityId>;
  measures: Set<string>;
  figures: number;
};

const nothing = (): Gathered => ({
  series: new Set(),
  periods: new Set(),
  entities: new Set(),
  measures: new Set(),
  figures: 0,
});

/** The figures of a file by index, in the order in which the indices first come. */
export function contentsOf(observations: readonly Observation[]): readonly Contents[] {
  const indices = new Map<IndicatorId, Gathered>();
  for (const o of observations) {
    const held = indices.get(o.indicator) ?? nothing();
    indices.set(o.indicator, held);
    held.figures += 1;
    held.periods.add(periodCode(o.period));
    held.entities.add(o.entity);
    if (o.component !== null) held.series.add(seriesKey(o.indicator, o.component));
    for (const measure of MEASURES) if (o[measure] !== null) held.measures.add(measure);
  }
  return [...indices].map(([indicator, held]) => ({
    indicator,
    components: held.series.size,
    periods: [...held.periods].map(periodFromCode).toSorted(comparePeriods),
    entities: held.entities.size,
    figures: held.figures,
    measures: MEASURES.filter((measure) => held.measures.has(measure)),
  }));
}
