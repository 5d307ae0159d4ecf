import { groupsOf, publicationsOf } from '#domain/catalogue.ts';
import { sign } from '#domain/direction.ts';
import type { Fixed } from '#domain/fixed.ts';
import type { Indicator, Segment } from '#domain/indicator.ts';
import { comparePeriods, type Period } from '#domain/period.ts';
import { formatFixed, formatPeriod, formatSpan, formatWithUnit } from '#text/formatNumber.ts';
import { indicatorTextOf } from '#text/indicatorText.ts';
import { indicatorName } from '#text/names.ts';
import type { Screen } from './asked.ts';

type Fact = Readonly<{ term: string; text: string }>;
/** A line of a table of the panel; `sourceUrl` null: no source is named. */
type MethodRow = Readonly<{ key: string; cells: readonly string[]; sourceUrl: string | null }>;
export type MethodTable = Readonly<{
  title: string;
  columns: readonly string[];
  rows: readonly MethodRow[];
  none: string | null;
}>;

/** How an indicator is measured, when that changed, and what was published when. */
export type MethodView = Readonly<{ title: string; facts: readonly Fact[]; tables: readonly MethodTable[] }>;

/** A figure of the scale or of a weight without needless decimals: `100`, `61,5`. */
function short(figure: Fixed, { language }: Screen): string {
  const decimals = [0, 1, 2, 3].find((d) => figure % 10 ** (6 - d) === 0) ?? 4;
  return formatFixed(figure, decimals, language);
}

function scaleText(indicator: Indicator, screen: Screen): string {
  const { method } = indicatorTextOf(screen.language);
  if (indicator.scale === null) return method.unknown;
  const { low, high } = indicator.scale;
  const unit = formatWithUnit('', indicator.unit, screen.language).trim();
  return method.scaleText(short(low, screen), short(high, screen), unit, sign(indicator.better) > 0);
}

function factsOf(screen: Screen): readonly Fact[] {
  const { method } = indicatorTextOf(screen.language);
  const { language } = screen;
  const { indicator } = screen.choice;
  return [
    { term: method.publisher, text: indicator.publisher },
    { term: method.scale, text: scaleText(indicator, screen) },
    { term: method.decimals, text: String(indicator.decimals) },
    { term: method.since, text: indicator.since === null ? method.unknown : formatPeriod(indicator.since, language) },
  ];
}

/** Components with their sub-components behind them, in the catalogue's order. */
export function partsInOrder(indicators: readonly Indicator[], total: Indicator): readonly Indicator[] {
  const parts = indicators.filter((i) => i.id === total.id && i.component !== null);
  return parts
    .filter(({ parent }) => parent === null)
    .flatMap((part) => [part, ...parts.filter(({ parent }) => parent === part.component)]);
}

function componentsTable(screen: Screen): MethodTable {
  const { dataset, choice, language } = screen;
  const { method } = indicatorTextOf(language);
  const parts = partsInOrder(dataset.catalogue.indicators, choice.total);
  return {
    title: method.components,
    columns: [method.component, method.scale, method.weight],
    rows: parts.map((part) => ({
      key: part.component ?? '',
      cells: [
        `${part.parent === null ? '' : '– '}${indicatorName(part, language)}`,
        part.scale === null
          ? method.unknown
          : formatSpan(short(part.scale.low, screen), short(part.scale.high, screen)),
        part.weight === null ? method.noWeight : short(part.weight, screen),
      ],
      sourceUrl: null,
    })),
    none: null,
  };
}

const spanOf = ({ from, to }: Segment, { language }: Screen): string => {
  const text = (period: Period | null): string | null => (period === null ? null : formatPeriod(period, language));
  return indicatorTextOf(language).method.span(text(from), text(to));
};

function segmentsTable(screen: Screen): MethodTable {
  const { dataset, choice, language } = screen;
  const { method } = indicatorTextOf(language);
  const { indicator, component } = choice.series;
  const segments = dataset.catalogue.segments.filter((s) => s.indicator === indicator && s.component === component);
  return {
    title: method.segments,
    columns: [method.published.period, method.note, method.published.source],
    rows: segments.map((s) => ({ key: s.segment, cells: [spanOf(s, screen), s.note], sourceUrl: s.sourceUrl })),
    none: segments.length === 0 ? method.oneSegment : null,
  };
}

function publicationsTable({ dataset, choice, language }: Screen): MethodTable {
  const { method } = indicatorTextOf(language);
  const number = (n: number | null): string => (n === null ? method.unknown : String(n));
  const publications = publicationsOf(dataset.catalogue, choice.total.id).toSorted((a, b) =>
    comparePeriods(b.period, a.period),
  );
  return {
    title: method.publications,
    columns: Object.values(method.published),
    rows: publications.map((p) => ({
      key: formatPeriod(p.period, language),
      cells: [
        formatPeriod(p.period, language),
        p.publishedOn === null ? method.unknown : p.publishedOn.split('-').toReversed().join('/'),
        number(p.ranked),
        number(p.listed),
      ],
      sourceUrl: p.sourceUrl,
    })),
    none: publications.length === 0 ? method.noPublications : null,
  };
}

function cutsText(low: Fixed | null, high: Fixed | null, screen: Screen): string {
  const { method } = indicatorTextOf(screen.language);
  if (low === null && high === null) return method.notPublished;
  return formatSpan(low === null ? '…' : short(low, screen), high === null ? '…' : short(high, screen));
}

function groupsTable(screen: Screen): MethodTable {
  const { dataset, choice, period, language } = screen;
  const { method } = indicatorTextOf(language);
  const { indicator, component } = choice.series;
  const bands = groupsOf(dataset.catalogue, indicator, component, period);
  return {
    title: method.groups(formatPeriod(period, language)),
    columns: [method.group.group, method.group.cuts, method.group.size, method.group.source],
    rows: bands.map(({ group, low, high, size, sourceUrl }) => ({
      key: group,
      cells: [
        indicatorTextOf(language).ranking.groupName(group),
        cutsText(low, high, screen),
        size === null ? method.notPublished : String(size),
      ],
      sourceUrl,
    })),
    none: bands.length === 0 ? method.noGroups : null,
  };
}

/** The panel on how the chosen series is measured. */
export function methodView(screen: Screen): MethodView {
  const parts = componentsTable(screen);
  return {
    title: indicatorTextOf(screen.language).method.title,
    facts: factsOf(screen),
    tables: [
      ...(parts.rows.length === 0 ? [] : [parts]),
      segmentsTable(screen),
      groupsTable(screen),
      publicationsTable(screen),
    ],
  };
}
