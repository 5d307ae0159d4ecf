import type { Catalogue } from '#domain/dataset.ts';
import { isBlank } from '../cells/cellText.ts';
import { numberShape } from '../cells/numberShape.ts';
import { isPlaceName } from '../names/findEntity.ts';
import type { Sheet } from '../bytes/readSheet.ts';
import type { Row } from '../bytes/toRows.ts';

/** A place in a sheet; row and column count from 1, null: the whole row or file. */
type Spot = Readonly<{ row: number | null; column: number | null }>;

/**
 * A sheet with one row a unit. `place` says where one of its cells stands in the file. `turnedAt`: the row of the file, from 1,
 * whose cells became the first cells of rows; null: the sheet stands as in the file.
 */
export type Oriented = Readonly<{ sheet: Sheet; turnedAt: number | null; place: (spot: Spot) => Spot }>;

/** The cell of the turned sheet that stands in a row and column of the file, all from 1. */
export const turnedCell = (turnedAt: number, row: number, column: number): Readonly<{ row: number; column: number }> =>
  row < turnedAt ? { row, column } : { row: turnedAt - 1 + column, column: row - turnedAt + 1 };

const LOOKED_AT = 40;
const MOST_CELLS = 2_000_000;

const isName = (cell: string, catalogue: Catalogue): boolean => !isBlank(cell) && isPlaceName(catalogue, cell);
const hasNumber = (row: Row): boolean => row.some((cell) => !isBlank(cell) && numberShape(cell) !== null);

/** The row near the top that names the most places, without any number. */
function namesRow(rows: readonly Row[], catalogue: Catalogue): Readonly<{ index: number; count: number }> {
  let best = { index: -1, count: 0 };
  rows.slice(0, LOOKED_AT).forEach((row, index) => {
    const count = hasNumber(row) ? 0 : row.filter((cell) => isName(cell, catalogue)).length;
    if (count > best.count) best = { index, count };
  });
  return best;
}

const mostInColumn = (rows: readonly Row[], width: number, catalogue: Catalogue): number =>
  Math.max(
    0,
    ...Array.from({ length: width }, (_, column) => rows.filter((row) => isName(row[column] ?? '', catalogue)).length),
  );

/** A sheet whose columns are provinces, turned so that its rows are. Lines above the names stay above; every other sheet stays as it is. */
export function oriented(sheet: Sheet, catalogue: Catalogue): Oriented {
  const asItIs: Oriented = { sheet, turnedAt: null, place: (spot) => spot };
  const { rows } = sheet;
  const { index, count } = namesRow(rows, catalogue);
  const width = Math.min(LOOKED_AT, Math.max(0, ...rows.slice(0, LOOKED_AT).map((row) => row.length)));
  if (count < 2 || count <= mostInColumn(rows.slice(0, LOOKED_AT * 2), width, catalogue)) return asItIs;
  const body = rows.slice(index);
  const columns = body.reduce((most, row) => Math.max(most, row.length), 0);
  if (sheet.faults.length > 0 || columns * body.length > MOST_CELLS) return asItIs;
  const turned = Array.from({ length: columns }, (_, column) => body.map((row) => row[column] ?? ''));
  return {
    sheet: { ...sheet, rows: [...rows.slice(0, index), ...turned] },
    turnedAt: index + 1,
    place: ({ row, column }) =>
      row === null || row <= index
        ? { row, column }
        : { row: column === null ? index + 1 : index + column, column: row - index },
  };
}
