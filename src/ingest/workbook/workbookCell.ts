import type { CellValue } from './workbookLibrary.ts';

/** As many digits as spreadsheets show and keep: 89.64000000000001 is 89.64. */
const DIGITS = 15;

/** Plain decimal digits of a number with its decimal point `places` further right, never an exponent. */
function decimalText(value: number, places: number): string {
  const [mantissa = '', exponent = '0'] = value.toExponential(DIGITS - 1).split('e');
  const digits = mantissa.replace(/^-/, '').replace('.', '').replace(/0+$/, '') || '0';
  const point = Number(exponent) + 1 + places;
  const whole = digits.slice(0, Math.max(0, point)).padEnd(Math.max(0, point), '0') || '0';
  const fraction = '0'.repeat(Math.max(0, -point)) + digits.slice(Math.max(0, point));
  const text = fraction === '' || digits === '0' ? whole : `${whole}.${fraction}`;
  return value < 0 ? `-${text}` : text;
}

/** `%` in a number format, outside of quoted text, shows the number a hundred times as large. */
const isPercent = (format: string | null): boolean =>
  format !== null && format.replaceAll(/"[^"]*"|\\./g, '').includes('%');

/** A day as `2023-04-17`; with a time of day behind it unless that is midnight. */
function dateText(date: Date): string {
  if (Number.isNaN(date.getTime())) return '#NUM!';
  const text = date.toISOString();
  return text.endsWith('T00:00:00.000Z') ? text.slice(0, 10) : text.slice(0, 19);
}

/**
 * A cell of a workbook as the text of a raw cell: numbers with a decimal point and every digit, `89.64%` for a number
 * shown as a percentage, days as `2023-04-17`, errors as `#DIV/0!`. A formula whose result was not saved is its own text
 * (`=A1+B1`), which no reader takes for a figure.
 */
export function workbookCell(value: CellValue, format: string | null, formula: string | null): string {
  if (value === null) return formula === null ? '' : `=${formula}`;
  if (typeof value === 'string') return value.replaceAll(/\r\n?/g, '\n');
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value !== 'number') return dateText(value);
  if (!Number.isFinite(value)) return '#NUM!';
  return isPercent(format) ? `${decimalText(value, 2)}%` : decimalText(value, 0);
}
