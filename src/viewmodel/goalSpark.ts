import { toNumber } from '#domain/fixed.ts';
import type { Frame } from '#domain/frame.ts';
import { yearTime } from './yearTime.ts';
import type { ClauseJudgement, Measure } from '#domain/verdict.ts';
import { exactNumber, historyOf, type History } from './history.ts';
import { extentOf } from './scoreExtent.ts';
import type { SparkPoint, SparkView } from './sparkView.ts';
import { toneOf } from './tone.ts';

const YEARS = 10;

/** What a line over time can show of a clause: a group has no figures of its own, so its score. */
const lineMeasureOf = (measure: Measure): Exclude<Measure, 'group'> => (measure === 'group' ? 'score' : measure);

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

/** The last ten years of a clause's figures as a small line; null where there are none. */
export function goalSpark(judged: ClauseJudgement, frame: Frame, summary: string): SparkView | null {
  const right = yearTime(frame.asOf);
  const stretches = stretchesOf(historyOf(frame, lineMeasureOf(judged.measure), judged.decimals), right - YEARS);
  const goal = judged.threshold === null ? null : toNumber(judged.threshold);
  const extent = extentOf([...stretches.flat().map((p) => p.y), ...(goal === null ? [] : [goal])], 0);
  if (stretches.length === 0 || extent === null) return null;
  const [bottom, top] = judged.better === 'lower' ? [extent.high, extent.low] : [extent.low, extent.high];
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
