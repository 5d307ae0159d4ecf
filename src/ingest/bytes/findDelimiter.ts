import { isBlank } from '../cells/cellText.ts';
import { goalFieldOf, isOrdinal, resultFieldOf } from '../names/headings.ts';
import { toRows, type Delimiter, type Row } from './toRows.ts';

const DELIMITERS: readonly Delimiter[] = [';', '\t', ',', '|'];
const SAMPLE_LETTERS = 65_536;
const SAMPLE_ROWS = 200;

type Fit = Readonly<{ delimiter: Delimiter; known: number; steady: number }>;

const isKnown = (cell: string): boolean =>
  resultFieldOf(cell) !== null || goalFieldOf(cell) !== null || isOrdinal(cell);

/** How many headings of the row with the most of them are known words. A row wider than the table is none of headings: a title has commas too. */
const knownHeadings = (rows: readonly Row[], columns: number): number =>
  Math.max(
    0,
    ...rows.slice(0, 20).map((row) => (row.length > 1 && row.length <= columns ? row.filter(isKnown).length : 0)),
  );

function commonWidth(widths: readonly number[]): readonly [width: number, rows: number] {
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
  return [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [1, 0]);
}

function fitOf(sample: string, delimiter: Delimiter): Fit {
  const rows = toRows(sample, delimiter)
    .slice(0, SAMPLE_ROWS)
    .filter((row) => row.some((cell) => !isBlank(cell)));
  const [columns, count] = commonWidth(rows.map((row) => row.length));
  return { delimiter, known: knownHeadings(rows, columns), steady: columns > 1 ? count / rows.length : 0 };
}

const better = (a: Fit, b: Fit): Fit => {
  const order = a.known - b.known || a.steady - b.steady;
  return order > 0 ? a : b;
};

/** The start of a text, up to the end of a line. */
function sampleOf(text: string): string {
  if (text.length <= SAMPLE_LETTERS) return text;
  const end = text.lastIndexOf('\n', SAMPLE_LETTERS);
  return text.slice(0, end > 0 ? end : SAMPLE_LETTERS);
}

/**
 * The mark between cells: the one that leaves the most known headings, then the steadiest row width, then
 * the first of `;`, tab, comma, `|`. `x;y` over `1,5;2,5` is split at `;`. A comma for a text of one column.
 */
export function findDelimiter(text: string): Delimiter {
  const sample = sampleOf(text);
  const none: Fit = { delimiter: ',', known: 0, steady: 0 };
  return DELIMITERS.map((delimiter) => fitOf(sample, delimiter)).reduce((best, fit) => better(fit, best), none)
    .delimiter;
}

/** The delimiter that a first line `sep=;` names, as spreadsheets write it; null where there is no such line. */
export function namedDelimiter(text: string): Delimiter | null {
  const named = /^"?sep=([;\t,|])"?(?:\n|$)/i.exec(text)?.[1];
  return DELIMITERS.find((delimiter) => delimiter === named) ?? null;
}
