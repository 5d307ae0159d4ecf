import type { DecimalMark } from '#domain/decisions.ts';
import { visibleText } from './cellText.ts';
import { withoutFootnote } from './spoiltNumber.ts';

/**
 * What the digits and marks of a cell can mean. `plain`: one reading, whatever the column; `decimal` is the mark that it
 * shows (null: a whole number that shows none). `either`: `1.234`, a decimal or thousands.
 */
export type NumberShape = Readonly<{
  kind: 'plain' | 'either';
  decimal: DecimalMark | null; // for `either`: the mark that stands there
  sign: '' | '-';
  whole: string; // digits
  fraction: string; // digits
  unit: 'percent' | 'points' | null;
  outOf: number | null; // 88,1/100
}>;

type Parts = Pick<NumberShape, 'kind' | 'decimal' | 'whole' | 'fraction'>;

const other = (mark: DecimalMark): DecimalMark => (mark === ',' ? '.' : ',');
const isGrouped = (text: string, mark: string): boolean => {
  const [first = '', ...rest] = text.split(mark);
  return /^\d{1,3}$/.test(first) && rest.every((group) => /^\d{3}$/.test(group));
};
const plain = (decimal: DecimalMark | null, whole: string, fraction: string): Parts => ({
  kind: 'plain',
  decimal,
  whole,
  fraction,
});

const couldBeGroup = (whole: string, fraction: string): boolean =>
  fraction.length === 3 && whole.length <= 3 && !whole.startsWith('0');

/** One mark, once: `89,64`, or `1.234`, which has two readings unless it begins with a zero or is too long for a group. */
function singleMark(body: string, mark: DecimalMark): Parts | null {
  const [whole = '', fraction = ''] = body.split(mark);
  if (whole === '' || fraction === '') return null;
  return { kind: couldBeGroup(whole, fraction) ? 'either' : 'plain', decimal: mark, whole, fraction };
}

/** Both marks: the last is the decimal mark, the other separates groups of three. */
function bothMarks(body: string): Parts | null {
  const mark: DecimalMark = body.lastIndexOf(',') > body.lastIndexOf('.') ? ',' : '.';
  const [whole = '', fraction = '', ...more] = body.split(mark);
  if (more.length > 0 || !isGrouped(whole, other(mark)) || !/^\d+$/.test(fraction)) return null;
  return plain(mark, whole.replaceAll(other(mark), ''), fraction);
}

/** `12 345,5`: spaces or apostrophes separate groups, so a mark is the decimal one. */
function spacedGroups(body: string): Parts | null {
  const mark: DecimalMark = body.includes(',') ? ',' : '.';
  const [whole = '', fraction = null, ...more] = body.split(mark);
  const separator = whole.includes(' ') ? ' ' : "'";
  if (more.length > 0 || !isGrouped(whole, separator)) return null;
  if (fraction !== null && !/^\d+$/.test(fraction)) return null;
  return plain(fraction === null ? null : mark, whole.replaceAll(separator, ''), fraction ?? '');
}

function partsOf(body: string): Parts | null {
  if (/^\d+$/.test(body)) return plain(null, body, '');
  if (/[ ']/.test(body)) return spacedGroups(body);
  const commas = body.split(',').length - 1;
  const points = body.split('.').length - 1;
  if (commas > 0 && points > 0) return bothMarks(body);
  const mark: DecimalMark = commas > 0 ? ',' : '.';
  if (commas + points === 1) return singleMark(body, mark);
  return isGrouped(body, mark) ? plain(other(mark), body.replaceAll(mark, ''), '') : null;
}

const BEGINS_WITH_LETTER = /^[A-Za-zÀ-ɏẠ-ỹ]/; // no number does

/** Whether a cell is digits and marks alone, as most numbers are: no date, footnote, word or unit can be in it. */
export const isBareNumber = (raw: string): boolean => /^-?\d[\d.,]*$/.test(raw);

const UNITS: readonly (readonly [unit: 'percent' | 'points', pattern: RegExp])[] = [
  ['percent', / ?%$/],
  ['points', / ?(?:điểm|diem|đ|points?|pts?)$/],
];

function withoutUnit(text: string): readonly [rest: string, unit: NumberShape['unit']] {
  const found = UNITS.find(([, pattern]) => pattern.test(text));
  return found === undefined ? [text, null] : [text.replace(found[1], ''), found[0]];
}

function withoutDivisor(text: string): readonly [rest: string, outOf: number | null] {
  const at = text.lastIndexOf('/');
  const divisor = at < 0 ? '' : text.slice(at + 1).trim();
  return /^\d{1,4}$/.test(divisor) ? [text.slice(0, at).trimEnd(), Number(divisor)] : [text, null];
}

const [MINUS, COMMA, POINT, ZERO, NINE] = [45, 44, 46, 48, 57];

/** Where the mark of a text of digits with one mark at most stands, its length where it has none; −1 for any other text. */
function markIn(raw: string, from: number): number {
  let mark = raw.length;
  for (let at = from; at < raw.length; at += 1) {
    const letter = raw.charCodeAt(at);
    if (letter >= ZERO && letter <= NINE) continue;
    if ((letter !== COMMA && letter !== POINT) || mark < raw.length) return -1;
    mark = at;
  }
  return mark === from || mark === raw.length - 1 ? -1 : mark;
}

/** What most cells are: digits, with one mark at most. Read letter by letter: each cell passes here several times. */
function quickShape(raw: string): NumberShape | null {
  const sign = raw.charCodeAt(0) === MINUS ? '-' : '';
  const mark = markIn(raw, sign.length);
  if (mark < 0) return null;
  const whole = raw.slice(sign.length, mark);
  const fraction = raw.slice(mark + 1);
  return {
    kind: couldBeGroup(whole, fraction) ? 'either' : 'plain',
    decimal: mark === raw.length ? null : raw.charCodeAt(mark) === COMMA ? ',' : '.',
    sign,
    whole,
    fraction,
    unit: null,
    outOf: null,
  };
}

/** A cell without what may stand around its number. */
function dressedNumber(raw: string): readonly [text: string, unit: NumberShape['unit'], outOf: number | null] {
  const [measured, unit] = withoutUnit(
    visibleText(withoutFootnote(raw).text).toLowerCase().replace(/^[−–]/, '-').replace('％', '%'),
  );
  const [text, outOf] = withoutDivisor(measured);
  return [text, unit, outOf];
}

/** The shape of a number in a cell, with a unit (`89,64%`, `89,64 điểm`) or a maximum (`88,1/100`) after it; null when it is not a number. */
export function numberShape(raw: string): NumberShape | null {
  const quick = quickShape(raw);
  if (quick !== null || BEGINS_WITH_LETTER.test(raw)) return quick;
  const [text, unit, outOf] = isBareNumber(raw) ? [raw, null, null] : dressedNumber(raw);
  const sign = text.startsWith('-') ? '-' : '';
  const body = text.replace(/^[+-] ?/, '');
  const parts = /^\d[\d.,' ]*$/.test(body) ? partsOf(body) : null;
  if (parts === null) return null;
  const { kind, decimal, whole, fraction } = parts; // named one by one: a spread here takes longer than all the rest
  return { kind, decimal, sign, whole, fraction, unit, outOf };
}
