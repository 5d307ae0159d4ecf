import type { IssueCode } from '#domain/issue.ts';
import { MAX_CELL, MAX_COLUMNS, MAX_RECORD, MAX_ROWS } from './limits.ts';
import type { Delimiter } from './toRows.ts';

/** A quote that does not close, or that closes before its cell ends; row and column count from 1. */
export type QuoteFault = Readonly<{
  code: 'unterminated_quote' | 'stray_quote';
  row: number;
  column: number;
  raw: string; // what stands behind the quote
}>;

/** The first limit that a table breaks, and where. */
export type BrokenLimit = Readonly<{ code: IssueCode; limit: number; row: number; column: number; raw: string }>;

/** What one look over a text tells of its records, before anything is split. `row` and `column` are those of its last cell. */
export type Scan = Readonly<{
  row: number;
  column: number;
  widest: number; // columns of the longest row
  faults: readonly QuoteFault[];
  broken: BrokenLimit | null;
}>;

type Extent = Readonly<{ end: number; fault: QuoteFault['code'] | null }>;
type Cell = Extent & Readonly<{ row: number; column: number; start: number; isQuoted: boolean }>;

/** Finds a mark at or after a place, each part of the text searched once. */
function finderOf(text: string, mark: string): (from: number) => number {
  let known = -1;
  return (from) => {
    if (known < from) {
      const found = text.indexOf(mark, from);
      known = found < 0 ? text.length : found;
    }
    return known;
  };
}

function afterSpaces(text: string, from: number, delimiter: Delimiter): number {
  let at = from;
  while (at < text.length && text[at] !== delimiter && text[at] !== '\n' && /\s/.test(text[at] ?? '')) at += 1;
  return at;
}

/** A quoted cell ends at the quote before a delimiter or the end of a row; one that ends nowhere takes the rest. */
function quotedExtent(text: string, open: number, delimiter: Delimiter): Extent {
  let isStray = false;
  for (let from = open + 1; ;) {
    const quote = text.indexOf('"', from);
    if (quote < 0 || quote - open > MAX_RECORD) return { end: text.length, fault: 'unterminated_quote' };
    from = quote + 2;
    if (text[quote + 1] === '"') continue;
    const end = afterSpaces(text, quote + 1, delimiter);
    if (end >= text.length || text[end] === delimiter || text[end] === '\n') {
      if (!isStray) return { end, fault: null };
      return { end, fault: text.slice(open, end).includes('\n') ? 'unterminated_quote' : 'stray_quote' };
    }
    isStray = true;
    from = quote + 1;
  }
}

/** The cells of a text one after the other. A last newline ends a row and does not begin one. */
function* cellsOf(text: string, delimiter: Delimiter): Generator<Cell> {
  const nextDelimiter = finderOf(text, delimiter);
  const nextNewline = finderOf(text, '\n');
  const last = text.endsWith('\n') ? text.length - 1 : text.length;
  let [row, column] = [1, 1];
  for (let start = 0; start <= last;) {
    const isQuoted = text[start] === '"';
    const extent: Extent = isQuoted
      ? quotedExtent(text, start, delimiter)
      : { end: Math.min(nextDelimiter(start), nextNewline(start)), fault: null };
    yield { ...extent, row, column, start, isQuoted };
    if (extent.end >= last) return;
    [row, column] = text[extent.end] === '\n' ? [row + 1, 1] : [row, column + 1];
    start = extent.end + 1;
  }
}

const contentOf = (text: string, { start, end, isQuoted }: Cell): string =>
  isQuoted ? text.slice(start + 1, end - 1).replaceAll('""', '"') : text.slice(start, end);

function limitBroken(text: string, cell: Cell): readonly [code: IssueCode, limit: number] | null {
  if (cell.row > MAX_ROWS) return ['too_many_rows', MAX_ROWS];
  if (cell.column > MAX_COLUMNS) return ['too_many_columns', MAX_COLUMNS];
  const isLong = cell.end - cell.start > MAX_CELL && contentOf(text, cell).length > MAX_CELL;
  return isLong ? ['cell_too_long', MAX_CELL] : null;
}

/**
 * Counts the records and cells of a text with `\n` newlines in one pass, and finds quotes that are wrong, where they open.
 * It stops at a quote that never closes and at the first limit that is broken, so that no later step meets either.
 */
export function scanRecords(text: string, delimiter: Delimiter): Scan {
  const faults: QuoteFault[] = [];
  let [row, column, widest] = [1, 1, 1];
  for (const cell of cellsOf(text, delimiter)) {
    ({ row, column } = cell);
    const raw = (): string => text.slice(cell.isQuoted ? cell.start + 1 : cell.start, cell.start + 80).trimEnd();
    if (cell.fault !== null) faults.push({ code: cell.fault, row, column, raw: raw() });
    if (cell.fault === 'unterminated_quote') break;
    const [code, limit] = limitBroken(text, cell) ?? [null, 0];
    if (code !== null) return { row, column, widest, faults, broken: { code, limit, row, column, raw: raw() } };
    widest = Math.max(widest, column);
  }
  return { row, column, widest, faults, broken: null };
}
