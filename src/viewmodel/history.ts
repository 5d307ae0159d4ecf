import { segmentOf } from '#domain/catalogue.ts';
import { askedAt, type Subject } from '#domain/frame.ts';
import { figureOf } from '#domain/figure.ts';
import { roundTo, toNumber, type Fixed } from '#domain/fixed.ts';
import { isExact, type EntityId, type Span } from '#domain/ids.ts';
import { lookupOf } from '#domain/lookup.ts';
import type { Observation } from '#domain/observation.ts';
import { comparePeriods, type Period } from '#domain/period.ts';
import { isSameNumber } from '#domain/fieldChange.ts';
import type { Measure } from '#domain/verdict.ts';
import { yearTime } from './yearTime.ts';

/** One period's figure as it is compared. Stretch counts from 0; points of one stretch may be joined. */
export type HistoryPoint = Readonly<{
  period: Period;
  entity: EntityId;
  value: Span<Fixed>;
  of: number | null;
  segment: string | null;
  segmentNote: string | null;
  observation: Observation | null;
  stretch: number;
}>;

export type BreakCause = 'method' | 'field' | 'entity';
/** Why two points in a row are not joined: method, number ranked, or the entity was made from several. */
export type HistoryBreak = Readonly<{ before: HistoryPoint; after: HistoryPoint; cause: BreakCause }>;
/** The figures of an entity up to the as-of period, first to last. */
export type History = Readonly<{ points: readonly HistoryPoint[]; breaks: readonly HistoryBreak[] }>;

type Unjoined = Omit<HistoryPoint, 'stretch'>;

function pointAt(frame: Subject, measure: Measure, decimals: number, period: Period): Unjoined | null {
  const asked = askedAt(frame, period);
  const found = asked === null ? null : figureOf(asked, measure);
  if (asked === null || found === null) return null;
  const { catalogue } = frame.dataset;
  const segment = segmentOf(catalogue, frame.series.indicator, frame.series.component, period);
  return {
    period,
    entity: asked.entity.id,
    value: { low: roundTo(found.value.low, decimals), high: roundTo(found.value.high, decimals) },
    of: found.of,
    segment: segment?.segment ?? null,
    segmentNote: segment?.note ?? null,
    observation: found.observation,
  };
}

function causeOfBreak(before: Unjoined, after: Unjoined): BreakCause | null {
  if (before.entity !== after.entity) return 'entity';
  if (before.of !== null && after.of !== null && !isSameNumber(before.of, after.of)) return 'field';
  return before.segment === after.segment ? null : 'method';
}

/** A line joins exact figures of years in a row only. */
const isInARow = (before: Unjoined, after: Unjoined): boolean =>
  isExact(before.value) && isExact(after.value) && yearTime(after.period) - yearTime(before.period) <= 1;

/** The history of an entity by one measure, up to the as-of period, at `decimals`. */
export function historyOf(frame: Subject, measure: Measure, decimals: number): History {
  const periods = lookupOf(frame.dataset)
    .periodsOf(frame.series)
    .filter((p) => comparePeriods(p, frame.asOf) <= 0);
  const found = periods.map((p) => pointAt(frame, measure, decimals, p)).filter((p) => p !== null);
  const points: HistoryPoint[] = [];
  const breaks: HistoryBreak[] = [];
  for (const next of found) {
    const before = points.at(-1);
    const cause = before === undefined ? null : causeOfBreak(before, next);
    const isJoined = before !== undefined && cause === null && isInARow(before, next);
    const after = { ...next, stretch: before === undefined ? 0 : before.stretch + (isJoined ? 0 : 1) };
    if (before !== undefined && cause !== null) breaks.push({ before, after, cause });
    points.push(after);
  }
  return { points, breaks };
}

/** The figure of a point as a plain number, for drawing; null where it is an interval. */
export const exactNumber = (span: Span<Fixed>): number | null => (isExact(span) ? toNumber(span.low) : null);
