import { entityById, indicatorOf } from './catalogue.ts';
import type { Catalogue, Dataset, LocalGoal, LocalLayer, ObservationTable, Series } from './dataset.ts';
import type { Goal } from './goal.ts';
import { toDatasetId } from './ids.ts';
import type { ImportRecord } from './importRecord.ts';
import type { KeptImport } from './keptImport.ts';
import type { Observation } from './observation.ts';
import { buildTable, observationAt } from './observationTable.ts';
import { figureKey } from './figureKey.ts';
import { isSameGoal, overlaid, publishedDecimals } from './overlaid.ts';

/** A figure that imports changed: as it is now, by which import, and its row in the published table (null: new). */
type Changed = Readonly<{ now: Observation; by: number; row: number | null }>;

const rowsOf = (table: ObservationTable): readonly Observation[] =>
  Array.from({ length: table.size }, (_, i) => observationAt(table, i));

/** Every figure that the imports change, by its key, in the order in which they first do. */
function changedFigures(
  catalogue: Catalogue,
  published: readonly Observation[],
  imports: readonly KeptImport[],
  concerns: (observation: Observation) => boolean,
): ReadonlyMap<string, Changed> {
  const rows = new Map(published.map((observation, row) => [figureKey(observation), row]));
  const changed = new Map<string, Changed>();
  imports.forEach(({ observations }, by) => {
    for (const local of rowsOf(observations).filter(concerns)) {
      const key = figureKey(local);
      const row = rows.get(key) ?? null;
      const before = changed.get(key)?.now ?? (row === null ? undefined : published[row]);
      const now = before === undefined ? local : overlaid(before, local, publishedDecimals(catalogue, local));
      if (now === null) continue;
      const original = row === null ? undefined : published[row];
      const isBack = original !== undefined && overlaid(original, now, publishedDecimals(catalogue, now)) === null;
      if (isBack) changed.delete(key);
      else changed.set(key, { now, by, row });
    }
  });
  return changed;
}

/** The published rows with the changed ones in their places, and the new ones behind them. */
function withChanges(published: readonly Observation[], changed: readonly Changed[]): ObservationTable {
  const rows = [...published];
  for (const { now, row } of changed) {
    if (row === null) rows.push(now);
    else rows[row] = now;
  }
  return buildTable(rows);
}

type LaidGoals = Readonly<{ goals: readonly Goal[]; local: readonly LocalGoal[] }>;

/** Goals by id: the latest import that has one wins as a whole; one that says the same changes nothing. */
function laidGoals(published: readonly Goal[], imports: readonly (readonly Goal[])[]): LaidGoals {
  const goals = new Map(published.map((goal) => [goal.id, goal]));
  const before = new Map(goals);
  const local = new Map<string, LocalGoal>();
  imports.forEach((own, by) => {
    for (const goal of own) {
      const now = goals.get(goal.id);
      if (now !== undefined && isSameGoal(now, goal)) continue;
      goals.set(goal.id, goal);
      const original = before.get(goal.id) ?? null;
      if (original !== null && isSameGoal(original, goal)) local.delete(goal.id);
      else local.set(goal.id, { id: goal.id, by, before: original });
    }
  });
  return { goals: [...goals.values()], local: [...local.values()] };
}

const recordOf = ({ observations: _observations, goals: _goals, ...record }: KeptImport): ImportRecord => record;

const isKnown = (catalogue: Catalogue, { indicator, component, entity }: Observation | Goal): boolean =>
  entityById(catalogue, entity) !== null && indicatorOf(catalogue, indicator, component) !== null;

/** What imports that were read against an older catalogue hold, and this one has no entity or indicator for. */
function adriftIn(catalogue: Catalogue, imports: readonly KeptImport[]): LocalLayer['adrift'] {
  const count = (items: readonly (Observation | Goal)[]): number =>
    items.filter((item) => !isKnown(catalogue, item)).length;
  return {
    figures: imports.reduce((sum, { observations }) => sum + count(rowsOf(observations)), 0),
    goals: imports.reduce((sum, { goals }) => sum + count(goals), 0),
  };
}

/**
 * Published data with the kept imports over them, in the order given: local wins over published, a later import over an
 * earlier one; figures by series, entity, period and status, field by field (see `overlaid`), goals by id as a whole. What
 * an import puts back to what is published is published again, with its own cell.
 * `local` says of each changed figure and goal what is published and which import changed it. The published dataset
 * itself where there are no imports. The id is that of the published data and of the imports' contents.
 */
export function layered(published: Dataset, imports: readonly KeptImport[]): Dataset {
  if (imports.length === 0) return published;
  const { catalogue } = published;
  const rows = rowsOf(published.observations);
  const changed = [...changedFigures(catalogue, rows, imports, (o) => isKnown(catalogue, o)).values()];
  const own = imports.map(({ goals }) => goals.filter((goal) => isKnown(catalogue, goal)));
  const { goals, local } = laidGoals(published.goals, own);
  const replaced = changed.flatMap(({ row }) => (row === null ? [] : [row]));
  const placeOf = new Map(replaced.map((row, i) => [row, i + 1]));
  return {
    id: toDatasetId([published.id, ...imports.map(({ id }) => id)].join('+')),
    catalogue,
    observations: withChanges(rows, changed),
    goals,
    local: {
      imports: imports.map(recordOf),
      figures: buildTable(changed.map(({ now }) => now)),
      by: Uint16Array.from(changed, ({ by }) => by),
      beforeAt: Uint32Array.from(changed, ({ row }) => (row === null ? 0 : (placeOf.get(row) ?? 0))),
      before: buildTable(replaced.flatMap((row) => rows[row] ?? [])),
      goals: local,
      adrift: adriftIn(catalogue, imports),
    },
  };
}

/** Tables that have no figure in common as one, in their order. */
export const joinedTables = (tables: readonly ObservationTable[]): ObservationTable =>
  buildTable(tables.flatMap(rowsOf));

/** A table of some series alone (an indicator's components) with the imports' figures of these series over it. */
export function layeredTable(
  catalogue: Catalogue,
  published: ObservationTable,
  imports: readonly KeptImport[],
  concerns: (series: Series) => boolean,
): ObservationTable {
  if (imports.length === 0) return published;
  const rows = rowsOf(published);
  const changed = changedFigures(catalogue, rows, imports, concerns);
  return changed.size === 0 ? published : withChanges(rows, [...changed.values()]);
}
