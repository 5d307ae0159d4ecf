import { err, ok, type Result } from '#domain/result.ts';
import { unpackEntry } from '../zip/unpackEntry.ts';
import { readZipDirectory } from '../zip/zipDirectory.ts';
import { ofArchive, type WorkbookFault } from './workbookFault.ts';
import { listedSheets, type ListedSheet } from './workbookParts.ts';
import { worksheetExtent, type Extent } from './worksheetExtent.ts';

/** A sheet of a workbook that may be opened, and how far its cells reach. `index` counts from 0 in the workbook's order. */
export type CheckedSheet = ListedSheet & Readonly<{ index: number; extent: Extent }>;

const MAX_LIST = 1024 * 1024;
const WORKBOOK = 'xl/workbook.xml';
const SHEET = /^xl\/worksheets\/[^/]+\.xml$/;
const NOTHING: Extent = { rows: 0, columns: 0, cells: 0 };
const RELATIONS = 'xl/_rels/workbook.xml.rels';

type TextReader = Readonly<{ take: (piece: Uint8Array) => WorkbookFault | null; text: () => string }>;

/** Keeps a small part as text. */
function textReader(): TextReader {
  const decoder = new TextDecoder();
  let text = '';
  const take = (piece: Uint8Array): WorkbookFault | null => {
    text += decoder.decode(piece, { stream: true });
    return text.length > MAX_LIST ? { code: 'workbook_hostile', detail: WORKBOOK } : null;
  };
  return { take, text: () => text };
}

/**
 * Unpacks every part of a workbook once, in pieces that are thrown away, and lists its sheets. What is returned may be
 * given to a library: no part is larger than declared and no cell stands too far out. Faults: `workbook_hostile`,
 * `workbook_unreadable`, `too_many_rows`, and `looks_like_xlsx` for a workbook without a sheet.
 */
export function checkWorkbook(bytes: Uint8Array): Result<readonly CheckedSheet[], WorkbookFault> {
  const directory = readZipDirectory(bytes);
  if (!directory.ok) return err(ofArchive(directory.error));
  const [workbook, relations] = [textReader(), textReader()];
  const sheets = new Map(
    directory.value.flatMap(({ name }) => (SHEET.test(name) ? [[name, worksheetExtent()] as const] : [])),
  );
  const readers = new Map<string, TextReader>([
    [WORKBOOK, workbook],
    [RELATIONS, relations],
  ]);
  for (const entry of directory.value) {
    const reader = sheets.get(entry.name) ?? readers.get(entry.name);
    const fault = unpackEntry(bytes, entry, reader?.take ?? (() => null));
    if (fault !== null) return err('problem' in fault ? ofArchive(fault) : fault);
  }
  const listed = listedSheets(workbook.text(), relations.text()).map((sheet, index) => ({
    ...sheet,
    index,
    extent: sheets.get(sheet.path ?? '')?.extent() ?? NOTHING,
  }));
  const isReadable = listed.some(({ path }) => path !== null && sheets.has(path));
  return isReadable ? ok(listed) : err({ code: 'looks_like_xlsx', detail: 'XLSX' });
}
