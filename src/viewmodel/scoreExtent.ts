import { toNumber } from '#domain/fixed.ts';
import type { Frame } from '#domain/frame.ts';
import { askedAt } from '#domain/frame.ts';
import { lookupOf } from '#domain/lookup.ts';
import { comparePeriods, type Period } from '#domain/period.ts';

/** The ends of an axis; `low` is the smaller figure. */
export type Extent = Readonly<{ low: number; high: number }>;

/** The latest period with figures of anybody, not after `period`; null when there is none. */
export const latestPeriod = ({ dataset, series }: Frame, period: Period): Period | null =>
  lookupOf(dataset)
    .periodsOf(series)
    .findLast((p) => comparePeriods(p, period) <= 0) ?? null;

/** The scores of all that were ranked together in a period, as plain numbers in the table's order. */
export function fieldScores(frame: Frame, period: Period): readonly number[] {
  const asked = askedAt(frame, period);
  const field = lookupOf(frame.dataset).field(frame.series, period, asked?.entity ?? frame.entity);
  return field.flatMap((o) => (o.score === null ? [] : [toNumber(o.score.low), toNumber(o.score.high)]));
}

/** The smallest extent around the numbers, with `margin` (a share of it) at both ends; null without numbers. */
export function extentOf(numbers: readonly number[], margin: number): Extent | null {
  if (numbers.length === 0) return null;
  const low = Math.min(...numbers);
  const high = Math.max(...numbers);
  const room = low === high ? 1 : (high - low) * margin;
  return { low: low - room, high: high + room };
}
