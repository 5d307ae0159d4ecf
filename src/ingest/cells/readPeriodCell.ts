import { readPeriod, yearPeriod, type Period } from '#domain/period.ts';
import { visibleText, wordsKey } from './cellText.ts';

/** The words of a part of a year (folded) and how many months it has, counted from January. */
const PARTS: readonly (readonly [pattern: RegExp, months: '3' | '6' | '9'])[] = [
  [/^(?:quy (?:i|1)|q1|0?3 thang(?: dau)?|0?3t)$/, '3'],
  [/^(?:0?6 thang(?: dau)?|0?6t|nua dau)$/, '6'],
  [/^(?:0?9 thang(?: dau)?|0?9t)$/, '9'],
];

/** `quy i 2023`, `6 thang 2023`, `9 thang nam 2023`, `9t2023`: the words of a reporting period. */
function readWords(words: string): Period | null {
  const [, part = '', year = ''] = /^(.*?)(?: ?(?:cua )?\bnam)? ?([12]\d{3})$/.exec(words) ?? [];
  if (part === '') return year === '' ? null : yearPeriod(Number(year));
  const months = PARTS.find(([pattern]) => pattern.test(part))?.[1];
  return months === undefined ? null : readPeriod(`${year}-${months === '3' ? 'Q1' : `${months}T`}`);
}

/** A period as people write it: `2023`, `2023-9T`, `Năm 2023`, `Quý I/2023`, `6 tháng 2023`; null for anything else. */
export function readPeriodCell(raw: string): Period | null {
  const direct = readPeriod(raw) ?? readPeriod(visibleText(raw));
  return direct ?? (raw.length > 60 ? null : readWords(wordsKey(raw)));
}
