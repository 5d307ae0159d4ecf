import type { Decisions } from '#domain/decisions.ts';
import type { Catalogue } from '#domain/dataset.ts';
import { readSheet, type Dialect, type Sheet } from '../bytes/readSheet.ts';
import { isGoalsSheet } from '../goals/readGoals.ts';
import type { FigureColumns, Mapping } from '../table/mapping.ts';
import { knownWords } from '../names/knownWords.ts';
import { mapTable } from '../table/mapTable.ts';
import { oriented } from '../table/orientation.ts';
import { COMMA, NEWLINE, QUOTE } from './marks.ts';

/** Which column of a tidy file holds what; from 0, null: none does. */
export type TidyColumns = Readonly<{
  width: number;
  indicator: number;
  component: number | null;
  entityCode: number;
  entityName: number | null;
  period: number;
  score: number | null;
  rank: number | null;
  rankOf: number | null;
  group: number | null;
  status: number | null;
  rankBasis: number | null;
  sourceUrl: number | null;
  note: number | null;
}>;

/** What the first rows of a tidy file say of all. `from`: where the first row below the headings begins, in bytes. */
export type TidyHead = Readonly<{ mapping: Mapping; columns: TidyColumns; dialect: Dialect; from: number }>;

const HEAD_ROWS = 200; // more than any step looks at before it reads row by row
const DELIMITER_ROWS = 20; // in which another delimiter could leave known headings
const OTHER_DELIMITERS = [';', '\t', '|'].map((mark) => mark.charCodeAt(0));

/** Where row `count + 1` begins, or the end of the bytes. Only for files in which no cell holds a newline. */
function endOfRows(bytes: Uint8Array, count: number): number {
  let end = 0;
  for (let row = 0; row < count && end < bytes.length; row += 1) end = bytes.indexOf(NEWLINE, end) + 1 || bytes.length;
  return end;
}

/** The columns of one set of figures that is told row by row; null for any other mapping. */
function columnsOf({ blocks, ...mapping }: Mapping): TidyColumns | null {
  const [block, secondBlock] = blocks;
  const [figures, more] = block?.figures ?? [];
  if (block === undefined || figures === undefined || secondBlock !== undefined || more !== undefined) return null;
  const { indicator, period }: FigureColumns = figures;
  if (indicator === null || !('column' in indicator) || period === null || !('column' in period)) return null;
  const { component, score, rank, rankOf, group } = figures;
  const { entityCode, entityName } = block;
  const { width, status, rankBasis, sourceUrl, note } = mapping;
  if (entityCode === null || (score === null && rank === null)) return null;
  const keys = { indicator: indicator.column, component, entityCode, entityName, period: period.column };
  return { width, ...keys, score, rank, rankOf, group, status, rankBasis, sourceUrl, note };
}

/** Whether each of the columns is understood, and as one thing. */
function isWhole({ width, ...columns }: TidyColumns): boolean {
  const known = Object.values(columns).filter((column) => column !== null);
  return known.length === width && new Set(known).size === width;
}

/** The mapping of a sheet of contract headings in its first row, when nothing at all is open in it; null otherwise. */
function tidyMapping(sheet: Sheet, catalogue: Catalogue, decisions: Decisions): Mapping | null {
  if (sheet.hasSepLine || sheet.faults.length > 0 || sheet.dialect.delimiter !== ',') return null;
  if (isGoalsSheet(sheet, catalogue, decisions) || oriented(sheet, catalogue).turnedAt !== null) return null;
  const mapped = mapTable(sheet, catalogue, decisions);
  if (mapped === null || mapped.mapping === null || mapped.issues.length > 0) return null;
  const { mapping } = mapped;
  const isAtTop = mapping.headers.length === 1 && mapping.headers[0] === 0 && mapping.targets.length === 0;
  return isAtTop && mapping.shape === 'long' && mapping.hasContractPoints ? mapping : null;
}

/**
 * Reads the headings and the first rows by the steps that read any file. Null where they are not those of a tidy file: a
 * comma file in UTF-8 with the data contract's headings in its first row and nothing else to decide.
 */
export function tidyHead(
  bytes: Uint8Array<ArrayBuffer>,
  file: string,
  catalogue: Catalogue,
  decisions: Decisions,
): TidyHead | null {
  const start = bytes.subarray(0, endOfRows(bytes, DELIMITER_ROWS));
  const from = endOfRows(bytes, 1);
  const headings = bytes.subarray(0, from);
  if (OTHER_DELIMITERS.some((mark) => start.includes(mark))) return null;
  if (headings.includes(QUOTE) || !headings.includes(COMMA)) return null;
  const first = bytes.slice(0, endOfRows(bytes, HEAD_ROWS));
  const sheet = readSheet(first, file, decisions.encoding, knownWords(catalogue));
  if (!sheet.ok || sheet.value.issues.length > 0 || sheet.value.encodings.length > 0) return null;
  const { dialect } = sheet.value;
  if (dialect.encoding !== 'utf-8' || (dialect.newline !== 'LF' && dialect.newline !== 'CRLF')) return null;
  const mapping = tidyMapping(sheet.value, catalogue, decisions);
  const columns = mapping === null ? null : columnsOf(mapping);
  return mapping === null || columns === null || !isWhole(columns) ? null : { mapping, columns, dialect, from };
}
