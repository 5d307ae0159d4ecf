import type { HeadingMeaning } from '#domain/decisions.ts';
import type { Measure } from '#domain/sheetCells.ts';
import { indicatorOf } from '#domain/catalogue.ts';
import type { Catalogue } from '#domain/dataset.ts';
import type { CellRef } from '#domain/ids.ts';
import type { Indicator } from '#domain/indicator.ts';
import { issueAt, type ImportIssue } from '#domain/issue.ts';
import { comparePeriods, periodText, type Period } from '#domain/period.ts';
import { isBlank, wordsKey } from '../cells/cellText.ts';
import { nearestIndicator } from '../names/findIndicator.ts';
import { localIndicator } from '../names/localIndicator.ts';
import { isPlainWord, type Heading } from '../names/readHeading.ts';
import { componentsCalled } from '../names/seriesNames.ts';
import { withPart } from '../names/yearsWithin.ts';
import type { TableContext } from './tableContext.ts';

/** One column of figures, with what its own heading lacks taken from the column before it or from the table. */
export type FigureColumn = Readonly<{
  column: number; // from 0
  measure: Measure;
  series: Indicator | null; // null: nothing says, or a column of its own says it row by row
  period: Period | null; // null: likewise
  ownPeriod: boolean; // the headings name the period
  isTarget: boolean;
}>;

/** The one component that a heading names in the table's year and index; null where several remain. */
function componentOf(
  { components, called, period }: Heading,
  context: TableContext,
  catalogue: Catalogue,
): Indicator | null {
  const [first = null, ...more] = components;
  if (more.length === 0 && called === null) return first;
  const then = called === null ? components : componentsCalled(catalogue, called, period ?? context.period);
  const possible = components.filter((one) => then.includes(one));
  const ofIndex = possible.filter(({ id }) => id === context.indicator?.id);
  const [only = null, second] = ofIndex.length > 0 ? ofIndex : possible;
  return second === undefined ? only : null;
}

/** A heading as a column of figures; null when it is none. A rank or group without an index belongs to the figures before it. */
export function figureColumn(
  heading: Heading,
  column: number,
  before: FigureColumn | null,
  context: TableContext,
  catalogue: Catalogue,
): FigureColumn | null {
  const { measure, isTarget, components } = heading;
  if (measure === null) return null;
  const own = components.length > 0 ? componentOf(heading, context, catalogue) : heading.indicator;
  if (components.length > 0 && own === null) return null;
  const isBeside = own === null && measure !== 'score' && before !== null;
  const series = own ?? (isBeside ? before.series : context.indicator);
  const inherited =
    isBeside || (before !== null && before.series === series && measure !== 'score') ? before?.period : null;
  const period = heading.period ?? withPart(inherited ?? context.period, heading.part);
  const ownPeriod = heading.period !== null || (inherited != null && before?.ownPeriod === true);
  return { column, measure, series, period, ownPeriod, isTarget };
}

/** What a person said of a heading, as a column of figures. */
export function decidedColumn(
  meaning: HeadingMeaning,
  heading: Heading,
  column: number,
  context: TableContext,
  catalogue: Catalogue,
): FigureColumn | null {
  const series = indicatorOf(catalogue, meaning.indicator, meaning.component);
  if (series === null) return null;
  const { period, isTarget } = heading;
  return {
    column,
    measure: meaning.measure,
    series,
    period: period ?? withPart(context.period, heading.part),
    ownPeriod: period !== null,
    isTarget,
  };
}

/** Numbers of people or ballots beside the scores are no index that somebody forgot to name. */
const COUNTS = /^so (?:phieu|luong|mau|nguoi|don vi|doanh nghiep)\b/;

/** The latest year of which anything was published; null in a catalogue without publications. */
const latestPublished = ({ publications }: Catalogue): Period | null =>
  publications
    .map(({ period }) => period)
    .toSorted(comparePeriods)
    .at(-1) ?? null;

/** Counts without a year, which are shown under the latest published one, and the note that says so. Nothing of them is kept. */
export function datedCounts(
  local: FigureColumn,
  raw: string,
  at: CellRef,
  catalogue: Catalogue,
): Readonly<{ local: FigureColumn; issues: readonly ImportIssue[] }> {
  const period = latestPublished(catalogue);
  if (local.period !== null || period === null || !COUNTS.test(wordsKey(raw))) return { local, issues: [] };
  return { local: { ...local, period }, issues: [issueAt('info', 'year_missing', at, null, periodText(period))] };
}

/** Figures under a heading that names no index of the catalogue: read and shown, never made into observations. Null where the heading says nothing. */
export function localColumn(
  text: string,
  heading: Heading,
  column: number,
  context: TableContext,
): FigureColumn | null {
  const series = wordsKey(text).split(' ').every(isPlainWord) ? null : localIndicator(text);
  const period = heading.period ?? withPart(context.period, heading.part);
  if (series === null) return null;
  return { column, measure: 'score', series, period, ownPeriod: heading.period !== null, isTarget: heading.isTarget };
}

/** The issue of a heading that is not understood: a question where figures stand under it, a note where they do not. */
export function unknownHeading(
  raw: string,
  at: CellRef,
  hasFigures: boolean,
  catalogue: Catalogue,
): readonly ImportIssue[] {
  if (isBlank(raw)) return hasFigures ? [issueAt('warning', 'unknown_indicator', at, raw)] : [];
  const isQuestion = hasFigures && !COUNTS.test(wordsKey(raw));
  if (!isQuestion) return [issueAt('info', 'column_unknown', at, raw)];
  return [issueAt('warning', 'unknown_indicator', at, raw, nearestIndicator(catalogue, raw))];
}
