import { componentsOf } from './components.ts';
import { lead } from './direction.ts';
import { observationOf } from './figure.ts';
import { quantile } from './fieldSummary.ts';
import { minus, roundTo, type Fixed } from './fixed.ts';
import type { Asked } from './found.ts';
import { isExact, type EntityId, type Place, type Span } from './ids.ts';
import type { Indicator } from './indicator.ts';
import type { Observation } from './observation.ts';
import { rankingOf, type Ranking } from './ranking.ts';
import { regionOf } from './regionalRank.ts';
import { inDeviations, spreadOf } from './spread.ts';

/** How a score stands to a median: its level, and how much better the score is, at published decimals and in standard deviations of the field. */
export type Gap = Readonly<{ level: Fixed; lead: Fixed; deviations: number }>;

/** One component of an entity beside the medians of the country, of its region and of its peers; null where none of those has a score. */
export type Standing = Readonly<{
  indicator: Indicator;
  score: Fixed;
  place: Span<Place> | null;
  ranked: number;
  nation: Gap;
  region: Gap | null;
  peers: Gap | null;
  observation: Observation;
}>;

/** The components of an entity, strongest first, and those that cannot be compared since the field's scores are not all loaded, or all the same. */
export type Standings = Readonly<{ standings: readonly Standing[]; left: readonly Indicator[] }>;

/** The scores of some in a field, smallest first. */
function scoresOf({ observations }: Ranking, ids: ReadonlySet<EntityId>): readonly Fixed[] {
  const scores = observations.flatMap(({ entity, score }) =>
    ids.has(entity) && score !== null && isExact(score) ? [score.low] : [],
  );
  return scores.toSorted((a, b) => a - b);
}

/** A component of an entity in one period; null where it has no exact score, or the field is not known in full. */
function standingOf(asked: Asked, peers: ReadonlySet<EntityId>): Standing | null {
  const { indicator, entity } = asked;
  const ranking = rankingOf(asked.dataset, asked.series, asked.period, entity);
  const spread = spreadOf(ranking);
  const observation = observationOf(asked, 'final');
  if (spread === null || observation?.score == null || !isExact(observation.score)) return null;
  const score = observation.score.low;
  const shown = (figure: Fixed): Fixed => roundTo(figure, indicator.decimals);
  const gapTo = (sorted: readonly Fixed[]): Gap | null => {
    const level = quantile(sorted, 2);
    if (level === null) return null;
    const deviations = inDeviations(lead(score, level, indicator.better), spread);
    return { level: shown(level), lead: lead(shown(score), shown(level), indicator.better), deviations };
  };
  const nation = gapTo(ranking.sorted.toSorted((a, b) => minus(a, b)));
  if (nation === null) return null;
  const region = new Set(entity.parentCode === null ? [] : regionOf(asked).map(({ id }) => id));
  return {
    indicator,
    score,
    place: ranking.places.get(entity.id) ?? null,
    ranked: ranking.ranked,
    nation,
    region: gapTo(scoresOf(ranking, region)),
    peers: gapTo(scoresOf(ranking, peers)),
    observation,
  };
}

/** The components directly below a series, as an entity stands in them. `dataset` holds the components. */
export function standingsOf(asked: Asked, peers: readonly EntityId[]): Standings {
  const ids = new Set(peers);
  const components = componentsOf(asked.dataset.catalogue, asked.series);
  const scored = components.map((indicator) => {
    const series = { indicator: indicator.id, component: indicator.component };
    const part = { ...asked, indicator, series };
    return { indicator, standing: standingOf(part, ids), isMeasured: observationOf(part, 'final') !== null };
  });
  return {
    standings: scored
      .flatMap(({ standing }) => standing ?? [])
      .toSorted((a, b) => b.nation.deviations - a.nation.deviations),
    left: scored.flatMap(({ indicator, standing, isMeasured }) => (standing === null && isMeasured ? [indicator] : [])),
  };
}
