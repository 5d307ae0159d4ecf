import { isSameSegment } from './catalogue.ts';
import { observationOf } from './figure.ts';
import type { Asked } from './found.ts';
import { minus, roundTo, type Fixed } from './fixed.ts';
import { isExact } from './ids.ts';
import { carrierAt } from './lineage.ts';
import type { Period } from './period.ts';

/** How a score moved between two periods, at its published decimals; or why the two cannot be compared. */
export type ScoreChange =
  | Readonly<{ kind: 'moved'; from: Fixed; to: Fixed; by: Fixed }>
  | Readonly<{ kind: 'missing' | 'method' | 'territory' }>;

/** The final score of an entity at its published decimals; null where none is published exactly. */
export function publishedScore(asked: Asked): Fixed | null {
  const score = observationOf(asked, 'final')?.score ?? null;
  return score === null || !isExact(score) ? null : roundTo(score.low, asked.indicator.decimals);
}

/** The change of a score since an earlier period; never across another method or another territory. Source: semantics, section 4. */
export function scoreChange(asked: Asked, since: Period): ScoreChange {
  const { dataset, series, entity, period } = asked;
  const { indicator, component } = series;
  const before = carrierAt(dataset.catalogue, entity, since);
  if (before === null || before.merged) return { kind: 'territory' };
  const to = publishedScore(asked);
  const from = publishedScore({ ...asked, entity: before.entity, period: since });
  if (from === null || to === null) return { kind: 'missing' };
  if (!isSameSegment(dataset.catalogue, indicator, component, since, period)) return { kind: 'method' };
  return { kind: 'moved', from, to, by: minus(to, from) };
}
