import { isBlank, visibleText, wordsKey } from '../cells/cellText.ts';
import { resultFieldOf } from '../names/headings.ts';
import type { Row } from '../bytes/toRows.ts';

/** What stands over one column, from the top row of the headings down: a merged heading stands over all columns that it spans. */
export type ColumnHeading = Readonly<{
  parts: readonly string[]; // without blanks and repetitions
  raw: string; // the lowest cell that is filled, as it stands there; empty: no heading
  row: number; // index of the row that `raw` stands in
}>;

/**
 * Whether an upper heading row looks centred by hand: its first text leaves a column on its left whose heading below comes
 * again on its right. How far each text reaches is then unknown.
 */
function isCentred(upper: Row, belowOf: (column: number) => string): boolean {
  const first = upper.findIndex((cell, column) => !isBlank(cell) && belowOf(column) !== '');
  const outside = belowOf(first - 1);
  if (first < 1 || outside === '' || !isBlank(upper[first - 1])) return false;
  if (resultFieldOf(belowOf(first)) === 'entityName') return false; // a title of a table of several
  return upper.some((_cell, column) => column > first && belowOf(column) === outside);
}

/** The upper heading row with the cells that a merge leaves blank filled from their left: only over columns that have a heading of their own below. */
function spread(upper: Row, hasBelow: (column: number) => boolean): Row {
  let text = '';
  return upper.map((cell, column) => {
    if (!isBlank(cell)) text = hasBelow(column) ? cell : '';
    else if (hasBelow(column)) return text;
    return cell;
  });
}

/** The headings of rows `start` to `start + depth − 1`, column by column. */
export function columnHeadings(rows: readonly Row[], start: number, depth: number): readonly ColumnHeading[] {
  const block = rows.slice(start, start + depth);
  const width = Math.max(0, ...block.map((row) => row.length));
  const filled = block.map((row, i) => {
    const below = block.slice(i + 1);
    const wide = Array.from({ length: width }, (_, column) => row[column] ?? '');
    const belowOf = (column: number): string =>
      wordsKey(below.find((other) => !isBlank(other[column]))?.[column] ?? '');
    return isCentred(wide, belowOf) ? wide : spread(wide, (column) => below.some((other) => !isBlank(other[column])));
  });
  return Array.from({ length: width }, (_, column) => {
    const texts = filled.map((row) => row[column] ?? '');
    const lowest = block.findLastIndex((row) => !isBlank(row[column]));
    const parts = [...new Set(texts.filter((text) => !isBlank(text)).map(visibleText))];
    return { parts, raw: lowest < 0 ? '' : (block[lowest]?.[column] ?? ''), row: start + Math.max(lowest, 0) };
  });
}
