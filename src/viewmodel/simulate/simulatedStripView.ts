import { entityById } from '#domain/catalogue.ts';
import { toNumber, type Fixed } from '#domain/fixed.ts';
import type { EntityId } from '#domain/ids.ts';
import { rankingOf, type Ranking } from '#domain/ranking.ts';
import { simulatedDataset, standingAt, type Standing } from '#domain/simulatedTable.ts';
import { compareNames } from '#text/fold.ts';
import { formatNumber } from '#text/formatNumber.ts';
import { entityName } from '#text/names.ts';
import { simulateTextOf } from '#text/simulateText.ts';
import type { DataTableView } from '../dataTableView.ts';
import { niceTicks } from '../niceTicks.ts';
import type { Tick } from '../progressAxes.ts';
import { extentOf } from '../scoreExtent.ts';
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

type Row = Readonly<{ id: EntityId; name: string; score: Fixed; isNear: boolean }>;

function rowsOf({ basis, language }: Wording, ranking: Ranking): readonly Row[] {
  const { dataset, entity } = basis.simulation;
  return ranking.observations.flatMap((o) => {
    const who = entityById(dataset.catalogue, o.entity);
    if (who === null || o.score === null) return [];
    return [
      {
        id: o.entity,
        name: entityName(who, language),
        score: o.score.low,
        isNear: who.parentCode === entity.parentCode,
      },
    ];
  });
}

const standingIn = (ranking: Ranking, id: EntityId): Standing => ({
  place: ranking.places.get(id) ?? null,
  ranked: ranking.ranked,
  groups: [],
});

const lowestFirst = (a: Row, b: Row): number => a.score - b.score || compareNames(b.name, a.name);

function dotsOf(w: Wording, rows: readonly Row[], ranking: Ranking, simulated: Fixed | null): readonly StripDot[] {
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

function tableOf(
  w: Wording,
  rows: readonly Row[],
  before: Ranking,
  simulated: Fixed | null,
  caption: string,
): DataTableView {
  const { strip } = simulateTextOf(w.language);
  const { simulation } = w.basis;
  const after = rankingOf(
    simulatedDataset(simulation, simulated ?? simulation.total),
    simulation.series,
    simulation.period,
    simulation.entity,
  );
  const own = simulation.entity.id;
  const place = (ranking: Ranking, id: EntityId): string => placeText(w, standingIn(ranking, id));
  const published = rows.map((row) => ({
    score: row.score,
    key: String(row.id),
    cells: [
      row.name,
      totalText(w, row.score),
      place(before, row.id),
      row.id === own && simulated !== null ? '' : place(after, row.id),
    ],
    focus: row.id === own,
  }));
  const simulatedRow =
    simulated === null
      ? []
      : [
          {
            score: simulated,
            key: 'simulated',
            cells: [strip.row(w.name), totalText(w, simulated), '', place(after, own)],
            focus: true,
          },
        ];
  return {
    caption,
    columns: strip.columns.map((title, i) => ({ title, numeric: i > 0 })),
    rows: [...published, ...simulatedRow].toSorted((a, b) => b.score - a.score),
  };
}

/** The strip of the field, with the simulated total where it differs from the published one. */
export function simulatedStripView(w: Wording, { total }: Simulated): SimulatedStripView {
  const { strip } = simulateTextOf(w.language);
  const { simulation } = w.basis;
  const ranking = rankingOf(simulation.dataset, simulation.series, simulation.period, simulation.entity);
  const simulated = total === simulation.total ? null : total;
  const rows = rowsOf(w, ranking).toSorted(lowestFirst);
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
    table: tableOf(w, rows, ranking, simulated, subtitle),
  };
}
