import { columnLetters } from '#domain/columnLetters.ts';
import { MAX_COLUMNS, MAX_ROWS } from '../bytes/limits.ts';
import type { WorkbookFault } from './workbookFault.ts';

/** How far the cells of a worksheet reach that hold anything; all 0 for a sheet that holds nothing. */
export type Extent = Readonly<{ rows: number; columns: number; cells: number }>;

/** Takes a worksheet piece by piece. */
export type ExtentReader = Readonly<{
  take: (piece: Uint8Array) => WorkbookFault | null;
  extent: () => Extent;
}>;

const MAX_AREA = 2_000_000; // cells, blank ones included
const SHEET_ROWS = 1_048_576;
const MAX_TAG = 65_536;

const TAG = /<(?:[A-Za-z0-9]+:)?(row|c|v|is|col)(\s[^<>]*)?(\/?)>/g;
const REF = /\sr="([A-Za-z]{0,4})(\d{1,8})"/;

const columnNumber = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

function tooFar(extent: Extent): WorkbookFault | null {
  const { rows, columns, cells } = extent;
  const detail = `${columnLetters(columns)}${rows}`;
  if (rows > SHEET_ROWS || columns > MAX_COLUMNS) return { code: 'workbook_hostile', detail };
  if (rows > MAX_ROWS && cells >= rows / 2) return { code: 'too_many_rows', detail: String(MAX_ROWS) };
  return rows > MAX_ROWS || rows * columns > MAX_AREA ? { code: 'workbook_hostile', detail } : null;
}

/**
 * Looks where the cells of a worksheet stand before rows are built of them: one cell at XFD1048576 would make a table of
 * 17 thousand million. Cells that only have a format do not count, and what the sheet declares as its dimension is not
 * believed. Faults: `too_many_rows`, `workbook_hostile` with the furthest cell.
 */
export function worksheetExtent(): ExtentReader {
  const decoder = new TextDecoder('windows-1252'); // the marks are ASCII
  let [rows, columns, cells, widths] = [0, 0, 0, 0];
  let [row, column] = [0, 0];
  let rest = '';

  /** Follows one tag: `<row>` and `<c>` say where, `<v>` and `<is>` that something stands there. */
  function follow(tag: string, attributes: string): void {
    const [, letters = '', digits] = REF.exec(attributes) ?? [];
    if (tag === 'col') widths += 1;
    if (tag === 'row') [row, column] = [digits === undefined ? row + 1 : Number(digits), 0];
    if (tag === 'c') {
      column = letters === '' ? column + 1 : columnNumber(letters);
      row = letters === '' || digits === undefined ? row : Number(digits);
    }
    if (tag === 'v' || tag === 'is') {
      [rows, columns, cells] = [Math.max(rows, row), Math.max(columns, column), cells + 1];
    }
  }

  function take(piece: Uint8Array): WorkbookFault | null {
    const text = rest + decoder.decode(piece);
    const open = text.lastIndexOf('<');
    const cut = open > text.lastIndexOf('>') ? open : text.length;
    rest = text.slice(cut);
    for (const [, tag = '', attributes = ''] of text.slice(0, cut).matchAll(TAG)) follow(tag, attributes);
    if (rest.length > MAX_TAG || widths > MAX_COLUMNS) return { code: 'workbook_hostile', detail: null };
    return tooFar({ rows, columns, cells });
  }
  return { take, extent: () => ({ rows, columns, cells }) };
}
