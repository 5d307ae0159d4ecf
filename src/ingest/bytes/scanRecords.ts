import type { IssueCode } from '#domain/issue.ts';
import { MAX_CELL, MAX_CELLS, MAX_COLUMNS, MAX_RECORD, MAX_ROWS } from './limits.ts';
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

const contentOf = (text: string, start: number, end: number): string =>
  text[start] === '"' ? text.slice(start + 1, end - 1).replaceAll('""', '"') : text.slice(start, end);

type Limit = readonly [code: IssueCode, limit: number];

/** The limit that a cell breaks by where it stands, how many were before it or how long it is. */
function limitBroken(
  text: string,
  row: number,
  column: number,
  count: number,
  start: number,
  end: number,
): Limit | null {
  if (row > MAX_ROWS) return ['too_many_rows', MAX_ROWS];
  if (column > MAX_COLUMNS) return ['too_many_columns', MAX_COLUMNS];
  if (count > MAX_CELLS) return ['file_too_large', MAX_CELLS];
  const isLong = end - start > MAX_CELL && contentOf(text, start, end).length > MAX_CELL;
  return isLong ? ['cell_too_long', MAX_CELL] : null;
}

/**
 * Counts the records and cells of a text with `\n` newlines in one pass, and finds quotes that are wrong, where they open.
 * It stops at a quote that never closes and at the first limit that is broken, so that no later step meets either.
 */
export function scanRecords(text: string, delimiter: Delimiter): Scan {
  const nextDelimiter = finderOf(text, delimiter);
  const nextNewline = finderOf(text, '\n');
  const last = text.endsWith('\n') ? text.length - 1 : text.length; // the last newline ends a row, it does not begin one
  const faults: QuoteFault[] = [];
  let row = 1; // plain counters: tens of millions of cells pass through here
  let column = 1;
  let widest = 1;
  let count = 0;
  for (let start = 0; ;) {
    const quoted = text[start] === '"' ? quotedExtent(text, start, delimiter) : null;
    const end = quoted === null ? Math.min(nextDelimiter(start), nextNewline(start)) : quoted.end;
    const fault = quoted === null ? null : quoted.fault;
    const raw = (): string => text.slice(quoted === null ? start : start + 1, start + 80).trimEnd();
    if (fault !== null) faults.push({ code: fault, row, column, raw: raw() });
    if (fault === 'unterminated_quote') break;
    count += 1;
    const limit = limitBroken(text, row, column, count, start, end);
    if (limit !== null)
      return { row, column, widest, faults, broken: { code: limit[0], limit: limit[1], row, column, raw: raw() } };
    if (column > widest) widest = column;
    if (end >= last) break;
    if (text[end] === '\n') {
      row += 1;
      column = 1;
    } else column += 1;
    start = end + 1;
  }
  return { row, column, widest, faults, broken: null };
}
