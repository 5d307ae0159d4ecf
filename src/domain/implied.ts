import { isAsGood, type Better } from './direction.ts';
import { fixedOf, minus, plus, roundTo, timesRatio, type Fixed } from './fixed.ts';
import type { Clause, Goal } from './goal.ts';
import type { Span } from './ids.ts';
import type { Indicator } from './indicator.ts';

type ScoreChange = Extract<Clause, { kind: 'score-change' }>;
type RankChange = Extract<Clause, { kind: 'rank-change' }>;
/** A clause that asks for a change. */
export type ChangeClause = ScoreChange | RankChange;
/** How "tăng 1%" is read: points of a percent index, or a part of the baseline. */
export type ChangeUnit = 'points' | 'percent';

/** Whether a clause asks for a change against a baseline. */
export const isChange = (clause: Clause): clause is ChangeClause =>
  clause.kind === 'score-change' || clause.kind === 'rank-change';

const HUNDRED_PERCENT = 100_000_000; // 100 as a Fixed

function shifted(base: Fixed, by: Fixed, unit: ChangeUnit, decimals: number): Fixed {
  const asked = unit === 'points' ? by : timesRatio(base, by, HUNDRED_PERCENT);
  return roundTo(plus(base, asked), decimals);
}

/** The two ends that a change asks for, from one baseline figure: the less demanding one first. */
export function changeEnds(
  clause: ChangeClause,
  base: Fixed,
  unit: ChangeUnit,
  better: Better,
  decimals: number,
): readonly [Fixed, Fixed] {
  const ends: readonly [Fixed, Fixed] =
    clause.kind === 'rank-change'
      ? [minus(base, fixedOf(clause.by.low)), minus(base, fixedOf(clause.by.high))]
      : [shifted(base, clause.by.low.value, unit, decimals), shifted(base, clause.by.high.value, unit, decimals)];
  return isAsGood(ends[1], ends[0], better) ? ends : [ends[1], ends[0]];
}

/** The explicit level that stands beside a change of the same measure; null when the goal has none. */
export function levelBeside(goal: Goal, clause: ChangeClause, better: Better): Fixed | null {
  for (const other of goal.clauses) {
    if (clause.kind === 'rank-change' && other.kind === 'rank') return fixedOf(other.place);
    if (clause.kind === 'score-change' && (other.kind === 'score' || other.kind === 'score-near'))
      return other.score.value;
    if (clause.kind === 'score-change' && other.kind === 'score-range') return lessDemanding(other.score, better);
  }
  return null;
}

const lessDemanding = (range: Span<Readonly<{ value: Fixed }>>, better: Better): Fixed =>
  better === 'higher' ? range.low.value : range.high.value;

/** The readings of a change's number: as points, and for an index in percent also as a part of the baseline. */
function unitsOf(clause: ChangeClause, indicator: Indicator): readonly ChangeUnit[] {
  if (clause.kind === 'rank-change') return ['points'];
  if (clause.unit === 'percent') return ['percent'];
  return indicator.unit === '%' ? ['points', 'percent'] : ['points'];
}

/**
 * The reading by which a change from `base` reproduces the explicit level beside it; null when none does, or there is no
 * such level. Source: semantics, section 3.
 */
export function impliedBy(
  clause: Clause,
  goal: Goal,
  indicator: Indicator,
  base: Fixed,
  decimals: number,
): ChangeUnit | null {
  if (!isChange(clause)) return null;
  const better = clause.kind === 'rank-change' ? 'lower' : indicator.better;
  const level = levelBeside(goal, clause, better);
  if (level === null) return null;
  const fits = (unit: ChangeUnit): boolean => changeEnds(clause, base, unit, better, decimals).includes(level);
  return unitsOf(clause, indicator).find(fits) ?? null;
}
