import type { Catalogue } from '#domain/dataset.ts';
import type { CellRef } from '#domain/ids.ts';
import type { Indicator } from '#domain/indicator.ts';
import { issueAt, type ImportIssue } from '#domain/issue.ts';
import type { Period } from '#domain/period.ts';
import { isBlank, wordsKey } from '../cells/cellText.ts';
import { isPlaceName } from '../names/findEntity.ts';
import { indicatorWithin } from '../names/findIndicator.ts';
import { isOrdinal, resultFieldOf, type ResultField } from '../names/headings.ts';
import { localIndicator } from '../names/localIndicator.ts';
import type { From } from './mapping.ts';
import { numberShape } from '../cells/numberShape.ts';
import { isPlainWord, readHeading, yearWithin, type Heading } from '../names/readHeading.ts';
import type { Sheet } from '../bytes/readSheet.ts';
import type { Row } from '../bytes/toRows.ts';

/** One column of figures, with what it lacks taken from the column before it, the period column or the title. */
export type WideColumn = Readonly<{
  column: number;
  measure: 'score' | 'rank' | 'group';
  indicator: Indicator;
  period: From<Period>;
  isTarget: boolean;
}>;

/** What the headings of a wide table say of its columns. */
export type WideColumns = Readonly<{
  columns: readonly WideColumn[];
  fields: ReadonlyMap<ResultField, number>;
  issues: readonly ImportIssue[];
  isPaired: boolean; // several columns hold names of provinces: nobody can say from here whose a figure is
}>;

const FIGURES: readonly ResultField[] = ['score', 'rank', 'group', 'indicator', 'component', 'rankOf'];

/** The rows above the headings as one text: it may name the index and the year. */
const titleOf = (sheet: Sheet, header: number): string =>
  sheet.rows
    .slice(sheet.hasSepLine ? 1 : 0, header)
    .flat()
    .join(' ');

/** The filled cells at the top of a column. */
const sampleOf = (sheet: Sheet, header: number, column: number): readonly string[] =>
  sheet.rows
    .slice(header + 1, header + 40)
    .map((row) => row[column] ?? '')
    .filter((cell) => !isBlank(cell));

function looksNumeric(sheet: Sheet, header: number, column: number): boolean {
  const filled = sampleOf(sheet, header, column);
  return filled.filter((cell) => numberShape(cell) !== null).length * 2 > filled.length;
}

/** The columns of a wide table that hold something else than figures; two of one kind are an issue. */
function otherFields(headings: Row, at: (column: number) => CellRef) {
  const fields = new Map<ResultField, number>();
  const issues: ImportIssue[] = [];
  headings.forEach((heading, column) => {
    const field = resultFieldOf(heading);
    if (field === null || FIGURES.includes(field)) return;
    if (fields.has(field)) issues.push(issueAt('error', 'column_twice', at(column), heading));
    else fields.set(field, column);
  });
  return { fields, issues };
}

/** Whether a column is filled with names of provinces. */
function holdsNames(sheet: Sheet, header: number, column: number, catalogue: Catalogue): boolean {
  const filled = sampleOf(sheet, header, column);
  return filled.filter((cell) => isPlaceName(catalogue, cell)).length * 2 > filled.length;
}

/** The columns of figures below row `header`, left to right, the other columns by field, and the headings not understood. */
export function wideColumns(sheet: Sheet, header: number, catalogue: Catalogue): WideColumns {
  const headings = sheet.rows[header] ?? [];
  const title = titleOf(sheet, header);
  const titled = indicatorWithin(catalogue, title);
  const at = (column: number): CellRef => ({ file: sheet.file, row: header + 1, column: column + 1 });
  const { fields, issues } = otherFields(headings, at);
  const periodColumn = fields.get('period');
  const year = yearWithin(title) ?? yearWithin(headings.join(' '));
  const general = periodColumn === undefined ? asValue(year) : { column: periodColumn };
  const columns: WideColumn[] = [];
  const isNamedTwice = issues.some(({ raw }) => resultFieldOf(raw ?? '') === 'entityName');
  let isPaired = isNamedTwice;
  headings.forEach((text, column) => {
    if ([...fields.values()].includes(column) || isOrdinal(text)) return;
    isPaired ||= fields.has('entityName') && holdsNames(sheet, header, column, catalogue);
    const heading = readHeading(catalogue, text);
    const figure = completed(heading, column, columns.at(-1) ?? null, titled, general);
    const isLocal = figure === null && looksNumeric(sheet, header, column);
    const local = isLocal ? localColumn(text, heading, column, general) : null;
    if (figure === null) issues.push(...unknownHeading(text, at(column), local));
    columns.push(...[figure, local].filter((found) => found !== null));
  });
  return { columns, fields, issues, isPaired };
}

const asValue = (period: Period | null): From<Period> | null => (period === null ? null : { value: period });

/** A heading without an index speaks of the title's, or of the one before it; without a year, of the same places'. */
function completed(
  heading: Heading,
  column: number,
  before: WideColumn | null,
  titled: Indicator | null,
  general: From<Period> | null,
): WideColumn | null {
  const { measure, isTarget } = heading;
  const indicator = heading.indicator ?? (measure === 'score' ? titled : (before?.indicator ?? titled));
  if (measure === null || indicator === null) return null;
  const inherited = before !== null && before.indicator === indicator && measure !== 'score' ? before.period : null;
  const period = asValue(heading.period) ?? inherited ?? general;
  return period === null ? null : { column, measure, indicator, period, isTarget };
}

/** Figures under a heading that names no index of the catalogue: read and shown, never made into observations. */
function localColumn(text: string, heading: Heading, column: number, general: From<Period> | null): WideColumn | null {
  const period = asValue(heading.period) ?? general;
  const indicator = wordsKey(text).split(' ').every(isPlainWord) ? null : localIndicator(text);
  return period === null || indicator === null
    ? null
    : { column, measure: 'score', indicator, period, isTarget: heading.isTarget };
}

/** Numbers of people or ballots beside the scores are no index that somebody forgot to name. */
const COUNTS = /^so (?:phieu|luong|mau|nguoi|don vi|doanh nghiep)\b/;

function unknownHeading(raw: string, at: CellRef, local: WideColumn | null): ImportIssue[] {
  if (isBlank(raw)) return local === null ? [] : [issueAt('warning', 'unknown_indicator', at, raw)];
  const isQuestion = local !== null && !COUNTS.test(wordsKey(raw));
  return [issueAt(isQuestion ? 'warning' : 'info', isQuestion ? 'unknown_indicator' : 'column_unknown', at, raw)];
}
