import type { Clause, Quoted } from './goal.ts';
import type { Measure } from './verdict.ts';

/** What a clause measures. */
export function measureOf(clause: Clause): Measure {
  switch (clause.kind) {
    case 'score':
    case 'score-near':
    case 'score-within':
    case 'score-range':
    case 'score-change':
    case 'share':
    case 'above-mean':
      return 'score';
    case 'rank':
    case 'top':
    case 'rank-range':
    case 'rank-change':
      return 'rank';
    case 'regional-rank':
      return 'regional-rank';
    case 'group':
      return 'group';
    default:
      return clause satisfies never;
  }
}

/** The levels of score that a clause names; changes, places, groups and shares have none. */
export function levelsIn(clause: Clause): readonly Quoted[] {
  switch (clause.kind) {
    case 'score':
    case 'score-near':
    case 'score-within':
      return [clause.score];
    case 'score-range':
      return [clause.score.low, clause.score.high];
    case 'score-change':
    case 'share':
    case 'above-mean':
    case 'rank':
    case 'top':
    case 'rank-range':
    case 'rank-change':
    case 'regional-rank':
    case 'group':
      return [];
    default:
      return clause satisfies never;
  }
}
