import type { Dataset, Series } from '#domain/dataset.ts';
import { figureHistory, type PastFigure } from '#domain/figureHistory.ts';
import type { EntityId } from '#domain/ids.ts';
import type { HistoryEntry } from '#domain/keptImport.ts';
import { observationAt } from '#domain/observationTable.ts';
import { periodFromCode, samePeriod, type Period } from '#domain/period.ts';

const isOf = (s: Series, wanted: Series): boolean =>
  s.indicator === wanted.indicator && s.component === wanted.component;

/** Whether kept imports changed a figure of the current data. */
function isChanged({ local }: Dataset, series: Series, entity: EntityId, period: Period): boolean {
  if (local === undefined) return false;
  return Array.from({ length: local.figures.size }, (_, i) => observationAt(local.figures, i)).some(
    (o) => isOf(o, series) && o.entity === entity && samePeriod(o.period, period),
  );
}

/** Every value that a figure of the current data ever had, the published one first. */
export function pastFigures(
  current: Dataset,
  history: readonly HistoryEntry[],
  series: Series,
  entity: EntityId,
  period: Period,
): readonly PastFigure[] {
  const { local } = current;
  const hasChanged = local !== undefined && isChanged(current, series, entity, period);
  const published = hasChanged ? { ...current, observations: local.before } : current;
  return figureHistory(published, history, series, entity, period);
}

/** The periods that a series has any figure of, newest first. */
export function periodsWith({ observations: table }: Dataset, series: Series): readonly Period[] {
  const at = table.series.findIndex((s) => isOf(s, series));
  const codes = new Set<number>();
  for (let i = 0; i < table.size; i += 1) {
    const code = table.periodCode[i];
    if (table.seriesAt[i] === at && code !== undefined) codes.add(code);
  }
  return [...codes].toSorted((a, b) => b - a).map(periodFromCode);
}
