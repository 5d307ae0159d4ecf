import { lead } from '#domain/direction.ts';
import { toNumber, type Fixed } from '#domain/fixed.ts';
import type { Frame } from '#domain/frame.ts';
import { isExact } from '#domain/ids.ts';
import { comparePeriods, type Period } from '#domain/period.ts';
import type { ClauseJudgement } from '#domain/verdict.ts';
import type { FigureStyle } from './figureWords.ts';
import { exactNumber, type HistoryPoint } from './history.ts';
import { isOneLine } from './plotted.ts';
import { yearTime } from './yearTime.ts';

/** A place in time and on the axis of figures. */
export type PathPoint = Readonly<{ time: number; value: number }>;

/** A figure at a time that a path can begin from. */
type PathStart = Readonly<{ period: Period; value: Fixed }>;

/** The baseline, else the latest figure. */
function pathStart({ baseline }: ClauseJudgement, last: HistoryPoint | undefined): PathStart | null {
  const base = baseline?.value ?? null;
  if (baseline?.period != null && base !== null && isExact(base)) return { period: baseline.period, value: base.low };
  return last === undefined || !isExact(last.value) ? null : { period: last.period, value: last.value.low };
}

/** From the baseline to the goal at its due period, or from the latest figure; none where that already meets the goal, nor across a break. */
export function requiredPath(
  judged: ClauseJudgement,
  frame: Frame,
  last: HistoryPoint | undefined,
  style: FigureStyle,
): readonly PathPoint[] {
  const { threshold, better } = judged;
  const { due } = frame.goal;
  const start = pathStart(judged, last);
  if (start === null || threshold === null || comparePeriods(start.period, due) >= 0) return [];
  if (lead(threshold, start.value, better) <= 0 || !isOneLine(frame, start.period, due, style)) return [];
  return [
    { time: yearTime(start.period), value: toNumber(start.value) },
    { time: yearTime(due), value: toNumber(threshold) },
  ];
}

/** From the latest figure to where its pace leads by the due period; none unless the verdict is open, nor across a break. */
export function projectionPath(
  { projection, actual, verdict }: ClauseJudgement,
  frame: Frame,
  style: FigureStyle,
): readonly PathPoint[] {
  const { due } = frame.goal;
  const value = actual === null ? null : exactNumber(actual.value);
  if (projection === null || actual === null || value === null || verdict !== 'pending') return [];
  if (!isOneLine(frame, actual.period, due, style)) return [];
  return [
    { time: yearTime(actual.period), value },
    { time: yearTime(due), value: projection },
  ];
}
