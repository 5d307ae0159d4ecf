/** Lines of cells as a workbook of one sheet, its first line bold; null where it could not be made. The writer is loaded when it is wanted. */
export async function workbookOf(
  sheet: string,
  lines: readonly (readonly string[])[],
): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    const { writeWorkbook } = await import('#ingest/workbook/writeWorkbook.ts');
    return await writeWorkbook(sheet, lines);
  } catch {
    return null; // the writer could not be loaded, or gave up: the table can be had as CSV
  }
}
