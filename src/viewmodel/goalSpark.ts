import { toNumber } from '#domain/fixed.ts';
import type { Frame } from '#domain/frame.ts';
import type { ClauseJudgement } from '#domain/verdict.ts';
import { exactNumber, historyOf, type History } from './history.ts';
import { isOnAxis, plottedBetter, plottedDecimals, plottedOf } from './plotted.ts';
import { extentOf } from './scoreExtent.ts';
import type { SparkPoint, SparkView } from './sparkView.ts';
import { toneOf } from './tone.ts';
import { yearTime } from './yearTime.ts';

const YEARS = 10;

function stretchesOf({ points }: History, from: number): readonly (readonly SparkPoint[])[] {
  const stretches = new Map<number, SparkPoint[]>();
  for (const { period, value, stretch } of points) {
    const y = exactNumber(value);
    if (y === null || yearTime(period) < from) continue;
    const point = { x: yearTime(period), y };
    const known = stretches.get(stretch);
    if (known === undefined) stretches.set(stretch, [point]);
    else known.push(point);
  }
  return [...stretches.values()];
}

/** The last ten years of a clause's figures as a small line, better up; null where there are none. */
export function goalSpark(judged: ClauseJudgement, frame: Frame, summary: string): SparkView | null {
  const right = yearTime(frame.asOf);
  const measure = plottedOf(judged.measure);
  const history = historyOf(frame, measure, plottedDecimals(measure, judged, frame.indicator));
  const stretches = stretchesOf(history, right - YEARS);
  const goal = judged.threshold === null || !isOnAxis(judged, measure) ? null : toNumber(judged.threshold);
  const extent = extentOf([...stretches.flat().map((p) => p.y), ...(goal === null ? [] : [goal])], 0);
  if (stretches.length === 0 || extent === null) return null;
  const isLower = plottedBetter(measure, frame.indicator) === 'lower';
  const [bottom, top] = isLower ? [extent.high, extent.low] : [extent.low, extent.high];
  return {
    left: right - YEARS,
    right,
    bottom,
    top,
    stretches,
    goal,
    tone: toneOf(judged.verdict, judged.outlook),
    summary,
  };
}
