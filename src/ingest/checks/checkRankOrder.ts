import { entityById, indicatorOf, isSameField } from '#domain/catalogue.ts';
import type { Catalogue } from '#domain/dataset.ts';
import { lead, type Better } from '#domain/direction.ts';
import type { Entity } from '#domain/entity.ts';
import type { Fixed } from '#domain/fixed.ts';
import { issueAt, type ImportIssue } from '#domain/issue.ts';
import type { Observation } from '#domain/observation.ts';

type Ranked = Readonly<{ observation: Observation; entity: Entity; score: Fixed; place: number }>;

/** Those with both a score and a place; better scores first, equal scores by place. */
function ranked(field: readonly Observation[], catalogue: Catalogue, better: Better): readonly Ranked[] {
  const found = field.flatMap((observation): Ranked[] => {
    const entity = entityById(catalogue, observation.entity);
    const { score, rank } = observation;
    if (entity === null || score === null || rank === null) return [];
    return [{ observation, entity, score: score.low, place: rank.place.low }];
  });
  return found.toSorted((a, b) => lead(b.score, a.score, better) || a.place - b.place);
}

/** One warning for each entity that is ranked before another with a better score (`rank_score_order`), which it names. */
export function checkRankOrder(field: readonly Observation[], catalogue: Catalogue): readonly ImportIssue[] {
  const [first] = field;
  const series = first === undefined ? null : indicatorOf(catalogue, first.indicator, first.component);
  if (series === null) return [];
  const order = ranked(field, catalogue, series.better);
  const issues: ImportIssue[] = [];
  const worst: Ranked[] = []; // of each field, the one with the highest place so far
  for (const next of order) {
    const i = worst.findIndex(({ entity }) => isSameField(entity, next.entity));
    const before = worst[i];
    if (before === undefined) worst.push(next);
    else if (next.place >= before.place) worst[i] = next;
    else if (next.score !== before.score) {
      const detail = `${before.entity.nameVi}: ${before.place}`;
      issues.push(issueAt('warning', 'rank_score_order', next.observation.source, String(next.place), detail));
    }
  }
  return issues;
}
