import { groupsOf, nationIn } from './catalogue.ts';
import { fixedOf, type Fixed } from './fixed.ts';
import { isExact, toPlace, type Place, type Span } from './ids.ts';
import { lookupOf } from './lookup.ts';
import type { Observation, Status } from './observation.ts';
import type { Asked, Found } from './found.ts';
import { cutOffScore, rankingOf, type Ranking } from './ranking.ts';
import { regionalRank } from './regionalRank.ts';
import type { Measure, ReasonCode } from './verdict.ts';

/** The observation behind a figure; null when there is none of that status. */
export const observationOf = ({ dataset, series, entity, period }: Asked, status: Status): Observation | null =>
  lookupOf(dataset).observation(series, entity.id, period, status);

const rankingFor = ({ dataset, series, entity, period }: Asked): Ranking => rankingOf(dataset, series, period, entity);

const asFixed = (place: Span<Place>): Span<Fixed> => ({ low: fixedOf(place.low), high: fixedOf(place.high) });

const placeSpan = (low: number, high: number): Span<Place> | null => {
  const from = toPlace(low);
  const to = toPlace(high);
  return from === null || to === null ? null : { low: from, high: to };
};

type Placed = Readonly<{ place: Span<Place>; of: number | null; reasons: readonly ReasonCode[] }>;

const derived = (place: Span<Place>, of: number): Placed => ({
  place,
  of,
  reasons: isExact(place) ? ['rank_derived'] : ['rank_derived', 'rank_tied'],
});

/** The places that a published group takes up, from the sizes of the groups up to it; null where a size was not published. */
function groupPlaces({ dataset, series, period }: Asked, group: string): Span<Place> | null {
  let before = 0;
  for (const band of groupsOf(dataset.catalogue, series.indicator, series.component, period)) {
    if (band.size === null) return null;
    if (band.group === group) return placeSpan(before + 1, before + band.size);
    before += band.size;
  }
  return null;
}

/** The place of an entity that has an observation. A derived place is derived again, so that equal scores show as an interval. */
function observedPlace(asked: Asked, observation: Observation, ranking: Ranking): Placed | null {
  const { rank } = observation;
  if (rank?.basis === 'published') return { place: rank.place, of: rank.of ?? ranking.ranked, reasons: [] };
  const place = ranking.places.get(asked.entity.id);
  if (place !== undefined) return derived(place, ranking.ranked);
  if (rank !== null) return { place: rank.place, of: rank.of ?? ranking.ranked, reasons: ['rank_derived'] };
  return null;
}

/** Not in a list that is loaded in full: after its last place, for sure. Source: semantics, section 4. */
function unlistedPlace({ listed, ranked }: Ranking): Placed | null {
  const place = listed === null ? null : placeSpan(listed + 1, ranked);
  return place === null ? null : { place, of: ranked, reasons: ['rank_censored'] };
}

function groupedPlace(asked: Asked, observation: Observation | null, { ranked }: Ranking): Placed | null {
  const group = observation?.group ?? null;
  const place = group === null ? null : groupPlaces(asked, group);
  return place === null ? null : { place, of: ranked, reasons: ['group_only'] };
}

function placeOf(asked: Asked, observation: Observation | null): Placed | null {
  const ranking = rankingFor(asked);
  return (
    (observation === null ? null : observedPlace(asked, observation, ranking)) ??
    groupedPlace(asked, observation, ranking) ??
    unlistedPlace(ranking)
  );
}

function rankFigure(asked: Asked, observation: Observation | null): Found | null {
  const placed = placeOf(asked, observation);
  if (placed === null) return null;
  const { entity, period } = asked;
  return { entity, period, observation, value: asFixed(placed.place), of: placed.of, reasons: placed.reasons };
}

/** The scores that a published group spans, by that year's cut points. */
function groupScores({ dataset, series, period }: Asked, group: string): Span<Fixed> | null {
  const bands = groupsOf(dataset.catalogue, series.indicator, series.component, period);
  const band = bands.find((b) => b.group === group);
  return band?.low == null || band.high === null ? null : { low: band.low, high: band.high };
}

/** Not in the list: no better than the last score in it. Null where the scale or that score is not known. */
function unlistedScore(asked: Asked): Span<Fixed> | null {
  const { dataset, indicator, series, entity, period } = asked;
  const { listed } = rankingFor(asked);
  const last = listed === null ? null : cutOffScore(dataset, series, period, entity, listed);
  if (last === null || indicator.scale === null) return null;
  return indicator.better === 'higher'
    ? { low: indicator.scale.low, high: last }
    : { low: last, high: indicator.scale.high };
}

function scoreFigure(asked: Asked, observation: Observation | null): Found | null {
  const { entity, period } = asked;
  const found = (value: Span<Fixed>, reasons: readonly ReasonCode[]): Found => ({
    entity,
    period,
    observation,
    value,
    of: null,
    reasons,
  });
  if (observation !== null && observation.score !== null) return found(observation.score, []);
  const grouped = observation?.group == null ? null : groupScores(asked, observation.group);
  if (grouped !== null) return found(grouped, ['group_only']);
  const unlisted = observation?.rank == null ? unlistedScore(asked) : null;
  return unlisted === null ? null : found(unlisted, ['rank_censored']);
}

/** The place of an entity in the country; null when it is not known. */
const placeInCountry = (asked: Asked): Found | null => rankFigure(asked, observationOf(asked, 'final'));

/** The final figure of an entity in a period by what it measures; null when it is not known. Groups have none. */
export function figureOf(asked: Asked, measure: Measure): Found | null {
  const observation = observationOf(asked, 'final');
  switch (measure) {
    case 'score':
      return scoreFigure(asked, observation);
    case 'rank':
      return rankFigure(asked, observation);
    case 'regional-rank':
      return regionalRank(asked, rankFigure(asked, observation), placeInCountry);
    case 'group':
      return null;
    default:
      return measure satisfies never;
  }
}

/** The provisional figure as its source states it; null when there is none. */
export function provisionalFigureOf(asked: Asked, measure: Measure): Found | null {
  const observation = observationOf(asked, 'provisional');
  if (observation === null) return null;
  const { entity, period } = asked;
  const found = { entity, period, observation, reasons: [] };
  if (measure === 'score' && observation.score !== null) return { ...found, value: observation.score, of: null };
  if (measure === 'rank' && observation.rank !== null)
    return { ...found, value: asFixed(observation.rank.place), of: observation.rank.of };
  return null;
}

/** The published mean of the country in a period; null when it is not loaded. */
export const meanOf = ({ dataset, series, period }: Asked): Observation | null => {
  const nation = nationIn(dataset.catalogue, period);
  const observation = nation === null ? null : lookupOf(dataset).observation(series, nation.id, period, 'final');
  return observation?.score == null || !isExact(observation.score) ? null : observation;
};
