import { toNumber } from '#domain/fixed.ts';
import { isExact } from '#domain/ids.ts';
import { periodText, samePeriod } from '#domain/period.ts';
import type { ClauseJudgement } from '#domain/verdict.ts';
import { formatPeriod } from '#text/formatNumber.ts';
import { spanText, type FigureStyle } from './figureWords.ts';
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
  isLabelBelow: boolean; // where the goal would stand in the label's way
  stretch: number;
  isDeciding: boolean;
}>;

/** How near, as a share of the axis, a goal above a point must be to stand in its label's way. */
const IN_THE_WAY = 0.14;

function isGoalJustAbove(value: number | null, judged: ClauseJudgement, axis: ValueAxis): boolean {
  if (value === null || judged.threshold === null) return false;
  const above = (toNumber(judged.threshold) - value) * (axis.isInverted ? -1 : 1);
  return above >= 0 && above <= (axis.to - axis.from) * IN_THE_WAY;
}

/** A point of the history as it is drawn. */
export function progressPoint(
  point: HistoryPoint,
  judged: ClauseJudgement,
  axis: ValueAxis,
  style: FigureStyle,
): ProgressPoint {
  return {
    key: periodText(point.period),
    time: yearTime(point.period),
    period: formatPeriod(point.period, style.language),
    value: exactNumber(point.value),
    low: toNumber(point.value.low),
    high: toNumber(point.value.high),
    label: spanText(point.value, isExact(point.value) ? null : point.of, style),
    isLabelBelow: isGoalJustAbove(exactNumber(point.value), judged, axis),
    stretch: point.stretch,
    isDeciding: judged.actual !== null && samePeriod(judged.actual.period, point.period),
  };
}
