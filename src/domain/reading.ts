import { bestOf, isAsGood, worstOf, type Better } from './direction.ts';
import { fixedOf, minus, plus, type Fixed } from './fixed.ts';
import type { Span } from './ids.ts';
import type { Reading, Verdict } from './verdict.ts';

/** What is accepted, given a resolved threshold. Source: semantics, section 3. */
export type Acceptance = Readonly<{
  better: Better;
  strictly: boolean; // T itself does not suffice
  tolerance: Fixed; // how much worse than T is still accepted
  twoSided: boolean; // as much better than T is the most that is accepted
}>;

type Result = Reading['result'];

const shift = (t: Fixed, by: Fixed, better: Better): Fixed => (better === 'higher' ? minus(t, by) : plus(t, by));

function oneSided(value: Span<Fixed>, threshold: Span<Fixed>, { better, strictly, tolerance }: Acceptance): Result {
  const hardest = shift(bestOf(threshold, better), tolerance, better);
  const easiest = shift(worstOf(threshold, better), tolerance, better);
  if (isAsGood(worstOf(value, better), hardest, better, strictly)) return 'inside';
  return isAsGood(bestOf(value, better), easiest, better, strictly) ? 'across' : 'outside';
}

function twoSided(value: Span<Fixed>, threshold: Span<Fixed>, tolerance: Fixed): Result {
  const isInside = value.low >= threshold.high - tolerance && value.high <= threshold.low + tolerance;
  const isOutside = value.high < threshold.low - tolerance || value.low > threshold.high + tolerance;
  if (isInside) return 'inside';
  return isOutside ? 'outside' : 'across';
}

/** Where a figure lies against one reading of a target, both perhaps intervals: widening either only adds `across`. */
export function readAgainst(value: Span<Fixed>, threshold: Span<Fixed>, acceptance: Acceptance): Result {
  return acceptance.twoSided
    ? twoSided(value, threshold, acceptance.tolerance)
    : oneSided(value, threshold, acceptance);
}

/** The one rule for uncertainty: every reading inside → met, every one outside → not met, otherwise undetermined. Source: semantics, section 4. */
export function verdictOf(results: readonly Result[]): Extract<Verdict, 'met' | 'not-met' | 'undetermined'> {
  if (results.length > 0 && results.every((r) => r === 'inside')) return 'met';
  return results.length > 0 && results.every((r) => r === 'outside') ? 'not-met' : 'undetermined';
}

/** A rank target among `of`, as the same fraction of another number ranked: 30/63 → 16/34. Source: semantics, section 4. */
export function sameFraction(place: number, of: number, ranked: number): number {
  return Math.max(1, Math.floor(((2 * place - 1) * ranked + of) / (2 * of)));
}

/** `sameFraction` of a threshold in Fixed. */
export const sameFractionOf = (t: Fixed, of: number, ranked: number): Fixed =>
  fixedOf(sameFraction(Math.round(t / fixedOf(1)), of, ranked));
