import { changeBaseline, levelBaseline, type Baseline } from './baseline.ts';
import type { Better } from './direction.ts';
import type { Frame } from './frame.ts';
import type { Clause, Quoted } from './goal.ts';
import { isChange } from './implied.ts';
import type { Measure } from './verdict.ts';

/** A clause with its measure, the precision it is compared at, and what it is measured from. */
export type Judging = Readonly<{
  frame: Frame;
  clause: Clause;
  measure: Measure;
  decimals: number;
  better: Better;
  baseline: Baseline | null;
}>;

/** What a clause measures. */
function measureOf(clause: Clause): Measure {
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

/** The figures that a clause quotes. */
function quotedIn(clause: Clause): readonly Quoted[] {
  switch (clause.kind) {
    case 'score':
    case 'score-near':
    case 'score-within':
      return [clause.score];
    case 'score-range':
      return [clause.score.low, clause.score.high];
    case 'score-change':
      return clause.unit === 'points' ? [clause.by.low, clause.by.high] : [];
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

/** The clause ready to be judged: places have no decimals, scores the indicator's or the goal's own if it quotes more finely. Source: semantics, section 2. */
export function judgingOf(frame: Frame, clause: Clause): Judging {
  const measure = measureOf(clause);
  const isScore = measure === 'score';
  const decimals = isScore ? Math.max(frame.indicator.decimals, ...quotedIn(clause).map((q) => q.decimals)) : 0;
  const asked = { frame, clause, measure, decimals };
  const baseline = isChange(clause) ? changeBaseline(asked) : measure === 'group' ? null : levelBaseline(asked);
  return { ...asked, better: isScore ? frame.indicator.better : 'lower', baseline };
}
