import { isBlank, wordsKey } from '../cells/cellText.ts';
import type { Sheet } from '../bytes/readSheet.ts';
import type { Row } from '../bytes/toRows.ts';

/** Why a row holds no figures of its own. */
export type IgnoredWhy = 'sep_line' | 'title' | 'blank' | 'repeated_header' | 'footnote' | 'total' | 'region';

/** A row that was passed over, counted from 1. */
export type IgnoredRow = Readonly<{ row: number; why: IgnoredWhy }>;

const FOOTNOTE = /^(?:ghi chu|nguon|luu y|chu thich|don vi tinh)\b/;

const isBlankRow = (row: Row): boolean => row.every((cell) => isBlank(cell));

function isFootnote(row: Row): boolean {
  const first = row.findIndex((cell) => !isBlank(cell));
  if (row.some((cell, i) => i > first && !isBlank(cell))) return false;
  const text = row[first] ?? '';
  return FOOTNOTE.test(wordsKey(text.slice(0, 80))) || /^\s*\(?\*/.test(text);
}

/** The rows above the headings: titles and blank ones, and the line that names the delimiter. */
export const rowsAbove = (sheet: Sheet, header: number): readonly IgnoredRow[] =>
  sheet.rows.slice(0, header).map((row, i) => ({
    row: i + 1,
    why: sheet.hasSepLine && i === 0 ? 'sep_line' : isBlankRow(row) ? 'blank' : 'title',
  }));

/** Why a row below the headings is passed over: blank, the headings again, a footnote; null when it is to be read. */
export function whyIgnored(row: Row, headings: Row): IgnoredWhy | null {
  if (isBlankRow(row)) return 'blank';
  if (headings.every((heading, i) => (row[i] ?? '') === heading)) return 'repeated_header';
  return isFootnote(row) ? 'footnote' : null;
}
