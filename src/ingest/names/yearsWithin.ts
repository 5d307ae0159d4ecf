import { yearPeriod, type Period } from '#domain/period.ts';
import { visibleText, wordsKey } from '../cells/cellText.ts';

/** Days and numbers of documents, whose years say nothing of the figures: `ngày 17/4/2024`, `số 12/2024/QĐ-BNV`. */
const ELSEWHERE = [
  /(?<!\d)\d{1,2}[/.-]\d{1,2}[/.-][12]\d{3}/g,
  /(?<!\d)\d{1,2}[/.-][12]\d{3}(?!\d)/g,
  /ng[àa]y \d{1,2} th[áa]ng \d{1,2} n[ăa]m [12]\d{3}/gi,
  /\bs(?:ố|o) ?\d+\/[12]\d{3}\//gi,
];

const withoutDays = (text: string): string =>
  ELSEWHERE.reduce((rest, pattern) => rest.replaceAll(pattern, ' '), visibleText(text));

/** The years that a title or heading names as its own, first to last as they stand there; years of days and documents are not among them. */
export function yearsWithin(text: string): readonly Period[] {
  const years = wordsKey(withoutDays(text)).match(/\b(?:19|20)\d\d\b/g) ?? [];
  return [...new Set(years)].map((year) => yearPeriod(Number(year)));
}

/** The one year that a text names; null when it names none or several. */
export function yearWithin(text: string): Period | null {
  const [year = null, second] = yearsWithin(text);
  return second === undefined ? year : null;
}
