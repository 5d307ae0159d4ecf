import { toNumber } from '#domain/fixed.ts';
import { isSameNumber } from '#domain/fieldChange.ts';
import { fixedNear, isPlaceStyle, plainText, type FigureStyle } from './figureWords.ts';
import type { HistoryPoint } from './history.ts';
import { niceTicks, placeTicks } from './niceTicks.ts';
import { extentOf } from './scoreExtent.ts';
import { yearTime } from './yearTime.ts';

/** Where a tick stands and what it says. */
export type Tick = Readonly<{ at: number; label: string }>;

/** The axis of figures, from its low to its high end; `isInverted` puts the low end at the top. */
export type ValueAxis = Readonly<{ from: number; to: number; ticks: readonly Tick[]; isInverted: boolean }>;
/** The axis of years. */
export type TimeAxis = Readonly<{ from: number; to: number; ticks: readonly Tick[] }>;

/** The years in which one number was ranked, give or take a few without a total. */
export type RankedYears = Readonly<{ from: number; to: number; low: number; high: number }>;

/** The numbers ranked over the years, a new entry where the field changed; empty for scores. */
export function rankedYears(points: readonly HistoryPoint[]): readonly RankedYears[] {
  const fields: RankedYears[] = [];
  for (const { of, period } of points) {
    if (of === null) continue;
    const time = yearTime(period);
    const last = fields.at(-1);
    if (last !== undefined && isSameNumber(last.high, of))
      fields[fields.length - 1] = { ...last, to: time, low: Math.min(last.low, of), high: Math.max(last.high, of) };
    else fields.push({ from: time, to: time, low: of, high: of });
  }
  return fields;
}

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

/** Whole years around all times. */
export function timeAxis(times: readonly number[]): TimeAxis {
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
