import type { Goal } from './goal.ts';
import { FIXED_DECIMALS, minus, type Fixed } from './fixed.ts';
import type { Catalogue } from './dataset.ts';
import { indicatorOf } from './catalogue.ts';
import type { Observation, Rank } from './observation.ts';

const saysNothingNew = <T>(now: T | null, next: T | null): boolean => next === null || now === next;

const isRankKept = (now: Rank | null, next: Rank | null): boolean =>
  next === null ||
  (now !== null &&
    now.place.low === next.place.low &&
    now.place.high === next.place.high &&
    saysNothingNew(now.of, next.of));

/**
 * Whether two scores are one at the digits that both have, the published ones at least: `33.8060` and `33.805961`, and
 * `66.0555` and `66.05555`, whichever way its half was rounded.
 */
function isSameScore(now: Observation, next: Observation, published: number): boolean {
  if (now.score === null || next.score === null) return false;
  const digits = Math.max(published, Math.min(now.decimals, next.decimals));
  const unit = 10 ** (FIXED_DECIMALS - Math.min(digits, FIXED_DECIMALS));
  const isSame = (a: Fixed, b: Fixed): boolean => Math.abs(minus(a, b)) * 2 <= unit;
  return isSame(now.score.low, next.score.low) && isSame(now.score.high, next.score.high);
}

/** Whether a later row says nothing new of the score. */
export const isScoreKept = (now: Observation, next: Observation, published: number): boolean =>
  next.score === null || isSameScore(now, next, published);

const isKept = (now: Observation, next: Observation, published: number): boolean =>
  isScoreKept(now, next, published) && saysNothingNew(now.group, next.group) && isRankKept(now.rank, next.rank);

/** The later rank; the number ranked, where it does not say it, stays known as long as its place fits. */
function laterRank(now: Rank | null, next: Rank | null): Rank | null {
  if (next === null || now === null) return next ?? now;
  const fits = next.of === null && now.of !== null && next.place.high <= now.of;
  return fits ? { ...next, of: now.of } : next;
}

/**
 * A figure with a later one of the same key laid over it, field by field: what the later row says of score, rank and
 * group wins, what it does not say stays, so that a row of ranks never erases scores. Rank and group of a score go with
 * it, though: where the later row has another score and no rank, the rank is what the table of scores then gives. Cell,
 * source and note are those of the later row. Null where the later row says nothing new: the figure stays as it is, with its own cell. `published`: the
 * decimals that the index is published with; beyond them, a score that only has more or fewer digits says nothing new.
 */
export function overlaid(now: Observation, next: Observation, published: number): Observation | null {
  if (isKept(now, next, published)) return null;
  const isOther = now.score !== null && !isScoreKept(now, next, published);
  return {
    ...next,
    score: next.score ?? now.score,
    decimals: next.score === null ? now.decimals : next.decimals,
    rank: isOther && next.rank === null ? null : laterRank(now.rank, next.rank),
    group: next.group ?? (isOther ? null : now.group),
  };
}

/** The decimals that a figure's index is published with; all that are kept where the catalogue does not have it. */
export const publishedDecimals = (catalogue: Catalogue, { indicator, component }: Observation): number =>
  indicatorOf(catalogue, indicator, component)?.decimals ?? FIXED_DECIMALS;

/** Whether two goals say the same, wherever they stand written. */
export function isSameGoal(a: Goal, b: Goal): boolean {
  const contentOf = ({ source: _source, plan: _plan, ...content }: Goal): string =>
    JSON.stringify(Object.entries(content).toSorted(([x], [y]) => (x < y ? -1 : 1)));
  return contentOf(a) === contentOf(b);
}
