import { toNumber } from '#domain/fixed.ts';
import type { Quoted } from '#domain/goal.ts';
import type { Place, Span } from '#domain/ids.ts';
import { negated } from './cursor.ts';

/** The highest scores of the scales that are in use. */
export const SCALES: ReadonlySet<number> = new Set([10, 80, 100]);

/** Whether `low` is the smaller figure; two equal ends make no range. */
export const isForward = (low: Quoted, high: Quoted): boolean => low.value < high.value;

/** A change by `near` to `far`, both as written without a sign; null for nothing, or when the far end asks for less. */
export function changeSpan(near: Quoted, far: Quoted, falls: boolean): Span<Quoted> | null {
  if (near.value <= 0 || far.value < near.value) return null;
  return falls ? { low: negated(near), high: negated(far) } : { low: near, high: far };
}

/** Whether there is such a place among `of`. */
export const isPlaceOf = (place: Place, of: number | null): boolean => of === null || place <= of;

/** A count of places; null for a figure with decimals, even `5,0`. */
export const wholeOf = (q: Quoted): number | null => (q.decimals === 0 ? toNumber(q.value) : null);
