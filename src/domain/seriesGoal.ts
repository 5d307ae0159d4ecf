import { entityById } from './catalogue.ts';
import type { Dataset, Series } from './dataset.ts';
import type { Entity } from './entity.ts';
import type { Goal } from './goal.ts';
import { carrierAt } from './lineage.ts';
import { comparePeriods, type Period } from './period.ts';

/** The goals for a series of an entity, and of those whom it carries on in `period`, earliest due first. */
function goalsFor({ catalogue, goals }: Dataset, series: Series, entity: Entity, period: Period): readonly Goal[] {
  const isOfIt = (goal: Goal): boolean => {
    const owner = entityById(catalogue, goal.entity);
    return owner !== null && carrierAt(catalogue, owner, period)?.entity.id === entity.id;
  };
  return goals
    .filter((goal) => goal.indicator === series.indicator && goal.component === series.component)
    .filter(isOfIt)
    .toSorted((a, b) => comparePeriods(a.due, b.due));
}

/**
 * The goal of an entity that a period is looked at with: the next one due, that period included, else the last one that was;
 * null: it has none. Those whom it carries on in `drawn` count with it.
 */
export function seriesGoal(
  dataset: Dataset,
  series: Series,
  entity: Entity,
  period: Period,
  drawn: Period = period,
): Goal | null {
  const goals = goalsFor(dataset, series, entity, drawn);
  return goals.find(({ due }) => comparePeriods(due, period) >= 0) ?? goals.at(-1) ?? null;
}
