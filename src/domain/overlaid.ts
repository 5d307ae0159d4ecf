import type { Goal } from './goal.ts';
import type { Observation, Rank } from './observation.ts';

const saysNothingNew = <T>(now: T | null, next: T | null): boolean => next === null || now === next;

const isRankKept = (now: Rank | null, next: Rank | null): boolean =>
  next === null ||
  (now !== null &&
    now.place.low === next.place.low &&
    now.place.high === next.place.high &&
    saysNothingNew(now.of, next.of));

const isKept = (now: Observation, next: Observation): boolean =>
  saysNothingNew(now.score?.low ?? null, next.score?.low ?? null) &&
  saysNothingNew(now.score?.high ?? null, next.score?.high ?? null) &&
  saysNothingNew(now.group, next.group) &&
  isRankKept(now.rank, next.rank);

/** The later rank; the number ranked, where it does not say it, stays known as long as its place fits. */
function laterRank(now: Rank | null, next: Rank | null): Rank | null {
  if (next === null || now === null) return next ?? now;
  const fits = next.of === null && now.of !== null && next.place.high <= now.of;
  return fits ? { ...next, of: now.of } : next;
}

/**
 * A figure with a later one of the same key laid over it, field by field: what the later row says of score, rank and
 * group wins, what it does not say stays, so that a row of ranks never erases scores. Cell, source and note are those of
 * the later row. Null where the later row says nothing new: the figure stays as it is, with its own cell.
 */
export function overlaid(now: Observation, next: Observation): Observation | null {
  if (isKept(now, next)) return null;
  return {
    ...next,
    score: next.score ?? now.score,
    decimals: next.score === null ? now.decimals : next.decimals,
    rank: laterRank(now.rank, next.rank),
    group: next.group ?? now.group,
  };
}

/** Whether two goals say the same, wherever they stand written. */
export function isSameGoal(a: Goal, b: Goal): boolean {
  const contentOf = ({ source: _source, plan: _plan, ...content }: Goal): string =>
    JSON.stringify(Object.entries(content).toSorted(([x], [y]) => (x < y ? -1 : 1)));
  return contentOf(a) === contentOf(b);
}
