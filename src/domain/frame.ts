import { entityById, indicatorOf, publicationOf, seriesKey } from './catalogue.ts';
import type { Dataset, Series } from './dataset.ts';
import type { Entity } from './entity.ts';
import type { Asked } from './found.ts';
import type { Goal } from './goal.ts';
import type { Indicator } from './indicator.ts';
import { carrierAt } from './lineage.ts';
import { lookupOf } from './lookup.ts';
import { comparePeriods, samePeriod, yearPeriod, type Period } from './period.ts';

/** Whose figures are looked at, in which series, and up to which period. */
export type Subject = Readonly<{
  dataset: Dataset;
  asOf: Period;
  entity: Entity;
  indicator: Indicator;
  series: Series;
}>;

/** A goal with what it speaks of looked up, and how far results are looked at. */
export type Frame = Subject & Readonly<{ goal: Goal }>;

/** The frame of a goal. Its entity and indicator must be in the dataset's catalogue: reading a goals file checks that. */
export function frameOf(dataset: Dataset, goal: Goal, asOf: Period): Frame {
  const entity = entityById(dataset.catalogue, goal.entity);
  const indicator = indicatorOf(dataset.catalogue, goal.indicator, goal.component);
  if (entity === null || indicator === null)
    throw new RangeError(`goal ${goal.id}: unknown ${goal.entity} or ${seriesKey(goal.indicator, goal.component)}`);
  return { dataset, goal, asOf, entity, indicator, series: { indicator: goal.indicator, component: goal.component } };
}

/** Whose figure stands for the entity in a period, and whether that entity was merged; null when it has ended. */
export function askedAt(frame: Subject, period: Period): (Asked & Readonly<{ merged: boolean }>) | null {
  const { dataset, indicator, series } = frame;
  const carrier = carrierAt(dataset.catalogue, frame.entity, period);
  return carrier === null
    ? null
    : { dataset, indicator, series, entity: carrier.entity, period, merged: carrier.merged };
}

/** Whether the publisher has published a period: it has an entry, or somebody's final figure is loaded. */
export function isPublished({ dataset, series }: Frame, period: Period): boolean {
  return (
    publicationOf(dataset.catalogue, series.indicator, period) !== null ||
    lookupOf(dataset)
      .periodsOf(series)
      .some((p) => samePeriod(p, period))
  );
}

/** Whether a period is over: not after the as-of period. Source: semantics, section 5. */
export const isOver = ({ asOf }: Frame, period: Period): boolean => comparePeriods(period, asOf) <= 0;

/** The period in which the plan was made: `issued_on`, else its start; null when neither is known. */
export function planPeriod({ goal }: Frame): Period | null {
  return goal.issuedOn === null ? goal.start : yearPeriod(Number(goal.issuedOn.slice(0, 4)));
}

/** The periods that a goal's window looks at, first to last; the due one alone for `at-due`. Source: semantics, section 3. */
export function windowPeriods(frame: Frame): readonly Period[] {
  const { goal } = frame;
  const start = goal.start ?? planPeriod(frame) ?? goal.due;
  if (goal.window === 'at-due' || comparePeriods(start, goal.due) > 0) return [goal.due];
  const years = Array.from({ length: goal.due.year - start.year + 1 }, (_, i) => start.year + i);
  return years.map((year): Period => ({ year, months: goal.due.months })).filter((p) => comparePeriods(p, start) >= 0);
}
