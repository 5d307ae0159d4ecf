import { fieldSize, isSameSegment } from './catalogue.ts';
import { lead, sign, type Better } from './direction.ts';
import { fixedOf, type Fixed } from './fixed.ts';
import { exactly, isExact, type Span } from './ids.ts';
import { isChange } from './implied.ts';
import type { Judging } from './judging.ts';
import { isComparableLook, lookAt, type Look } from './look.ts';
import { lookupOf } from './lookup.ts';
import { comparePeriods, periodQuarter, type Period } from './period.ts';
import { readAgainst } from './reading.ts';
import { isSameNumber } from './fieldChange.ts';
import type { Outlook } from './verdict.ts';

/** How far a clause has come and where it is heading. Null: there is no such figure. Source: semantics, section 5. */
export type Progress = Readonly<{
  share: number | null;
  pace: number | null;
  requiredPace: number | null;
  projection: number | null;
  outlookRatio: number | null;
  outlook: Outlook;
}>;

const ON_TRACK_FROM = 0.95;
const AT_RISK_FROM = 0.6;
const PACE_QUARTERS = 5 * 4;
const QUARTERS_A_YEAR = 4;

/** A figure known exactly, and the quarter in which its period ended. */
type Point = Readonly<{ value: Fixed; quarter: number }>;
/** A change by so much over so many quarters. Integers, so that every ratio below is one exact division. */
type Pace = Readonly<{ by: number; quarters: number }>;

/** One division of exact integers, correctly rounded, and never −0. */
const ratio = (dividend: number, divisor: number): number => dividend / divisor + 0;
const perYear = ({ by, quarters }: Pace): number => ratio(by * QUARTERS_A_YEAR, quarters * fixedOf(1));

const exact = (span: Span<Fixed> | null | undefined): Fixed | null => (span != null && isExact(span) ? span.low : null);

const pointOf = (look: Look): Point | null => {
  const value = exact(look.found?.value);
  return value === null ? null : { value, quarter: periodQuarter(look.period) };
};

/** T in its literal reading; null while it is an interval. */
export const thresholdOf = (look: Look): Fixed | null => exact(look.target?.readings[0].threshold);

/** T where all readings of the target say the same of the figure, so that a gap to it means something; else null. */
const agreedThreshold = (look: Look): Fixed | null =>
  look.readings.length > 1 && look.verdict === 'undetermined' ? null : thresholdOf(look);

/** The comparable figures of the five years up to a look, first to last: same method, same field, same entity. */
function recentPoints(judging: Judging, look: Look): readonly Point[] {
  const { dataset, series } = judging.frame;
  const isRecent = (p: Period): boolean =>
    comparePeriods(p, look.period) <= 0 && periodQuarter(p) > periodQuarter(look.period) - PACE_QUARTERS;
  const isSame = (p: Period): boolean =>
    isSameSegment(dataset.catalogue, series.indicator, series.component, p, look.period);
  const looks = lookupOf(dataset)
    .periodsOf(series)
    .filter((p) => isRecent(p) && isSame(p))
    .map((p) => lookAt(judging, p));
  const ranked = look.found?.of ?? null;
  return looks
    .filter((l) => l.found !== null && l.found.entity.id === look.found?.entity.id)
    .filter((l) => ranked === null || l.found?.of == null || isSameNumber(ranked, l.found.of))
    .map(pointOf)
    .filter((p) => p !== null);
}

/** The comparable baseline as a point in time; null without one, or where only its value is stated. */
function basePoint(judging: Judging, look: Look): Point | null {
  const { baseline } = judging;
  const value = exact(baseline?.value);
  if (value === null || baseline?.period == null || !isComparableLook(judging, look)) return null;
  return { value, quarter: periodQuarter(baseline.period) };
}

/** The pace so far: from the baseline, or without one over the last five years; null unless the first point is earlier. */
function paceOf(judging: Judging, look: Look, now: Point): Pace | null {
  const isWithout = judging.baseline === null || (judging.baseline.value === null && !isChange(judging.clause));
  const from = isWithout ? recentPoints(judging, look)[0] : basePoint(judging, look);
  if (from == null || from.quarter >= now.quarter) return null;
  return { by: now.value - from.value, quarters: now.quarter - from.quarter };
}

/** Share of the asked change that was achieved; null without a comparable baseline, or if that already meets the target. */
function shareOf(judging: Judging, look: Look, now: Fixed, threshold: Fixed): number | null {
  const base = exact(judging.baseline?.value);
  const acceptance = look.target?.acceptance;
  if (base === null || base === threshold || acceptance === undefined || !isComparableLook(judging, look)) return null;
  const isMetBefore = readAgainst(exactly(base), exactly(threshold), acceptance) === 'inside';
  return isMetBefore ? null : ratio(now - base, threshold - base);
}

