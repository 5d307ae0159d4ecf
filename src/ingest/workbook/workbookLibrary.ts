import { readXlsx } from 'hucre/xlsx';
import { columnLetters } from '#domain/columnLetters.ts';
import type { Extent } from './worksheetExtent.ts';

/** What stands in a cell of a workbook. A date is its UTC parts. */
export type CellValue = string | number | boolean | Date | null;

/** One sheet as the library reads it; rows and columns count from 0. */
export type LibrarySheet = Readonly<{
  rows: readonly (readonly CellValue[])[];
  /** The number format of a cell, such as `0.00%`; null for the general one. */
  formatOf: (row: number, column: number) => string | null;
  /** The formula of a cell without its `=`; null where it has none. */
  formulaOf: (row: number, column: number) => string | null;
  isHiddenRow: (row: number) => boolean;
  isHiddenColumn: (column: number) => boolean;
  merges: readonly Readonly<{ startRow: number; startCol: number; endRow: number; endCol: number }>[];
}>;

/**
 * One sheet of a workbook that was checked before, as far as its cells reach; null where the library cannot read it.
 * The only file that knows the workbook library.
 */
export async function librarySheet(bytes: Uint8Array, index: number, extent: Extent): Promise<LibrarySheet | null> {
  const range = `A1:${columnLetters(extent.columns)}${extent.rows}`;
  try {
    const workbook = await readXlsx(bytes, { sheets: (_info, i) => i === index, range, readStyles: true });
    const sheet = workbook.sheets.find(({ rows }) => rows.length > 0);
    if (sheet === undefined) return null;
    const cellAt = (row: number, column: number) => sheet.cells?.get(`${row},${column}`);
    return {
      rows: sheet.rows,
      formatOf: (row, column) => cellAt(row, column)?.style?.numFmt ?? null,
      formulaOf: (row, column) => cellAt(row, column)?.formula ?? null,
      isHiddenRow: (row) => sheet.rowDefs?.get(row)?.hidden ?? false,
      isHiddenColumn: (column) => sheet.columns?.[column]?.hidden ?? false,
      merges: sheet.merges ?? [],
    };
  } catch {
    // whatever the library says of a workbook that it does not understand
    return null;
  }
}
