import { indicatorOf } from './catalogue.ts';
import { knownSum, partsOf, pointsOf } from './contribution.ts';
import type { Dataset, Series } from './dataset.ts';
import type { Entity } from './entity.ts';
import { minus, plus, type Fixed } from './fixed.ts';
import { fieldSummary, type FieldSummary } from './fieldSummary.ts';
import type { ComponentId } from './ids.ts';
import type { Indicator } from './indicator.ts';
import { lookupOf } from './lookup.ts';
import type { Period } from './period.ts';
import { rankingOf } from './ranking.ts';
import { err, ok, type Result } from './result.ts';

/** A component that can be changed: what it is today, and everybody's score of it in the same table. */
export type SimulatedPart = Readonly<{
  component: ComponentId;
  indicator: Indicator;
  today: Fixed;
  field: FieldSummary;
}>;

/** A total that is a known sum within a full table, ready to be asked "what if". `residual` is the rounding that stays as it is. */
export type Simulation = Readonly<{
  dataset: Dataset;
  series: Series;
  indicator: Indicator;
  entity: Entity;
  period: Period;
  total: Fixed;
  residual: Fixed;
  parts: readonly SimulatedPart[];
}>;

/** Why there is nothing to simulate; the first of these that holds, in this order. */
export type Refusal =
  | 'no-parts' // the index has no components with known weights
  | 'no-total' // the entity has no exact total in that table
  | 'not-full' // the table of totals is not loaded in full, so nobody can be placed
  | 'no-scores' // the entity's components are not loaded
  | 'not-sum' // the known weights do not give the published total
  | 'no-field' // the components of the others are not loaded in full, so there is no bound
  | 'lower'; // less is better: not simulated

/** Values of components that were changed; what is not named stays as it is. */
export type Changes = ReadonlyMap<ComponentId, Fixed>;

function refusalOf(dataset: Dataset, series: Series, entity: Entity, period: Period): Refusal | null {
  const parts = partsOf(dataset, series, period);
  if (parts.length === 0) return 'no-parts';
  const scoreOf = (component: ComponentId | null): boolean =>
    lookupOf(dataset).observation({ ...series, component }, entity.id, period, 'final')?.score != null;
  if (!scoreOf(series.component)) return 'no-total';
  if (!rankingOf(dataset, series, period, entity).isFull) return 'not-full';
  if (!parts.every((i) => scoreOf(i.component))) return 'no-scores';
  return [indicatorOf(dataset.catalogue, series.indicator, series.component), ...parts].every(
    (i) => i?.better === 'higher',
  )
    ? null
    : 'lower';
}

/** The simulation of an entity's total in one table, or why it cannot be simulated. The total is never pretended to be a sum that it is not. */
export function simulationOf(
  dataset: Dataset,
  series: Series,
  entity: Entity,
  period: Period,
): Result<Simulation, Refusal> {
  const refusal = refusalOf(dataset, series, entity, period);
  const indicator = indicatorOf(dataset.catalogue, series.indicator, series.component);
  if (refusal !== null || indicator === null) return err(refusal ?? 'no-parts');
  const sum = knownSum(dataset, series, entity.id, period);
  if (sum === null) return err('not-sum');
  const parts = sum.parts.flatMap(({ component, score }): readonly SimulatedPart[] => {
    const part = indicatorOf(dataset.catalogue, series.indicator, component);
    const field = fieldSummary(dataset, { ...series, component }, period, entity);
    return part === null || !field.isFull ? [] : [{ component, indicator: part, today: score, field }];
  });
  if (parts.length < sum.parts.length) return err('no-field');
  return ok({ dataset, series, indicator, entity, period, total: sum.total, residual: sum.residual, parts });
}

/** What a component adds to the total at a score. */
export const pointsAt = ({ indicator }: SimulatedPart, score: Fixed): Fixed => {
  const points = pointsOf(indicator, score);
  if (points === null) throw new RangeError(`no weight: ${indicator.component}`);
  return points;
};

/** The points that a change of one component adds to the total; negative for a fall. */
export const pointsGained = (part: SimulatedPart, score: Fixed): Fixed =>
  minus(pointsAt(part, score), pointsAt(part, part.today));

/** The total with some components changed, exactly; the published total where none is. */
export const totalWith = ({ total, parts }: Simulation, changes: Changes): Fixed =>
  parts.reduce((sum, part) => plus(sum, pointsGained(part, changes.get(part.component) ?? part.today)), total);
