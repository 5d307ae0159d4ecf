import type { Clause, Quoted } from '#domain/goal.ts';
import { toGroupId } from '#domain/ids.ts';
import type { Period } from '#domain/period.ts';
import { spelledGroup } from './groupName.ts';
import {
  advance,
  type Cursor,
  firstOf,
  isAtEnd,
  peek,
  refuse,
  take,
  takeOneOf,
  takePlace,
  takeQuoted,
  takeSigned,
  takeWhole,
} from './cursor.ts';
import { takePeriod } from './periods.ts';
import { changeSpan, isForward, isPlaceOf, wholeOf } from './spans.ts';

/** Whether a part begins as a clause in canonical form does; `top 20` is canonical and a plan's wording alike. */
export function isCanonical(c: Cursor): boolean {
  const [first, second, third] = [peek(c)?.text, peek(c, 1)?.text ?? '', peek(c, 2)?.text];
  if (first === 'regional') return second === '-' && third === 'rank';
  return ['score', 'rank', 'group', 'share'].includes(first ?? '');
}

/** One clause in the form that `clauseText` prints, or null. The whole part has to be that clause. */
export function readCanonical(c: Cursor): Clause | null {
  return firstOf(c, [readScore, readRank, readRegionalRank, readGroup, readShare].map(whole));
}

const whole =
  (read: (c: Cursor) => Clause | null) =>
  (c: Cursor): Clause | null => {
    const clause = read(c);
    return clause !== null && isAtEnd(c) ? clause : null;
  };

const number = (c: Cursor): Quoted | null => takeSigned(c, 'canonical');

function readScore(c: Cursor): Clause | null {
  if (!take(c, 'score')) return null;
  return firstOf<Clause>(
    c,
    [readMean, readThreshold, readNear, readWithin, readScoreChange, readScoreRange].map(whole),
  );
}

const readMean = (c: Cursor): Clause | null => (take(c, '>') && take(c, 'mean') ? { kind: 'above-mean' } : null);

function readThreshold(c: Cursor): Clause | null {
  const op = (['>=', '<=', '>', '<'] as const).find((mark) => take(c, mark));
  const score = op === undefined ? null : number(c);
  return op === undefined || score === null ? null : { kind: 'score', op, score };
}

function readNear(c: Cursor): Clause | null {
  const score = take(c, '~') ? number(c) : null;
  if (score === null) return null;
  if (!take(c, '±')) return { kind: 'score-near', score, tolerance: null };
  const tolerance = takeQuoted(c, 'canonical');
  return tolerance === null ? null : { kind: 'score-near', score, tolerance };
}

function readWithin(c: Cursor): Clause | null {
  const score = take(c, '=') ? number(c) : null;
  const tolerance = score !== null && take(c, '±') ? takeQuoted(c, 'canonical') : null;
  return score === null || tolerance === null ? null : { kind: 'score-within', score, tolerance };
}

function readScoreRange(c: Cursor): Clause | null {
  const start = c.at;
  const low = number(c);
  const high = low !== null && take(c, '..') ? number(c) : null;
  if (low === null || high === null) return null;
  return isForward(low, high) ? { kind: 'score-range', score: { low, high } } : refuse(c, start);
}

function readScoreChange(c: Cursor): Clause | null {
  const by = takeChange(c);
  if (by === null) return null;
  const unit = take(c, '%') ? 'percent' : 'points';
  const since = takeCanonicalSince(c);
  return since === 'unread' ? null : { kind: 'score-change', by, unit, since };
}

/** `+5` or `+0.5..+1`: both ends carry the same sign, the nearer one first. */
function takeChange(c: Cursor): ReturnType<typeof changeSpan> {
  const start = c.at;
  const sign = takeOneOf(c, ['+', '-']);
  const near = sign === null ? null : takeQuoted(c, 'canonical');
  if (sign === null || near === null) return null;
  if (!take(c, '..')) return changeSpan(near, near, sign === '-') ?? refuse(c, start);
  const far = take(c, sign) ? takeQuoted(c, 'canonical') : null;
  if (far === null) return null;
  return near.value === far.value ? refuse(c, start) : (changeSpan(near, far, sign === '-') ?? refuse(c, start));
}

function takeCanonicalSince(c: Cursor): Period | null | 'unread' {
  if (!take(c, 'since')) return null;
  return takePeriod(c) ?? 'unread';
}

function readRank(c: Cursor): Clause | null {
  if (!take(c, 'rank')) return null;
  return firstOf<Clause>(c, [readPlace, readRankChange, readRankRange].map(whole));
}

function readPlace(c: Cursor): Clause | null {
  const placed = take(c, '<=') ? takePlaceOf(c) : null;
  return placed === null ? null : { kind: 'rank', ...placed };
}

function takePlaceOf(c: Cursor) {
  const start = c.at;
  const place = takePlace(c);
  const of = place === null ? null : takeOf(c);
  if (place === null || of === 'unread') return null;
  return isPlaceOf(place, of) ? { place, of } : refuse(c, start);
}

function takeOf(c: Cursor): number | null | 'unread' {
  if (!take(c, '/')) return null;
  return takeWhole(c) ?? 'unread';
}

function readRankRange(c: Cursor): Clause | null {
  const start = c.at;
  const low = takePlace(c);
  const last = low !== null && take(c, '..') ? takePlaceOf(c) : null;
  if (low === null || last === null) return null;
  if (low >= last.place) return refuse(c, start);
  return { kind: 'rank-range', place: { low, high: last.place }, of: last.of };
}

function readRankChange(c: Cursor): Clause | null {
  const start = c.at;
  const by = takeChange(c);
  const since = takeCanonicalSince(c);
  if (by === null || since === 'unread') return null;
  const [low, high] = [wholeOf(by.low), wholeOf(by.high)];
  return low === null || high === null ? refuse(c, start) : { kind: 'rank-change', by: { low, high }, since };
}

function readRegionalRank(c: Cursor): Clause | null {
  const isNamed = take(c, 'regional') && take(c, '-') && take(c, 'rank') && take(c, '<=');
  const placed = isNamed ? takePlaceOf(c) : null;
  return placed === null ? null : { kind: 'regional-rank', ...placed };
}

/** Any name is a group here: the indicator's own list of groups says whether it exists. */
function readGroup(c: Cursor): Clause | null {
  if (!take(c, 'group') || !take(c, '>=')) return null;
  const names: string[] = [];
  for (let token = peek(c); token !== null && token.kind !== 'mark'; token = peek(c)) {
    names.push(token.raw);
    advance(c);
  }
  const name = names.join(' ');
  return name === '' ? null : { kind: 'group', group: spelledGroup(name) ?? toGroupId(name) };
}

function readShare(c: Cursor): Clause | null {
  if (!take(c, 'share') || !take(c, '>=')) return null;
  const start = c.at;
  const part = takeWhole(c);
  const all = part !== null && take(c, '/') ? takeWhole(c) : null;
  if (part === null || all === null) return null;
  return part >= 1 && part <= all ? { kind: 'share', part, whole: all } : refuse(c, start);
}
