import type { IgnoredRow, IgnoredWhy } from '#domain/sheetCells.ts';
import { isBlank, wordsKey } from '../cells/cellText.ts';
import type { Sheet } from '../bytes/readSheet.ts';
import type { Row } from '../bytes/toRows.ts';

const FOOTNOTE = /^(?:ghi chu|nguon|luu y|chu thich|don vi tinh|source|note)\b/;
const TOTAL =
  /^(?:(?:trung binh|binh quan|tong cong|tong so|average|mean)\b.*|tong|cong|min|max|minimum|maximum|median|trung vi|highest|lowest|(?:diem |gia tri )?(?:cao nhat|thap nhat|lon nhat|nho nhat)|do lech chuan|std)$/;

const LONGEST = 80;

export const isBlankRow = (row: Row): boolean => row.every((cell) => isBlank(cell));

/** The index of the one filled cell of a row; null when none or several are filled. */
export function onlyFilled(row: Row): number | null {
  const first = row.findIndex((cell) => !isBlank(cell));
  return first < 0 || row.some((cell, i) => i > first && !isBlank(cell)) ? null : first;
}

/** Whether a row is a remark: its one filled cell begins with a word for a remark, or with an asterisk. */
export function isFootnote(row: Row): boolean {
  const at = onlyFilled(row);
  const text = at === null ? '' : (row[at] ?? '');
  return at !== null && (FOOTNOTE.test(wordsKey(text.slice(0, LONGEST))) || /^\s*\(?\*/.test(text));
}

/** Whether a cell names a mean, a sum or an extreme instead of a unit. */
export const isTotalName = (cell: string): boolean => !/^\d/.test(cell) && TOTAL.test(wordsKey(cell.slice(0, LONGEST)));

/** Whether a row stands for the headings again: every cell of it is one, and it has half of them at least. */
export function repeatsHeadings(row: Row, headings: Row): boolean {
  if (!row.every((cell, i) => cell === headings[i] || isBlank(cell))) return false; // so it is with nearly all rows
  const filled = row.filter((cell) => !isBlank(cell)).length;
  return filled > 0 && filled * 2 >= headings.filter((heading) => !isBlank(heading)).length;
}

const COUNTS_FROM = /^\s*\(?(?:A|0{0,2}1)/;

/** Whether a row numbers the columns, as official tables do below their headings: `(1) (2) (3)`, `A B 1 2`. */
export function numbersColumns(row: Row): boolean {
  const first = row.find((cell) => !isBlank(cell));
  if (first === undefined || !COUNTS_FROM.test(first)) return false;
  const filled = row.filter((cell) => !isBlank(cell)).map((cell) => /^\s*\(?([A-Z]|\d{1,3})\)?/.exec(cell)?.[1] ?? '');
  const numbers = filled.filter((text) => /^\d/.test(text)).map(Number);
  const letters = filled.slice(0, filled.length - numbers.length);
  const isCounting =
    numbers.every((n, i) => n === (numbers[0] ?? 0) + i) && (numbers[0] === 1 || numbers[0] === letters.length + 1);
  return numbers.length > 1 && isCounting && letters.every((text, i) => text === String.fromCharCode(65 + i));
}

/** The rows above the headings: titles and blank ones, and the line that names the delimiter. */
export const rowsAbove = (sheet: Sheet, header: number): readonly IgnoredRow[] =>
  sheet.rows.slice(0, header).map((row, i) => ({
    row: i + 1,
    why: sheet.hasSepLine && i === 0 ? 'sep_line' : isBlankRow(row) ? 'blank' : 'title',
  }));

/** Why a row below the headings of a plain table is passed over: blank, the headings again, a footnote; null when it is to be read. */
export function whyIgnored(row: Row, headings: Row): IgnoredWhy | null {
  if (isBlankRow(row)) return 'blank';
  if (repeatsHeadings(row, headings)) return 'repeated_header';
  return isFootnote(row) ? 'footnote' : null;
}
