import { indicatorOf } from '#domain/catalogue.ts';
import type { Catalogue } from '#domain/dataset.ts';
import { fixedFromScaled, fixedText, FIXED_DECIMALS, minus, timesRatio, type Fixed } from '#domain/fixed.ts';
import type { ComponentId, EntityId } from '#domain/ids.ts';
import type { Indicator } from '#domain/indicator.ts';
import { issueAt, type ImportIssue } from '#domain/issue.ts';
import type { Observation } from '#domain/observation.ts';
import { comparePeriods, type Period } from '#domain/period.ts';

type Scores = ReadonlyMap<ComponentId | null, Observation>;
/** A score and its decimals as published. */
export type Scored = Readonly<{ score: Fixed; decimals: number }>;
/** What parts make, how far that is from their total, and how far rounding may put it. */
type Sum = Readonly<{ off: number; slack: number; sum: number }>;

const halfUnit = (decimals: number): number => 10 ** (FIXED_DECIMALS - decimals) / 2;

function byEntity(index: readonly Observation[]): ReadonlyMap<EntityId, Scores> {
  const entities = new Map<EntityId, Map<ComponentId | null, Observation>>();
  for (const observation of index) {
    const scores = entities.get(observation.entity) ?? new Map<ComponentId | null, Observation>();
    entities.set(observation.entity, scores.set(observation.component, observation));
  }
  return entities;
}

/** The weighted parts of a series that exist in a period. */
export const partsIn = (catalogue: Catalogue, { id, component }: Indicator, period: Period): readonly Indicator[] =>
  catalogue.indicators.filter(
    (i) =>
      i.id === id &&
      i.component !== null &&
      i.parent === component &&
      i.weight !== null &&
      (i.since === null || comparePeriods(i.since, period) <= 0),
  );

/** What the parts of one entity make beside its total; null unless all have scores. */
export function sumOfParts(
  total: Scored | null,
  parts: readonly Indicator[],
  scoredOf: (part: Indicator) => Scored | null,
): Sum | null {
  if (total === null) return null;
  let sum = 0;
  let slack = halfUnit(total.decimals);
  for (const part of parts) {
    const { weight, scale } = part;
    const scored = scoredOf(part);
    if (scored === null || weight === null || scale === null) return null;
    sum += timesRatio(scored.score, weight, scale.high);
    slack += (halfUnit(scored.decimals) * weight) / scale.high + 1;
  }
  return { sum, slack, off: Math.abs(minus(total.score, fixedFromScaled(sum))) };
}

const scoredIn = (observation: Observation | undefined): Scored | null =>
  observation === undefined || observation.score === null
    ? null
    : { score: observation.score.low, decimals: observation.decimals };

/** Whether so many sums are off that the weights must have been others. Parts that are simply added up, as of PAPI, have none. */
export const hadOtherWeights = (parts: readonly Indicator[], off: number, all: number): boolean =>
  off * 2 > all && parts.some(({ weight, scale }) => weight !== scale?.high);

/**
 * Warnings where the components of an entity do not make its total (`component_sum`). Where they are weighted, only in the
 * periods where they do for most entities: elsewhere nothing is known. `index` holds one indicator and period.
 */
export function checkComponentSums(index: readonly Observation[], catalogue: Catalogue): readonly ImportIssue[] {
  const [first] = index;
  const series = first === undefined ? null : indicatorOf(catalogue, first.indicator, null);
  if (first === undefined || series === null) return [];
  const parts = partsIn(catalogue, series, first.period);
  if (parts.length === 0) return [];
  const sums = [...byEntity(index).values()].flatMap((scores) => {
    const total = scores.get(series.component);
    const sum = sumOfParts(scoredIn(total), parts, ({ component }) => scoredIn(scores.get(component)));
    return total === undefined || sum === null ? [] : [{ ...sum, total }];
  });
  const off = sums.filter((sum) => sum.off > sum.slack);
  if (hadOtherWeights(parts, off.length, sums.length)) return [];
  return off.map(({ total, sum }) => {
    const shown = (scaled: number): string => fixedText(fixedFromScaled(scaled), total.decimals);
    return issueAt('warning', 'component_sum', total.source, shown(total.score?.low ?? 0), shown(sum));
  });
}
