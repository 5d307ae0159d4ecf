import type { ObservationTable } from '#domain/dataset.ts';
import type { IndicatorId } from '#domain/ids.ts';
import { comparePeriods, periodFromCode, type Period } from '#domain/period.ts';

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
  components: number;
  periods: Set<number>;
  entities: Set<number>;
  figures: number;
  score: boolean;
  rank: boolean;
  group: boolean;
};

const nothing = (): Gathered => ({
  components: 0,
  periods: new Set(),
  entities: new Set(),
  figures: 0,
  score: false,
  rank: false,
  group: false,
});

/** An empty account of each index of a table, and for each of its series the one of its index. */
function accounts({ series }: ObservationTable) {
  const byIndicator = new Map<IndicatorId, Gathered>();
  const bySeries = series.map(({ indicator, component }) => {
    const held = byIndicator.get(indicator) ?? nothing();
    byIndicator.set(indicator, held);
    if (component !== null) held.components += 1;
    return held;
  });
  return { byIndicator, bySeries };
}

/** The figures of a file by index, in the order in which the indices first come. Each series of the table has figures. */
export function contentsOf(table: ObservationTable): readonly Contents[] {
  const { byIndicator, bySeries } = accounts(table);
  for (let i = 0; i < table.size; i += 1) {
    const held = bySeries[table.seriesAt[i] ?? 0];
    if (held === undefined) continue;
    held.figures += 1;
    held.periods.add(table.periodCode[i] ?? 0);
    held.entities.add(table.entityAt[i] ?? 0);
    if (table.hasScore[i] === 1) held.score = true;
    if (table.placeLow[i] !== 0) held.rank = true;
    if (table.groupAt[i] !== 0) held.group = true;
  }
  return [...byIndicator].map(([indicator, held]) => ({
    indicator,
    components: held.components,
    periods: [...held.periods].map(periodFromCode).toSorted(comparePeriods),
    entities: held.entities.size,
    figures: held.figures,
    measures: MEASURES.filter((measure) => held[measure]),
  }));
}
