import type { DecimalMark } from '#domain/decisions.ts';
import { numberShape } from './numberShape.ts';

/** The decimal mark of one column: decided once, then every cell is read by it. `mark` null: nothing in the column says. */
export type ColumnDecimal = Readonly<{ mark: DecimalMark | null; isMixed: boolean }>;

/**
 * The decimal mark that the cells of a column show beyond doubt; the more frequent one where they show both.
 * `fallback` (null: none) decides only where no cell says anything.
 */
export function decimalOfColumn(cells: Iterable<string>, fallback: DecimalMark | null): ColumnDecimal {
  let commas = 0;
  let points = 0;
  for (const cell of cells) {
    const shape = cell === '' ? null : numberShape(cell);
    if (shape?.kind !== 'plain' || shape.decimal === null) continue;
    if (shape.decimal === ',') commas += 1;
    else points += 1;
  }
  if (commas === 0 && points === 0) return { mark: fallback, isMixed: false };
  return { mark: commas > points ? ',' : '.', isMixed: commas > 0 && points > 0 };
}
