import { predecessorsOf } from './catalogue.ts';
import type { Entity } from './entity.ts';
import { figureOf } from './figure.ts';
import type { Fixed } from './fixed.ts';
import { askedAt, type Subject } from './frame.ts';
import { isExact } from './ids.ts';
import { lookupOf } from './lookup.ts';
import type { Observation } from './observation.ts';
import { comparePeriods, periodEnd, type Period } from './period.ts';

type Figured = Readonly<{ entity: Entity; value: Fixed; of: number | null; observation: Observation | null }>;

/** The lowest and the highest figure among the predecessors in one period, and how many of them have one. */
export type RangePoint = Readonly<{ period: Period; low: Figured; high: Figured; known: number }>;

/** Those an entity was made from, and their figures as a range: never joined to its own, never a mean. Source: semantics, section 4. */
export type PredecessorRange = Readonly<{ predecessors: readonly Entity[]; points: readonly RangePoint[] }>;

/** The entities that an entity was merged from; empty where it was not, or was only renamed. */
export function mergedFrom({ dataset, entity }: Pick<Subject, 'dataset' | 'entity'>): readonly Entity[] {
  const predecessors = predecessorsOf(dataset.catalogue, entity);
  return predecessors.length > 1 ? predecessors : [];
}

function figuresIn(subject: Subject, measure: 'score' | 'rank', period: Period): readonly Figured[] {
  const figures = mergedFrom(subject).flatMap((entity) => {
    const asked = askedAt({ ...subject, entity }, period);
    const found = asked === null || asked.merged ? null : figureOf(asked, measure);
    return found === null || !isExact(found.value)
      ? []
      : [{ entity, value: found.value.low, of: found.of, observation: found.observation }];
  });
  return figures.toSorted((a, b) => a.value - b.value);
}

/** The range of the predecessors' exact figures in every period before the merger, up to the as-of period. */
export function predecessorRange(subject: Subject, measure: 'score' | 'rank'): PredecessorRange {
  const since = subject.entity.validFrom ?? '';
  const periods = lookupOf(subject.dataset)
    .periodsOf(subject.series)
    .filter((period) => periodEnd(period) < since && comparePeriods(period, subject.asOf) <= 0);
  const points = periods.flatMap((period) => {
    const figures = figuresIn(subject, measure, period);
    const [low, high] = [figures[0], figures.at(-1)];
    return low === undefined || high === undefined ? [] : [{ period, low, high, known: figures.length }];
  });
  return { predecessors: mergedFrom(subject), points };
}
