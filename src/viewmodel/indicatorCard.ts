import { groupsOf, indicatorOf, publicationsOf } from '#domain/catalogue.ts';
import type { Catalogue, Series } from '#domain/dataset.ts';
import { sign } from '#domain/direction.ts';
import type { Fixed } from '#domain/fixed.ts';
import type { IndicatorId } from '#domain/ids.ts';
import type { Indicator, Segment } from '#domain/indicator.ts';
import { comparePeriods, type Period } from '#domain/period.ts';
import { formatFixed, formatPeriod, formatSpan, formatWithUnit } from '#text/formatNumber.ts';
import { indicatorTextOf } from '#text/indicatorText.ts';
import type { Language } from '#text/language.ts';
import { indicatorName } from '#text/names.ts';

type Fact = Readonly<{ term: string; text: string }>;
/** A line of a table of the card; `sourceUrl` null: no source is named. */
type CardRow = Readonly<{ key: string; cells: readonly string[]; sourceUrl: string | null }>;
type CardTable = Readonly<{ title: string; columns: readonly string[]; rows: readonly CardRow[]; none: string | null }>;

/** How an indicator or one of its components is measured, when that changed, and what was published when. */
export type IndicatorCard = Readonly<{ title: string; facts: readonly Fact[]; tables: readonly CardTable[] }>;

/** Whose card is asked for; groups are those of `period`. */
export type CardAsked = Readonly<{ catalogue: Catalogue; series: Series; period: Period | null; language: Language }>;

/** A figure of the scale or of a weight without needless decimals: `100`, `61,5`. */
function short(figure: Fixed, language: Language): string {
  const decimals = [0, 1, 2, 3].find((d) => figure % 10 ** (6 - d) === 0) ?? 4;
  return formatFixed(figure, decimals, language);
}

function scaleText(indicator: Indicator, language: Language): string {
  const { method } = indicatorTextOf(language);
  if (indicator.scale === null) return method.unknown;
  const { low, high } = indicator.scale;
  const unit = formatWithUnit('', indicator.unit, language).trim();
  return method.scaleText(short(low, language), short(high, language), unit, sign(indicator.better) > 0);
}

function factsOf(indicator: Indicator, language: Language): readonly Fact[] {
  const { method } = indicatorTextOf(language);
  return [
    { term: method.publisher, text: indicator.publisher },
    { term: method.scale, text: scaleText(indicator, language) },
    { term: method.decimals, text: String(indicator.decimals) },
    { term: method.since, text: indicator.since === null ? method.unknown : formatPeriod(indicator.since, language) },
  ];
}

/** Components with their sub-components behind them, in the catalogue's order. */
export function partsInOrder(indicators: readonly Indicator[], total: IndicatorId): readonly Indicator[] {
  const parts = indicators.filter((i) => i.id === total && i.component !== null);
  return parts
    .filter(({ parent }) => parent === null)
    .flatMap((part) => [part, ...parts.filter(({ parent }) => parent === part.component)]);
}

function componentsTable({ catalogue, series, language }: CardAsked): CardTable {
  const { method } = indicatorTextOf(language);
  const parts = partsInOrder(catalogue.indicators, series.indicator);
  return {
    title: method.components,
    columns: [method.component, method.scale, method.weight],
    rows: parts.map((part) => ({
      key: part.component ?? '',
      cells: [
        `${part.parent === null ? '' : '– '}${indicatorName(part, language)}`,
        part.scale === null
          ? method.unknown
          : formatSpan(short(part.scale.low, language), short(part.scale.high, language)),
        part.weight === null ? method.noWeight : short(part.weight, language),
      ],
      sourceUrl: null,
    })),
    none: null,
  };
}

const spanOf = ({ from, to }: Segment, language: Language): string => {
  const text = (period: Period | null): string | null => (period === null ? null : formatPeriod(period, language));
  return indicatorTextOf(language).method.span(text(from), text(to));
};

function segmentsTable({ catalogue, series, language }: CardAsked): CardTable {
  const { method } = indicatorTextOf(language);
  const { indicator, component } = series;
  const segments = catalogue.segments.filter((s) => s.indicator === indicator && s.component === component);
  return {
    title: method.segments,
    columns: [method.published.period, method.note, method.published.source],
    rows: segments.map((s) => ({ key: s.segment, cells: [spanOf(s, language), s.note], sourceUrl: s.sourceUrl })),
    none: segments.length === 0 ? method.oneSegment : null,
  };
}

function publicationsTable({ catalogue, series, language }: CardAsked): CardTable {
  const { method } = indicatorTextOf(language);
  const number = (n: number | null): string => (n === null ? method.unknown : String(n));
  const publications = publicationsOf(catalogue, series.indicator).toSorted((a, b) =>
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

function cutsText(low: Fixed | null, high: Fixed | null, language: Language): string {
  const { method } = indicatorTextOf(language);
  if (low === null && high === null) return method.notPublished;
  return formatSpan(low === null ? '…' : short(low, language), high === null ? '…' : short(high, language));
}

function groupsTable({ catalogue, series, language }: CardAsked, period: Period): CardTable {
  const { method } = indicatorTextOf(language);
  const { indicator, component } = series;
  const bands = groupsOf(catalogue, indicator, component, period);
  return {
    title: method.groups(formatPeriod(period, language)),
    columns: [method.group.group, method.group.cuts, method.group.size, method.group.source],
    rows: bands.map(({ group, low, high, size, sourceUrl }) => ({
      key: group,
      cells: [
        indicatorTextOf(language).ranking.groupName(group),
        cutsText(low, high, language),
        size === null ? method.notPublished : String(size),
      ],
      sourceUrl,
    })),
    none: bands.length === 0 ? method.noGroups : null,
  };
}

/** The card of an indicator or a component; null where the catalogue does not hold it. */
export function indicatorCard(asked: CardAsked): IndicatorCard | null {
  const { catalogue, series, period, language } = asked;
  const indicator = indicatorOf(catalogue, series.indicator, series.component);
  if (indicator === null) return null;
  const parts = componentsTable(asked);
  return {
    title: indicatorTextOf(language).method.title,
    facts: factsOf(indicator, language),
    tables: [
      ...(parts.rows.length === 0 ? [] : [parts]),
      segmentsTable(asked),
      ...(period === null ? [] : [groupsTable(asked, period)]),
      publicationsTable(asked),
    ],
  };
}
