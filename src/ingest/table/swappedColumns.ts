import { issueAt, type ImportIssue } from '#domain/issue.ts';
import { numberShape, type NumberShape } from '../cells/numberShape.ts';
import type { Sheet } from '../bytes/readSheet.ts';
import type { FigureColumns, Mapping } from './mapping.ts';

const FEWEST = 3;
const MOST_PROVINCES = 64;

type Numbers = readonly NumberShape[];

const wholeOf = ({ whole, fraction, kind }: NumberShape): number =>
  fraction === '' && kind === 'plain' ? Number(whole) : Infinity;
const isPlace = (shape: NumberShape): boolean => wholeOf(shape) >= 1 && wholeOf(shape) <= MOST_PROVINCES;

/** How many different numbers there are among all. */
const varied = (numbers: Numbers): number =>
  new Set(numbers.map(({ whole, fraction }) => `${whole},${fraction}`)).size / numbers.length;

/** Whether numbers are places of different units, and whether they cannot be. */
const arePlaces = (numbers: Numbers): boolean => numbers.every(isPlace) && varied(numbers) > 0.9;
const areNoPlaces = (numbers: Numbers): boolean =>
  numbers.filter((shape) => !isPlace(shape)).length * 2 > numbers.length || varied(numbers) < 0.5;

/** Whether the scores of a table are places, and its ranks are none: each column stands under the heading of the other. */
function isSwapped({ rows }: Sheet, body: readonly number[], { score, rank }: FigureColumns): boolean {
  if (score === null || rank === null) return false;
  const pairs = body.flatMap((index) => {
    const [scored, ranked] = [numberShape(rows[index]?.[score] ?? ''), numberShape(rows[index]?.[rank] ?? '')];
    return scored === null || ranked === null ? [] : [{ scored, ranked }];
  });
  const isTold = pairs.length >= FEWEST && arePlaces(pairs.map(({ scored }) => scored));
  return isTold && areNoPlaces(pairs.map(({ ranked }) => ranked));
}

/** A mapping without the scores and ranks that stand under each other's headings (`columns_swapped`, an error). */
export function withoutSwapped(
  sheet: Sheet,
  mapping: Mapping,
  body: readonly number[],
): Readonly<{ mapping: Mapping; issues: readonly ImportIssue[] }> {
  const row = mapping.headers.at(-1) ?? 0;
  const heading = (column: number | null): string | null => sheet.rows[row]?.[column ?? -1] ?? null;
  const issues: ImportIssue[] = [];
  const kept = (set: FigureColumns): boolean => {
    if (!isSwapped(sheet, body, set)) return true;
    const at = { file: sheet.file, row: row + 1, column: (set.score ?? 0) + 1 };
    issues.push(issueAt('error', 'columns_swapped', at, heading(set.score), heading(set.rank)));
    return false;
  };
  const blocks = mapping.blocks.map((block) => ({ ...block, figures: block.figures.filter(kept) }));
  return { mapping: issues.length === 0 ? mapping : { ...mapping, blocks }, issues };
}
