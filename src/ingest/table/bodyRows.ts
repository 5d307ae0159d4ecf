import type { IgnoredRow, IgnoredWhy } from '#domain/sheetCells.ts';
import type { Catalogue } from '#domain/dataset.ts';
import { samePeriod, type Period } from '#domain/period.ts';
import { isBlank } from '../cells/cellText.ts';
import { numberShape } from '../cells/numberShape.ts';
import { remembered } from '../cells/remembered.ts';
import { indicatorsWithin } from '../names/findIndicator.ts';
import { isPlaceName } from '../names/findEntity.ts';
import { isOrdinal, resultFieldOf } from '../names/headings.ts';
import { readHeading } from '../names/readHeading.ts';
import { yearsWithin } from '../names/yearsWithin.ts';
import type { Sheet } from '../bytes/readSheet.ts';
import type { Row } from '../bytes/toRows.ts';
import {
  isBlankRow,
  isFootnote,
  isTotalName,
  numbersColumns,
  onlyFilled,
  repeatsHeadings,
  rowsAbove,
} from './ignoredRows.ts';
import { cellAt, type Mapping } from './mapping.ts';

/** The rows of a sheet that hold figures, as indexes, and those that are passed over. `second`: the index of a row in which another table begins. */
export type BodyRows = Readonly<{ rows: readonly number[]; ignored: readonly IgnoredRow[]; second: number | null }>;

const isNumber = (cell: string): boolean => !isBlank(cell) && numberShape(cell) !== null;
const isYear = (cell: string): boolean => /^\s*(?:19|20)\d\d\s*$/.test(cell);

/** Whether a row heads a table of its own: two headings that are known, one of them of names, and no figure. */
function headsTable(row: Row, isPlace: (cell: string) => boolean, catalogue: Catalogue): boolean {
  if (row.some((cell) => isNumber(cell) && !isYear(cell))) return false; // so it is with nearly all rows
  const filled = row.filter((cell) => !isBlank(cell));
  if (filled.length < 2 || filled.some(isPlace)) return false;
  const fields = filled.map(resultFieldOf);
  const figures = filled.filter((cell) => {
    const { indicator, components, measure } = readHeading(catalogue, cell);
    return isYear(cell) || indicator !== null || components.length > 0 || measure !== null;
  });
  return fields.some((field) => field === 'entityName' || field === 'entityCode') && figures.length > 0;
}

/** Whether a line between two parts of a table says that the second is about another year or index. */
function speaksOfOther(text: string, catalogue: Catalogue, title: string): boolean {
  const [here, before]: readonly (readonly Period[])[] = [yearsWithin(text), yearsWithin(title)];
  const isOtherYear = here !== undefined && here.some((period) => !before?.some((known) => samePeriod(known, period)));
  const known = indicatorsWithin(catalogue, title).indicators;
  return isOtherYear || indicatorsWithin(catalogue, text).indicators.some((one) => !known.includes(one));
}

/** Whether a line between rows is the heading of a part about another year or index: `Năm 2022`, `SIPAS 2023`. */
function beginsOther(text: string, catalogue: Catalogue, title: string): boolean {
  const { isUnderstood, indicator, period } = readHeading(catalogue, text);
  return isUnderstood && (indicator !== null || period !== null) && speaksOfOther(text, catalogue, title);
}

/** Whether a row of a table with several columns of names has a name in fewer than half of them. */
const isLookup = (row: Row, { blocks }: Mapping): boolean =>
  blocks.length > 1 && blocks.filter(({ entityName }) => !isBlank(cellAt(row, entityName))).length * 2 < blocks.length;

/** A row that only one cell of is filled, and not by a name of a place nor a number: a line between the parts of the table. */
function isLine(row: Row, isPlace: (cell: string) => boolean): boolean {
  const at = onlyFilled(row);
  const text = at === null ? '' : (row[at] ?? '');
  return at !== null && !isNumber(text) && !isPlace(text);
}

/** Sorts the rows below the headings of a mapped table. A row that is none of the known kinds is to be read. */
export function bodyRows(sheet: Sheet, mapping: Mapping, catalogue: Catalogue): BodyRows {
  const [header = 0] = mapping.headers;
  const from = header + mapping.headers.length;
  const headings = mapping.headers.map((i) => sheet.rows[i] ?? []);
  const title = sheet.rows
    .slice(0, from)
    .flat()
    .filter((cell) => !isOrdinal(cell))
    .join(' · ');
  const rows: number[] = [];
  const ignored: IgnoredRow[] = [...rowsAbove(sheet, header)];
  let lines: string[] = []; // since the last row of figures
  const isPlace = remembered((cell: string) => isPlaceName(catalogue, cell));
  const isTotalWord = remembered(isTotalName);
  const isPaired = mapping.blocks.length > 1;
  const isDated = mapping.blocks.some(({ figures }) =>
    figures.some(({ indicator, period }) => [indicator, period].some((from) => from !== null && 'column' in from)),
  ); // row by row
  let isPast = false; // below the headings of a look-up block
  for (let i = from; i < sheet.rows.length; i += 1) {
    const row = sheet.rows[i] ?? [];
    const why = whyPassed(row);
    if (why === 'repeated_header' && speaksOfOther(lines.join(' · '), catalogue, title))
      return { rows, ignored, second: i };
    if (why === null && headsTable(row, isPlace, catalogue)) return { rows, ignored, second: i };
    if (why === 'region' && !isDated && beginsOther(row.join(' '), catalogue, title))
      return { rows, ignored, second: i };
    if (why === 'repeated_header' && isPaired) isPast = true;
    if (why === 'region' || why === 'footnote') lines.push(row.join(' '));
    if (why === null) {
      rows.push(i);
      lines = [];
    } else ignored.push({ row: i + 1, why });
  }
  const last = rows.at(-1) ?? -1;
  return {
    rows,
    ignored: ignored.map((one) => (one.why === 'region' && one.row > last + 1 ? { ...one, why: 'footnote' } : one)),
    second: null,
  };

  function whyPassed(row: Row): IgnoredWhy | null {
    if (isBlankRow(row)) return 'blank';
    if (headings.some((heading) => repeatsHeadings(row, heading)) || numbersColumns(row)) return 'repeated_header';
    if (isFootnote(row)) return 'footnote';
    if (isPast || isLookup(row, mapping)) return 'lookup';
    if (isTotal(row, mapping)) return 'total';
    return isLine(row, isPlace) ? 'region' : null;
  }

  /** Whether a row names a mean or an extreme, where the name of a unit would stand or before the figures. */
  function isTotal(row: Row, { blocks }: Mapping): boolean {
    const [block] = blocks;
    const name = cellAt(row, block?.entityName ?? block?.entityCode ?? null);
    if (isTotalWord(name)) return !isPlace(name);
    return isBlank(name) && row.some((cell) => !isBlank(cell) && isTotalWord(cell));
  }
}
