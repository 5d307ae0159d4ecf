import { toNumber, type Fixed } from '#domain/fixed.ts';
import { rankingOf, type Ranking } from '#domain/ranking.ts';
import { standingAt } from '#domain/simulatedTable.ts';
import { compareNames } from '#text/fold.ts';
import { formatNumber } from '#text/formatNumber.ts';
import { simulateTextOf } from '#text/simulateText.ts';
import type { DataTableView } from '../dataTableView.ts';
import { niceTicks } from '../niceTicks.ts';
import type { Tick } from '../progressAxes.ts';
import { extentOf } from '../scoreExtent.ts';
import { fieldRows, fieldTable, standingIn, type FieldRow } from './fieldTable.ts';
import { placeText, totalText, totalUpwards, totalWithUnit, type Wording } from './simulateWords.ts';
import type { Simulated } from './state.ts';

export type StripDot = Readonly<{
  key: string;
  at: number;
  role: 'focus' | 'region' | 'other' | 'simulated';
  said: string;
}>;
/** A label over the dots, at the dot or the score that it names. */
export type StripLabel = Readonly<{ at: number; text: string; role: 'focus' | 'simulated' | 'cut-off' }>;

/** Everybody's total on one axis, lowest first, with the simulated place beside today's. */
export type SimulatedStripView = Readonly<{
  title: string;
  subtitle: string;
  summary: string;
  low: number;
  high: number;
  ticks: readonly Tick[];
  dots: readonly StripDot[];
  labels: readonly StripLabel[];
  chosen: number; // index of the dot that is spoken of first: the simulated one, else today's
  table: DataTableView;
}>;

const lowestFirst = (a: FieldRow, b: FieldRow): number => a.score - b.score || compareNames(b.name, a.name);

function dotsOf(w: Wording, rows: readonly FieldRow[], ranking: Ranking, simulated: Fixed | null): readonly StripDot[] {
  const { strip } = simulateTextOf(w.language);
  const { simulation } = w.basis;
  const own = simulation.entity.id;
  const dots = rows.map((row): StripDot & { score: number } => ({
    key: row.id,
    at: toNumber(row.score),
    score: row.score,
    role: row.id === own ? 'focus' : row.isNear ? 'region' : 'other',
    said: strip.said(row.name, totalWithUnit(w, row.score), placeText(w, standingIn(ranking, row.id))),
  }));
  if (simulated === null) return dots;
  const standing = placeText(w, standingAt(simulation, simulated));
  const dot = {
    key: 'simulated',
    at: toNumber(simulated),
    score: simulated,
    role: 'simulated' as const,
    said: strip.saidSimulated(w.name, totalWithUnit(w, simulated), standing),
  };
  return [...dots, dot].toSorted((a, b) => a.score - b.score);
}

function labelsOf(w: Wording, simulated: Fixed | null): readonly StripLabel[] {
  const { strip } = simulateTextOf(w.language);
  const { simulation, required } = w.basis;
  const place = (total: Fixed): string => placeText(w, standingAt(simulation, total));
  return [
    { at: toNumber(simulation.total), text: strip.today(w.name, totalText(w, simulation.total)), role: 'focus' },
    ...(simulated === null
      ? []
      : [
          {
            at: toNumber(simulated),
            text: strip.simulated(totalText(w, simulated), place(simulated)),
            role: 'simulated' as const,
          },
        ]),
    ...(required.kind === 'none'
      ? []
      : [
          {
            at: toNumber(required.total),
            text: strip.required(totalUpwards(w, required.total)),
            role: 'cut-off' as const,
          },
        ]),
  ];
}

/** The strip of the field, with the simulated total where it differs from the published one. */
export function simulatedStripView(w: Wording, { total }: Simulated): SimulatedStripView {
  const { strip } = simulateTextOf(w.language);
  const { simulation } = w.basis;
  const ranking = rankingOf(simulation.dataset, simulation.series, simulation.period, simulation.entity);
  const simulated = total === simulation.total ? null : total;
  const rows = fieldRows(w, ranking).toSorted(lowestFirst);
  const dots = dotsOf(w, rows, ranking, simulated);
  const labels = labelsOf(w, simulated);
  const axis = niceTicks(
    extentOf(
      [...dots, ...labels].map(({ at }) => at),
      0,
    ) ?? { low: 0, high: 1 },
  );
  const from = placeText(w, standingAt(simulation, simulation.total));
  const title =
    simulated === null
      ? strip.still(w.name, from)
      : strip.title(w.name, from, placeText(w, standingAt(simulation, simulated)));
  const subtitle = strip.subtitle(w.index, w.period, rows.length);
  const spoken = dots.findIndex(({ role }) => role === (simulated === null ? 'focus' : 'simulated'));
  return {
    title,
    subtitle,
    summary: `${title}. ${labels.map(({ text }) => text).join('; ')}`,
    low: axis.low,
    high: axis.high,
    ticks: axis.ticks.map((at) => ({ at, label: formatNumber(at, axis.decimals, w.language) })),
    dots,
    labels,
    chosen: Math.max(0, spoken),
    table: fieldTable(w, rows, ranking, simulated, subtitle),
  };
}
