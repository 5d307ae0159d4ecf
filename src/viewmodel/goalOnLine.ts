import { toNumber } from '#domain/fixed.ts';
import { windowPeriods, type Frame } from '#domain/frame.ts';
import type { ClauseJudgement } from '#domain/verdict.ts';
import { onDemandTextOf } from '#text/onDemandText.ts';
import { goalMark } from './clauseView.ts';
import { withUnit, type FigureStyle } from './figureWords.ts';
import { yearTime } from './yearTime.ts';

/**
 * The goal over the years that its window looks at. Accepted is everything from `at` to the better end of the axis;
 * `far` is the other edge of a range, null where there is none.
 */
export type GoalOnLine = Readonly<{ at: number; far: number | null; from: number; to: number; label: string }>;

/** How far a goal reaches before its first and after its last year: this part of all years shown, a third of a year at most. */
const REACH = 0.035;
const LONGEST_REACH = 0.33;

/** Where the goal stands on a line of `years`: a short mark at the due year, or a band over its window; null where it is not known. */
export function goalOnLine(
  judged: ClauseJudgement,
  frame: Frame,
  style: FigureStyle,
  years: number,
): GoalOnLine | null {
  const mark = goalMark(judged, style);
  const periods = windowPeriods(frame);
  if (judged.threshold === null || mark === null) return null;
  const { chart } = onDemandTextOf(style.language);
  const isBare = /^\d/.test(mark) && style.measure !== 'score';
  const times = periods.map(yearTime);
  const reach = Math.min(LONGEST_REACH, years * REACH);
  return {
    at: toNumber(judged.threshold),
    far: judged.farThreshold === null ? null : toNumber(judged.farThreshold),
    from: Math.min(...times) - reach,
    to: Math.max(...times) + reach,
    label: chart.goal(isBare ? withUnit(mark, style) : mark),
  };
}
