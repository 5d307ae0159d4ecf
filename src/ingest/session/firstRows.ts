import type { SheetWindow } from '#domain/sheetCells.ts';
import { readSheet } from '../bytes/readSheet.ts';

/** As many bytes as the first look at a large file needs. */
export const START_BYTES = 262_144;

const SHOWN = 50;
const NEWLINE = 10;

/** The first rows of a file, from its first bytes alone; nothing is said of what they hold. Null where no table can be seen in them. */
export function firstRows(start: Uint8Array<ArrayBuffer>, file: string): SheetWindow | null {
  const end = start.length < START_BYTES ? start.length : start.lastIndexOf(NEWLINE) + 1;
  const sheet = readSheet(start.slice(0, end), file, null);
  if (!sheet.ok) return null;
  const rows = sheet.value.rows.slice(0, SHOWN);
  return { from: 1, rows, roles: rows.map((row) => row.map(() => 'text' as const)) };
}
