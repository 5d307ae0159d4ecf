import type { Dataset } from './dataset.ts';
import { frameOf } from './frame.ts';
import type { Goal } from './goal.ts';
import { judgeClause } from './judgeClause.ts';
import { judgingOf } from './judging.ts';
import type { Period } from './period.ts';
import { isInconsistent } from './target.ts';
import {
  OUTLOOKS_WORST_FIRST,
  VERDICTS_WORST_FIRST,
  type ClauseJudgement,
  type GoalJudgement,
  type Outlook,
  type Verdict,
} from './verdict.ts';

/** The first of `order` that stands in `values`; null when none does. */
function worst<T>(order: readonly T[], values: readonly (T | null)[]): T | null {
  return order.find((v) => values.includes(v)) ?? null;
}

function compoundHolding(clauses: readonly ClauseJudgement[]): boolean | null {
  const holds = clauses.map((c) => (c.verdict === 'met' ? true : c.holding));
  if (holds.includes(false)) return false;
  return holds.includes(null) ? null : true;
}

function compoundStretch(clauses: readonly ClauseJudgement[]): boolean | null {
  const ranges = clauses.map((c) => c.stretch).filter((s) => s !== null);
  return ranges.length === 0 ? null : ranges.every(Boolean);
}

/**
 * The verdict on a goal from the results up to `asOf`: its worst clause, with every clause's own. Pure: the same dataset,
 * goal and period always give the same answer. Source: semantics, sections 3 to 6.
 */
export function judgeGoal(dataset: Dataset, goal: Goal, asOf: Period): GoalJudgement {
  const frame = frameOf(dataset, goal, asOf);
  const clauses = goal.clauses.map((clause) => judgeClause(frame, clause));
  const verdict: Verdict =
    worst(
      VERDICTS_WORST_FIRST,
      clauses.map((c) => c.verdict),
    ) ?? 'no-data';
  const open = clauses.filter((c) => c.verdict === 'pending');
  const outlook: Outlook | null =
    verdict === 'pending'
      ? worst(
          OUTLOOKS_WORST_FIRST,
          open.map((c) => c.outlook),
        )
      : null;
  const isContradictory = goal.clauses.some((clause) => isInconsistent(judgingOf(frame, clause)));
  return {
    goal,
    verdict,
    outlook,
    holding: verdict === 'pending' ? compoundHolding(clauses) : null,
    stretch: compoundStretch(clauses),
    clauses,
    deciding: Math.max(
      0,
      clauses.findIndex((c) => c.verdict === verdict && (outlook === null || c.outlook === outlook)),
    ),
    reasons: isContradictory ? [{ code: 'target_inconsistent', period: null }] : [],
  };
}

/** How many judgements have each verdict; every verdict is a key. Source: semantics, section 5. */
export function countVerdicts(judgements: readonly GoalJudgement[]): Readonly<Record<Verdict, number>> {
  const counts: Record<Verdict, number> = {
    met: 0,
    'not-met': 0,
    pending: 0,
    'awaiting-publication': 0,
    undetermined: 0,
    'not-comparable': 0,
    'no-data': 0,
  };
  for (const { verdict } of judgements) counts[verdict] += 1;
  return counts;
}

/** Goals in reading order: worst verdict first, then worst outlook, then as the plan has them. */
export function compareByUrgency(a: GoalJudgement, b: GoalJudgement): number {
  const byVerdict = VERDICTS_WORST_FIRST.indexOf(a.verdict) - VERDICTS_WORST_FIRST.indexOf(b.verdict);
  const rank = (o: Outlook | null): number =>
    o === null ? OUTLOOKS_WORST_FIRST.length : OUTLOOKS_WORST_FIRST.indexOf(o);
  return byVerdict !== 0 ? byVerdict : rank(a.outlook) - rank(b.outlook);
}
