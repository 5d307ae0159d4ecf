import type { Dataset, ObservationTable, Series } from './dataset.ts';
import type { EntityId } from './ids.ts';
import type { ImportRecord } from './importRecord.ts';
import type { HistoryEntry } from './keptImport.ts';
import type { Observation } from './observation.ts';
import { observationAt } from './observationTable.ts';
import { periodCode, type Period } from './period.ts';

/** A value that a figure has or had. By null: the published one. */
export type PastFigure = Readonly<{ observation: Observation; by: ImportRecord | null; isUndone: boolean }>;

/** The rows of a table about one series, entity and period, in its order. */
function found(table: ObservationTable, series: Series, entity: EntityId, period: Period): readonly Observation[] {
  const at = table.series.findIndex((s) => s.indicator === series.indicator && s.component === series.component);
  const who = table.entities.indexOf(entity);
  const code = periodCode(period);
  const rows: Observation[] = [];
  if (at < 0 || who < 0) return [];
  for (let i = 0; i < table.size; i += 1) {
    const isIt = table.seriesAt[i] === at && table.entityAt[i] === who && table.periodCode[i] === code;
    if (isIt) rows.push(observationAt(table, i));
  }
  return rows;
}

/**
 * Every value that a figure ever had, as each source states it: the published one, then the imports in their order,
 * undone ones too. Provisional and final figures come each as their own.
 */
export function figureHistory(
  published: Dataset,
  history: readonly HistoryEntry[],
  series: Series,
  entity: EntityId,
  period: Period,
): readonly PastFigure[] {
  const first = found(published.observations, series, entity, period);
  return [
    ...first.map((observation) => ({ observation, by: null, isUndone: false })),
    ...history.flatMap(({ kept, isUndone }) => {
      const { observations, goals: _goals, ...by } = kept;
      return found(observations, series, entity, period).map((observation) => ({ observation, by, isUndone }));
    }),
  ];
}
