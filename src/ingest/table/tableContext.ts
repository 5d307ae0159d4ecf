import type { Decisions } from '#domain/decisions.ts';
import { indicatorOf } from '#domain/catalogue.ts';
import type { Catalogue } from '#domain/dataset.ts';
import type { Indicator } from '#domain/indicator.ts';
import { periodCode, type Period } from '#domain/period.ts';
import { indicatorsWithin } from '../names/findIndicator.ts';
import { namesMeasure, type Heading } from '../names/readHeading.ts';
import { isRankTitle, isTargetTitle, saysResults } from '../names/titleWords.ts';
import { yearsWithin } from '../names/yearsWithin.ts';
import type { Sheet } from '../bytes/readSheet.ts';
import type { Asked } from './mapping.ts';

/** What a table says beside its columns: of which index and year its figures are. Null: nothing says. `asked`: what a person must confirm if any figure depends on it. */
export type TableContext = Readonly<{
  indicator: Indicator | null;
  period: Period | null;
  asked: Asked;
  title: string;
}>;

const only = <T>(items: readonly T[]): T | null => (items.length === 1 ? (items[0] ?? null) : null);

const distinctPeriods = (periods: readonly Period[]): readonly Period[] => [
  ...new Map(periods.map((period) => [periodCode(period), period])).values(),
];

/** The rows above the headings as one text: it may name the index and the year. */
const titleOf = (sheet: Sheet, header: number): string =>
  sheet.rows
    .slice(sheet.hasSepLine ? 1 : 0, header)
    .flat()
    .join(' · ');

/** A file's name without folders and ending, as words. */
const nameOf = (file: string): string =>
  (file.split(/[/\\]/).at(-1) ?? file).replace(/\.[^.]*$/, '').replaceAll(/[_\-.]+/g, ' ');

/** The one index that headings and component names point to; null when none or several do equally. */
function pointedTo(headings: readonly Heading[], catalogue: Catalogue): Indicator | null {
  const named = new Set(headings.flatMap(({ indicator }) => (indicator === null ? [] : [indicator])));
  if (named.size > 0) return only([...named]);
  const votes = new Map<string, number>();
  for (const { components } of headings)
    for (const id of new Set(components.map((component) => component.id))) votes.set(id, (votes.get(id) ?? 0) + 1);
  const most = Math.max(0, ...votes.values());
  const winners = headings
    .flatMap(({ components }) => components)
    .filter(({ id }) => votes.get(id) === most && most >= 2)
    .map(({ id }) => id);
  const winner = only([...new Set(winners)]);
  return winner === null ? null : indicatorOf(catalogue, winner, null);
}

type Found<T> = Readonly<{ value: T | null; asked: readonly T[] | null }>; // asked: the value is a proposal at best

function periodOf(sheet: Sheet, title: string, headings: readonly Heading[], decisions: Decisions): Found<Period> {
  if (decisions.period !== null) return { value: decisions.period, asked: null };
  const titled = yearsWithin(title);
  const headed = distinctPeriods(headings.flatMap(({ period }) => (period === null ? [] : [period])));
  const said = only(titled) ?? (titled.length === 0 ? only(headed) : null);
  if (said !== null) return { value: said, asked: null };
  const named = yearsWithin(nameOf(sheet.file));
  const options = distinctPeriods([...named, ...titled]);
  return { value: titled.length === 0 && headed.length === 0 ? only(named) : null, asked: options };
}

function indicatorIn(
  sheet: Sheet,
  title: string,
  headings: readonly Heading[],
  catalogue: Catalogue,
  decisions: Decisions,
): Found<Indicator> {
  const decided = decisions.indicator === null ? null : indicatorOf(catalogue, decisions.indicator, null);
  if (decided !== null) return { value: decided, asked: null };
  const said = only(indicatorsWithin(catalogue, title).indicators) ?? pointedTo(headings, catalogue);
  if (said !== null) return { value: said, asked: null };
  const named = indicatorsWithin(catalogue, nameOf(sheet.file)).indicators;
  return { value: only(named), asked: named };
}

/** The index and the year of a table whose headings begin in row `header`: from its title, its headings, and as a proposal from the file's name. */
export function tableContext(
  sheet: Sheet,
  header: number,
  headings: readonly Heading[],
  catalogue: Catalogue,
  decisions: Decisions,
): TableContext {
  const title = titleOf(sheet, header);
  const period = periodOf(sheet, title, headings, decisions);
  const indicator = indicatorIn(sheet, title, headings, catalogue, decisions);
  return {
    indicator: indicator.value,
    period: period.value,
    title,
    asked: {
      period: period.asked === null ? null : { used: period.value, options: period.asked },
      indicator:
        indicator.asked === null
          ? null
          : { used: indicator.value?.id ?? null, options: indicator.asked.map(({ id }) => id) },
    },
  };
}

const isPlace = (cell: string): boolean =>
  /^\s*0?\d{1,2}\*?\s*$/.test(cell) && Number.parseInt(cell, 10) >= 1 && Number.parseInt(cell, 10) <= 64;

/** The part of a year that a title is about, where a heading names that year alone: `PCI 2024` under `Kết quả 9 tháng năm 2024`. */
function periodUnder(period: Period | null, title: string): Period | null {
  if (period?.months !== 12) return period;
  const same = yearsWithin(title).filter(({ year }) => year === period.year);
  return only(same) ?? period;
}

/**
 * What a heading says under the title of its table: parts of years, figures without a word of their own are goals under a title of goals,
 * and places under one of ranks where all `cells` of the column could be places.
 */
export function underTitle(says: Heading, parts: readonly string[], title: string, cells: readonly string[]): Heading {
  if (says.measure === null || title === '') return says;
  const period = periodUnder(says.period, title);
  const isTarget = says.isTarget || (isTargetTitle(title) && !parts.some(saysResults));
  const figures = cells.filter((cell) => /\d/.test(cell));
  const isRank =
    says.measure === 'score' &&
    isRankTitle(title) &&
    !parts.some(namesMeasure) &&
    figures.length > 0 &&
    figures.every(isPlace);
  return { ...says, period, isTarget, measure: isRank ? 'rank' : says.measure };
}
