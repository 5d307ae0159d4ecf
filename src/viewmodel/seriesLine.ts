import type { Dataset, Series } from '#domain/dataset.ts';
import type { Entity } from '#domain/entity.ts';
import { fixedOf } from '#domain/fixed.ts';
import { frameOf, type Frame } from '#domain/frame.ts';
import type { Clause, Goal } from '#domain/goal.ts';
import type { Period } from '#domain/period.ts';
import type { ClauseJudgement } from '#domain/verdict.ts';
import { entityName, indicatorName, shortIndicatorName } from '#text/names.ts';
import type { Language } from '#text/language.ts';
import { onDemandTextOf } from '#text/onDemandText.ts';
import { progressView, type ProgressView } from './progressView.ts';
import type { LineMeasure } from './selection.ts';

const NOTHING_ASKED: Clause = { kind: 'score', op: '>=', score: { value: fixedOf(0), decimals: 0 } };

/** A frame of figures that nobody set a goal for. */
function frameWithoutGoal(dataset: Dataset, series: Series, entity: Entity, asOf: Period): Frame {
  const goal: Goal = {
    id: '',
    entity: entity.id,
    ...series,
    due: asOf,
    window: 'at-due',
    start: null,
    baseline: null,
    tolerance: null,
    clauses: [],
    wording: '',
    document: '',
    page: null,
    issuedOn: null,
    owner: null,
    note: null,
    plan: '',
    source: { file: '', row: 0, column: null },
  };
  return frameOf(dataset, goal, asOf);
}

/** A judgement that says nothing: only its measure and its direction are looked at. */
const unjudged = (measure: LineMeasure, { indicator }: Frame): ClauseJudgement => ({
  clause: NOTHING_ASKED,
  measure,
  decimals: measure === 'rank' ? 0 : indicator.decimals,
  better: measure === 'rank' ? 'lower' : indicator.better,
  verdict: 'undetermined',
  holding: null,
  outlook: null,
  stretch: null,
  threshold: null,
  farThreshold: null,
  tolerance: null,
  readings: [],
  baseline: null,
  actual: null,
  margin: null,
  share: null,
  pace: null,
  requiredPace: null,
  projection: null,
  outlookRatio: null,
  groups: null,
  provisional: null,
  reasons: [],
  inputs: [],
});

/** The line of somebody's figures without a goal; null where not one is loaded. The indicator must be in the catalogue. */
export function seriesLine(
  dataset: Dataset,
  series: Series,
  entity: Entity,
  asOf: Period,
  measure: LineMeasure,
  language: Language,
): ProgressView | null {
  const frame = frameWithoutGoal(dataset, series, entity, asOf);
  const judged = unjudged(measure, frame);
  const { unit } = frame.indicator;
  const name =
    series.component === null
      ? shortIndicatorName(frame.indicator, language)
      : indicatorName(frame.indicator, language);
  const subtitle = onDemandTextOf(language).chart.lineSubtitle(name, measure, unit);
  const style = { measure, decimals: judged.decimals, unit, language };
  return progressView(judged, frame, style, { entity: entityName(entity, language), indicator: name, subtitle });
}
