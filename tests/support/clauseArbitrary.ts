import fc from 'fast-check';
import { fixedFromScaled } from '#domain/fixed.ts';
import type { Clause, Quoted } from '#domain/goal.ts';
import { type Place, type Span, toGroupId, toPlace } from '#domain/ids.ts';
import type { Period } from '#domain/period.ts';

const quotedOf = (digits: number, decimals: number): Quoted => ({
  value: fixedFromScaled(digits * 10 ** (6 - decimals)),
  decimals,
});

const placeOf = (n: number): Place => {
  const place = toPlace(n);
  if (place === null) throw new Error(`not a place: ${n}`);
  return place;
};

const decimalsOf = fc.constantFrom(0, 1, 2, 3, 4, 5, 6);
const quotedIn = (min: number, max: number) =>
  fc.tuple(fc.integer({ min, max }), decimalsOf).map(([digits, decimals]) => quotedOf(digits, decimals));

const anyScore = quotedIn(-999_999, 999_999);
const amount = quotedIn(1, 999_999);
const tolerance = quotedIn(0, 9_999);

/** Two different figures, the smaller first. */
const rangeOf = (any: fc.Arbitrary<Quoted>): fc.Arbitrary<Span<Quoted>> =>
  fc
    .tuple(any, any)
    .filter(([a, b]) => a.value !== b.value)
    .map(([a, b]) => (a.value < b.value ? { low: a, high: b } : { low: b, high: a }));

const minus = (q: Quoted): Quoted => ({ ...q, value: fixedFromScaled(-q.value) });
const scoreBy: fc.Arbitrary<Span<Quoted>> = fc
  .tuple(
    fc.oneof(
      amount.map((a) => ({ low: a, high: a })),
      rangeOf(amount),
    ),
    fc.boolean(),
  )
  .map(([{ low, high }, falls]) => (falls ? { low: minus(low), high: minus(high) } : { low, high }));
const rankBy: fc.Arbitrary<Span<number>> = fc
  .tuple(fc.integer({ min: 1, max: 62 }), fc.integer({ min: 0, max: 20 }), fc.constantFrom(1, -1))
  .map(([near, more, sign]) => ({ low: near * sign, high: (near + more) * sign }));

const anyPeriod: fc.Arbitrary<Period> = fc.record({
  year: fc.integer({ min: 1990, max: 2099 }),
  months: fc.constantFrom(3, 6, 9, 12),
});
const since = fc.option(anyPeriod, { nil: null });
const placed = fc
  .tuple(fc.integer({ min: 1, max: 63 }), fc.integer({ min: 0, max: 63 }), fc.boolean())
  .map(([place, more, hasField]) => ({ place: placeOf(place), of: hasField ? place + more : null }));
const placeRange = fc
  .tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 20 }), fc.option(fc.nat(30), { nil: null }))
  .map(([low, more, rest]) => ({
    place: { low: placeOf(low), high: placeOf(low + more) },
    of: rest === null ? null : low + more + rest,
  }));
const group = fc
  .oneof(
    fc.constantFrom('khá', 'tốt', 'trung bình cao', 'cao nhất', 'thấp', 'a', 'c'),
    fc.constantFrom('năng động', 'dẫn đầu', 'ổn định', 'loại đặc biệt'),
  )
  .map(toGroupId);
const share = fc
  .tuple(fc.integer({ min: 1, max: 1000 }), fc.nat(1000))
  .map(([part, rest]) => ({ part, whole: part + rest }));

/** A clause of any kind that a text can ask for. */
export const anyClause: fc.Arbitrary<Clause> = fc.oneof(
  fc.record({ kind: fc.constant('score'), op: fc.constantFrom('>=', '>', '<=', '<'), score: anyScore }),
  fc.record({ kind: fc.constant('score-near'), score: anyScore, tolerance: fc.option(tolerance, { nil: null }) }),
  fc.record({ kind: fc.constant('score-within'), score: anyScore, tolerance }),
  fc.record({ kind: fc.constant('score-range'), score: rangeOf(anyScore) }),
  fc.record({ kind: fc.constant('score-change'), by: scoreBy, unit: fc.constantFrom('points', 'percent'), since }),
  placed.map((at) => ({ kind: 'rank', ...at }) as const),
  placed.map((at) => ({ kind: 'top', ...at }) as const),
  placed.map((at) => ({ kind: 'regional-rank', ...at }) as const),
  placeRange.map((at) => ({ kind: 'rank-range', ...at }) as const),
  fc.record({ kind: fc.constant('rank-change'), by: rankBy, since }),
  group.map((name) => ({ kind: 'group', group: name }) as const),
  share.map((part) => ({ kind: 'share', ...part }) as const),
  fc.constant({ kind: 'above-mean' } as const),
);
