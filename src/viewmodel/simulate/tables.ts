import { groupScale } from '#domain/catalogue.ts';
import type { Dataset } from '#domain/dataset.ts';
import { carrierAt } from '#domain/lineage.ts';
import { lookupOf } from '#domain/lookup.ts';
import { comparePeriods, samePeriod, type Period } from '#domain/period.ts';
import type { Result } from '#domain/result.ts';
import { simulationOf, type Refusal, type Simulation } from '#domain/simulation.ts';
import type { Subject } from './subject.ts';

/** One table of the index: its simulation, or why there is none. */
export type SimulatedTable = Readonly<{ period: Period; result: Result<Simulation, Refusal> }>;

/** The tables of the index up to the as-of period, newest first. `dataset` holds the components. */
export function tablesOf(dataset: Dataset, { entity, series }: Subject, asOf: Period): readonly SimulatedTable[] {
  return lookupOf(dataset)
    .periodsOf(series)
    .filter((period) => comparePeriods(period, asOf) <= 0)
    .toReversed()
    .flatMap((period) => {
      const carrier = carrierAt(dataset.catalogue, entity, period);
      return carrier === null ? [] : [{ period, result: simulationOf(dataset, series, carrier.entity, period) }];
    });
}

/** The table of the link, else the latest that can be simulated, else the latest; null where there is none. */
export const chosenTable = (tables: readonly SimulatedTable[], wanted: Period | null): SimulatedTable | null =>
  tables.find(({ period }) => wanted !== null && samePeriod(period, wanted)) ??
  tables.find(({ result }) => result.ok) ??
  tables[0] ??
  null;

/** The groups that the index has at a table, best first. */
export const groupNames = ({ catalogue }: Dataset, { series }: Subject, period: Period) =>
  groupScale(catalogue, series.indicator, series.component, period).map(({ group }) => group);
