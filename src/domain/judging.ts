import { changeBaseline, levelBaseline, type Baseline } from './baseline.ts';
import type { Better } from './direction.ts';
import type { Frame } from './frame.ts';
import type { Clause, Quoted } from './goal.ts';
import { levelsIn, measureOf } from './clauseKind.ts';
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

/** The figures that a clause quotes: its levels, or the points that it asks to gain. */
const quotedIn = (clause: Clause): readonly Quoted[] =>
  clause.kind === 'score-change' && clause.unit === 'points' ? [clause.by.low, clause.by.high] : levelsIn(clause);

/** The clause ready to be judged: places have no decimals, scores the indicator's or the goal's own if it quotes more finely. Source: semantics, section 2. */
export function judgingOf(frame: Frame, clause: Clause): Judging {
  const measure = measureOf(clause);
  const isScore = measure === 'score';
  const decimals = isScore ? Math.max(frame.indicator.decimals, ...quotedIn(clause).map((q) => q.decimals)) : 0;
  const asked = { frame, clause, measure, decimals };
  const baseline = isChange(clause) ? changeBaseline(asked) : measure === 'group' ? null : levelBaseline(asked);
  return { ...asked, better: isScore ? frame.indicator.better : 'lower', baseline };
}
