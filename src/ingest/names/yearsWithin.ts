import type { Period } from '#domain/period.ts';
import { visibleText, wordsKey } from '../cells/cellText.ts';
import { readPeriodCell } from '../cells/readPeriodCell.ts';

/** Days, documents and publications, whose years say nothing of the figures: `ngày 17/4/2024`, `số 2022/QĐ-BNV`, `công bố năm 2024`, `Báo cáo năm 2024`. */
const ELSEWHERE = [
  /(?<!\d)\d{1,2}[/.-]\d{1,2}[/.-][12]\d{3}/g,
  /(?<!qu[ýy] |th[áa]ng |q|\d)\d{1,2}[/.-][12]\d{3}(?!\d)/giu,
  /ng[àa]y \d{1,2} th[áa]ng \d{1,2} n[ăa]m [12]\d{3}/gi,
  /\bs(?:ố|o) ?\d+\/[12]\d{3}\//gi,
  /(?<!ch[ỉi] )(?<!\p{L})s(?:ố|o):? ?[12]\d{3}\//giu,
  /(?<!\d)[12]\d{3}\/[A-ZĐ]+-[A-ZĐ]+/g,
  /(?:c[ôo]ng b[ốo]|ban h[àa]nh|ph[áa]t h[àa]nh|c[ậa]p nh[ậa]t)(?: (?:v[àa]o|trong|n[ăa]m|th[áa]ng(?: \d{1,2})?))*[ /][12]\d{3}/giu,
  /b[áa]o c[áa]o (?:th[ưu][ờo]ng ni[êe]n |t[ổo]ng k[ếe]t )?n[ăa]m [12]\d{3}/giu,
];

/** A part of a year (folded): `quy i`, `q1`, `9 thang dau`, `9t`, `month 9`, `nua dau`. */
const PART = String.raw`(?:quy (?:iv|i{1,3}|[1-4])|q[1-4]|\d{1,2} thang(?: dau| cuoi)?|\d{1,2}t|month \d{1,2}|nua (?:dau|cuoi))`;
const YEAR = String.raw`(?:19|20)\d\d`;
const NEXT = String.raw`(?! ?(?:nam )?${YEAR})`; // a part before another year belongs to that one

/** A year, or a part of one with its year, which stands before it or behind it (`2024 9 thang`). */
const PERIODS = new RegExp(String.raw`\b(?:${PART}(?: cua)?(?: nam)? ?)?${YEAR}(?: ${PART}\b${NEXT})?\b`, 'g');
const PART_BEHIND = new RegExp(String.raw`^(${YEAR}) (${PART})$`);
const PART_ALONE = new RegExp(String.raw`\b${PART}\b`);
const PHRASES = new RegExp(String.raw`\b(?:giai doan |(?:cua )?nam )?${PERIODS.source.slice(2)}`, 'g');

/** The folded words of a text. A month (`tháng 9`) is `month 9`, since `thang 10` is a scale (`thang 10`), too. */
export const periodWords = (text: string): string =>
  wordsKey(visibleText(text).replaceAll(/(?<!\p{L})tháng(?= ?\d{1,2}(?!\d))/giu, 'month'));

const withoutDays = (text: string): string =>
  ELSEWHERE.reduce((rest, pattern) => rest.replaceAll(pattern, ' '), visibleText(text));

const namedIn = (text: string): readonly string[] => [...new Set(periodWords(withoutDays(text)).match(PERIODS))];

const periodOf = (words: string): Period | null => readPeriodCell(words.replace(PART_BEHIND, '$2 $1'));

/**
 * The years that a title or heading names as its own, first to last as they stand there, and parts of years such as
 * `6 tháng đầu năm 2024`. Years of days and documents are not among them, nor parts that are no reporting period.
 */
export const yearsWithin = (text: string): readonly Period[] => namedIn(text).flatMap((words) => periodOf(words) ?? []);

/** The one year that a text names; null when it names none or several. */
export function yearWithin(text: string): Period | null {
  const [year = null, second] = yearsWithin(text);
  return second === undefined ? year : null;
}

/** Whether a text names a part of a year that is no reporting period: `quý III/2025`, `6 tháng cuối năm 2024`. */
export const namesOddPeriod = (text: string): boolean => namedIn(text).some((words) => periodOf(words) === null);

/** Folded words without the periods among them. */
export const withoutPeriods = (words: string): string => words.replaceAll(PHRASES, ' ');

/** The part of a year that folded words name without its year (`pci 9 thang`), and the words without it. `odd`: one that is no reporting period. */
export function partWithin(words: string): Readonly<{ part: Period['months'] | 'odd' | null; rest: string }> {
  const part = PART_ALONE.exec(words)?.[0] ?? null;
  if (part === null) return { part: null, rest: words };
  return { part: readPeriodCell(`${part} 2000`)?.months ?? 'odd', rest: words.replace(part, ' ') };
}

/** A year cut down to a part of it; every other period as it is. */
export const withPart = (period: Period | null, part: Period['months'] | 'odd' | null): Period | null =>
  period?.months === 12 && part !== null && part !== 'odd' ? { year: period.year, months: part } : period;
