/** A year (months 12) or a cumulative report period of it: months 9 is January to September. */
export type Period = Readonly<{ year: number; months: 3 | 6 | 9 | 12 }>;

const SUFFIX = { 3: '-Q1', 6: '-6T', 9: '-9T', 12: '' } as const;
const MONTHS = { '-Q1': 3, '-6T': 6, '-9T': 9, '': 12 } as const;

/** The full year `year`. */
export const yearPeriod = (year: number): Period => ({ year, months: 12 });

/** Reads `2023`, `2023-Q1`, `2023-6T`, `2023-9T` (1900–2999); null for anything else. */
export function readPeriod(text: string): Period | null {
  const match = /^([12]\d{3})(-Q1|-6T|-9T|)$/i.exec(text.trim());
  if (match === null) return null;
  const year = Number(match[1]);
  const suffix = (match[2] ?? '').toUpperCase();
  if (year < 1900 || (suffix !== '' && suffix !== '-Q1' && suffix !== '-6T' && suffix !== '-9T')) return null;
  return { year, months: MONTHS[suffix] };
}

/** The period in the form that `readPeriod` reads: `2023`, `2023-9T`. */
export const periodText = (p: Period): string => `${p.year}${SUFFIX[p.months]}`;

/** When the period ends, in quarters of a year: cumulative periods are fractions of one. Source: semantics, section 5. */
export const periodQuarter = (p: Period): number => (p.year - 1) * 4 + p.months / 3;

/** Negative when `a` ends before `b`, zero when both end together. */
export const comparePeriods = (a: Period, b: Period): number => periodQuarter(a) - periodQuarter(b);

/** Whether both name the same period. */
export const samePeriod = (a: Period, b: Period): boolean => a.year === b.year && a.months === b.months;

/** The first day of the period as an ISO date. */
export const periodStart = (p: Period): string => `${p.year}-01-01`;
const LAST_DAY = { 3: '03-31', 6: '06-30', 9: '09-30', 12: '12-31' } as const;
/** The last day of the period as an ISO date. */
export const periodEnd = (p: Period): string => `${p.year}-${LAST_DAY[p.months]}`;

/** A whole number that orders periods as time does and names each one; for columns and keys. */
export const periodCode = (p: Period): number => p.year * 12 + p.months;

/** The period that `periodCode` coded. */
export function periodFromCode(code: number): Period {
  const rest = code % 12;
  if (rest === 0) return { year: code / 12 - 1, months: 12 };
  if (rest !== 3 && rest !== 6 && rest !== 9) throw new RangeError(`not a period code: ${code}`);
  return { year: (code - rest) / 12, months: rest };
}
