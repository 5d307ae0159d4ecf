import type { Clause, Quoted } from '#domain/goal.ts';
import type { Span } from '#domain/ids.ts';
import type { Period } from '#domain/period.ts';
import { attempt, type Cursor, peek, refuse, take, takeQuoted } from './cursor.ts';
import { takePeriod, takeSince } from './periods.ts';
import { skip } from './phrases.ts';
import { changeSpan, wholeOf } from './spans.ts';
import { takeThrough, takeThroughWord } from './through.ts';
import { takeUnit, type Unit } from './units.ts';
import * as words from './vocabulary.ts';

type ChangeUnit = Unit | 'places';
type Amount = Readonly<{ near: Quoted; far: Quoted; unit: ChangeUnit | null }>;
/** How an amount is bounded: `từ … trở lên`, `ít nhất …`, or not at all. */
type Bound = 'from' | 'at-least' | 'none';

/** `cao hơn năm 2023 ít nhất 1,2 điểm`, `cao hơn 2 bậc so với năm 2023`: a change, since it names what it is measured from. */
export function readHigher(c: Cursor): Clause | null {
  if (!skip(c, words.HIGHER)) return null;
  const before = takePeriod(c) ?? takeSince(c);
  const amount = takeAmount(c);
  const by = amount === null ? null : changeSpan(amount.near, amount.far, false);
  const since = before ?? takeSince(c);
  return amount === null || by === null || since === null ? null : clauseOf(by, measureOf(c, amount.unit, null), since);
}

/** `tăng từ 05 bậc trở lên`, `tăng 0,5–1 điểm so với năm 2021`, `so với năm 2021 giảm 2 điểm`. */
export function readChange(c: Cursor): Clause | null {
  const before = takeSince(c);
  const start = c.at;
  const falls = skip(c, words.FALL);
  if (!falls && !skip(c, words.RISE)) return null;
  const named = takeNamed(c);
  if (countsPlacesUp(c)) take(c, 'len');
  const isRelative = skip(c, words.RELATIVE);
  const amount = takeAmount(c);
  if (amount === null) return null;
  const by = changeSpan(amount.near, amount.far, falls);
  if (by === null) return refuse(c, start);
  const since = before ?? takeSince(c);
  return clauseOf(by, isRelative ? 'relative' : measureOf(c, amount.unit, named), since);
}

const PLACES_WITHIN = 6; // tokens of `lên ít nhất 5–10 bậc`

/** Whether `lên` is followed by a count of places; `tăng lên 90 điểm` is a level, no change. */
const countsPlacesUp = (c: Cursor): boolean =>
  peek(c)?.text === 'len' && c.tokens.slice(c.at, c.at + PLACES_WITHIN).some(({ text }) => text === 'bac');

/** `tăng thứ hạng`, `nâng điểm số`: what rises, where it says so. */
function takeNamed(c: Cursor): 'rank' | 'score' | null {
  if (skip(c, words.RISING_RANK)) return 'rank';
  return skip(c, words.RISING_SCORE) ? 'score' : null;
}

function takeAmount(c: Cursor): Amount | null {
  const bound: Bound = skip(c, words.FROM) ? 'from' : skip(c, words.AT_LEAST) ? 'at-least' : 'none';
  const near = takeQuoted(c, 'written');
  if (near === null) return null;
  const middle = takeChangeUnit(c);
  const far = attempt(c, () => takeFarEnd(c, middle !== null));
  const unit = far === null ? middle : takeChangeUnit(c);
  if (far !== null && (bound === 'at-least' || (middle !== null && middle !== unit))) return null;
  const isOpen = far === null && skip(c, words.UP);
  if (far === null && bound === 'from' && !isOpen) return null;
  return { near, far: far ?? near, unit };
}

/** The far end of `5–10`; after a unit a dash would join another condition, so only `đến` reaches on. */
function takeFarEnd(c: Cursor, afterUnit: boolean): Quoted | null {
  if (!(afterUnit ? takeThroughWord(c) : takeThrough(c))) return null;
  const far = takeQuoted(c, 'written');
  return far === null || peek(c)?.text === '/' ? null : far;
}

const takeChangeUnit = (c: Cursor): ChangeUnit | null => (skip(c, words.PLACES) ? 'places' : takeUnit(c));

type Measured = 'rank' | 'points' | 'relative';

/** What the amount counts; null where the text leaves it open. `1%` of an index in percent means points. */
function measureOf(c: Cursor, unit: ChangeUnit | null, named: 'rank' | 'score' | null): Measured | null {
  switch (unit) {
    case 'places':
      return named === 'score' ? null : 'rank';
    case 'percent':
      return named === 'rank' ? null : c.context.unit === null || c.context.unit === '%' ? 'points' : 'relative';
    case 'points':
    case 'percent-points':
    case 'own':
      return named === 'rank' ? null : 'points';
    case null:
      return bareMeasure(c, named);
    default:
      return unit satisfies never;
  }
}

function bareMeasure(c: Cursor, named: 'rank' | 'score' | null): Measured | null {
  if (named === 'score') return 'points';
  if (named === 'rank' || c.context.heading === null) return null;
  return c.context.heading === 'rank' ? 'rank' : 'points';
}

function clauseOf(by: Span<Quoted>, measured: Measured | null, since: Period | null): Clause | null {
  if (measured === null) return null;
  if (measured !== 'rank') {
    return { kind: 'score-change', by, unit: measured === 'relative' ? 'percent' : 'points', since };
  }
  const [low, high] = [wholeOf(by.low), wholeOf(by.high)];
  return low === null || high === null ? null : { kind: 'rank-change', by: { low, high }, since };
}
