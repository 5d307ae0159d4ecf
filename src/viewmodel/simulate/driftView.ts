import { cutOffAhead, cutOffDrift, type CutOff, type CutOffDrift } from '#domain/cutOffDrift.ts';
import { fixedFromScaled, toNumber, type Fixed } from '#domain/fixed.ts';
import type { Look } from '#domain/look.ts';
import { yearPeriod } from '#domain/period.ts';
import { formatFixed, formatNumber, formatPeriod, formatSigned } from '#text/formatNumber.ts';
import { simulateTextOf } from '#text/simulateText.ts';
import type { DataTableView } from '../dataTableView.ts';
import { niceTicks } from '../niceTicks.ts';
import type { Tick } from '../progressAxes.ts';
import { extentOf } from '../scoreExtent.ts';
import { totalText, type Wording } from './simulateWords.ts';
import type { Simulated } from './state.ts';

export type DriftPoint = Readonly<{ year: number; at: number; label: string }>;
export type DriftLevel = Readonly<{ at: number; label: string; role: 'focus' | 'simulated' }>;

/** The score of the asked place over the years, and where it may lie next. */
export type DriftView = Readonly<{
  title: string;
  subtitle: string;
  summary: string;
  low: number;
  high: number;
  ticks: readonly Tick[];
  points: readonly DriftPoint[];
  band: Readonly<{ year: number; low: number; high: number; label: string }>;
  levels: readonly DriftLevel[]; // the entity's own totals, in the simulated table
  levelYear: number;
  said: readonly string[];
  table: DataTableView;
}>;

/** The place that the goal asks for, where it asks for one. */
export function placeAsked(looks: readonly Look[], clauses: readonly Readonly<{ kind: string }>[]): number | null {
  const at = clauses.findIndex(({ kind }) => /^(rank|top|rank-range|rank-change)$/.test(kind));
  const threshold = looks[at]?.target?.readings[0].threshold.low;
  return threshold === undefined ? null : Math.round(toNumber(threshold));
}

/** How many years lie between the last table and what is asked: to the goal's due year, else the next. */
const yearsAhead = ({ basis: { subject } }: Wording, last: CutOff): number =>
  Math.max(1, subject.isFree ? 1 : subject.goal.due.year - last.period.year);

function wordsOf(w: Wording, place: number, drift: CutOffDrift) {
  const text = simulateTextOf(w.language).drift;
  const { decimals } = w.basis.simulation.indicator;
  const size = (f: Fixed): string => formatFixed(fixedFromScaled(Math.abs(f)), decimals, w.language);
  const [first, last] = [drift.cutOffs[0], drift.cutOffs.at(-1)].map((c) =>
    c === undefined ? '' : formatPeriod(c.period, w.language),
  );
  return {
    title: drift.perYear === 0 ? text.level(place) : text.title(place, size(drift.perYear), drift.perYear > 0),
    subtitle: text.subtitle(
      w.index,
      first ?? '',
      last ?? '',
      formatSigned(drift.steps.low, decimals, w.language),
      formatSigned(drift.steps.high, decimals, w.language),
    ),
  };
}

function levelsOf(w: Wording, total: Fixed): readonly DriftLevel[] {
  const text = simulateTextOf(w.language).drift;
  const { simulation } = w.basis;
  const own: DriftLevel = {
    at: toNumber(simulation.total),
    label: text.own(totalText(w, simulation.total)),
    role: 'focus',
  };
  return total === simulation.total
    ? [own]
    : [own, { at: toNumber(total), label: text.simulated(totalText(w, total)), role: 'simulated' }];
}

/** The drift of the asked place around the simulated table; null where no place is asked, or too few tables are comparable. */
export function driftView(w: Wording, place: number | null, { total }: Simulated): DriftView | null {
  const { simulation: s } = w.basis;
  const drift =
    place === null ? null : cutOffDrift({ ...s, table: s.period, asOf: w.basis.asOf, like: s.entity, place });
  const last = drift?.cutOffs.at(-1);
  if (place === null || drift === null || last === undefined) return null;
  const years = yearsAhead(w, last);
  const ahead = cutOffAhead(drift, last, years);
  const text = simulateTextOf(w.language).drift;
  const score = (f: Fixed): string => totalText(w, f);
  const year = last.period.year + years;
  const next = formatPeriod(yearPeriod(year), w.language);
  const points = drift.cutOffs.map((c) => ({ year: c.period.year, at: toNumber(c.score), label: score(c.score) }));
  const band = {
    year,
    low: toNumber(ahead.low),
    high: toNumber(ahead.high),
    label: text.band(score(ahead.low), score(ahead.high)),
  };
  const levels = levelsOf(w, total);
  const axis = niceTicks(
    extentOf([...points.map((p) => p.at), band.low, band.high, ...levels.map((l) => l.at)], 0) ?? { low: 0, high: 1 },
  );
  const said = [
    ...drift.cutOffs.map((c) => text.said(formatPeriod(c.period, w.language), score(c.score))),
    text.ahead(next, score(ahead.low), score(ahead.high)),
  ];
  const { title, subtitle } = wordsOf(w, place, drift);
  return {
    title,
    subtitle,
    summary: `${title}. ${said.at(-1) ?? ''}`,
    low: axis.low,
    high: axis.high,
    ticks: axis.ticks.map((at) => ({ at, label: formatNumber(at, axis.decimals, w.language) })),
    points,
    band,
    levels,
    levelYear: s.period.year,
    said,
    table: {
      caption: subtitle,
      columns: text.columns.map((column, i) => ({ title: column, numeric: i > 0 })),
      rows: [
        ...drift.cutOffs.map((c) => ({
          key: String(c.period.year),
          cells: [formatPeriod(c.period, w.language), score(c.score)],
          focus: false,
        })),
        { key: 'ahead', cells: [next, band.label], focus: true },
      ],
    },
  };
}
