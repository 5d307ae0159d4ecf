import { wordsKey } from '../cells/cellText.ts';

/**
 * A line of a plan's text. `number` counts from 1; `page` too, null where the text has no page breaks. `isWhole`: a
 * paragraph is known to end with it.
 */
export type PlanLine = Readonly<{ text: string; from: number; number: number; page: number | null; isWhole: boolean }>;

const PAGE_NUMBER = /^\s*(?:[-–—]\s*)?(?:trang\s+)?\d{1,3}(?:\s*\/\s*\d{1,3})?(?:\s*[-–—])?\s*$/i;
const ADDRESS = /^\s*(?:https?:\/\/|www\.)\S+\s*$/i;
/** Words at the end of a line behind which a figure has to come: a number that stands alone there is no page number. */
const WANTS_FIGURE =
  /(?:^| )(?:top|nhom|hang|thu|tri|tang|giam|dat|tren|duoi|khoang|den|tu|nam|so|la|len|quy|nhat|thieu|qua)$/;
const HEADER_REPEATS = 3;
const LONGEST_HEADER = 90;

/** The lines of a text; a form feed begins a page. */
export function linesOf(text: string): readonly PlanLine[] {
  const isPaged = text.includes('\f');
  let [from, page] = [0, 1];
  return text.split(/[\n\u2029]/).map((line, i) => {
    const breaks = line.split('\f').length - 1;
    page += breaks;
    const place = {
      text: line.replaceAll('\f', ' '),
      from,
      number: i + 1,
      page: isPaged ? page : null,
      isWhole: text[from + line.length] === '\u2029',
    };
    from += line.length + 1;
    return place;
  });
}

const isBlank = (line: PlanLine | undefined): boolean => line === undefined || line.text.trim() === '';

/** A number alone on its line with nothing beside it, and no sentence that waits for a figure. */
function isPageNumber(lines: readonly PlanLine[], at: number): boolean {
  const line = lines[at];
  if (line === undefined || !PAGE_NUMBER.test(line.text)) return false;
  const before = lines.slice(0, at).findLast((other) => !isBlank(other));
  const isApart = isBlank(lines[at - 1]) || isBlank(lines[at + 1]) || lines[at + 1]?.page !== line.page;
  return isApart && !WANTS_FIGURE.test(wordsKey(before?.text ?? ''));
}

/** A line without the figures that change from page to page. */
const headerKey = (line: PlanLine): string => wordsKey(line.text).replaceAll(/\d+/g, '#');

/** The first and the last line of each page, and the lines that name a page. */
function headerPlaces(lines: readonly PlanLine[]): readonly PlanLine[] {
  const filled = lines.filter((line) => !isBlank(line));
  return filled.filter((line, i) => {
    const isEdge = line.page !== null && (filled[i - 1]?.page !== line.page || filled[i + 1]?.page !== line.page);
    return line.text.trim().length <= LONGEST_HEADER && (isEdge || /\btrang #/.test(headerKey(line)));
  });
}

/** Short lines that come again at the edge of page after page. */
function runningHeaders(lines: readonly PlanLine[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const key of headerPlaces(lines).map(headerKey)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return new Set([...counts].flatMap(([key, count]) => (key !== '' && count >= HEADER_REPEATS ? [key] : [])));
}

/** The lines that belong to the text: without page numbers, running headers and footers, and addresses that stand alone. */
export function bodyLines(lines: readonly PlanLine[]): readonly PlanLine[] {
  const headers = runningHeaders(lines);
  return lines.filter(
    (line, i) => !isPageNumber(lines, i) && !ADDRESS.test(line.text) && !headers.has(headerKey(line)),
  );
}
