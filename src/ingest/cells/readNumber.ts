import { fixedOfDigits, FIXED_DECIMALS } from '#domain/fixed.ts';
import type { Quoted } from '#domain/goal.ts';
import type { IssueCode } from '#domain/issue.ts';
import type { ColumnDecimal } from './decimalMark.ts';
import { nullReason, type NullReason } from './nullMarker.ts';
import { spoiltNumber } from './spoiltNumber.ts';
import { isBareNumber, numberShape, type NumberShape } from './numberShape.ts';

/** What a cell was read as: a figure, nothing on purpose, or an issue. `doubt` goes with a figure that must be confirmed. */
export type NumberCell =
  | Readonly<{
      kind: 'figure';
      figure: Quoted;
      unit: NumberShape['unit'];
      outOf: number | null;
      doubt: IssueCode | null;
    }>
  | Readonly<{ kind: 'none'; reason: NullReason }>
  | Readonly<{ kind: 'issue'; code: IssueCode }>;

const MAX_DIGITS = 9;

function figureOf(shape: NumberShape, doubt: IssueCode | null): NumberCell {
  const { sign, whole, fraction, unit, outOf } = shape;
  const digits = whole.startsWith('0') ? whole.replace(/^0+(?=\d)/, '') : whole;
  if (digits.length > MAX_DIGITS) return { kind: 'issue', code: 'value_out_of_range' };
  const value = fixedOfDigits(sign, digits, fraction);
  return { kind: 'figure', figure: { value, decimals: Math.min(fraction.length, FIXED_DECIMALS) }, unit, outOf, doubt };
}

/**
 * A number read with the decimal mark decided for its column. `1.234` is a figure only where the column has decimal
 * points and nothing else: `ambiguous_number` otherwise, never 1.234 and never 1234. A cell that shows the other mark
 * beyond doubt is read and doubted (`mixed_decimal_mark`).
 */
export function readNumber(raw: string, column: ColumnDecimal): NumberCell {
  const isBare = isBareNumber(raw);
  const spoilt = isBare ? null : spoiltNumber(raw);
  if (spoilt !== null) return { kind: 'issue', code: spoilt };
  const reason = isBare ? null : nullReason(raw);
  if (reason !== null) return { kind: 'none', reason };
  const shape = numberShape(raw);
  if (shape === null) return { kind: 'issue', code: 'not_a_number' };
  if (shape.kind === 'either') {
    const isSettled = shape.decimal === column.mark && !column.isMixed;
    return isSettled ? figureOf(shape, null) : { kind: 'issue', code: 'ambiguous_number' };
  }
  const isOther = shape.decimal !== null && column.mark !== null && shape.decimal !== column.mark;
  return figureOf(shape, isOther ? 'mixed_decimal_mark' : null);
}
