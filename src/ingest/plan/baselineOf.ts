import type { Clause, Quoted, StatedBaseline } from '#domain/goal.ts';
import { fixedOf } from '#domain/fixed.ts';
import type { FoundClause } from './clausesWithin.ts';
import type { SentenceParts } from './sentenceParts.ts';

/** The figure that a clause names as a level: a score, or a place. */
function levelOf(clause: Clause | null): Quoted | null {
  if (clause?.kind === 'score' || clause?.kind === 'score-near') return clause.score;
  if (clause?.kind === 'rank' || clause?.kind === 'top') return { value: fixedOf(clause.place), decimals: 0 };
  return null;
}

/** What a sentence says of the result before, in brackets behind a clause: `(năm 2023 đạt 67,18 điểm)`. */
export function baselineOf({ remarks }: SentenceParts, clause: FoundClause): StatedBaseline | null {
  const remark =
    remarks.find(({ from, time }) => from >= clause.to && time !== null) ?? remarks.find(({ time }) => time !== null);
  const period = remark?.time?.due ?? null;
  if (remark === undefined || period === null) return null;
  return { period, value: levelOf(remark.clauses[0]?.clause ?? null) };
}
