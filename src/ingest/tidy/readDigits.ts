import { FIXED_DECIMALS } from '#domain/fixed.ts';
import { POINT, ZERO } from './marks.ts';

/** The value of a digit; −1 for any other byte. */
const digitOf = (byte: number | undefined): number => {
  const digit = (byte ?? 0) - ZERO;
  return digit >= 0 && digit <= 9 ? digit : -1;
};

const LONGEST = 40;
const MOST_DIGITS = 9;

/** A place of one to four digits that does not begin with a zero; 0 for anything else. */
export function readBarePlace(bytes: Uint8Array, start: number, end: number): number {
  if (end - start > 4 || bytes[start] === ZERO) return 0;
  let place = 0;
  for (let at = start; at < end; at += 1) {
    const digit = digitOf(bytes[at]);
    if (digit < 0) return 0;
    place = place * 10 + digit;
  }
  return place;
}

/** The number of digits behind the point of a bare number; 0 where it has none. */
export function decimalsOfBare(bytes: Uint8Array, start: number, end: number): number {
  for (let at = start; at < end; at += 1) if (bytes[at] === POINT) return end - at - 1;
  return 0;
}

/**
 * A number of digits, with or without a point and more digits, as a scaled integer (see Fixed), those after the sixth
 * decimal rounded half up; −1 for anything else, beyond nine digits before the point too.
 */
export function readBareScore(bytes: Uint8Array, start: number, end: number): number {
  const decimals = decimalsOfBare(bytes, start, end);
  const point = decimals === 0 ? end : end - decimals - 1;
  if (point === start || point - start > MOST_DIGITS || end - start > LONGEST) return -1;
  let value = 0;
  for (let at = start; at < point; at += 1) {
    const digit = digitOf(bytes[at]);
    if (digit < 0) return -1;
    value = value * 10 + digit;
  }
  for (let i = 1; i <= Math.max(decimals, FIXED_DECIMALS); i += 1) {
    const digit = i > decimals ? 0 : digitOf(bytes[point + i]);
    if (digit < 0) return -1;
    if (i <= FIXED_DECIMALS) value = value * 10 + digit;
    else if (i === FIXED_DECIMALS + 1 && digit >= 5) value += 1;
  }
  return value;
}
