import { levelsIn } from './clauseKind.ts';
import type { Clause } from './goal.ts';
import type { Indicator } from './indicator.ts';

/** What no plan can mean: to ask for worse, or for a score that the scale does not have. */
export type ClauseFault = 'clause_direction' | 'value_out_of_range';

/** Whether a clause asks for a score that the indicator's scale does not have: `score >= 70` on a scale of 0–1. */
const isBeyondScale = (clause: Clause, { scale }: Pick<Indicator, 'scale'>): boolean =>
  scale !== null && levelsIn(clause).some(({ value }) => value < scale.low || value > scale.high);

/**
 * Whether a clause asks for worse instead of better: `score <= 5` or `score -1` where higher is better, `rank -5`.
 * A plan never means that; such a clause is an issue, not a goal.
 */
function asksForWorse(clause: Clause, { better }: Pick<Indicator, 'better'>): boolean {
  switch (clause.kind) {
    case 'score':
      return (clause.op === '<' || clause.op === '<=') === (better === 'higher');
    case 'score-change': {
      const ends = [clause.by.low.value, clause.by.high.value];
      return ends.some((end) => (better === 'higher' ? end < 0 : end > 0));
    }
    case 'rank-change':
      return clause.by.low < 0 || clause.by.high < 0;
    case 'score-near':
    case 'score-within':
    case 'score-range':
    case 'rank':
    case 'top':
    case 'rank-range':
    case 'regional-rank':
    case 'group':
    case 'share':
    case 'above-mean':
      return false;
    default:
      return clause satisfies never;
  }
}

/** What is wrong with a clause for an indicator; null when nothing is. Source: data contract, clauses. */
export function clauseFault(clause: Clause, indicator: Indicator): ClauseFault | null {
  if (asksForWorse(clause, indicator)) return 'clause_direction';
  return isBeyondScale(clause, indicator) ? 'value_out_of_range' : null;
}
