import type { Gain, Step, Way } from '#domain/cheapestFill.ts';
import { minus } from '#domain/fixed.ts';
import { standingAt } from '#domain/simulatedTable.ts';
import { formatFixed, formatNumber, formatSigned } from '#text/formatNumber.ts';
import { simulateTextOf } from '#text/simulateText.ts';
import type { WayPick } from './selection.ts';
import { partName, placeText, totalText, totalWithUnit, type Wording } from './simulateWords.ts';

/** One set of gains in words. */
export type WayView = Readonly<{ pick: WayPick; title: string; steps: readonly string[]; cost: string }>;
/** Both sets, or how far all gains lead where they do not suffice. `note` says what is not there. */
export type WaysView = Readonly<{ title: string; ways: readonly WayView[]; note: string | null; method: string }>;

const DECIMALS: Readonly<Record<Gain, number>> = { points: 2, sd: 2, places: 0 };

function stepWords(w: Wording, step: Step, gain: Gain): string {
  const { ways } = simulateTextOf(w.language);
  const { decimals } = step.part.indicator;
  const amount = formatNumber(step.cost, DECIMALS[gain], w.language);
  return ways.step(
    partName(step.part, w.language),
    formatFixed(step.part.today, decimals, w.language),
    formatFixed(step.to, decimals, w.language),
    ways.gain[gain](amount),
  );
}

function wayView(w: Wording, way: Way, pick: 'best' | 'second', gain: Gain): WayView {
  const { ways } = simulateTextOf(w.language);
  const cost = ways.cost[gain](formatNumber(way.cost, DECIMALS[gain], w.language));
  const { decimals } = w.basis.simulation.indicator;
  return {
    pick,
    title: ways[pick](way.steps.length),
    steps: way.steps.map((step) => stepWords(w, step, gain)),
    cost: `${cost}; ${ways.adds(formatSigned(way.points, decimals, w.language))}`,
  };
}

function unreachable(w: Wording): string {
  const { basis } = w;
  const { ways } = simulateTextOf(w.language);
  if (basis.ways === null || basis.required.kind === 'none') return ways.unreachable;
  const { farthest } = basis.ways;
  const missing = totalText(w, minus(basis.required.total, farthest));
  return ways.farthest(totalWithUnit(w, farthest), placeText(w, standingAt(basis.simulation, farthest)), missing);
}

/** The shortest way and the second-best set; null where nothing is needed or no total would do. */
export function waysView(w: Wording, gain: Gain): WaysView | null {
  const { ways } = simulateTextOf(w.language);
  const found = w.basis.ways;
  if (found === null) return null;
  if (found.best === null) return { title: ways.unreachable, ways: [], note: unreachable(w), method: ways.method };
  const second = found.second === null ? [] : [wayView(w, found.second, 'second', gain)];
  return {
    title: ways.title,
    ways: [wayView(w, found.best, 'best', gain), ...second],
    note: found.second === null ? ways.noSecond : null,
    method: ways.method,
  };
}
