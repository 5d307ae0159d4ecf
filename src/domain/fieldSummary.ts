import { entityById, indicatorOf } from './catalogue.ts';
import type { Dataset, Series } from './dataset.ts';
import type { Entity } from './entity.ts';
import { meanOf } from './figure.ts';
import { fixedOf, minus, plus, timesRatio, type Fixed } from './fixed.ts';
import { isExact, type EntityId } from './ids.ts';
import type { Period } from './period.ts';
import { rankingOf } from './ranking.ts';

/** The scores of everybody who was ranked together in a period, worst figure first, with what describes them. */
export type FieldSummary = Readonly<{
  scores: readonly Readonly<{ entity: EntityId; score: Fixed }>[];
  ranked: number;
  isFull: boolean; // all scores are loaded; quartiles and mean are null otherwise
  quartiles: Readonly<{ q1: Fixed; median: Fixed; q3: Fixed }> | null; // of the figures, smallest first
  mean: Readonly<{ value: Fixed; basis: 'published' | 'derived' }> | null; // derived: the plain mean of a full table
  regionMean: Fixed | null; // the plain mean of the entity's own region; null unless the table is full
}>;

/** The value a `part` of 4 along sorted figures, between neighbours in proportion; null without figures. */
export function quantile(sorted: readonly Fixed[], part: number): Fixed | null {
  const at = ((sorted.length - 1) * part) / 4;
  const below = sorted[Math.floor(at)];
  const above = sorted[Math.ceil(at)];
  if (below === undefined || above === undefined) return null;
  return plus(below, timesRatio(minus(above, below), Math.round((at - Math.floor(at)) * 4), 4));
}

const meanOfScores = (scores: readonly Fixed[]): Fixed | null =>
  scores.length === 0 ? null : timesRatio(scores.reduce(plus, fixedOf(0)), 1, scores.length);

function quartilesOf(sorted: readonly Fixed[]): FieldSummary['quartiles'] {
  const q1 = quantile(sorted, 1);
  const median = quantile(sorted, 2);
  const q3 = quantile(sorted, 3);
  return q1 === null || median === null || q3 === null ? null : { q1, median, q3 };
}

/** The field that `like` is ranked in, in one period. Only exact scores are in it. */
export function fieldSummary(dataset: Dataset, series: Series, period: Period, like: Entity): FieldSummary {
  const { catalogue } = dataset;
  const ranking = rankingOf(dataset, series, period, like);
  const scores = ranking.observations
    .flatMap((o) => (o.score !== null && isExact(o.score) ? [{ entity: o.entity, score: o.score.low }] : []))
    .toSorted((a, b) => a.score - b.score);
  const inRegion = scores.filter((s) => entityById(catalogue, s.entity)?.parentCode === like.parentCode);
  const indicator = indicatorOf(catalogue, series.indicator, series.component);
  const published =
    indicator === null ? null : (meanOf({ dataset, indicator, series, entity: like, period })?.score?.low ?? null);
  const derived = ranking.isFull ? meanOfScores(scores.map((s) => s.score)) : null;
  const value = published ?? derived;
  return {
    scores,
    ranked: ranking.ranked,
    isFull: ranking.isFull,
    quartiles: ranking.isFull ? quartilesOf(scores.map((s) => s.score)) : null,
    mean: value === null ? null : { value, basis: published === null ? 'derived' : 'published' },
    regionMean: ranking.isFull && like.parentCode !== null ? meanOfScores(inRegion.map((s) => s.score)) : null,
  };
}