/** The ends of what is possible: the indicator's scale, or places 1 to the number ranked; null where they are not known. */
function limits(judging: Judging, look: Look): Span<Fixed> | null {
  const { frame, measure } = judging;
  if (measure === 'score') return frame.indicator.scale;
  const ranked = look.found?.of ?? fieldSize(frame.dataset.catalogue, frame.entity, look.period);
  return { low: fixedOf(1), high: fixedOf(ranked) };
}

/** Where the pace leads in `left` quarters, as a fraction: scaled value = `dividend` ÷ `divisor`. */
type Projected = Readonly<{ dividend: number; divisor: number }>;

function project(now: Point, pace: Pace, left: number, span: Span<Fixed> | null): Projected {
  const divisor = pace.quarters;
  const dividend = now.value * divisor + pace.by * left;
  if (span !== null && dividend < span.low * divisor) return { dividend: span.low, divisor: 1 };
  if (span !== null && dividend > span.high * divisor) return { dividend: span.high, divisor: 1 };
  return { dividend, divisor };
}

/** Eurostat's and Open SDG's bands of the ratio. */
function bandOf(outlookRatio: number): Outlook {
  if (outlookRatio < 0) return 'moving-away';
  if (outlookRatio < AT_RISK_FROM) return 'off-track';
  return outlookRatio < ON_TRACK_FROM ? 'at-risk' : 'on-track';
}

/** The outlook where nothing was asked, so that no ratio exists: by the direction of the pace alone. */
function outlookByPace({ by }: Pace, better: Better): Outlook {
  const gain = by * sign(better);
  if (gain < 0) return 'moving-away';
  return gain > 0 ? 'on-track' : 'off-track';
}

/** (p − v_b) / (T − v_b); null where the baseline already met the target. */
function ratioFrom(base: Point, { dividend, divisor }: Projected, threshold: Fixed, better: Better): number | null {
  if (lead(threshold, base.value, better) <= 0) return null;
  return ratio(dividend - base.value * divisor, divisor * (threshold - base.value));
}

/** Pace so far over pace required; null where the target is as far as the figure. */
const ratioOfPaces = (pace: Pace, gap: number, left: number): number | null =>
  gap === 0 ? null : ratio(pace.by * left, pace.quarters * gap);

type Course = Pick<Progress, 'requiredPace' | 'projection' | 'outlookRatio' | 'outlook'>;
const NO_COURSE: Course = { requiredPace: null, projection: null, outlookRatio: null, outlook: 'unknown' };

/** Where the pace leads by the due period, for a figure that does not meet the target yet. */
function courseOf(judging: Judging, look: Look, now: Point, threshold: Fixed, pace: Pace | null): Course {
  const left = periodQuarter(judging.frame.goal.due) - now.quarter;
  if (left <= 0) return NO_COURSE;
  const gap = threshold - now.value;
  const requiredPace = perYear({ by: gap, quarters: left });
  if (pace === null) return { ...NO_COURSE, requiredPace };
  const projected = project(now, pace, left, limits(judging, look));
  const base = basePoint(judging, look);
  const outlookRatio =
    base === null ? ratioOfPaces(pace, gap, left) : ratioFrom(base, projected, threshold, judging.better);
  return {
    requiredPace,
    projection: ratio(projected.dividend, projected.divisor * fixedOf(1)),
    outlookRatio,
    outlook: outlookRatio === null ? outlookByPace(pace, judging.better) : bandOf(outlookRatio),
  };
}

/** The course towards the literal target, where every reading of it gives the same outlook; else none. */
function agreedCourse(look: Look, courseTo: (threshold: Fixed) => Course): Course {
  const thresholds = look.target?.readings.map((r) => exact(r.threshold)).filter((t) => t !== null) ?? [];
  const [literal, ...others] = thresholds.map(courseTo);
  return literal !== undefined && others.every((c) => c.outlook === literal.outlook) ? literal : NO_COURSE;
}

/** The progress that a look shows. Only a look with an exact figure and target has any. */
export function progressOf(judging: Judging, look: Look | null): Progress {
  const now = look === null ? null : pointOf(look);
  const isAhead = look?.verdict === 'met';
  const nothing: Progress = { share: null, pace: null, ...NO_COURSE, outlook: isAhead ? 'ahead' : 'unknown' };
  if (look === null || now === null) return nothing;
  const threshold = agreedThreshold(look);
  const soFar = paceOf(judging, look, now);
  const pace = soFar === null ? null : perYear(soFar);
  if (threshold === null) return { ...nothing, pace };
  const course = agreedCourse(look, (t) => courseOf(judging, look, now, t, soFar));
  const share = shareOf(judging, look, now.value, threshold);
  return { share, pace, ...course, outlook: isAhead ? 'ahead' : course.outlook };
}

/** The margin dir · (v − T); null unless both are exact and the readings of the target agree. */
export function marginOf(judging: Judging, look: Look | null): Fixed | null {
  const value = exact(look?.found?.value);
  const threshold = look === null ? null : agreedThreshold(look);
  return value === null || threshold === null ? null : lead(value, threshold, judging.better);
}
