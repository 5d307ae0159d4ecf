import { entityById } from '#domain/catalogue.ts';
import type { Dataset } from '#domain/dataset.ts';
import { toNumber, type Fixed } from '#domain/fixed.ts';
import { isExact, type Span } from '#domain/ids.ts';
import { periodText } from '#domain/period.ts';
import { VERDICTS_WORST_FIRST, type ClauseJudgement, type GoalJudgement, type Reason } from '#domain/verdict.ts';
import { clauseText } from '#text/clauseText.ts';
import { goalSentence } from '#text/goalSentence.ts';

const numberOrNull = (value: Fixed | null): number | null => (value === null ? null : toNumber(value));
const exactOrNull = (value: Span<Fixed> | null): number | null =>
  value === null || !isExact(value) ? null : toNumber(value.low);
const codesOf = (reasons: readonly Reason[]): readonly string[] => [...new Set(reasons.map(({ code }) => code))];

function baselineDocument({ baseline }: ClauseJudgement) {
  if (baseline === null) return null;
  const { period, value, basis } = baseline;
  return { period: period === null ? null : periodText(period), value: exactOrNull(value), basis };
}

function actualDocument({ actual }: ClauseJudgement) {
  if (actual === null) return null;
  const { period, value } = actual;
  return {
    period: periodText(period),
    value: exactOrNull(value),
    low: toNumber(value.low),
    high: toNumber(value.high),
  };
}

function clauseDocument(judgement: ClauseJudgement) {
  return {
    clause: clauseText(judgement.clause),
    verdict: judgement.verdict,
    threshold: numberOrNull(judgement.threshold),
    baseline: baselineDocument(judgement),
    actual: actualDocument(judgement),
    margin: numberOrNull(judgement.margin),
    share: judgement.share,
    pace: judgement.pace,
    required_pace: judgement.requiredPace,
    projection: judgement.projection,
    outlook_ratio: judgement.outlookRatio,
    reasons: codesOf(judgement.reasons),
  };
}

/** A judged goal in the shape of the data contract. Places are whole numbers; what has no figure is null. */
export function goalDocument(judgement: GoalJudgement, dataset: Dataset) {
  const { goal } = judgement;
  return {
    goal_id: goal.id,
    entity_code: entityById(dataset.catalogue, goal.entity)?.code ?? goal.entity,
    indicator_code: goal.indicator,
    due: periodText(goal.due),
    verdict: judgement.verdict,
    holding: judgement.holding,
    outlook: judgement.outlook,
    stretch: judgement.stretch,
    clauses: judgement.clauses.map(clauseDocument),
    reasons: codesOf(judgement.reasons),
    sentence_vi: goalSentence(judgement, dataset, 'vi'),
    sentence_en: goalSentence(judgement, dataset, 'en'),
  };
}

/** How many goals have each verdict that occurs, best first. */
export function countsDocument(judgements: readonly GoalJudgement[]): Readonly<Record<string, number>> {
  const counts = VERDICTS_WORST_FIRST.toReversed().map(
    (verdict) => [verdict, judgements.filter((judgement) => judgement.verdict === verdict).length] as const,
  );
  return Object.fromEntries(counts.filter(([, count]) => count > 0));
}
