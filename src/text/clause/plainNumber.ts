import { FIXED_DECIMALS } from '#domain/fixed.ts';

/** How a number is written: canonically (the point is the decimal mark), or as people do. */
export type NumberStyle = 'canonical' | 'written';

const LONGEST = 24;

/**
 * The number as digits with a decimal point, or null where it is none, can be read in two ways, or is finer than a Fixed.
 * As written: `89,64` and `89.64` are decimals, `1.234,5` is grouped, `1.234` alone is either and thus null.
 */
export function plainNumber(text: string, style: NumberStyle): string | null {
  if (text.length > LONGEST) return null;
  const plain = style === 'canonical' ? canonical(text) : written(text);
  return plain === null || (plain.split('.')[1]?.length ?? 0) > FIXED_DECIMALS ? null : plain;
}

const canonical = (text: string): string | null => (/^\d+(?:\.\d+)?$/.test(text) ? text : null);

function written(text: string): string | null {
  const marks = text.replace(/\d/g, '');
  if (marks === '') return text;
  if (marks.length === 1) return isAmbiguous(text) ? null : text.replace(',', '.');
  const last = marks.charAt(marks.length - 1);
  const first = marks.charAt(0);
  if (marks.slice(0, -1).replaceAll(first, '') !== '') return null;
  const [whole, rest] = first === last ? [text, null] : text.split(last);
  if (whole === undefined || !isGrouped(whole, first)) return null;
  return whole.replaceAll(first, '') + (rest === null ? '' : `.${rest}`);
}

/** `1.234`: a thousand or a decimal. `0,123` and `1234,567` can only be decimals. */
const isAmbiguous = (text: string): boolean => /^[1-9]\d{0,2}[.,]\d{3}$/.test(text);

function isGrouped(whole: string, mark: string): boolean {
  const [head = '', ...groups] = whole.split(mark);
  return /^[1-9]\d{0,2}$/.test(head) && groups.every((group) => group.length === 3);
}
