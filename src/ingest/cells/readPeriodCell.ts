import { readPeriod, yearPeriod, type Period } from '#domain/period.ts';
import { visibleText, wordsKey } from './cellText.ts';

/** `quy i 2023`, `6 thang 2023`, `9 thang nam 2023`: the words of a reporting period. */
function readWords(words: string): Period | null {
  const quarter = /^quy (?:i|1) (?:nam )?([12]\d{3})$/.exec(words);
  if (quarter !== null) return readPeriod(`${quarter[1]}-Q1`);
  const months = /^0?([369]) thang (?:dau )?(?:nam )?([12]\d{3})$/.exec(words);
  if (months !== null) return readPeriod(`${months[2]}-${months[1] === '3' ? 'Q1' : `${months[1]}T`}`);
  const year = /^(?:nam )?([12]\d{3})$/.exec(words);
  return year === null ? null : yearPeriod(Number(year[1]));
}

/** A period as people write it: `2023`, `2023-9T`, `Năm 2023`, `Quý I/2023`, `6 tháng 2023`; null for anything else. */
export function readPeriodCell(raw: string): Period | null {
  const direct = readPeriod(raw) ?? readPeriod(visibleText(raw));
  return direct ?? (raw.length > 60 ? null : readWords(wordsKey(raw)));
}
