import { isBlank, visibleText } from '../cells/cellText.ts';
import type { Row } from '../bytes/toRows.ts';

/** What stands over one column, from the top row of the headings down: a merged heading stands over all columns that it spans. */
export type ColumnHeading = Readonly<{
  parts: readonly string[]; // without blanks and repetitions
  raw: string; // the lowest cell that is filled, as it stands there; empty: no heading
  row: number; // index of the row that `raw` stands in
}>;

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
    return below.length === 0 ? wide : spread(wide, (column) => below.some((other) => !isBlank(other[column])));
  });
  return Array.from({ length: width }, (_, column) => {
    const texts = filled.map((row) => row[column] ?? '');
    const lowest = block.findLastIndex((row) => !isBlank(row[column]));
    const parts = [...new Set(texts.filter((text) => !isBlank(text)).map(visibleText))];
    return { parts, raw: lowest < 0 ? '' : (block[lowest]?.[column] ?? ''), row: start + Math.max(lowest, 0) };
  });
}
