import { seriesKey } from '#domain/catalogue.ts';
import { samePeriod, type Period } from '#domain/period.ts';
import { isBlank } from '../cells/cellText.ts';
import type { Looked } from './describeColumns.ts';
import type { FigureColumn } from './figureColumn.ts';

/** Figures around one column of names: `lead` stands before it, `tail` after it. */
type Around = Readonly<{ lead: readonly FigureColumn[]; tail: readonly FigureColumn[] }>;

const isEmptyColumn = ({ heading, content }: Looked): boolean =>
  isBlank(heading.raw) && !content.isNumeric && !content.isText && !content.holdsNames;

const kinds = (figures: readonly FigureColumn[]): string => figures.map(({ measure }) => measure).join(' ');

/** How many figures of a gap stand before its only empty column that has figures on its left; null: no such column, or several. */
function partedAt(gap: readonly FigureColumn[], empty: readonly number[]): number | null {
  const counts = new Set(empty.map((at) => gap.filter(({ column }) => column < at).length));
  const [only, second] = [...counts].filter((count) => count > 0);
  return second === undefined ? (only ?? null) : null;
}

/** Whether a gap in a table that begins with names could end in a rank of the names after it: one that the last of the names lacks. */
const endsInDoubt = (gap: readonly FigureColumn[], tail: readonly FigureColumn[]): boolean =>
  gap.at(-1)?.measure !== 'score' && !kinds(tail).startsWith(kinds(gap));

/**
 * How many figures between two columns of names belong to the first of them: what repeats the order of headings at both
 * ends of the table, or stands before an empty column. Null where it is not certain.
 */
function cutOf(gap: readonly FigureColumn[], empty: readonly number[], { lead, tail }: Around): number | null {
  const parted = partedAt(gap, empty);
  if (lead.length === 0) return endsInDoubt(gap, tail) ? parted : gap.length;
  const repeated = kinds(gap) === kinds([...tail, ...lead]) ? tail.length : null;
  if (repeated === null || parted === null) return repeated ?? parted;
  return repeated === parted ? repeated : null;
}

/** A rank or group before the names with the index and year of the score of its block; null where that may be any of several, or none. */
function ofItsScore(figure: FigureColumn, scores: readonly FigureColumn[], looked: readonly Looked[]) {
  const says = looked[figure.column]?.says;
  if (figure.measure === 'score' || says?.measure == null || scores.length === 0) return figure;
  const isNamed = says.indicator !== null || says.components.length > 0;
  const key = ({ series }: FigureColumn): string => (series === null ? '' : seriesKey(series.id, series.component));
  const isThen = (period: Period | null): boolean =>
    says.period === null || (period !== null && samePeriod(period, says.period));
  const [only, second] = scores.filter((score) => (!isNamed || key(score) === key(figure)) && isThen(score.period));
  if (only === undefined || second !== undefined) return null;
  const { series, period, ownPeriod } = only;
  return { ...figure, series, period, ownPeriod };
}

/** The figures of each of several columns of names that stand side by side; null where it is not certain whose some are. */
export function sideBySide(
  names: readonly number[],
  figures: readonly FigureColumn[],
  looked: readonly Looked[],
): readonly (readonly FigureColumn[])[] | null {
  const within = (from: number, to: number) => figures.filter(({ column }) => column > from && column < to);
  const [first = 0, last = 0] = [names[0], names.at(-1)];
  const ends: Around = { lead: within(-1, first), tail: within(last, Infinity) };
  const empty = looked.flatMap((one, column) => (isEmptyColumn(one) ? [column] : []));
  const found: (readonly FigureColumn[])[] = [];
  let lead = ends.lead;
  for (const [i, name] of names.entries()) {
    const next = names[i + 1];
    const gap = within(name, next ?? Infinity);
    const between = empty.filter((column) => column > name && column < (next ?? 0));
    const cut = next === undefined ? gap.length : cutOf(gap, between, ends);
    if (cut === null) return null;
    const tail = gap.slice(0, cut);
    const scores = [...lead, ...tail].filter(({ measure }) => measure === 'score');
    const led = lead.map((figure) => ofItsScore(figure, scores, looked));
    if (led.includes(null)) return null;
    found.push([...led.filter((figure) => figure !== null), ...tail]);
    lead = gap.slice(cut);
  }
  return found;
}
