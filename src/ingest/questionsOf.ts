import type { DecimalMark, Decisions, HeadingMeaning } from '#domain/decisions.ts';
import { fixedOfDigits } from '#domain/fixed.ts';
import type { Indicator } from '#domain/indicator.ts';
import type { Question } from '#domain/question.ts';
import type { Catalogue } from '#domain/dataset.ts';
import type { ImportIssue } from '#domain/issue.ts';
import { periodCode, type Period } from '#domain/period.ts';
import type { Sheet } from './bytes/readSheet.ts';
import { numberShape } from './cells/numberShape.ts';
import { nearestEntities } from './names/findEntity.ts';
import { nearestSeries } from './names/seriesNames.ts';
import type { Asked } from './table/mapping.ts';
import type { ResultsFile } from './table/readResults.ts';

const MOST_OPTIONS = 4;

/** The index of the score in a cell of the file; null where nothing says. */
export type SeriesAt = (row: number, column: number) => Indicator | null;

/** Of which index the scores of a table are, cell by cell. */
export function seriesAt({ readings, turnedAt }: Pick<ResultsFile, 'readings' | 'turnedAt'>): SeriesAt {
  return (row, column) =>
    turnedAt !== null
      ? null
      : (readings.find((one) => one.row === row && one.columns.score === column - 1)?.series ?? null);
}

const MARKS: readonly DecimalMark[] = [',', '.'];

/** Whether a cell is a number on a scale if `mark` is the decimal mark. */
function fits(raw: string, mark: DecimalMark, series: Indicator | null): boolean {
  const shape = numberShape(raw);
  if (shape === null || series === null || series.scale === null) return true;
  const { decimal, sign, whole, fraction } = shape;
  const value = decimal === mark ? fixedOfDigits(sign, whole, fraction) : fixedOfDigits(sign, whole + fraction, '');
  return value >= series.scale.low && value <= series.scale.high;
}

/** The first cell that can be read in two ways. */
function decimalQuestion(issues: readonly ImportIssue[], seriesOf: SeriesAt): readonly Question[] {
  const first = issues.find(({ code }) => code === 'ambiguous_number');
  if (first?.row == null || first.column === null) return [];
  const { row, column } = first;
  const raw = first.raw ?? '';
  const possible = MARKS.filter((mark) => fits(raw, mark, seriesOf(row, column)));
  return [{ kind: 'decimal', raw, row, column, used: null, options: possible.length === 0 ? MARKS : possible }];
}

/** The periods that the figures of a table are of, as far as its headings and the rows that are understood say; each once. */
export function periodsOf({ mapping, readings }: Pick<ResultsFile, 'mapping' | 'readings'>): readonly Period[] {
  const sets = (mapping?.blocks ?? []).flatMap(({ figures }) => figures);
  const headed = sets.flatMap(({ period }) => (period !== null && 'value' in period ? period.value : []));
  const found = [...headed, ...readings.flatMap(({ period }) => period ?? [])];
  return [...new Map(found.map((period) => [periodCode(period), period])).values()];
}

/** Each name that nobody carries, once, with the rows it stands in and the nearest known ones of the table's periods. */
function nameQuestions(
  issues: readonly ImportIssue[],
  periods: readonly Period[],
  catalogue: Catalogue,
): readonly Question[] {
  const rows = new Map<string, number[]>();
  for (const { code, raw, row } of issues) {
    if (code !== 'unknown_entity' || raw === null || row === null) continue;
    const known = rows.get(raw);
    if (known === undefined) rows.set(raw, [row]);
    else known.push(row);
  }
  return [...rows].map(([raw, at]) => ({
    kind: 'name',
    raw,
    rows: at,
    options: nearestEntities(catalogue, raw, periods, MOST_OPTIONS),
  }));
}

/** What could stand under a heading: the series with the nearest names. */
const meaningsOf = (raw: string, catalogue: Catalogue): readonly HeadingMeaning[] =>
  nearestSeries(catalogue, raw, MOST_OPTIONS).map(({ id, component }) => ({
    indicator: id,
    component,
    measure: 'score',
  }));

/** Each heading over figures that is not understood. */
function headingQuestions(issues: readonly ImportIssue[], catalogue: Catalogue): readonly Question[] {
  return issues.flatMap(({ code, severity, raw, column }): readonly Question[] =>
    code === 'unknown_indicator' && severity === 'warning' && column !== null && raw !== null
      ? [{ kind: 'heading', raw, column, options: meaningsOf(raw, catalogue) }]
      : [],
  );
}

/** How the letters are read where an old code page is only likely, and which sheet of a workbook is read. */
export const sheetQuestions = (
  { issues, encodings, dialect, name, sheets }: Sheet,
  decisions: Decisions,
): readonly Question[] => [
  ...(decisions.encoding === null && issues.some(({ code }) => code === 'legacy_encoding_guess')
    ? [{ kind: 'encoding' as const, used: dialect.encoding, options: encodings }]
    : []),
  ...(decisions.sheet === null && name !== null && sheets.length > 1
    ? [{ kind: 'sheet' as const, used: name, options: sheets }]
    : []),
];

/** What a table leaves open, in the order in which a person should answer: what changes most comes first. */
export const questionsOf = (
  issues: readonly ImportIssue[],
  { period, indicator }: Asked,
  periods: readonly Period[],
  catalogue: Catalogue,
  seriesOf: SeriesAt,
): readonly Question[] => [
  ...(period === null ? [] : [{ kind: 'period' as const, ...period }]),
  ...(indicator === null ? [] : [{ kind: 'indicator' as const, ...indicator }]),
  ...decimalQuestion(issues, seriesOf),
  ...headingQuestions(issues, catalogue),
  ...nameQuestions(issues, periods, catalogue),
];
