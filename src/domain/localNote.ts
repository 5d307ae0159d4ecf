import { seriesKey } from './catalogue.ts';
import type { Dataset, LocalLayer, Series } from './dataset.ts';
import type { Goal } from './goal.ts';
import type { ImportRecord } from './importRecord.ts';
import type { Observation } from './observation.ts';
import { observationAt } from './observationTable.ts';
import { onDemand } from './onDemand.ts';
import { figureKey } from './figureKey.ts';
import { periodCode, type Period } from './period.ts';

/** Which import changed something last, and what is published; before null: nothing is, or it was not loaded. */
export type LocalNote<T> = Readonly<{ by: ImportRecord; before: T | null }>;

const figuresIn = onDemand(
  ({ figures }: LocalLayer) =>
    new Map(Array.from({ length: figures.size }, (_, i) => [figureKey(observationAt(figures, i)), i])),
);

/** What the analyst's own imports changed about a figure; null where it is as published. */
export function localNote({ local }: Dataset, observation: Observation): LocalNote<Observation> | null {
  if (local === undefined) return null;
  const row = figuresIn(local).get(figureKey(observation));
  const by = row === undefined ? undefined : local.imports[local.by[row] ?? -1];
  if (row === undefined || by === undefined) return null;
  const at = local.beforeAt[row] ?? 0;
  return { by, before: at === 0 ? null : observationAt(local.before, at - 1) };
}

/** What the analyst's own imports changed about a goal; null where it is as published. */
export function localGoalNote({ local }: Dataset, { id }: Goal): LocalNote<Goal> | null {
  const changed = local?.goals.find((goal) => goal.id === id);
  const by = changed === undefined ? undefined : local?.imports[changed.by];
  return changed === undefined || by === undefined ? null : { by, before: changed.before };
}

const tablesIn = onDemand(
  ({ figures }: LocalLayer) =>
    new Set(
      Array.from({ length: figures.size }, (_, i) => {
        const { indicator, component, period } = observationAt(figures, i);
        return `${seriesKey(indicator, component)}|${periodCode(period)}`;
      }),
    ),
);

/** Whether imports changed anybody's figure of a series and period: what is worked out from its table is changed with it. */
export const hasLocalFigures = ({ local }: Dataset, { indicator, component }: Series, period: Period): boolean =>
  local !== undefined && tablesIn(local).has(`${seriesKey(indicator, component)}|${periodCode(period)}`);
