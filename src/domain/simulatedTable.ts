import type { Dataset, ObservationTable } from './dataset.ts';
import type { Fixed } from './fixed.ts';
import { groupOf } from './grouping.ts';
import { exactly, toDatasetId, type GroupId, type Place, type Span } from './ids.ts';
import type { Observation } from './observation.ts';
import { buildTable, observationAt } from './observationTable.ts';
import { onDemand } from './onDemand.ts';
import { samePeriod } from './period.ts';
import { rankingOf } from './ranking.ts';
import type { Simulation } from './simulation.ts';

/** A place that counts anew: the others stay where their scores put them. */
const rankedAnew = (o: Observation): Observation => ({
  ...o,
  rank: o.rank === null ? null : { ...o.rank, basis: 'derived' },
});

const rowsIn = (table: ObservationTable, series: number): readonly Observation[] =>
  Array.from(table.seriesAt.keys())
    .filter((row) => table.seriesAt[row] === series)
    .map((row) => observationAt(table, row));

/** The totals of the simulated index alone, and the row of the simulated entity among them. */
const totalsOf = onDemand((simulation: Simulation) => {
  const { dataset, series, entity, period } = simulation;
  const at = dataset.observations.series.findIndex(
    (other) => other.indicator === series.indicator && other.component === series.component,
  );
  const rows = rowsIn(dataset.observations, at)
    .filter((o) => o.status === 'final')
    .map((o) => (samePeriod(o.period, period) ? rankedAnew(o) : o));
  const row = rows.findIndex((o) => o.entity === entity.id && samePeriod(o.period, period));
  const own = rows[row];
  if (own === undefined) throw new RangeError(`no total of ${entity.id}`);
  return { table: buildTable(rows.with(row, { ...own, group: null })), row };
});

function withTotal(simulation: Simulation, total: Fixed): Dataset {
  const { table, row } = totalsOf(simulation);
  const { low, high } = exactly(total);
  return {
    id: toDatasetId(`simulated:${total}`),
    catalogue: simulation.dataset.catalogue,
    observations: { ...table, scoreLow: table.scoreLow.with(row, low), scoreHigh: table.scoreHigh.with(row, high) },
    goals: [],
  };
}

/** The totals that were asked about last: one view asks of the same few again and again. */
const lately = onDemand((_simulation: Simulation) => new Map<Fixed, Dataset>());
const KEPT = 16;

/**
 * The dataset in which the entity has this total, and everybody else stays as published: what the rules of a verdict
 * are asked about. It holds the totals of the simulated index alone; every place of its table is derived again.
 */
export function simulatedDataset(simulation: Simulation, total: Fixed): Dataset {
  const kept = lately(simulation);
  const known = kept.get(total);
  if (known !== undefined) return known;
  if (kept.size >= KEPT) kept.clear();
  const dataset = withTotal(simulation, total);
  kept.set(total, dataset);
  return dataset;
}

/** Where a total stands in the table, the others unchanged: its places, among how many, and the groups it may be in. */
export type Standing = Readonly<{ place: Span<Place> | null; ranked: number; groups: readonly GroupId[] }>;

/** The place and the groups that follow from a total. No group is known where neither cut points nor sizes are loaded. */
export function standingAt(simulation: Simulation, total: Fixed): Standing {
  const { indicator, series, entity, period } = simulation;
  const dataset = simulatedDataset(simulation, total);
  const ranking = rankingOf(dataset, series, period, entity);
  const found = groupOf({ dataset, indicator, series, entity, period }, 'final');
  return { place: ranking.places.get(entity.id) ?? null, ranked: ranking.ranked, groups: found?.groups ?? [] };
}
