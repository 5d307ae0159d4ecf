import type { Dataset, Series } from './dataset.ts';
import { FIXED_DECIMALS, fixedOf, minus, plus, timesRatio, type Fixed } from './fixed.ts';
import { isExact, type ComponentId, type EntityId } from './ids.ts';
import type { Indicator } from './indicator.ts';
import { lookupOf } from './lookup.ts';
import { comparePeriods, type Period } from './period.ts';

/** What one component adds to its total: weight × score ÷ the highest score, in the total's points. */
export type Part = Readonly<{ component: ComponentId; score: Fixed; points: Fixed }>;

/** A total that is the sum of its parts; `residual` is what rounding leaves over, total − Σ points. */
export type KnownSum = Readonly<{ period: Period; total: Fixed; parts: readonly Part[]; residual: Fixed }>;

/** What one component added to the change of the total. */
export type PartChange = Readonly<{ component: ComponentId; from: Part; to: Part; points: Fixed }>;

/** The change of a total and what each component added to it; `residual` is the rounding left over. */
export type SumChange = Readonly<{
  from: KnownSum;
  to: KnownSum;
  change: Fixed;
  parts: readonly PartChange[];
  residual: Fixed;
}>;

type Scored = Readonly<{ part: Part; slack: number }>;

/** The components that make up a series in a period, in the catalogue's order; those without a weight are not part of a sum. */
export const partsOf = (
  { catalogue }: Pick<Dataset, 'catalogue'>,
  { indicator, component }: Series,
  period: Period,
): readonly Indicator[] =>
  catalogue.indicators.filter(
    (i) =>
      i.id === indicator &&
      i.component !== null &&
      i.parent === component &&
      i.weight !== null &&
      (i.since === null || comparePeriods(i.since, period) <= 0),
  );

/** What a score of a component adds to its total, in the total's points; null for a component without weight or scale. */
export function pointsOf({ weight, scale }: Indicator, score: Fixed): Fixed | null {
  return weight === null || scale === null || scale.high <= 0 ? null : timesRatio(score, weight, scale.high);
}

const halfUnit = (decimals: number): number => 10 ** (FIXED_DECIMALS - decimals) / 2;

function exactScore(dataset: Dataset, series: Series, entity: EntityId, period: Period) {
  const observation = lookupOf(dataset).observation(series, entity, period, 'final');
  if (observation?.score == null || !isExact(observation.score)) return null;
  return { score: observation.score.low, slack: halfUnit(observation.decimals) };
}

function scoredPart(dataset: Dataset, indicator: Indicator, entity: EntityId, period: Period): Scored | null {
  const { id, component, weight, scale } = indicator;
  const found = exactScore(dataset, { indicator: id, component }, entity, period);
  const points = found === null ? null : pointsOf(indicator, found.score);
  if (found === null || component === null || points === null || weight === null || scale === null) return null;
  return { part: { component, score: found.score, points }, slack: (found.slack * weight) / scale.high };
}

/**
 * The total of an entity as the sum of its components; null unless every component is loaded and the sum agrees with the
 * published total to within its rounding, so that an unknown or older weighting is never drawn as exact.
 */
export function knownSum(dataset: Dataset, series: Series, entity: EntityId, period: Period): KnownSum | null {
  const total = exactScore(dataset, series, entity, period);
  const scored = partsOf(dataset, series, period).map((i) => scoredPart(dataset, i, entity, period));
  const known = scored.filter((s) => s !== null);
  if (total === null || known.length === 0 || known.length < scored.length) return null;
  const residual = minus(
    total.score,
    known.reduce((sum, { part }) => plus(sum, part.points), fixedOf(0)),
  );
  const slack = known.reduce((sum, s) => sum + s.slack + 0.5, total.slack);
  return Math.abs(residual) > slack ? null : { period, total: total.score, parts: known.map((s) => s.part), residual };
}

/** What each component added to the change of the total between two periods; null unless both are known sums of the same parts. */
export function sumChange(
  dataset: Dataset,
  series: Series,
  entity: EntityId,
  from: Period,
  to: Period,
): SumChange | null {
  const before = knownSum(dataset, series, entity, from);
  const after = knownSum(dataset, series, entity, to);
  if (before === null || after === null || before.parts.length !== after.parts.length) return null;
  const parts = after.parts.flatMap((part) => {
    const earlier = before.parts.find((p) => p.component === part.component);
    return earlier === undefined
      ? []
      : [{ component: part.component, from: earlier, to: part, points: minus(part.points, earlier.points) }];
  });
  const change = minus(after.total, before.total);
  const residual = minus(
    change,
    parts.reduce((sum, p) => plus(sum, p.points), fixedOf(0)),
  );
  return parts.length < after.parts.length ? null : { from: before, to: after, change, parts, residual };
}

/** Why the change of a total is not told by its components. */
export type NoSum = 'no-components' | 'incomplete' | 'not-the-sum';

/** Why a change between two periods is no known sum; null where it is. `not-the-sum`: the known weights miss a published total by more than rounding. */
export function whyNoSum(dataset: Dataset, series: Series, entity: EntityId, from: Period, to: Period): NoSum | null {
  if (sumChange(dataset, series, entity, from, to) !== null) return null;
  const [before, after] = [partsOf(dataset, series, from), partsOf(dataset, series, to)];
  if (before.length === 0 || after.length === 0) return 'no-components';
  const hasAll = (parts: readonly Indicator[], period: Period): boolean =>
    parts.every((i) => scoredPart(dataset, i, entity, period) !== null);
  const isWhole = before.length === after.length && hasAll(before, from) && hasAll(after, to);
  return isWhole ? 'not-the-sum' : 'incomplete';
}
