import { entitiesOfCode } from '#domain/catalogue.ts';
import type { Catalogue } from '#domain/dataset.ts';
import type { Measure } from '#domain/sheetCells.ts';
import { isBlank } from '../cells/cellText.ts';
import { nullReason } from '../cells/nullMarker.ts';
import { numberShape } from '../cells/numberShape.ts';
import { everCalledIds } from '../names/findEntity.ts';
import { readHeading } from '../names/readHeading.ts';
import type { Row } from '../bytes/toRows.ts';
import { officialCode } from './codesBeside.ts';

const SAMPLE = 60;

/** What the cells below the headings of a column look like. */
export type ColumnContent = Readonly<{
  isNumeric: boolean; // most are numbers
  isOrdinal: boolean; // 1, 2, 3 …
  names: readonly (readonly string[])[]; // the ids of those that each cell may name; empty: no name
  codes: readonly (readonly string[] | null)[]; // the ids of those that each cell may be the official code of; null: blank
  holdsNames: boolean; // most are names of provinces or of units within one
  isText: boolean; // some are neither numbers nor blank
  saysMeasures: boolean; // most are words such as `Điểm` and `Hạng`, not all of them of scores
}>;

type CellContent = Readonly<{
  isBlank: boolean;
  isNumber: boolean;
  isNone: boolean;
  names: readonly string[];
  codes: readonly string[];
  measure: Measure | null;
}>;

/** What a single cell looks like. */
export function cellContent(cell: string, catalogue: Catalogue): CellContent {
  if (isBlank(cell)) return { isBlank: true, isNumber: false, isNone: true, names: [], codes: [], measure: null };
  const isNumber = numberShape(cell) !== null;
  const names = isNumber ? [] : everCalledIds(catalogue, cell);
  return {
    isBlank: false,
    isNumber,
    isNone: nullReason(cell) !== null,
    names,
    codes: entitiesOfCode(catalogue, officialCode(catalogue, cell)).map(({ id }) => id),
    measure: isNumber || names.length > 0 ? null : readHeading(catalogue, cell).measure,
  };
}

/** The first rows below the headings that are not blank. */
export const sampleRows = (rows: readonly Row[], from: number): readonly Row[] =>
  rows
    .slice(from, from + SAMPLE * 2)
    .filter((row) => row.some((cell) => !isBlank(cell)))
    .slice(0, SAMPLE);

const isCount = (cells: readonly string[]): boolean =>
  cells.length > 1 && cells.every((cell, i) => cell.trim() === String(i + 1));

/** Looks at a column in a sample of rows, cell by cell. */
export function columnContent(
  sample: readonly Row[],
  column: number,
  look: (cell: string) => CellContent,
): ColumnContent {
  const cells = sample.map((row) => row[column] ?? '');
  const looked = cells.map(look);
  const filled = looked.filter((cell) => !cell.isBlank).length;
  const numbers = cells.filter((_cell, i) => looked[i]?.isNumber);
  const names = looked.map((cell) => cell.names);
  const measures = looked.flatMap(({ measure }) => (measure === null ? [] : [measure]));
  const named = names.filter((ids) => ids.length > 0).length;
  return {
    isNumeric: numbers.length * 2 > filled,
    isOrdinal: isCount(numbers),
    names,
    codes: looked.map(({ isBlank: isNothing, codes }) => (isNothing ? null : codes)),
    holdsNames: named * 2 > filled,
    isText: looked.some((cell) => !cell.isNumber && !cell.isNone),
    saysMeasures: measures.length * 2 > filled && measures.some((measure) => measure !== 'score'),
  };
}

/** Whether two columns name the same in every row, as in a table with Vietnamese and English names. */
export const nameTheSame = (a: ColumnContent, b: ColumnContent): boolean =>
  a.names.every(
    (ids, i) => ids.length === 0 || (b.names[i] ?? []).length === 0 || ids.some((id) => b.names[i]?.includes(id)),
  );
