import { type Fixed, fixedText, readFixed } from '#domain/fixed.ts';
import type { Place, Span } from '#domain/ids.ts';
import type { Period } from '#domain/period.ts';
import type { Language } from './language.ts';

/** Keeps a unit on the line of its number. */
export const NO_BREAK_SPACE = '\u00a0';
/** The minus of a negative number, as wide as the plus. */
const MINUS = '−';
const MARKS = { vi: { decimal: ',', group: '.' }, en: { decimal: '.', group: ',' } } as const;

/** `f` with exactly `decimals`, groups of three and the minus sign: `1.234.567,89` or `1,234,567.89`. */
export function formatFixed(f: Fixed, decimals: number, language: Language): string {
  const { decimal, group } = MARKS[language];
  const [whole = '', rest] = fixedText(f, decimals).split('.');
  const grouped = whole.replace('-', MINUS).replace(/\B(?=(?:\d{3})+$)/g, group);
  return rest === undefined ? grouped : `${grouped}${decimal}${rest}`;
}

/** As `formatFixed`, with a plus before what is greater than zero as displayed: `+0,24`, `−0,24`, `0,00`. */
export function formatSigned(f: Fixed, decimals: number, language: Language): string {
  const text = formatFixed(f, decimals, language);
  return f > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}

/** A plain number rounded to `decimals`, for rates and shares; the number is finite. */
export function formatNumber(n: number, decimals: number, language: Language): string {
  const fixed = readFixed(n.toFixed(6));
  return fixed === null ? n.toFixed(decimals) : formatFixed(fixed, decimals, language);
}

/** `12/34`, `12–15/34`, or without a number ranked `12`. */
export function formatPlace(place: Place | Span<Place>, of: number | null): string {
  const places = typeof place === 'number' ? String(place) : formatSpan(String(place.low), String(place.high));
  return of === null ? places : `${places}/${of}`;
}

/** `85–87`, and one figure where both ends read the same. */
export const formatSpan = (low: string, high: string): string => (low === high ? low : `${low}–${high}`);

/** A move of `places` with its sign as a shape: `▲ 3 bậc`, `▼ 2 bậc`, `＝` where nothing moved. Positive is better. */
export function formatMove(places: number, language: Language): string {
  if (places === 0) return '＝';
  const size = Math.abs(places);
  const unit = language === 'vi' ? 'bậc' : size === 1 ? 'place' : 'places';
  return `${places > 0 ? '▲' : '▼'}${NO_BREAK_SPACE}${size}${NO_BREAK_SPACE}${unit}`;
}

/** A figure with its unit: `89,64%`, `68,9 điểm`; an index between bounds (`0–1`) and a null unit have no word. */
export function formatWithUnit(figure: string, unit: string | null, language: Language): string {
  const word = unitWord(unit, language);
  if (word === '' || word === '%') return `${figure}${word}`;
  return `${figure}${NO_BREAK_SPACE}${word}`;
}

/** The unit as it stands after a number; empty where none does. */
function unitWord(unit: string | null, language: Language): string {
  if (unit === null || /^\d/.test(unit)) return '';
  return unit === 'điểm' && language === 'en' ? 'points' : unit;
}

/** A share (0–1) as percent: 0.6 is `60%`. */
export const formatPercent = (share: number, decimals: number, language: Language): string =>
  `${formatNumber(share * 100, decimals, language)}%`;

/** `2023`, `Quý I/2023`, `6 tháng 2023`, `9 tháng 2023`. */
export function formatPeriod(period: Period, language: Language): string {
  const { year, months } = period;
  if (months === 12) return String(year);
  if (language === 'vi') return months === 3 ? `Quý${NO_BREAK_SPACE}I/${year}` : `${months} tháng ${year}`;
  return months === 3 ? `Q1 ${year}` : `first ${months} months of ${year}`;
}

/** The day of an ISO time as it was where it was written: `21/11/2026`, in both languages. */
export const formatDay = (time: string): string => time.slice(0, 10).split('-').toReversed().join('/');
