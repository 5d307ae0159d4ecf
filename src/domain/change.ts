import { isComparable, type Baseline } from './baseline.ts';
import { blocked, type Blocked, type Ends } from './ends.ts';
import type { Fixed } from './fixed.ts';
import { askedAt, type Frame } from './frame.ts';
import { isExact } from './ids.ts';
import { changeEnds, impliedBy, levelBeside, type ChangeClause } from './implied.ts';
import type { Judging } from './judging.ts';
import { periodEnd, type Period } from './period.ts';

/** Whether the baseline lies before the entity was made from several. */
function isBeforeMerger(frame: Frame, baseline: Baseline): boolean {
  const { validFrom } = frame.entity;
  return (
    validFrom !== null &&
    baseline.period !== null &&
    periodEnd(baseline.period) < validFrom &&
    askedAt(frame, baseline.period) === null
  );
}

/** Why a change cannot be measured from its baseline; null when it can. */
function obstacle({ frame, baseline }: Judging, period: Period): Blocked | null {
  if (baseline === null) return blocked('no-data', 'baseline_missing');
  const isMerged = isBeforeMerger(frame, baseline) || askedAt(frame, period)?.merged === true;
  if (isMerged && !baseline.isStatedValue) return blocked('not-comparable', 'entity_merged');
  if (baseline.value === null) return blocked('no-data', 'baseline_missing');
  return isComparable(frame, baseline.period, period) ? null : blocked('not-comparable', 'segment_changed');
}

/** The ends that a change asks for from one baseline figure, or the explicit level where no reading agrees with it. Source: semantics, section 3. */
function endsFrom(
  judging: Judging,
  clause: ChangeClause,
  base: Fixed,
): Readonly<{ ends: readonly [Fixed, Fixed]; isInconsistent: boolean }> {
  const { frame, better, decimals, baseline } = judging;
  const unit = impliedBy(clause, frame.goal, frame.indicator, base, decimals);
  const literal = changeEnds(
    clause,
    base,
    unit ?? (clause.kind === 'score-change' ? clause.unit : 'points'),
    better,
    decimals,
  );
  const explicit = levelBeside(frame.goal, clause, better);
  const isReadable = explicit === null || unit !== null;
  const isTwoConditions =
    baseline?.basis === 'stated' && !(clause.kind === 'score-change' && frame.indicator.unit === '%');
  if (isReadable || isTwoConditions) return { ends: literal, isInconsistent: false };
  return { ends: [explicit, explicit], isInconsistent: true };
}

/** The ends of a change in a period, an interval where its baseline is one; or why it cannot be measured. */
export function changeTarget(judging: Judging, clause: ChangeClause, period: Period): Ends | Blocked {
  const stopped = obstacle(judging, period);
  const base = judging.baseline?.value ?? null;
  if (stopped !== null || base === null) return stopped ?? blocked('no-data', 'baseline_missing');
  const low = endsFrom(judging, clause, base.low);
  const high = endsFrom(judging, clause, base.high);
  const isRange = low.ends[0] !== low.ends[1];
  return {
    near: { low: low.ends[0], high: high.ends[0] },
    far: isRange ? { low: low.ends[1], high: high.ends[1] } : null,
    reference: null,
    reasons: [],
  };
}

/** T of a change from its baseline, whether or not it may be compared; null while the baseline is missing or an interval. */
export function changeThreshold(
  judging: Judging,
  clause: ChangeClause,
): Readonly<{ threshold: Fixed; isInconsistent: boolean }> | null {
  const base = judging.baseline?.value ?? null;
  if (base === null || !isExact(base)) return null;
  const { ends, isInconsistent } = endsFrom(judging, clause, base.low);
  return { threshold: ends[0], isInconsistent };
}
