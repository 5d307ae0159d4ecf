import { indicatorTextOf } from '#text/indicatorText.ts';
import type { Language } from '#text/language.ts';
import type { LinesView } from './linesView.ts';
import type { LineView } from './lineView.ts';

/** Where the reader stands: a line (its place in `lines`) and a year. */
export type LineSpot = Readonly<{ line: number; year: number }>;

const yearsOf = ({ points }: LineView): readonly number[] => points.map(({ x }) => x);

/** The last year of the line in focus; null where nobody is. */
export function firstSpot({ lines }: LinesView): LineSpot | null {
  const line = lines.findIndex(({ role }) => role === 'focus');
  const year = lines[line]?.points.at(-1)?.x;
  return year === undefined ? null : { line, year };
}

function alongLine(view: LinesView, { line, year }: LineSpot, by: number): LineSpot {
  const years = view.lines[line] === undefined ? [] : yearsOf(view.lines[line]);
  const at = Math.max(0, Math.min(years.length - 1, years.indexOf(year) + by));
  return { line, year: years[at] ?? year };
}

/** Lines with a point in a year, from the top of the drawing down. */
function downwards({ lines, top, bottom }: LinesView, year: number): readonly number[] {
  const way = top < bottom ? 1 : -1;
  return lines
    .flatMap(({ points }, line) => {
      const y = points.find(({ x }) => x === year)?.y ?? null;
      return y === null ? [] : [{ line, y }];
    })
    .toSorted((a, b) => way * (a.y - b.y) || a.line - b.line)
    .map(({ line }) => line);
}

function acrossLines(view: LinesView, { line, year }: LineSpot, by: number): LineSpot {
  const order = downwards(view, year);
  const from = order.indexOf(line);
  const at = from === -1 ? 0 : Math.max(0, Math.min(order.length - 1, from + by));
  return { line: order[at] ?? line, year };
}

/** The spot after a step along the line or to the next one up or down; from nowhere, the first line in the last year. */
export function stepSpot(
  view: LinesView,
  spot: LineSpot | null,
  { across, along }: Readonly<{ across: number; along: number }>,
): LineSpot | null {
  const last = view.years.at(-1)?.at;
  if (spot === null) {
    const line = last === undefined ? undefined : (downwards(view, last)[0] ?? 0);
    return last === undefined || line === undefined ? null : { line, year: last };
  }
  return along === 0 ? acrossLines(view, spot, across) : alongLine(view, spot, along);
}

/** What the spot says: whose figure, in which year, and of a peer why it is drawn; the finding where there is no spot. */
export function saidAt(view: LinesView, spot: LineSpot | null, language: Language): string {
  const line = spot === null ? undefined : view.lines[spot.line];
  if (line === undefined || spot === null) return view.title;
  const { lines: words } = indicatorTextOf(language);
  const name = line.rule === null ? line.name : words.byRule(line.name, line.rule);
  return words.said(name, String(spot.year), line.points.find(({ x }) => x === spot.year)?.text ?? words.noFigure);
}
