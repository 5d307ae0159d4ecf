import { fieldSize, indicatorOf, publicationOf, seriesKey } from './catalogue.ts';
import type { Dataset, Series } from './dataset.ts';
import { lead, type Better } from './direction.ts';
import type { Entity } from './entity.ts';
import type { Fixed } from './fixed.ts';
import { isExact, toPlace, type EntityId, type Place, type Span } from './ids.ts';
import { lookupOf } from './lookup.ts';
import type { Observation } from './observation.ts';
import { onDemand } from './onDemand.ts';
import { periodCode, type Period } from './period.ts';

const place = (n: number): Place => {
  const p = toPlace(n);
  if (p === null) throw new RangeError(`not a place: ${n}`);
  return p;
};

/**
 * The places of scores in a full table, in the order given: 1, 2–3, 2–3, 4. Equal scores share the interval of
 * places that they take up together; its low end is the competition rank. Every digit counts. Source: semantics, sections 2 and 4.
 */
export function competitionPlaces(scores: readonly Fixed[], better: Better): readonly Span<Place>[] {
  const places = new Map<Fixed, Span<Place>>();
  const sorted = scores.toSorted((a, b) => lead(b, a, better));
  for (let first = 0; first < sorted.length;) {
    const score = sorted[first];
    if (score === undefined) break;
    let next = first + 1;
    while (sorted[next] === score) next += 1;
    places.set(score, { low: place(first + 1), high: place(next) });
    first = next;
  }
  return scores.map((score) => places.get(score) ?? { low: place(1), high: place(scores.length) });
}

/** The field of one period: who was ranked together, and what its table can prove. */
export type Ranking = Readonly<{
  observations: readonly Observation[];
  ranked: number; // N: how many were ranked
  isFull: boolean; // every ranked entity's score is loaded, so places can be derived
  listed: number | null; // ranks 1 to this were published and are all loaded, the others were not; null: no such list
  places: ReadonlyMap<EntityId, Span<Place>>; // derived; empty unless full
  sorted: readonly Fixed[]; // exact scores, best first
}>;

const exactScores = (observations: readonly Observation[]): readonly (readonly [EntityId, Fixed])[] =>
  observations.flatMap((o) => (o.score !== null && isExact(o.score) ? [[o.entity, o.score.low] as const] : []));

function numberRanked(
  dataset: Dataset,
  series: Series,
  period: Period,
  like: Entity,
  rows: readonly Observation[],
): number {
  const stated = Math.max(0, ...rows.map((o) => o.rank?.of ?? 0));
  if (stated > 0) return stated;
  const publication = like.level === 'province' ? publicationOf(dataset.catalogue, series.indicator, period) : null;
  return publication?.ranked ?? fieldSize(dataset.catalogue, like, period);
}

/** Ranks 1 to the result are all loaded while the publisher listed no others; null when that is not so. */
function listedInFull(
  dataset: Dataset,
  series: Series,
  period: Period,
  ranked: number,
  rows: readonly Observation[],
): number | null {
  if (series.component !== null) return null;
  const listed = publicationOf(dataset.catalogue, series.indicator, period)?.listed ?? null;
  if (listed === null || listed >= ranked) return null;
  const loaded = rows.filter((o) => o.rank !== null && o.rank.place.high <= listed).length;
  return loaded >= listed ? listed : null;
}

function buildRanking(dataset: Dataset, series: Series, period: Period, like: Entity): Ranking {
  const observations = lookupOf(dataset).field(series, period, like);
  const scores = exactScores(observations);
  const ranked = numberRanked(dataset, series, period, like, observations);
  const isFull = scores.length > 0 && scores.length >= ranked;
  const better = indicatorOf(dataset.catalogue, series.indicator, series.component)?.better ?? null;
  if (better === null) throw new RangeError(`unknown series ${seriesKey(series.indicator, series.component)}`);
  const values = scores.map(([, score]) => score);
  const places = isFull ? competitionPlaces(values, better) : [];
  return {
    observations,
    ranked: isFull ? Math.max(ranked, scores.length) : ranked,
    isFull,
    listed: listedInFull(dataset, series, period, ranked, observations),
    places: new Map(places.flatMap((p, i) => (scores[i] === undefined ? [] : [[scores[i][0], p] as const]))),
    sorted: values.toSorted((a, b) => lead(b, a, better)),
  };
}

const rankingsOf = onDemand((_dataset: Dataset) => new Map<string, Ranking>());

/** The ranking of the field that `like` belongs to, kept once it is made. */
export function rankingOf(dataset: Dataset, series: Series, period: Period, like: Entity): Ranking {
  const rankings = rankingsOf(dataset);
  const field = like.level === 'province' ? 'province' : `${like.level}/${like.parentCode}`;
  const key = `${seriesKey(series.indicator, series.component)}|${periodCode(period)}|${field}`;
  const known = rankings.get(key);
  if (known !== undefined) return known;
  const ranking = buildRanking(dataset, series, period, like);
  rankings.set(key, ranking);
  return ranking;
}

/**
 * The score of the entity at `place`, which one must reach to hold that place; null unless the scores
 * of all places up to it are loaded. Source: semantics, section 5.
 */
export function cutOffScore(dataset: Dataset, series: Series, period: Period, like: Entity, at: number): Fixed | null {
  const ranking = rankingOf(dataset, series, period, like);
  if (ranking.isFull) return ranking.sorted[at - 1] ?? null;
  if (ranking.listed === null || at > ranking.listed) return null;
  const holder = ranking.observations.find((o) => o.rank !== null && isExact(o.rank.place) && o.rank.place.low === at);
  return holder?.score != null && isExact(holder.score) ? holder.score.low : null;
}
