import { indicatorOf } from '#domain/catalogue.ts';
import { sumChange, type SumChange } from '#domain/contribution.ts';
import type { Dataset } from '#domain/dataset.ts';
import { fixedOf, minus, plus, roundTo, toNumber, type Fixed } from '#domain/fixed.ts';
import { askedAt, type Frame, type Subject } from '#domain/frame.ts';
import { lookupOf } from '#domain/lookup.ts';
import type { Observation } from '#domain/observation.ts';
import { comparePeriods, yearPeriod, type Period } from '#domain/period.ts';
import type { ClauseJudgement } from '#domain/verdict.ts';
import { formatPeriod, formatSigned, formatSpan } from '#text/formatNumber.ts';
import type { DataTableView } from './dataTableView.ts';
import { differenceText, plainText, type FigureStyle } from './figureWords.ts';
import { indicatorName, shortIndicatorName } from '#text/names.ts';
import { publishedSource } from './publishedSource.ts';
import { onDemandTextOf } from '#text/onDemandText.ts';

export type ContributionBar = Readonly<{ key: string; name: string; points: number; label: string }>;

/** What each component added to the change of the total, largest gain first; the bars sum to the change. */
export type ContributionView = Readonly<{
  title: string;
  subtitle: string;
  summary: string;
  bars: readonly ContributionBar[];
  low: number; // ≤ 0
  high: number; // ≥ 0
  source: string;
  years: string; // that are compared: `2021–2022`
  table: DataTableView;
}>;

/** The pairs of periods worth comparing, best first: baseline to result, then the two latest in a row. */
function periodPairs(frame: Frame, judged: ClauseJudgement): readonly (readonly [Period, Period])[] {
  const actual = judged.actual?.period ?? null;
  const base = judged.baseline?.period ?? null;
  const latest =
    lookupOf(frame.dataset)
      .periodsOf(frame.series)
      .findLast((p) => comparePeriods(p, frame.asOf) <= 0) ?? null;
  const last = actual ?? latest;
  if (last === null) return [];
  const before = yearPeriod(last.year - 1);
  return base !== null && comparePeriods(base, last) < 0
    ? [
        [base, last],
        [before, last],
      ]
    : [[before, last]];
}

function changeOf(dataset: Dataset, frame: Subject, pairs: ReturnType<typeof periodPairs>): SumChange | null {
  for (const [from, to] of pairs) {
    const asked = askedAt(frame, to);
    const change = asked === null ? null : sumChange(dataset, frame.series, asked.entity.id, from, to);
    if (change !== null) return change;
  }
  return null;
}

function barsOf(change: SumChange, frame: Subject, style: FigureStyle): readonly ContributionBar[] {
  const { catalogue } = frame.dataset;
  const label = (points: Fixed): string => formatSigned(points, style.decimals, style.language);
  return change.parts
    .toSorted((a, b) => b.points - a.points)
    .map(({ component, points }) => {
      const indicator = indicatorOf(catalogue, frame.series.indicator, component);
      const name = indicator === null ? component : indicatorName(indicator, style.language);
      return { key: component, name, points: toNumber(points), label: label(points) };
    });
}

/** The change of the total as displayed, and what the parts as displayed leave over of it. */
function shownSum(
  { from, to, parts }: SumChange,
  { decimals }: FigureStyle,
): Readonly<{ change: Fixed; rounding: Fixed }> {
  const shown = (figure: Fixed): Fixed => roundTo(figure, decimals);
  const change = minus(shown(to.total), shown(from.total));
  const sum = parts.reduce((total, { points }) => plus(total, shown(points)), fixedOf(0));
  return { change, rounding: minus(change, sum) };
}

