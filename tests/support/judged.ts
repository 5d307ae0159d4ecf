import type { Catalogue } from '#domain/dataset.ts';
import { fixedText } from '#domain/fixed.ts';
import type { Fixed } from '#domain/fixed.ts';
import { judgeGoal } from '#domain/judge.ts';
import { periodText } from '#domain/period.ts';
import type { ClauseJudgement, GoalJudgement } from '#domain/verdict.ts';
import { aCatalogue, aDatasetOf, aGoalOf, period } from './aDataset.ts';

export type Case = Readonly<{
  results?: string;
  clauses: string;
  goal?: Parameters<typeof aGoalOf>[1];
  asOf?: string;
  catalogue?: Catalogue;
}>;

/** The judgement of one goal over results written one a line; as of 2024 unless said otherwise. */
export function judged({
  results = '',
  clauses,
  goal = {},
  asOf = '2024',
  catalogue = aCatalogue(),
}: Case): GoalJudgement {
  return judgeGoal(aDatasetOf(results, catalogue), aGoalOf(clauses, goal), period(asOf));
}

const text = (f: Fixed | null, decimals: number): string | null => (f === null ? null : fixedText(f, decimals));

/** The judgement of the goal's first clause, with figures as text. */
export function judgedClause(c: Case) {
  const clause: ClauseJudgement | undefined = judged(c).clauses[0];
  if (clause === undefined) throw new Error('no clause');
  const { decimals, actual, baseline } = clause;
  return {
    ...clause,
    threshold: text(clause.threshold, decimals),
    margin: text(clause.margin, decimals),
    actual:
      actual === null
        ? null
        : `${periodText(actual.period)}: ${text(actual.value.low, decimals)}..${text(actual.value.high, decimals)}`,
    baseline:
      baseline === null
        ? null
        : `${baseline.period === null ? '?' : periodText(baseline.period)} ${baseline.basis} ${text(baseline.value?.low ?? null, decimals)}`,
    reasons: clause.reasons.map((r) => r.code),
  };
}

/** Scores of provinces 01 to `count`, best first, one point apart from `top`; ranked among `of`, `listed` of them with a published rank. */
export function aTable(series: string, year: number, { count = 63, top = 90, listed = 0, of = 63 } = {}): string {
  return Array.from({ length: count }, (_, i) => {
    const code = String(i + 1).padStart(2, '0');
    return `${series} ${year} ${code} ${(top - i * 0.5).toFixed(2)} ${i < listed ? `${i + 1}/${of}` : '-'}`;
  }).join('\n');
}
