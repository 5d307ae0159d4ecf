import { seriesKey } from '#domain/catalogue.ts';
import type { Dataset } from '#domain/dataset.ts';
import { toNumber } from '#domain/fixed.ts';
import { askedAt, type Frame, type Subject } from '#domain/frame.ts';
import { lookupOf } from '#domain/lookup.ts';
import { onDemand } from '#domain/onDemand.ts';
import { comparePeriods, periodCode, type Period } from '#domain/period.ts';

/** The ends of an axis; `low` is the smaller figure. */
export type Extent = Readonly<{ low: number; high: number }>;

/** The latest period with figures of anybody, not after `period`; null when there is none. */
export const latestPeriod = ({ dataset, series }: Subject, period: Period): Period | null =>
  lookupOf(dataset)
    .periodsOf(series)
    .findLast((p) => comparePeriods(p, period) <= 0) ?? null;

/** How many years back the field is looked at. */
const YEARS = 6;

function scoresIn(frame: Frame, period: Period): readonly number[] {
  const asked = askedAt(frame, period);
  const field = lookupOf(frame.dataset).field(frame.series, period, asked?.entity ?? frame.entity);
  return field.flatMap((o) => (o.score === null ? [] : [toNumber(o.score.low), toNumber(o.score.high)]));
}

function recentScores(frame: Frame): Extent | null {
  const periods = lookupOf(frame.dataset)
    .periodsOf(frame.series)
    .filter((p) => comparePeriods(p, frame.asOf) <= 0 && p.year > frame.asOf.year - YEARS);
  return extentOf(
    periods.flatMap((p) => scoresIn(frame, p)),
    0,
  );
}

const extentsOf = onDemand((_dataset: Dataset) => new Map<string, Extent | null>());

/** The scores of everybody ranked with the goal's entity in the last six years, the same for all goals of an indicator; null without any. */
export function fieldExtent(frame: Frame): Extent | null {
  const { series, entity, asOf } = frame;
  const field = entity.level === 'province' ? '' : entity.parentCode;
  const key = `${seriesKey(series.indicator, series.component)}|${periodCode(asOf)}|${entity.level}|${field}`;
  const extents = extentsOf(frame.dataset);
  const known = extents.get(key);
  if (known !== undefined) return known;
  const extent = recentScores(frame);
  extents.set(key, extent);
  return extent;
}

/** The smallest extent around the numbers, with `margin` (a share of it) at both ends; null without numbers. */
export function extentOf(numbers: readonly number[], margin: number): Extent | null {
  if (numbers.length === 0) return null;
  const low = Math.min(...numbers);
  const high = Math.max(...numbers);
  const room = low === high ? 1 : (high - low) * margin;
  return { low: low - room, high: high + room };
}
