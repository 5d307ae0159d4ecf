import { toNumber } from '#domain/fixed.ts';
import type { Period } from '#domain/period.ts';
import { fixedNear, isPlaceStyle, plainText, type FigureStyle } from './figureWords.ts';
import type { HistoryPoint } from './history.ts';
import { niceTicks, placeTicks } from './niceTicks.ts';
import type { PathPoint } from './progressPaths.ts';
import { extentOf } from './scoreExtent.ts';
import { yearTime } from './yearTime.ts';

/** Where a tick stands and what it says. */
export type Tick = Readonly<{ at: number; label: string }>;

/** The axis of figures, from its worse to its better end where it is not turned round; `isInverted` puts the low end at the top. */
export type ValueAxis = Readonly<{ from: number; to: number; ticks: readonly Tick[]; isInverted: boolean }>;
/** The axis of years. */
export type TimeAxis = Readonly<{ from: number; to: number; ticks: readonly Tick[] }>;

function placeAxis(points: readonly HistoryPoint[], others: readonly number[]): ValueAxis {
  const ranked = Math.max(2, ...points.map((p) => p.of ?? 0), ...points.map((p) => toNumber(p.value.high)), ...others);
  return { from: 1, to: ranked, ticks: placeTicks(ranked).map((at) => ({ at, label: String(at) })), isInverted: true };
}

function scoreAxis(
  points: readonly HistoryPoint[],
  others: readonly number[],
  isInverted: boolean,
  style: FigureStyle,
): ValueAxis {
  const values = points.flatMap((p) => [toNumber(p.value.low), toNumber(p.value.high)]);
  const { low, high, ticks, decimals } = niceTicks(extentOf([...values, ...others], 0.08) ?? { low: 0, high: 1 });
  const words = { ...style, decimals };
  return {
    from: low,
    to: high,
    ticks: ticks.map((at) => ({ at, label: plainText(fixedNear(at), words) })),
    isInverted,
  };
}

/** Years from the first figure to the due period or the last figure, whichever is later. */
export function timeAxis(points: readonly HistoryPoint[], paths: readonly PathPoint[], due: Period): TimeAxis {
  const times = [...points.map((p) => yearTime(p.period)), ...paths.map((p) => p.time), yearTime(due)];
  const from = Math.floor(Math.min(...times));
  const to = Math.ceil(Math.max(...times));
  const years = Array.from({ length: to - from + 1 }, (_, i) => from + i);
  return { from, to, ticks: years.map((year) => ({ at: year, label: String(year) })) };
}

/** The axis of a line: places from 1 to the number ranked, scores on round ticks around all that must be seen. */
export const valueAxis = (
  points: readonly HistoryPoint[],
  others: readonly number[],
  isLowerBetter: boolean,
  style: FigureStyle,
): ValueAxis => (isPlaceStyle(style) ? placeAxis(points, others) : scoreAxis(points, others, isLowerBetter, style));
