import { fieldSize } from '#domain/catalogue.ts';
import { toNumber, type Fixed } from '#domain/fixed.ts';
import type { Frame } from '#domain/frame.ts';
import type { Span } from '#domain/ids.ts';
import type { ClauseJudgement } from '#domain/verdict.ts';
import { goalMark } from './clauseView.ts';
import { fixedNear, isPlaceStyle, plainText, type FigureStyle } from './figureWords.ts';
import { exactNumber } from './history.ts';
import { niceTicks } from './niceTicks.ts';
import { isOneLine, plottedOf, rankedIn } from './plotted.ts';
import { extentOf, fieldExtent, latestPeriod, type Extent } from './scoreExtent.ts';
import type { StripView } from './stripView.ts';
import { toneOf } from './tone.ts';

/** A scale from its worse to its better end; `decimals` is what its ends need. */
type StripScale = Extent & Readonly<{ decimals: number }>;

/** Whether a line may lead from the baseline to the value. */
function isJoined({ baseline, actual }: ClauseJudgement, frame: Frame, style: FigureStyle): boolean {
  if (baseline === null || actual === null) return false;
  return baseline.period === null || isOneLine(frame, baseline.period, actual.period, style);
}

/** The baseline; null where it is a place in another field than the value's, which has an axis of its own. */
function baselineOf(judged: ClauseJudgement, frame: Frame, style: FigureStyle): Span<Fixed> | null {
  const base = judged.baseline?.value ?? null;
  const isOther = isPlaceStyle(style) && judged.actual !== null && !isJoined(judged, frame, style);
  return isOther ? null : base;
}

/** The figures of a clause that its axis must hold. */
function ownNumbers(judged: ClauseJudgement, base: Span<Fixed> | null): readonly number[] {
  const { actual, threshold, farThreshold } = judged;
  const spans = [actual?.value ?? null, base].filter((span) => span !== null);
  const goals = [threshold, farThreshold].filter((goal) => goal !== null);
  return [...spans.flatMap((span) => [toNumber(span.low), toNumber(span.high)]), ...goals.map(toNumber)];
}

/** The number ranked that belongs to the figure shown: the value, else the baseline, else what the plan or the latest table says. */
function rankedOf({ actual, baseline, clause, measure }: ClauseJudgement, frame: Frame): number {
  const shown = actual?.period ?? baseline?.period ?? null;
  const latest = shown ?? latestPeriod(frame, frame.asOf);
  const stated = 'of' in clause && shown === null ? clause.of : null;
  const known = latest === null ? null : rankedIn(frame, latest, plottedOf(measure));
  return actual?.of ?? stated ?? known ?? fieldSize(frame.dataset.catalogue, frame.entity, frame.goal.due);
}

function limitsOf({ indicator: { scale } }: Frame): Extent | null {
  return scale === null ? null : { low: toNumber(scale.low), high: toNumber(scale.high) };
}

/** One scale for all goals of an indicator, with round ends: around the field of recent years, else the whole scale. */
function scoreScale(frame: Frame, own: readonly number[]): StripScale | null {
  const limits = limitsOf(frame);
  const field = fieldExtent(frame);
  const isField = field !== null && field.low < field.high && new Set([field.low, field.high, ...own]).size > 1;
  const base = isField ? [field.low, field.high] : limits === null ? [] : [limits.low, limits.high];
  const extent = extentOf([...base, ...own], base.length === 0 ? 0.5 : 0);
  if (extent === null) return null;
  const { low, high, decimals } = niceTicks(extent);
  return limits === null
    ? { low, high, decimals }
    : { low: Math.max(low, limits.low), high: Math.min(high, limits.high), decimals };
}

function scaleFor(judged: ClauseJudgement, frame: Frame, base: Span<Fixed> | null): StripScale | null {
  const own = ownNumbers(judged, base);
  switch (judged.measure) {
    case 'group':
      return null;
    case 'rank':
    case 'regional-rank':
      return { low: 1, high: Math.max(2, rankedOf(judged, frame), ...own), decimals: 0 };
    case 'score':
      return judged.actual === null && base === null && fieldExtent(frame) === null ? null : scoreScale(frame, own);
    default:
      return judged.measure satisfies never;
  }
}

/** Where the accepted figures lie: from the goal to the better end. */
function goalOn(judged: ClauseJudgement, style: FigureStyle, better: number): StripView['goal'] {
  const label = goalMark(judged, style);
  if (judged.threshold === null || label === null) return null;
  const far = judged.farThreshold === null ? null : toNumber(judged.farThreshold);
  return { at: toNumber(judged.threshold), far, to: better, label };
}

/** The strip of a goal's deciding clause; null for groups, and for scores without value, baseline or field. `summary` says it in words. */
export function goalStrip(
  judged: ClauseJudgement,
  frame: Frame,
  style: FigureStyle,
  summary: string,
): StripView | null {
  const base = baselineOf(judged, frame, style);
  const scale = scaleFor(judged, frame, base);
  if (scale === null) return null;
  const [left, right] = judged.better === 'lower' ? [scale.high, scale.low] : [scale.low, scale.high];
  const end = (at: number): string => plainText(fixedNear(at), { ...style, decimals: scale.decimals });
  const { actual } = judged;
  return {
    left,
    right,
    leftLabel: end(left),
    rightLabel: end(right),
    baseline: base === null ? null : exactNumber(base),
    isJoined: isJoined(judged, frame, style),
    value: actual === null ? null : { low: toNumber(actual.value.low), high: toNumber(actual.value.high) },
    goal: goalOn(judged, style, right),
    tone: toneOf(judged.verdict, judged.outlook),
    summary,
  };
}
