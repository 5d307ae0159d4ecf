import { visibleText } from './cellText.ts';

const two = (digits: string): string => digits.padStart(2, '0');

/** Whether the calendar has this day. */
function isDay(year: string, month: string, day: string): boolean {
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
}

/** An ISO date from `2023-04-17`, or from day, month, year (`17/4/2023`, `17-04-2023`, `17.4.2023`); null for anything else. */
export function readDate(raw: string): string | null {
  const text = visibleText(raw);
  const iso = /^([12]\d{3})-(\d{2})-(\d{2})$/.exec(text);
  const [, day, , month, year] = /^(\d{1,2})([/.-])(\d{1,2})\2([12]\d{3})$/.exec(text) ?? [
    null,
    iso?.[3],
    '',
    iso?.[2],
    iso?.[1],
  ];
  if (day === undefined || month === undefined || year === undefined || !isDay(year, month, day)) return null;
  return `${year}-${two(month)}-${two(day)}`;
}
