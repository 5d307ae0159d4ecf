import { indicatorOf, isSameSegment, seriesKey } from './catalogue.ts';
import type { Dataset, Series } from './dataset.ts';
import { fixedText, minus, type Fixed } from './fixed.ts';
import type { EntityId } from './ids.ts';
import { issueAt, type ImportIssue } from './issue.ts';
import { lookupOf } from './lookup.ts';
import type { Observation } from './observation.ts';
import { onDemand } from './onDemand.ts';
import { isScoreKept, publishedDecimals } from './overlaid.ts';
import { periodText, samePeriod, type Period } from './period.ts';

/** With fewer changes than this nobody can say what is usual. */
const ENOUGH_CHANGES = 30;

type Known = Readonly<{ period: Period; score: Fixed }>;

const changeOf = (a: Fixed, b: Fixed): number => Math.abs(minus(a, b));

/** The final exact scores of an entity, first to last. */
function scoresOf(dataset: Dataset, series: Series, entity: EntityId): readonly Known[] {
  const { periodsOf, observation } = lookupOf(dataset);
  return periodsOf(series).flatMap((period) => {
    const score = observation(series, entity, period, 'final')?.score ?? null;
    return score === null || score.low !== score.high ? [] : [{ period, score: score.low }];
  });
}

const isComparable = ({ catalogue }: Dataset, { indicator, component }: Series, a: Period, b: Period): boolean =>
  a.months === b.months && isSameSegment(catalogue, indicator, component, a, b);

/** The largest change from one year to the next that anybody had within one method, in units of a Fixed; null when too few are known. */
function largestChange(dataset: Dataset, series: Series): number | null {
  const changes = dataset.observations.entities.flatMap((entity) => {
    const scores = scoresOf(dataset, series, entity);
    return scores.slice(1).flatMap((next, i) => {
      const before = scores[i];
      if (before === undefined || next.period.year - before.period.year !== 1) return [];
      return isComparable(dataset, series, before.period, next.period) ? [changeOf(next.score, before.score)] : [];
    });
  });
  return changes.length < ENOUGH_CHANGES ? null : changes.reduce((most, change) => Math.max(most, change), 0);
}

/** The known score of the nearest other year within the same method; null when there is none. */
function nearestScore(dataset: Dataset, series: Series, entity: EntityId, period: Period): Known | null {
  const distance = (known: Known): number => Math.abs(known.period.year - period.year);
  const others = scoresOf(dataset, series, entity).filter(
    (known) => !samePeriod(known.period, period) && isComparable(dataset, series, known.period, period),
  );
  return others.toSorted((a, b) => distance(a) - distance(b))[0] ?? null;
}

/** The largest changes that were asked for already; the table they are found in never changes. */
const knownChanges = onDemand((_dataset: Dataset) => new Map<string, number | null>());

function usualChange(dataset: Dataset, series: Series): number | null {
  const known = knownChanges(dataset);
  const key = seriesKey(series.indicator, series.component);
  const change = known.has(key) ? (known.get(key) ?? null) : largestChange(dataset, series);
  known.set(key, change);
  return change;
}

/**
 * A warning for each score that is farther from the nearest known year of the same entity than any entity of that series
 * ever moved in one year, times the years between. Nothing is said where fewer than thirty changes are known, and of a
 * score that is known already.
 */
export function scoreJumps(observations: readonly Observation[], dataset: Dataset): readonly ImportIssue[] {
  return observations.flatMap((observation) => {
    const { indicator, component, entity, period, score, source, decimals } = observation;
    if (score === null || score.low !== score.high) return [];
    const series = { indicator, component };
    const stored = lookupOf(dataset).observation(series, entity, period, observation.status);
    if (stored !== null && isScoreKept(stored, observation, publishedDecimals(dataset.catalogue, observation)))
      return [];
    const usual = usualChange(dataset, series);
    const known = usual === null ? null : nearestScore(dataset, series, entity, period);
    if (usual === null || known === null) return [];
    const years = Math.abs(known.period.year - period.year);
    if (changeOf(score.low, known.score) <= usual * years) return [];
    const shown = indicatorOf(dataset.catalogue, indicator, component)?.decimals ?? decimals;
    const before = `${periodText(known.period)}: ${fixedText(known.score, shown)}`;
    return [issueAt('warning', 'score_jump', source, fixedText(score.low, decimals), before)];
  });
}
