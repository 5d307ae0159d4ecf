import { isExact, type Span } from './ids.ts';
import type { Fixed } from './fixed.ts';
import { isOver, type Frame } from './frame.ts';
import type { Clause } from './goal.ts';
import { judgingOf, type Judging } from './judging.ts';
import { breaksSinceBaseline, provisionalLookAt, type Look } from './look.ts';
import { samePeriod, type Period } from './period.ts';
import { marginOf, progressOf, thresholdOf } from './progress.ts';
import { readAgainst } from './reading.ts';
import { acceptanceOf, literalThreshold } from './target.ts';
import type { ClauseJudgement, Input, Reason, ReasonCode } from './verdict.ts';
import { decide, type Decision } from './window.ts';

const unique = (reasons: readonly Reason[]): readonly Reason[] =>
  reasons.filter((r, i) => reasons.findIndex((other) => other.code === r.code) === i);

const at = (period: Period | null, codes: readonly ReasonCode[]): readonly Reason[] =>
  codes.map((code) => ({ code, period }));

const BASIS_REASON = {
  stated: [],
  implied: ['baseline_implied'],
  'known-at-issue': ['baseline_known_at_issue'],
  previous: ['baseline_previous'],
} as const satisfies Record<string, readonly ReasonCode[]>;

function baselineReasons({ baseline }: Judging): readonly Reason[] {
  if (baseline === null) return [];
  const missing: readonly ReasonCode[] = baseline.value === null ? ['baseline_missing'] : [];
  return at(baseline.period, [...BASIS_REASON[baseline.basis], ...baseline.reasons, ...missing]);
}

/** The provisional figure of the due period's year up to the as-of period, the longest one; null when there is none. */
function latestProvisional(judging: Judging): Look | null {
  const { due } = judging.frame.goal;
  const periods = ([12, 9, 6, 3] as const).map((months): Period => ({ year: due.year, months }));
  for (const period of periods.filter((p) => isOver(judging.frame, p))) {
    const look = provisionalLookAt(judging, period);
    if (look !== null) return look;
  }
  return null;
}

/** The provisional figure to show beside a decision: only where there is no final one, or it says something else. */
function provisionalBeside(judging: Judging, { look, verdict }: Decision): Look | null {
  const provisional = latestProvisional(judging);
  if (provisional === null) return null;
  const isFinal = look !== null && look.hasFigure && samePeriod(look.period, provisional.period);
  return isFinal && provisional.verdict === verdict ? null : provisional;
}

function inputsOf({ baseline }: Judging, look: Look | null, provisional: Look | null): readonly Input[] {
  const inputs: Input[] = [];
  if (look !== null && look.hasFigure)
    inputs.push({ role: 'actual', period: look.period, observation: look.observation });
  if (baseline?.period != null)
    inputs.push({ role: 'baseline', period: baseline.period, observation: baseline.observation });
  if (look?.target?.reference != null)
    inputs.push({ role: 'reference', period: look.period, observation: look.target.reference });
  if (provisional !== null)
    inputs.push({ role: 'provisional', period: provisional.period, observation: provisional.observation });
  return inputs;
}

const exact = (span: Span<Fixed> | null | undefined): Fixed | null => (span != null && isExact(span) ? span.low : null);

/** Whether the far end of a range is reached as well; null for other clauses, without a figure, or where readings differ. */
function stretchOf(look: Look | null): boolean | null {
  const far = look?.target?.readings[0].far ?? null;
  if (look?.found == null || look.target === null || far === null) return null;
  const result = readAgainst(look.found.value, far, look.target.acceptance);
  return result === 'across' ? null : result === 'inside';
}

const holdingOf = (look: Look | null): boolean | null => {
  if (look === null || !look.hasFigure) return null;
  if (look.verdict === 'met') return true;
  return look.verdict === 'not-met' ? false : null;
};

/** T against the figure, else as the plan states it; null where a comparison is not allowed. */
function thresholdFor(judging: Judging, { look, verdict }: Decision): Fixed | null {
  const compared = look === null ? null : thresholdOf(look);
  if (compared !== null || verdict === 'not-comparable') return compared;
  return literalThreshold(judging, look?.period ?? judging.frame.goal.due);
}

/** The verdict on one clause of the frame's goal, with every figure it rests on. Source: semantics, sections 3 to 6. */
export function judgeClause(frame: Frame, clause: Clause): ClauseJudgement {
  const judging = judgingOf(frame, clause);
  const decision = decide(judging);
  const { look, verdict } = decision;
  const isOpen = verdict === 'pending';
  const provisional = provisionalBeside(judging, decision);
  const progress = progressOf(judging, look);
  const { baseline } = judging;
  const period = look?.period ?? frame.goal.due;
  const provisionalCodes: readonly ReasonCode[] = provisional === null ? [] : ['provisional'];
  return {
    clause,
    measure: judging.measure,
    decimals: judging.decimals,
    better: judging.better,
    verdict,
    holding: isOpen ? holdingOf(look) : null,
    outlook: isOpen ? progress.outlook : null,
    stretch: stretchOf(look),
    threshold: thresholdFor(judging, decision),
    farThreshold: exact(look?.target?.readings[0].far),
    tolerance: clause.kind === 'score-near' || clause.kind === 'score-within' ? acceptanceOf(judging).tolerance : null,
    readings: look?.readings ?? [],
    baseline: baseline === null ? null : { period: baseline.period, value: baseline.value, basis: baseline.basis },
    actual:
      look?.found == null
        ? null
        : { period: look.period, entity: look.found.entity.id, value: look.found.value, of: look.found.of },
    margin: marginOf(judging, look),
    share: progress.share,
    pace: progress.pace,
    requiredPace: isOpen ? progress.requiredPace : null,
    projection: isOpen ? progress.projection : null,
    outlookRatio: isOpen ? progress.outlookRatio : null,
    groups: clause.kind === 'group' ? { asked: clause.group, actual: look?.groups ?? [] } : null,
    provisional: provisional === null ? null : { period: provisional.period, verdict: provisional.verdict },
    reasons: unique([
      ...decision.reasons,
      ...baselineReasons(judging),
      ...at(period, [...(look?.reasons ?? []), ...breaksSinceBaseline(judging, look)]),
      ...at(provisional?.period ?? null, provisionalCodes),
    ]),
    inputs: inputsOf(judging, look, provisional),
  };
}
