import { FIXED_DECIMALS, fixedFromScaled, minus, type Fixed } from '#domain/fixed.ts';
import type { ComponentId } from '#domain/ids.ts';
import { bestSeen, boundOf, type Bound } from '#domain/reach.ts';
import type { SimulatedPart } from '#domain/simulation.ts';
import { formatFixed, formatSigned } from '#text/formatNumber.ts';
import { simulateTextOf } from '#text/simulateText.ts';
import { partName, type Wording } from './simulateWords.ts';
import type { Simulated } from './state.ts';

/** A slider in steps of the published decimals, whole numbers; its ends take in today's score and the value. */
export type SliderView = Readonly<{ low: number; high: number; at: number; said: string }>;

/** One component: where it is today, what it is set to, and what bounds it. */
export type PartRow = Readonly<{
  key: ComponentId;
  name: string;
  today: Fixed;
  value: Fixed;
  bound: Fixed;
  best: Fixed;
  isChanged: boolean;
  todayText: string;
  valueText: string; // as it is typed, without unit
  boundText: string;
  bestText: string;
  notes: readonly string[];
  slider: SliderView;
}>;

const unitOf = ({ indicator }: SimulatedPart): number => 10 ** (FIXED_DECIMALS - indicator.decimals);

function sliderOf(part: SimulatedPart, value: Fixed, best: Fixed, said: string): SliderView {
  const unit = unitOf(part);
  return {
    low: Math.round(Math.min(part.today, value) / unit),
    high: Math.round(Math.max(best, value) / unit),
    at: Math.round(value / unit),
    said,
  };
}

/** The score at a step of a component's slider: today's and the best seen are its ends, with all their digits. */
export function scoreAtStep(part: SimulatedPart, step: number): Fixed {
  const unit = unitOf(part);
  const best = bestSeen(part);
  if (step <= Math.round(part.today / unit)) return part.today;
  return step >= Math.round(best / unit) ? best : fixedFromScaled(step * unit);
}

function rowOf(w: Wording, part: SimulatedPart, value: Fixed, limit: Bound): PartRow {
  const { parts } = simulateTextOf(w.language);
  const { decimals } = part.indicator;
  const [bound, best] = [boundOf(w.basis.simulation, part, limit), bestSeen(part)];
  const text = (score: Fixed): string => formatFixed(score, decimals, w.language);
  const isChanged = value !== part.today;
  const gain = isChanged ? formatSigned(minus(value, part.today), decimals, w.language) : null;
  return {
    key: part.component,
    name: partName(part, w.language),
    today: part.today,
    value,
    bound,
    best,
    isChanged,
    todayText: text(part.today),
    valueText: text(value),
    boundText: text(bound),
    bestText: text(best),
    notes: [
      parts.today(text(part.today)),
      ...(gain === null ? [] : [gain]),
      part.today === best ? parts.atBest : parts.best(text(best)),
    ],
    slider: sliderOf(part, value, best, parts.said(text(value), gain)),
  };
}

/** The components in the catalogue's order. */
export const partRows = (w: Wording, { changes }: Simulated, bound: Bound): readonly PartRow[] =>
  w.basis.simulation.parts.map((part) => rowOf(w, part, changes.get(part.component) ?? part.today, bound));

/** The component that changed most, with its change; null where none did. */
export function mostChanged(rows: readonly PartRow[]): PartRow | null {
  const moved = rows.filter(({ isChanged }) => isChanged);
  return moved.toSorted((a, b) => Math.abs(b.value - b.today) - Math.abs(a.value - a.today))[0] ?? null;
}
