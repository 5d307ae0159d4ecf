import type { Clause, Quoted } from '#domain/goal.ts';
import type { Indicator } from '#domain/indicator.ts';
import { clauseText } from '#text/clauseText.ts';

/** The levels of score that a clause asks for; changes and places have none. */
function levelsOf(clause: Clause): readonly Quoted[] {
  switch (clause.kind) {
    case 'score':
    case 'score-near':
    case 'score-within':
      return [clause.score];
    case 'score-range':
      return [clause.score.low, clause.score.high];
    case 'score-change':
    case 'rank':
    case 'top':
    case 'rank-range':
    case 'rank-change':
    case 'regional-rank':
    case 'group':
    case 'share':
    case 'above-mean':
      return [];
    default:
      return clause satisfies never;
  }
}

/** Whether a clause asks for a score that the indicator's scale does not have: `score >= 70` on a scale of 0–1. */
const isBeyondScale = (clause: Clause, { scale }: Pick<Indicator, 'scale'>): boolean =>
  scale !== null && levelsOf(clause).some(({ value }) => value < scale.low || value > scale.high);

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

type ClauseFault = Readonly<{ code: 'clause_direction' | 'value_out_of_range'; detail: string }>;

/** What no plan can mean: a clause that asks for worse (`clause_direction`) or for a score that the scale does not have. `detail` is the clause. */
export function checkClauses(clauses: readonly Clause[], indicator: Indicator): readonly ClauseFault[] {
  return clauses.flatMap((clause): ClauseFault[] => {
    if (asksForWorse(clause, indicator)) return [{ code: 'clause_direction', detail: clauseText(clause) }];
    return isBeyondScale(clause, indicator) ? [{ code: 'value_out_of_range', detail: clauseText(clause) }] : [];
  });
}
