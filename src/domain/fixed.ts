import type { Brand } from './ids.ts';

/** A decimal scaled to an integer, × 10⁶, so that sums and comparisons are exact. Source: semantics, section 2. */
export type Fixed = Brand<number, 'Fixed'>;

/** Decimals that a Fixed can hold. */
export const FIXED_DECIMALS = 6;
const SCALE = 10 ** FIXED_DECIMALS;

/** Half away from zero on integers: 5/10 → 1, −5/10 → −1; `divisor` is positive. */
function divideHalfUp(dividend: number, divisor: number): number {
  const rest = Math.abs(dividend) % divisor;
  const whole = (Math.abs(dividend) - rest) / divisor + (rest * 2 >= divisor ? 1 : 0);
  return dividend < 0 ? 0 - whole : whole;
}

/** `value` if it is an integer that a Fixed can hold; a broken promise otherwise. */
function checked(value: number): Fixed {
  if (!Number.isSafeInteger(value)) throw new RangeError(`not a fixed decimal: ${value}`);
  return (value + 0) as Fixed;
}

/**
 * Reads `-12.345` exactly; null for anything else or beyond nine integer digits.
 * Digits after the sixth decimal are rounded half up.
 */
export function readFixed(text: string): Fixed | null {
  const match = /^([+-]?)(\d{1,9})(?:\.(\d+))?$/.exec(text);
  if (match === null) return null;
  const [, sign, whole = '', fraction = ''] = match;
  return fixedOfDigits(sign === '-' ? '-' : '', whole, fraction);
}

/** A Fixed from nine digits at most, and any number of them behind the mark; those after the sixth round it half up. */
export function fixedOfDigits(sign: '' | '-', whole: string, fraction: string): Fixed {
  const kept = fraction.length > FIXED_DECIMALS ? fraction.slice(0, FIXED_DECIMALS) : fraction;
  const scaled = Number(whole) * SCALE + Number(kept) * 10 ** (FIXED_DECIMALS - kept.length);
  const rounded = scaled + (fraction.charAt(FIXED_DECIMALS) >= '5' ? 1 : 0);
  return checked(sign === '-' ? -rounded : rounded);
}

/** The whole number `n` as a Fixed. */
export const fixedOf = (n: number): Fixed => checked(n * SCALE);
/** A Fixed from its scaled integer, as stored in columns. */
export const fixedFromScaled = (scaled: number): Fixed => checked(scaled);
/** The figure as a plain number, for drawing and JSON; never compared. */
export const toNumber = (f: Fixed): number => f / SCALE;

/** `f` rounded half up, in decimal, to `decimals` (0–6). Source: semantics, section 2. */
export function roundTo(f: Fixed, decimals: number): Fixed {
  const unit = 10 ** (FIXED_DECIMALS - Math.min(decimals, FIXED_DECIMALS));
  return checked(divideHalfUp(f, unit) * unit);
}

/** a + b. */
export const plus = (a: Fixed, b: Fixed): Fixed => checked(a + b);
/** a − b. */
export const minus = (a: Fixed, b: Fixed): Fixed => checked(a - b);

/** f × part ÷ whole, rounded half up to six decimals; `whole` is positive. */
export function timesRatio(f: Fixed, part: number, whole: number): Fixed {
  const [small, by] = [f * Math.round(part), Math.round(whole)];
  if (Number.isSafeInteger(small * 2 + by)) return checked(divideHalfUp(small, by)); // as nearly always, without BigInt
  const product = BigInt(f) * BigInt(Math.round(part));
  const divisor = BigInt(Math.round(whole));
  const magnitude = product < 0n ? -product : product;
  const rounded = (magnitude * 2n + divisor) / (divisor * 2n);
  return checked(Number(product < 0n ? -rounded : rounded));
}

/** `f` in canonical form with exactly `decimals`, a point as the decimal mark: `89.60`. */
export function fixedText(f: Fixed, decimals: number): string {
  const scaled = Math.abs(roundTo(f, decimals));
  const whole = Math.floor(scaled / SCALE);
  const rest = String(scaled % SCALE)
    .padStart(FIXED_DECIMALS, '0')
    .slice(0, decimals);
  return `${f < 0 && scaled !== 0 ? '-' : ''}${whole}${decimals > 0 ? `.${rest}` : ''}`;
}
