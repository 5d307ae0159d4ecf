import type { Dataset, ObservationTable } from '#domain/dataset.ts';
import type { EntityId, IndicatorId } from '#domain/ids.ts';
import type { Observation } from '#domain/observation.ts';
import { buildTable, observationAt } from '#domain/observationTable.ts';

/** The rows of an entity in one indicator, components included. */
function rowsOf(table: ObservationTable, indicator: IndicatorId, entity: EntityId): readonly Observation[] {
  const at = table.entities.indexOf(entity);
  const rows: Observation[] = [];
  for (let i = 0; i < table.size; i += 1) {
    const series = table.series[table.seriesAt[i] ?? -1];
    if (table.entityAt[i] === at && series?.indicator === indicator) rows.push(observationAt(table, i));
  }
  return rows;
}

/** A dataset of one entity and indicator alone: totals from `dataset`, components from `components`. For contributions. */
export function withComponents(
  dataset: Dataset,
  components: ObservationTable,
  indicator: IndicatorId,
  entity: EntityId,
): Dataset {
  const totals = rowsOf(dataset.observations, indicator, entity).filter((o) => o.component === null);
  const parts = rowsOf(components, indicator, entity).filter((o) => o.component !== null);
  return { ...dataset, observations: buildTable([...totals, ...parts]) };
}
