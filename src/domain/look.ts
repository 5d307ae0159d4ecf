import { isComparable } from './baseline.ts';
import { figureOf, observationOf, provisionalFigureOf } from './figure.ts';
import type { Found } from './found.ts';
import { roundTo } from './fixed.ts';
import { askedAt, isPublished } from './frame.ts';
import { groupOf, groupOrder } from './grouping.ts';
import type { GroupId } from './ids.ts';
import type { Judging } from './judging.ts';
import type { Observation, Status } from './observation.ts';
import type { Period } from './period.ts';
import { readAgainst, verdictOf } from './reading.ts';
import { changedField, isSameNumber } from './fieldChange.ts';
import { targetFor, type Target } from './target.ts';
import type { ReasonCode, Reading, Verdict } from './verdict.ts';

type Decided = Extract<Verdict, 'met' | 'not-met' | 'undetermined' | 'not-comparable' | 'no-data'>;

/** What one period says of a clause. */
export type Look = Readonly<{
  period: Period;
  verdict: Decided;
  hasFigure: boolean; // false: nothing is known of this period
  isPublished: boolean;
  found: Found | null;
  target: Target | null;
  readings: readonly Reading[];
  groups: readonly GroupId[];
  observation: Observation | null;
  reasons: readonly ReasonCode[];
}>;

const NOTHING = { found: null, target: null, readings: [], groups: [], observation: null, reasons: [] } as const;

function withoutFigure(judging: Judging, period: Period): Look {
  const asked = askedAt(judging.frame, period);
  const hasEnded =
    asked === null ||
    (asked.entity.validTo !== null && asked.entity.validTo < `${period.year}-12-31` && period.months === 12);
  return {
    ...NOTHING,
    period,
    verdict: 'no-data',
    hasFigure: false,
    isPublished: isPublished(judging.frame, period),
    reasons: hasEnded ? ['entity_ended'] : [],
  };
}

const rounded = (found: Found, decimals: number): Found => ({
  ...found,
  value: { low: roundTo(found.value.low, decimals), high: roundTo(found.value.high, decimals) },
});

function readingsOf(found: Found, target: Target): readonly Reading[] {
  return target.readings.map(({ threshold, basis }) => ({
    threshold: threshold.low,
    basis,
    result: readAgainst(found.value, threshold, target.acceptance),
  }));
}

function lookAtFigure(judging: Judging, found: Found, isMerged: boolean): Look {
  const { period } = found;
  const merged: readonly ReasonCode[] = isMerged ? ['entity_merged'] : [];
  const common = { period, found, observation: found.observation, groups: [], hasFigure: true, isPublished: true };
  const target = targetFor(judging, found);
  if (target.kind === 'blocked')
    return {
      ...common,
      verdict: target.verdict,
      target: null,
      readings: [],
      reasons: [...found.reasons, ...target.reasons, ...merged],
    };
  const readings = readingsOf(found, target);
  const verdict = verdictOf(readings.map((r) => r.result));
  const reasons = [...found.reasons, ...target.reasons, ...merged];
  return {
    ...common,
    verdict,
    target,
    readings,
    reasons: verdict === 'undetermined' ? [...reasons, 'readings_disagree'] : reasons,
  };
}

/** A group clause: every group that the entity may be in must be the asked one or a better one. */
function lookAtGroup(judging: Judging, asked: GroupId, period: Period, status: Status): Look {
  const at = askedAt(judging.frame, period);
  const found = at === null ? null : groupOf(at, status);
  const observation = at === null ? null : observationOf(at, status);
  if (at === null || (found === null && observation === null)) return withoutFigure(judging, period);
  const common = { ...NOTHING, period, observation, groups: found?.groups ?? [], hasFigure: true, isPublished: true };
  if (found === null) return { ...common, verdict: 'no-data', reasons: ['reference_missing'] };
  const wanted = groupOrder(at, asked);
  const orders = found.groups.map((g) => (g === asked ? (wanted ?? 0) : groupOrder(at, g)));
  const known = orders.filter((o) => o !== null);
  if (known.length < orders.length || (wanted === null && found.groups.some((g) => g !== asked)))
    return { ...common, verdict: 'no-data', reasons: [...found.reasons, 'group_unknown'] };
  const verdict = verdictOf(known.map((o) => (o <= (wanted ?? 0) ? 'inside' : 'outside')));
  return {
    ...common,
    verdict,
    reasons: verdict === 'undetermined' ? [...found.reasons, 'readings_disagree'] : found.reasons,
  };
}

/** What the final figure of a period says of a clause. */
export function lookAt(judging: Judging, period: Period): Look {
  if (judging.clause.kind === 'group') return lookAtGroup(judging, judging.clause.group, period, 'final');
  const asked = askedAt(judging.frame, period);
  const found = asked === null ? null : figureOf(asked, judging.measure);
  if (asked === null || found === null) return withoutFigure(judging, period);
  return lookAtFigure(judging, rounded(found, judging.decimals), asked.merged);
}

/** What the provisional figure of a period says; null when there is none. */
export function provisionalLookAt(judging: Judging, period: Period): Look | null {
  const asked = askedAt(judging.frame, period);
  if (asked === null) return null;
  if (judging.clause.kind === 'group') {
    const look = lookAtGroup(judging, judging.clause.group, period, 'provisional');
    return look.hasFigure ? look : null;
  }
  const found = provisionalFigureOf(asked, judging.measure);
  return found === null ? null : lookAtFigure(judging, rounded(found, judging.decimals), asked.merged);
}

/** Whether the number ranked changed between the baseline and a figure. */
function hasOtherField(judging: Judging, found: Found): boolean {
  const { baseline } = judging;
  if (baseline?.of != null && found.of !== null) return !isSameNumber(baseline.of, found.of);
  return changedField(judging, found) !== null;
}

/** Why a period may not be set against the clause's baseline; empty when it may. A merger is the look's own reason. */
export function breaksSinceBaseline(judging: Judging, look: Look | null): readonly ReasonCode[] {
  const { frame, baseline } = judging;
  if (baseline === null) return [];
  const period = look?.period ?? frame.goal.due;
  const segment: readonly ReasonCode[] = isComparable(frame, baseline.period, period) ? [] : ['segment_changed'];
  const isOtherField = look?.found != null && hasOtherField(judging, look.found);
  return isOtherField ? [...segment, 'field_changed'] : segment;
}

/** Whether a figure may be set against the clause's baseline: same method, same field, same entity. Source: semantics, section 4. */
export function isComparableLook(judging: Judging, look: Look): boolean {
  if (look.found === null || askedAt(judging.frame, look.period)?.merged === true) return false;
  return breaksSinceBaseline(judging, look).length === 0;
}
