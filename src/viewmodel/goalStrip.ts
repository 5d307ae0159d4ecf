import { fieldSize } from '#domain/catalogue.ts';
import { toNumber } from '#domain/fixed.ts';
import type { Frame } from '#domain/frame.ts';
import type { ClauseJudgement } from '#domain/verdict.ts';
import { goalMark } from './clauseView.ts';
import { fixedNear, plainText, type FigureStyle } from './figureWords.ts';
import { exactNumber } from './history.ts';
import { extentOf, fieldScores, latestPeriod, type Extent } from './scoreExtent.ts';
import type { StripView } from './stripView.ts';
import { toneOf } from './tone.ts';

const isPlace = ({ measure }: ClauseJudgement): boolean => measure === 'rank' || measure === 'regional-rank';

/** The figures of a clause that its axis must hold. */
function ownNumbers({ actual, baseline, threshold, farThreshold }: ClauseJudgement): readonly number[] {
  const spans = [actual?.value ?? null, baseline?.value ?? null].filter((span) => span !== null);
  const goals = [threshold, farThreshold].filter((goal) => goal !== null);
  return [...spans.flatMap((span) => [toNumber(span.low), toNumber(span.high)]), ...goals.map(toNumber)];
}

function placeExtent(judged: ClauseJudgement, frame: Frame): Extent {
  const ranked = judged.actual?.of ?? fieldSize(frame.dataset.catalogue, frame.entity, frame.goal.due);
  return { low: 1, high: Math.max(2, ranked, ...ownNumbers(judged)) };
}

const clipped = ({ low, high }: Extent, scale: Extent | null): Extent =>
  scale === null ? { low, high } : { low: Math.max(low, scale.low), high: Math.min(high, scale.high) };

/** The scores of the field with the goal's own figures; the whole scale where there is nothing to compare. */
function scoreExtent(judged: ClauseJudgement, frame: Frame): Extent | null {
  const { scale } = frame.indicator;
  const limits = scale === null ? null : { low: toNumber(scale.low), high: toNumber(scale.high) };
  const period = judged.actual?.period ?? latestPeriod(frame, frame.asOf);
  const field = period === null ? [] : fieldScores(frame, period);
  const numbers = [...field, ...ownNumbers(judged)];
  if (new Set(numbers).size < 2 && limits !== null) return limits;
  const extent = extentOf(numbers, field.length < 2 ? 0.5 : 0.06);
  return extent === null ? null : clipped(extent, limits);
}

function extentFor(judged: ClauseJudgement, frame: Frame): Extent | null {
  if (judged.measure === 'group') return null;
  return isPlace(judged) ? placeExtent(judged, frame) : scoreExtent(judged, frame);
}

/** Where the accepted figures lie: from the goal to the better edge. */
function goalOn(judged: ClauseJudgement, style: FigureStyle, better: number): StripView['goal'] {
  const label = goalMark(judged, style);
  if (judged.threshold === null || label === null) return null;
  const at = toNumber(judged.threshold);
  return { at, from: at, to: better, label };
}

/** The strip of a goal's deciding clause; null for groups, and where there is nothing to draw. `summary` says it in words. */
export function goalStrip(
  judged: ClauseJudgement,
  frame: Frame,
  style: FigureStyle,
  summary: string,
): StripView | null {
  const extent = extentFor(judged, frame);
  if (extent === null) return null;
  const isLower = judged.better === 'lower';
  const [left, right] = isLower ? [extent.high, extent.low] : [extent.low, extent.high];
  const base = judged.baseline?.value ?? null;
  const { actual } = judged;
  return {
    left,
    right,
    leftLabel: plainText(fixedNear(left), style),
    rightLabel: plainText(fixedNear(right), style),
    baseline: base === null ? null : exactNumber(base),
    value: actual === null ? null : { low: toNumber(actual.value.low), high: toNumber(actual.value.high) },
    goal: goalOn(judged, style, right),
    tone: toneOf(judged.verdict, judged.outlook),
    summary,
  };
}
