import type { Clause } from '#domain/goal.ts';
import type { Place, Span } from '#domain/ids.ts';
import { attempt, type Cursor, firstOf, isAtEnd, peek, refuse, take, takePlace, takeWhole } from './cursor.ts';
import { isBefore, skip, skipAll } from './phrases.ts';
import { isPlaceOf, SCALES } from './spans.ts';
import { takeThrough } from './through.ts';
import { takeUnit } from './units.ts';
import * as words from './vocabulary.ts';

/** A place or a range of places, and of how many. `isRange` is false where one place is named. */
type Placed = Readonly<{ place: Span<Place>; of: number | null; isRange: boolean }>;

/** `TOP 20`, `nhóm 20 tỉnh dẫn đầu`, `xếp vị thứ 30/63`, `vị trí 10–15/63`, `5/14 vùng`. */
export const readPlaces = (c: Cursor): Clause | null =>
  firstOf<Clause>(c, [readTop, readLeading, readNamedRank, readFraction, readHeadedRank]);

function readTop(c: Cursor): Clause | null {
  skipAll(c, words.RANK);
  skipAll(c, words.FILLERS);
  if (!skip(c, words.TOP)) return null;
  if (peek(c)?.spaced === false) take(c, '-');
  const placed = takePlaced(c, false);
  if (placed === null) return null;
  skipAll(c, words.AREAS);
  skip(c, words.LEADING);
  skipAll(c, words.AREAS);
  skip(c, words.UP);
  return regional(c, placed) ?? { kind: 'top', place: placed.place.low, of: placed.of };
}

/** `trong 20 tỉnh`, `10 tỉnh dẫn đầu`. */
function readLeading(c: Cursor): Clause | null {
  const isWithin = c.tokens[c.at - 1]?.text === 'trong';
  const place = takePlace(c);
  if (place === null || !skipAll(c, words.PROVINCES)) return null;
  return skip(c, words.LEADING) || isWithin ? { kind: 'top', place, of: null } : null;
}

/** A place that is called one: `hạng 30/63`, `từ hạng 30 trở lên`, `tối thiểu hạng 30`, `không quá vị trí 30`. */
function readNamedRank(c: Cursor): Clause | null {
  const isFrom = skip(c, words.FROM);
  const isBound = !isFrom && (skip(c, words.AT_LEAST) || skip(c, words.AT_MOST));
  if (!skipAll(c, words.RANK)) return null;
  if (!isBound) skipBound(c);
  const placed = takePlaced(c, true);
  if (placed === null || (isFrom && !placed.isRange && !skip(c, words.UP))) return null;
  if (!placed.isRange) skip(c, words.UP);
  skipAll(c, words.AREAS);
  return placedClause(c, placed);
}

const skipBound = (c: Cursor): boolean =>
  skip(c, words.FROM) || skip(c, words.AT_LEAST) || skip(c, words.AT_MOST) || take(c, '<=');

/** `30/63`, `không quá 30/63`, `10–15/63`, `5/14 vùng`. Beside a score heading it needs words that name what is ranked. */
function readFraction(c: Cursor): Clause | null {
  const isBound = skip(c, words.AT_MOST) || take(c, '<=');
  const isNamed = isBound || c.tokens[c.at - 1]?.text === 'trong';
  const start = c.at;
  const placed = takePlaced(c, true);
  if (placed === null || placed.of === null || isScale(c, placed.of)) return null;
  const inRegion = regional(c, placed);
  if (inRegion !== null) return inRegion;
  const isOfProvinces = skipAll(c, words.PROVINCES);
  const isLast = placed.place.high === placed.of;
  if (!isNamed && !isOfProvinces && (isLast || c.context.heading === 'score')) return refuse(c, start);
  return placedClause(c, placed);
}

/** Beside a rank heading: `30`, `không quá 30`, `từ 30 trở lên`, `10–15`. A number on its own stands alone in its part. */
function readHeadedRank(c: Cursor): Clause | null {
  if (c.context.heading !== 'rank') return null;
  const isFrom = skip(c, words.FROM);
  const isBound = isFrom || skip(c, words.AT_LEAST) || skip(c, words.AT_MOST) || take(c, '<=');
  const placed = takePlaced(c, true);
  if (placed === null || attempt(c, takeUnit) !== null) return null;
  const isOpen = !placed.isRange && skip(c, words.UP);
  if (isFrom && !isOpen && !placed.isRange) return null;
  return isBound || isOpen || placed.isRange || (!c.joined && isAtEnd(c)) ? placedClause(c, placed) : null;
}

/** `85/100 điểm`: a score and its scale. */
const isScale = (c: Cursor, of: number): boolean => SCALES.has(of) && isBefore(c, words.POINTS);

function placedClause(c: Cursor, placed: Placed): Clause | null {
  const { place, of, isRange } = placed;
  if (!isRange) return regional(c, placed) ?? { kind: 'rank', place: place.low, of };
  return regional(c, placed) === null ? { kind: 'rank-range', place, of } : null;
}

/** The place as one within the region, where the text says so; null for the nation, and for a range within a region. */
function regional(c: Cursor, { place, of }: Placed): Clause | null {
  return skip(c, words.REGION) ? { kind: 'regional-rank', place: place.high, of } : null;
}

/** `30`, `30/63`, `30 trên 63 tỉnh`, `10–15/63`, `10 đến hạng 15`. */
function takePlaced(c: Cursor, allowsRange: boolean): Placed | null {
  const start = c.at;
  const low = takePlace(c);
  if (low === null) return null;
  const far = allowsRange ? attempt(c, takeFarPlace) : null;
  const of = attempt(c, takeOf);
  if (peek(c)?.text === '/') return null;
  const place = { low, high: far ?? low };
  if (far !== null && far <= low) return refuse(c, start);
  return isPlaceOf(place.high, of) ? { place, of, isRange: far !== null } : refuse(c, start);
}

function takeFarPlace(c: Cursor): Place | null {
  if (!takeThrough(c)) return null;
  skipAll(c, words.RANK);
  return takePlace(c);
}

/** `/63`, `trên 63 tỉnh`; `trong 14 tỉnh` only where the things ranked are named. */
function takeOf(c: Cursor): number | null {
  if (skip(c, words.OUT_OF)) return takeWhole(c);
  const of = skip(c, words.AMONG) ? takeWhole(c) : null;
  return of !== null && isBefore(c, words.AREAS) ? of : null;
}