function tableOf(
  change: SumChange,
  bars: readonly ContributionBar[],
  caption: string,
  style: FigureStyle,
): DataTableView {
  const { chart } = onDemandTextOf(style.language);
  const signed = (points: Fixed): string => formatSigned(points, style.decimals, style.language);
  const score = (key: string, end: 'from' | 'to'): string => {
    const part = change.parts.find((p) => p.component === key);
    return part === undefined ? '' : plainText(part[end].score, style);
  };
  return {
    caption,
    columns: [
      { title: chart.component, numeric: false },
      { title: formatPeriod(change.from.period, style.language), numeric: true },
      { title: formatPeriod(change.to.period, style.language), numeric: true },
      { title: chart.contribution, numeric: true },
    ],
    rows: [
      ...bars.map((bar) => ({
        key: bar.key,
        cells: [bar.name, score(bar.key, 'from'), score(bar.key, 'to'), bar.label],
        focus: false,
      })),
      { key: 'rounding', cells: [chart.rounding, '', '', signed(shownSum(change, style).rounding)], focus: false },
      {
        key: 'total',
        cells: [
          chart.total,
          plainText(change.from.total, style),
          plainText(change.to.total, style),
          signed(shownSum(change, style).change),
        ],
        focus: true,
      },
    ],
  };
}

/** The figures behind the bars: the total's and its components', in both periods. */
function drawnIn(dataset: Dataset, change: SumChange, frame: Subject): readonly Observation[] {
  const { indicator, component } = frame.series;
  const parts = [component, ...change.parts.map((part) => part.component)];
  return [change.from.period, change.to.period].flatMap((period) => {
    const asked = askedAt(frame, period);
    if (asked === null) return [];
    return parts.flatMap(
      (part) => lookupOf(dataset).observation({ indicator, component: part }, asked.entity.id, period, 'final') ?? [],
    );
  });
}

/** The components' contributions to the change of the total; null where the total is not a known sum in both periods. `dataset` holds the components. */
export const contributionView = (
  dataset: Dataset,
  judged: ClauseJudgement,
  frame: Frame,
  style: FigureStyle,
): ContributionView | null => contributionBetween(dataset, periodPairs(frame, judged), frame, style);

/** `contributionView` for the first of some pairs of periods in which both totals are known sums. */
export function contributionBetween(
  dataset: Dataset,
  pairs: readonly (readonly [from: Period, to: Period])[],
  frame: Subject,
  style: FigureStyle,
): ContributionView | null {
  const change = changeOf(dataset, frame, pairs);
  if (change === null) return null;
  const bars = barsOf(change, frame, style);
  const { chart } = onDemandTextOf(style.language);
  const years = [
    formatPeriod(change.from.period, style.language),
    formatPeriod(change.to.period, style.language),
  ] as const;
  const shown = shownSum(change, style);
  const main = shown.change < 0 ? bars.at(-1) : bars[0];
  const title = chart.contributionTitle(
    differenceText(shown.change, style),
    years[0],
    years[1],
    main === undefined ? '' : `${main.name} ${main.label}`,
  );
  const name = shortIndicatorName(frame.indicator, style.language);
  const subtitle = chart.contributionSubtitle(
    name,
    years[0],
    years[1],
    bars.length,
    formatSigned(shown.rounding, style.decimals, style.language),
  );
  const points = bars.map((bar) => bar.points);
  return {
    title,
    subtitle,
    summary: chart.contributionSummary(title, bars.map((bar) => `${bar.name} ${bar.label}`).join('; ')),
    bars,
    low: Math.min(0, ...points),
    high: Math.max(0, ...points),
    source: publishedSource({ ...frame, dataset }, change.to.period, drawnIn(dataset, change, frame), style.language),
    years: formatSpan(...years),
    table: tableOf(change, bars, title, style),
  };
}

/** Whether an indicator's total is made of components that can be loaded. */
export const hasParts = ({ dataset, series }: Frame): boolean =>
  dataset.catalogue.indicators.some(
    (i) => i.id === series.indicator && i.parent === series.component && i.component !== null && i.weight !== null,
  );
