import { entityOfCode, fieldSize } from './catalogue.ts';
import type { Found } from './found.ts';
import { planPeriod, type Frame } from './frame.ts';
import { isChange } from './implied.ts';
import type { Judging } from './judging.ts';
import { comparePeriods } from './period.ts';
import { regionOf } from './regionalRank.ts';

/** A number ranked counts as the same field while it differs by at most a tenth: PAPI ranks 60 to 63. Source: semantics, section 4. */
export const isSameNumber = (a: number, b: number): boolean => Math.abs(a - b) * 10 <= Math.max(a, b);

/** Whether the regions were redrawn since the catalogue begins, so that a plan may speak of the older ones. */
const isRedrawn = ({ dataset }: Frame, { entity, period }: Found): boolean =>
  entity.parentCode !== null && entityOfCode(dataset.catalogue, entity.parentCode, period)?.validFrom != null;

/** The size of the region that a plan had in mind, where the region has changed since; null when it has not. */
function changedRegion(frame: Frame, found: Found, stated: number | null): number | null {
  const plan = planPeriod(frame);
  const { dataset, entity } = frame;
  const now = regionOf({ ...found, dataset }).length;
  const planned = plan === null ? 0 : regionOf({ dataset, entity, period: plan }).length; // 0: not known
  if (planned > 0) return isSameNumber(planned, now) ? null : (stated ?? planned);
  return stated !== null && isRedrawn(frame, found) && !isSameNumber(stated, now) ? stated : null;
}

/** The number ranked that a plan had in mind, where the field has changed since; null when it has not. */
export function changedField(judging: Judging, found: Found): number | null {
  const { frame, clause, baseline } = judging;
  if (judging.measure === 'score' || judging.measure === 'group') return null;
  const ranked = found.of;
  if (ranked === null) return null;
  const stated = 'of' in clause ? clause.of : isChange(clause) ? (baseline?.of ?? null) : null;
  if (clause.kind === 'regional-rank') return changedRegion(frame, found, stated);
  if (stated !== null) return isSameNumber(stated, ranked) ? null : stated;
  const plan = isChange(clause) ? (baseline?.period ?? null) : planPeriod(frame);
  if (plan === null || comparePeriods(plan, found.period) === 0) return null;
  const then = fieldSize(frame.dataset.catalogue, frame.entity, plan);
  const isSame = isSameNumber(then, fieldSize(frame.dataset.catalogue, found.entity, found.period));
  return then === 0 || isSame ? null : then; // 0: the plan is older than the catalogue
}
