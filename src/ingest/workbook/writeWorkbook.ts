import { writeXlsx } from 'hucre/xlsx';

const WIDEST = 48;
const NARROWEST = 8;

const widthOf = (lines: readonly (readonly string[])[], column: number): number =>
  Math.min(WIDEST, Math.max(NARROWEST, ...lines.map((line) => (line[column]?.length ?? 0) + 2)));

/**
 * Lines of cells as a workbook of one sheet: the first line is bold and stays in sight. Every cell is text, so that codes
 * keep their zeros and nothing is run as a formula; blank cells are left for figures.
 */
export async function writeWorkbook(
  sheet: string,
  lines: readonly (readonly string[])[],
): Promise<Uint8Array<ArrayBuffer>> {
  const columns = (lines[0] ?? []).map((_, column) => ({ width: widthOf(lines, column) }));
  const rows = lines.map((line) => line.map((cell) => (cell === '' ? null : cell)));
  const written = await writeXlsx({
    sheets: [{ name: sheet, rows, columns, freezePane: { rows: 1 } }],
  });
  return new Uint8Array(written);
}
