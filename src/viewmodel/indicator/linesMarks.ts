import { sign } from '#domain/direction.ts';
import { rankedAt } from '#domain/fieldHistory.ts';
import { fieldSummary } from '#domain/fieldSummary.ts';
import { toNumber } from '#domain/fixed.ts';
import type { Period } from '#domain/period.ts';
import { rankingOf } from '#domain/ranking.ts';
import { fixedNear, plainText } from '../figureWords.ts';
import { niceTicks, placeTicks } from '../niceTicks.ts';
import type { Tick } from '../progressAxes.ts';
import { extentOf } from '../scoreExtent.ts';
import { fieldOf, styleOf, type Screen } from './asked.ts';
import type { FieldYears } from './fieldYears.ts';
import type { LineView } from './lineView.ts';

/** Places that were not published in a year: from the first of them to N. */
export type OpenBar = Readonly<{ x: number; from: number; to: number; label: string }>;
export type QuartilePoint = Readonly<{ x: number; low: number; middle: number; high: number }>;
/** The middle half of the field over years that are comparable within. */
export type Band = readonly QuartilePoint[];

/** The years in which only the first places were published. */
export function openBars(screen: Screen, years: readonly Period[]): readonly OpenBar[] {
  const { dataset, choice, like } = screen;
  return years.flatMap((year) => {
    const { listed, ranked } = rankingOf(dataset, choice.series, year, like);
    return listed === null ? [] : [{ x: year.year, from: listed + 1, to: ranked, label: `>\u00a0${listed}` }];
  });
}

/** The middle half of the field by year, in stretches that are comparable within. */
export function bandsOf(screen: Screen, { years, breaks }: FieldYears): readonly Band[] {
  const { dataset, choice, like } = screen;
  const bands: QuartilePoint[][] = [];
  let last: number | null = null;
  for (const year of years) {
    const { quartiles } = fieldSummary(dataset, choice.series, year, like);
    const isBroken = breaks.some(({ after }) => after === year);
    if (quartiles === null) {
      last = null;
      continue;
    }
    const [low, middle, high] = [quartiles.q1, quartiles.median, quartiles.q3].map(toNumber);
    const point = { x: year.year, low: low ?? 0, middle: middle ?? 0, high: high ?? 0 };
    if (last === null || isBroken || year.year - last > 1) bands.push([point]);
    else bands.at(-1)?.push(point);
    last = year.year;
  }
  return bands;
}

export type Axis = Readonly<{ bottom: number; top: number; ticks: readonly Tick[] }>;

/** The axis of places, 1 above N. */
export function rankAxis(screen: Screen, years: readonly Period[]): Axis {
  const most = Math.max(1, ...years.map((year) => rankedAt(fieldOf(screen), year)));
  return { bottom: most, top: 1, ticks: placeTicks(most).map((at) => ({ at, label: String(at) })) };
}

/** The axis of scores, better up, around all lines and bands. */
export function scoreAxis(screen: Screen, lines: readonly LineView[], bands: readonly Band[]): Axis {
  const scores = lines.flatMap(({ points }) => points.flatMap(({ y }) => (y === null ? [] : [y])));
  const edges = bands.flat().flatMap(({ low, high }) => [low, high]);
  const { low, high, ticks, decimals } = niceTicks(extentOf([...scores, ...edges], 0) ?? { low: 0, high: 1 });
  const [bottom, top] = sign(screen.choice.indicator.better) > 0 ? [low, high] : [high, low];
  const style = { ...styleOf(screen, 'score'), decimals };
  return { bottom, top, ticks: ticks.map((at) => ({ at, label: plainText(fixedNear(at), style) })) };
}
