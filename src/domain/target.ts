import { changeTarget, changeThreshold } from './change.ts';
import type { Better } from './direction.ts';
import { blocked, level, type Blocked, type Ends } from './ends.ts';
import { changedField } from './fieldChange.ts';
import { meanOf } from './figure.ts';
import type { Found } from './found.ts';
import { fixedOf, roundTo, timesRatio, type Fixed } from './fixed.ts';
import { askedAt, isOver } from './frame.ts';
import type { Clause } from './goal.ts';
import type { Span } from './ids.ts';
import { isChange } from './implied.ts';
import type { Judging } from './judging.ts';
import type { Observation } from './observation.ts';
import type { Period } from './period.ts';
import { sameFractionOf, type Acceptance } from './reading.ts';
import type { ReasonCode, Reading } from './verdict.ts';

/** One legitimate reading of a target; an interval where its baseline is one. */
export type TargetReading = Readonly<{ threshold: Span<Fixed>; far: Span<Fixed> | null; basis: Reading['basis'] }>;

/** A target resolved against the field and the figures of a period. The first reading is the literal one. */
export type Target = Readonly<{
  kind: 'target';
  readings: readonly [TargetReading, ...TargetReading[]];
  acceptance: Acceptance;
  reference: Observation | null; // the mean that it refers to
  reasons: readonly ReasonCode[];
}>;

const HUNDRED = fixedOf(100);

/** Half a unit of the last quoted digit: 68,9 → 0,05. */
const halfUnit = (decimals: number): Fixed => timesRatio(fixedOf(1), 1, 2 * 10 ** decimals);

/** How far from the threshold is still accepted, and in which direction. Source: semantics, section 3. */
export function acceptanceOf({ clause, frame, better }: Judging): Acceptance {
  const strictly =
    clause.kind === 'above-mean' || (clause.kind === 'score' && (clause.op === '>' || clause.op === '<'));
  const twoSided = clause.kind === 'score-within';
  const near =
    clause.kind === 'score-near'
      ? ((clause.tolerance ?? frame.goal.tolerance)?.value ?? halfUnit(clause.score.decimals))
      : fixedOf(0);
  return { better, strictly, twoSided, tolerance: clause.kind === 'score-within' ? clause.tolerance.value : near };
}

function meanEnds({ frame, decimals }: Judging, period: Period): Ends | Blocked {
  const asked = isOver(frame, period) ? askedAt(frame, period) : null;
  const mean = asked === null ? null : meanOf(asked);
  return mean?.score == null
    ? blocked('no-data', 'reference_missing')
    : { ...level(roundTo(mean.score.low, decimals)), reference: mean };
}

const byDemand = <T>(range: Span<T>, better: Better): readonly [T, T] =>
  better === 'higher' ? [range.low, range.high] : [range.high, range.low];

/** The ends of a clause in its own words; null for a group, which has no figure. */
function clauseEnds(judging: Judging, clause: Clause, period: Period): Ends | Blocked | null {
  switch (clause.kind) {
    case 'score':
    case 'score-near':
    case 'score-within':
      return level(clause.score.value);
    case 'score-range': {
      const [near, far] = byDemand(clause.score, judging.better);
      return level(near.value, far.value);
    }
    case 'share':
      return level(
        roundTo(
          timesRatio(judging.frame.indicator.scale?.high ?? HUNDRED, clause.part, clause.whole),
          judging.decimals,
        ),
      );
    case 'rank':
    case 'top':
    case 'regional-rank':
      return level(fixedOf(clause.place));
    case 'rank-range':
      return level(fixedOf(clause.place.high), fixedOf(clause.place.low));
    case 'above-mean':
      return meanEnds(judging, period);
    case 'score-change':
    case 'rank-change':
      return changeTarget(judging, clause, period);
    case 'group':
      return null;
    default:
      return clause satisfies never;
  }
}

function withFractions(literal: TargetReading, of: number, ranked: number): readonly [TargetReading, TargetReading] {
  const same = ({ low, high }: Span<Fixed>): Span<Fixed> => ({
    low: sameFractionOf(low, of, ranked),
    high: sameFractionOf(high, of, ranked),
  });
  const far = literal.far === null ? null : same(literal.far);
  return [literal, { threshold: same(literal.threshold), far, basis: 'same-fraction' }];
}

/** The target of a clause for the figure of one period, in all its legitimate readings; or why there is none. Source: semantics, sections 3 and 4. */
export function targetFor(judging: Judging, found: Found): Target | Blocked {
  const ends = clauseEnds(judging, judging.clause, found.period);
  if (ends === null) return blocked('no-data', 'reference_missing');
  if ('kind' in ends) return ends;
  const literal: TargetReading = { threshold: ends.near, far: ends.far, basis: 'literal' };
  const then = changedField(judging, found);
  const acceptance = acceptanceOf(judging);
  const common = { kind: 'target', acceptance, reference: ends.reference } as const;
  if (then === null || found.of === null) return { ...common, readings: [literal], reasons: ends.reasons };
  return { ...common, readings: withFractions(literal, then, found.of), reasons: [...ends.reasons, 'field_changed'] };
}

/** Whether no reading of a change agrees with the explicit level beside it. */
export const isInconsistent = (judging: Judging): boolean =>
  isChange(judging.clause) && changeThreshold(judging, judging.clause)?.isInconsistent === true;

/** T in its literal reading, as the clause and its baseline give it; null while a baseline or a reference is missing. */
export function literalThreshold(judging: Judging, period: Period): Fixed | null {
  const { clause } = judging;
  if (isChange(clause)) return changeThreshold(judging, clause)?.threshold ?? null;
  const ends = clauseEnds(judging, clause, period);
  return ends === null || 'kind' in ends ? null : ends.near.low;
}
