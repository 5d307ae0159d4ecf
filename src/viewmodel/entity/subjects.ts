import type { Dataset } from '#domain/dataset.ts';
import type { Entity } from '#domain/entity.ts';
import type { Subject } from '#domain/frame.ts';
import type { Indicator } from '#domain/indicator.ts';
import { latestOwn } from '#domain/moves.ts';
import type { Period } from '#domain/period.ts';
import { predecessorRange } from '#domain/predecessors.ts';
import type { Language } from '#text/language.ts';
import type { FigureStyle } from '../figureWords.ts';

/** An entity in one indicator or component, up to the as-of period. */
export const subjectOf = (dataset: Dataset, entity: Entity, indicator: Indicator, asOf: Period): Subject => ({
  dataset,
  entity,
  indicator,
  asOf,
  series: { indicator: indicator.id, component: indicator.component },
});

/** The totals that have a figure of the entity, or of those it was merged from, in the catalogue's order. */
export function subjectsOf(dataset: Dataset, entity: Entity, asOf: Period): readonly Subject[] {
  const totals = dataset.catalogue.indicators.filter(({ component }) => component === null);
  return totals
    .map((indicator) => subjectOf(dataset, entity, indicator, asOf))
    .filter(
      (subject) =>
        latestOwn(subject) !== null ||
        (['rank', 'score'] as const).some((measure) => predecessorRange(subject, measure).points.length > 0),
    );
}

/** How the scores of an indicator are written. */
export const scoreStyle = ({ decimals, unit }: Indicator, language: Language): FigureStyle => ({
  measure: 'score',
  decimals,
  unit,
  language,
});

/** How places are written. */
export const placeStyle = (language: Language): FigureStyle => ({ measure: 'rank', decimals: 0, unit: '', language });
