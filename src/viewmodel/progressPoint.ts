import { isExact } from '#domain/ids.ts';
import { toNumber } from '#domain/fixed.ts';
import { periodText, samePeriod } from '#domain/period.ts';
import type { ClauseJudgement } from '#domain/verdict.ts';
import { formatPeriod } from '#text/formatNumber.ts';
import { spanText, type FigureStyle } from './figureWords.ts';
import type { GoalOnLine } from './goalOnLine.ts';
import { exactNumber, type HistoryPoint } from './history.ts';
import type { ValueAxis } from './progressAxes.ts';
import { yearTime } from './yearTime.ts';

/** A figure on the line. An interval has no value and is drawn as an open bar from low to high. */
export type ProgressPoint = Readonly<{
  key: string;
  time: number;
  period: string;
  value: number | null;
  low: number;
  high: number;
  label: string;
  isLabelBelow: boolean; // in a valley of the line, or just under the goal
  slope: 'up' | 'down' | 'level'; // how the line passes through: level at its ends, peaks and valleys
  isKey: boolean; // first, lowest, highest or last: labelled where there is room for few labels
  stretch: number;
  isDeciding: boolean;
}>;

/** How near, as a share of the axis, a goal must be to stand in the way of a label. */
const IN_THE_WAY = 0.09;

const heightOf = (value: number, { from, to, isInverted }: ValueAxis): number =>
  (isInverted ? to - value : value - from) / (to - from || 1);

/** The height of the point at `index` where it is on the same stretch; null elsewhere. */
function neighbour(points: readonly HistoryPoint[], index: number, stretch: number, axis: ValueAxis): number | null {
  const point = points[index];
  const value = point?.stretch === stretch ? exactNumber(point.value) : null;
  return value === null ? null : heightOf(value, axis);
}

/** How much higher the points before and after stand; null where there is none on the same stretch. */
function sidesOf(
  points: readonly HistoryPoint[],
  index: number,
  axis: ValueAxis,
): readonly [before: number | null, after: number | null] {
  const point = points[index];
  const value = point === undefined ? null : exactNumber(point.value);
  if (point === undefined || value === null) return [null, null];
  const side = (at: number): number | null => {
    const height = neighbour(points, at, point.stretch, axis);
    return height === null ? null : height - heightOf(value, axis);
  };
  return [side(index - 1), side(index + 1)];
}

function slopeOf([before, after]: ReturnType<typeof sidesOf>): ProgressPoint['slope'] {
  if (before === null || after === null || before * after >= 0) return 'level';
  return after > 0 ? 'up' : 'down';
}

function isInValley(sides: ReturnType<typeof sidesOf>): boolean {
  const known = sides.filter((side) => side !== null);
  return known.every((side) => side >= 0) && known.some((side) => side > 0);
}

/** Whether the goal stands just above (or, for a label below, just below) a point of the years it speaks of. */
function isGoalInTheWay(point: HistoryPoint, goal: GoalOnLine | null, axis: ValueAxis, isBelow: boolean): boolean {
  const value = exactNumber(point.value);
  const time = yearTime(point.period);
  if (goal === null || value === null || time < goal.from || time > goal.to) return false;
  const above = (heightOf(goal.at, axis) - heightOf(value, axis)) * (isBelow ? -1 : 1);
  return above >= 0 && above <= IN_THE_WAY;
}

function placingOf(
  points: readonly HistoryPoint[],
  index: number,
  goal: GoalOnLine | null,
  axis: ValueAxis,
): Pick<ProgressPoint, 'isLabelBelow' | 'slope'> {
  const sides = sidesOf(points, index, axis);
  const isBelow = isInValley(sides);
  const point = points[index];
  const isTurned = point !== undefined && isGoalInTheWay(point, goal, axis, isBelow);
  return { isLabelBelow: isTurned ? !isBelow : isBelow, slope: slopeOf(sides) };
}

function keyIndexes(points: readonly HistoryPoint[]): ReadonlySet<number> {
  const values = points.map((p) => exactNumber(p.value));
  const known = values.filter((v) => v !== null);
  const lowest = values.indexOf(Math.min(...known));
  const highest = values.indexOf(Math.max(...known));
  return new Set([0, lowest, highest, points.length - 1]);
}

/** The points of the history as they are drawn. */
export function progressPoints(
  points: readonly HistoryPoint[],
  judged: ClauseJudgement,
  goal: GoalOnLine | null,
  axis: ValueAxis,
  style: FigureStyle,
): readonly ProgressPoint[] {
  const keys = keyIndexes(points);
  return points.map((point, index) => ({
    key: periodText(point.period),
    time: yearTime(point.period),
    period: formatPeriod(point.period, style.language),
    value: exactNumber(point.value),
    low: toNumber(point.value.low),
    high: toNumber(point.value.high),
    label: spanText(point.value, isExact(point.value) ? null : point.of, style),
    ...placingOf(points, index, goal, axis),
    isKey: keys.has(index),
    stretch: point.stretch,
    isDeciding: judged.actual !== null && samePeriod(judged.actual.period, point.period),
  }));
}
