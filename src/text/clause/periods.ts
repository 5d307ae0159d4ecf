import { type Period, yearPeriod } from '#domain/period.ts';
import { advance, attempt, type Cursor, peek, take } from './cursor.ts';
import { skip, takePhrase } from './phrases.ts';
import * as words from './vocabulary.ts';

const CUMULATIVE: Readonly<Record<string, 3 | 6 | 9>> = { '3': 3, '03': 3, '6': 6, '06': 6, '9': 9, '09': 9 };

/** `so với năm 2021`, `since 2022-9T`: the period that a change is measured from. */
export const takeSince = (c: Cursor): Period | null =>
  attempt(c, () => (skip(c, words.AGAINST) ? takePeriod(c) : null));

/** A period that a plan names as due; `isUntil`: with `đến`, so that all the time until then counts. */
export type Due = Readonly<{ period: Period; isUntil: boolean }>;

/** `đến năm 2025`, `năm 2025`, `đến 2025`: the period that a plan names as due. */
export function takeDue(c: Cursor): Due | null {
  return attempt(c, () => {
    const isUntil = takePhrase(c, words.BY)?.includes('den') === true;
    const isNamed = isUntil || peek(c)?.text === 'nam';
    const isCumulative = peek(c, 1)?.text === 'thang' || peek(c)?.text === 'quy';
    const period = isNamed || isCumulative ? takePeriod(c) : null;
    return period === null ? null : { period, isUntil };
  });
}

/** A year, or a cumulative report period of one: `9 tháng năm 2022`, `quý I/2022`, `2022-9T`. */
export function takePeriod(c: Cursor): Period | null {
  return attempt(c, takeCumulative) ?? attempt(c, takeQuarter) ?? attempt(c, takeYearForm);
}

function takeCumulative(c: Cursor): Period | null {
  const months = takeMonthCount(c);
  if (months === null || !skip(c, words.MONTHS)) return null;
  return ofYear(c, months);
}

function takeQuarter(c: Cursor): Period | null {
  if (!skip(c, words.QUARTER)) return null;
  const first = peek(c);
  if (first === null || !['i', '1', '01'].includes(first.text)) return null;
  advance(c);
  return ofYear(c, 3);
}

function ofYear(c: Cursor, months: 3 | 6 | 9): Period | null {
  take(c, '/');
  skip(c, words.YEAR);
  const year = takeYear(c);
  return year === null ? null : { year, months };
}

/** `2021`, `năm 2021` and the canonical `2022-9T`, `2022-Q1`. */
function takeYearForm(c: Cursor): Period | null {
  skip(c, words.YEAR);
  const year = takeYear(c);
  if (year === null) return null;
  return attempt(c, () => takeCode(c, year)) ?? yearPeriod(year);
}

function takeCode(c: Cursor, year: number): Period | null {
  if (!take(c, '-')) return null;
  if (take(c, 'q')) return peek(c)?.text === '1' && advance(c) ? { year, months: 3 } : null;
  const months = takeMonthCount(c);
  return (months === 6 || months === 9) && take(c, 't') ? { year, months } : null;
}

function takeMonthCount(c: Cursor): 3 | 6 | 9 | null {
  const token = peek(c);
  const months = token?.kind === 'number' ? CUMULATIVE[token.text] : undefined;
  return months === undefined ? null : advance(c) && months;
}

function takeYear(c: Cursor): number | null {
  const token = peek(c);
  if (token?.kind !== 'number' || !/^(?:19|2\d)\d\d$/.test(token.text)) return null;
  advance(c);
  return Number(token.text);
}
