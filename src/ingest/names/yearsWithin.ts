import type { Period } from '#domain/period.ts';
import { visibleText, wordsKey } from '../cells/cellText.ts';
import { readPeriodCell } from '../cells/readPeriodCell.ts';

/** Days, documents and publications, whose years say nothing of the figures: `ngày 17/4/2024`, `số 2022/QĐ-BNV`, `công bố năm 2024`, `Báo cáo năm 2024`. */
const ELSEWHERE = [
  /(?<!\d)\d{1,2}[/.-]\d{1,2}[/.-][12]\d{3}/g,
  /(?<!qu[ýy] |\d)\d{1,2}[/.-][12]\d{3}(?!\d)/giu,
  /ng[àa]y \d{1,2} th[áa]ng \d{1,2} n[ăa]m [12]\d{3}/gi,
  /\bs(?:ố|o) ?\d+\/[12]\d{3}\//gi,
  /(?<!ch[ỉi] )(?<!\p{L})s(?:ố|o):? ?[12]\d{3}\//giu,
  /(?<!\d)[12]\d{3}\/[A-ZĐ]+-[A-ZĐ]+/g,
  /(?:c[ôo]ng b[ốo]|ban h[àa]nh|ph[áa]t h[àa]nh|c[ậa]p nh[ậa]t)(?: (?:v[àa]o|trong|n[ăa]m|th[áa]ng(?: \d{1,2})?))* [12]\d{3}/giu,
  /b[áa]o c[áa]o (?:th[ưu][ờo]ng ni[êe]n |t[ổo]ng k[ếe]t )?n[ăa]m [12]\d{3}/giu,
];

/** A year, or a part of one with its year (folded). */
const PERIODS =
  /\b(?:(?:quy (?:i{1,3}|iv|[1-4])|\d{1,2} thang(?: dau| cuoi)?|thang \d{1,2})(?: nam)? )?(?:19|20)\d\d\b/g;

const withoutDays = (text: string): string =>
  ELSEWHERE.reduce((rest, pattern) => rest.replaceAll(pattern, ' '), visibleText(text));

/**
 * The years that a title or heading names as its own, first to last as they stand there, and parts of years such as
 * `6 tháng đầu năm 2024`. Years of days and documents are not among them, nor parts that are no reporting period.
 */
export function yearsWithin(text: string): readonly Period[] {
  const named = wordsKey(withoutDays(text)).match(PERIODS) ?? [];
  return [...new Set(named)].flatMap((words) => readPeriodCell(words) ?? []);
}

/** The one year that a text names; null when it names none or several. */
export function yearWithin(text: string): Period | null {
  const [year = null, second] = yearsWithin(text);
  return second === undefined ? year : null;
}
