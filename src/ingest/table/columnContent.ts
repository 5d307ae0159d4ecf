import type { Catalogue } from '#domain/dataset.ts';
import { isBlank } from '../cells/cellText.ts';
import { nullReason } from '../cells/nullMarker.ts';
import { numberShape } from '../cells/numberShape.ts';
import { everCalledIds } from '../names/findEntity.ts';
import type { Row } from '../bytes/toRows.ts';

const SAMPLE = 60;

/** What the cells below the headings of a column look like. */
export type ColumnContent = Readonly<{
  isNumeric: boolean; // most are numbers
  isOrdinal: boolean; // 1, 2, 3 …
  names: readonly (readonly string[])[]; // the ids of those that each cell may name; empty: no name
  holdsNames: boolean; // most are names of provinces or of units within one
  isText: boolean; // some are neither numbers nor blank
}>;

/** The first rows below the headings that are not blank. */
export const sampleRows = (rows: readonly Row[], from: number): readonly Row[] =>
  rows
    .slice(from, from + SAMPLE * 2)
    .filter((row) => row.some((cell) => !isBlank(cell)))
    .slice(0, SAMPLE);

const isCount = (cells: readonly string[]): boolean =>
  cells.length > 1 && cells.every((cell, i) => cell.trim() === String(i + 1));

/** Looks at a column in a sample of rows. */
export function columnContent(sample: readonly Row[], column: number, catalogue: Catalogue): ColumnContent {
  const cells = sample.map((row) => row[column] ?? '');
  const filled = cells.filter((cell) => !isBlank(cell));
  const numbers = filled.filter((cell) => numberShape(cell) !== null);
  const names = cells.map((cell) =>
    isBlank(cell) || numberShape(cell) !== null ? [] : everCalledIds(catalogue, cell),
  );
  const named = names.filter((ids) => ids.length > 0).length;
  return {
    isNumeric: numbers.length * 2 > filled.length,
    isOrdinal: isCount(numbers),
    names,
    holdsNames: named * 2 > filled.length,
    isText: filled.some((cell) => numberShape(cell) === null && nullReason(cell) === null),
  };
}

/** Whether two columns name the same in every row, as in a table with Vietnamese and English names. */
export const nameTheSame = (a: ColumnContent, b: ColumnContent): boolean =>
  a.names.every(
    (ids, i) => ids.length === 0 || (b.names[i] ?? []).length === 0 || ids.some((id) => b.names[i]?.includes(id)),
  );
