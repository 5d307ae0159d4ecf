import { entityById, indicatorOf } from './catalogue.ts';
import type { Catalogue, Dataset, LocalGoal, LocalLayer, ObservationTable, Series } from './dataset.ts';
import type { Goal } from './goal.ts';
import { toDatasetId } from './ids.ts';
import type { ImportRecord } from './importRecord.ts';
import type { KeptImport } from './keptImport.ts';
import type { Observation } from './observation.ts';
import { buildTable, observationAt, tableBuilder } from './observationTable.ts';
import { figureNumbers } from './figureNumbers.ts';
import { isSameGoal, overlaid, publishedDecimals } from './overlaid.ts';

/** A figure that imports changed: as it is now, by which import, and its row in the published table (null: new). */
type Changed = Readonly<{ now: Observation; by: number; row: number | null }>;

/** Every figure that the imports change, in the order in which they first do. */
function changedFigures(
  catalogue: Catalogue,
  published: ObservationTable,
  imports: readonly KeptImport[],
  concerns: (observation: Observation) => boolean,
): readonly Changed[] {
  const { inTable } = figureNumbers();
  const rows = new Map<number, number>();
  inTable(published).forEach((key, row) => rows.set(key, row));
  const changed = new Map<number, Changed>();
  imports.forEach(({ observations: table }, by) => {
    for (const [i, key] of inTable(table).entries()) {
      const local = observationAt(table, i);
      if (!concerns(local)) continue;
      const row = rows.get(key) ?? null;
      const original = row === null ? undefined : observationAt(published, row);
      const before = changed.get(key)?.now ?? original;
      const now = before === undefined ? local : overlaid(before, local, publishedDecimals(catalogue, local));
      if (now === null) continue;
      const isBack = original !== undefined && overlaid(original, now, publishedDecimals(catalogue, now)) === null;
      if (isBack) changed.delete(key);
      else changed.set(key, { now, by, row });
    }
  });
  return [...changed.values()];
}

/** The published rows with the changed ones in their places, and the new ones behind them. */
function withChanges(published: ObservationTable, changed: readonly Changed[]): ObservationTable {
  const inPlace = new Map(changed.flatMap(({ now, row }) => (row === null ? [] : [[row, now]])));
  const table = tableBuilder(published.size + changed.length - inPlace.size);
  for (let row = 0; row < published.size; row += 1) table.add(inPlace.get(row) ?? observationAt(published, row));
  for (const { now, row } of changed) if (row === null) table.add(now);
  return table.built();
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
  const countIn = ({ series, entities, seriesAt, entityAt }: ObservationTable): number => {
    const isSeries = series.map(({ indicator, component }) => indicatorOf(catalogue, indicator, component) !== null);
    const isEntity = entities.map((entity) => entityById(catalogue, entity) !== null);
    return seriesAt.filter((at, i) => !isSeries[at] || !isEntity[entityAt[i] ?? 0]).length;
  };
  return {
    figures: imports.reduce((sum, { observations }) => sum + countIn(observations), 0),
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
  const changed = changedFigures(catalogue, published.observations, imports, (o) => isKnown(catalogue, o));
  const own = imports.map(({ goals }) => goals.filter((goal) => isKnown(catalogue, goal)));
  const { goals, local } = laidGoals(published.goals, own);
  const replaced = changed.flatMap(({ row }) => (row === null ? [] : [row]));
  const placeOf = new Map(replaced.map((row, i) => [row, i + 1]));
  return {
    id: toDatasetId([published.id, ...imports.map(({ id }) => id)].join('+')),
    catalogue,
    observations: withChanges(published.observations, changed),
    goals,
    local: {
      imports: imports.map(recordOf),
      figures: buildTable(changed.map(({ now }) => now)),
      by: Uint16Array.from(changed, ({ by }) => by),
      beforeAt: Uint32Array.from(changed, ({ row }) => (row === null ? 0 : (placeOf.get(row) ?? 0))),
      before: buildTable(replaced.map((row) => observationAt(published.observations, row))),
      goals: local,
      adrift: adriftIn(catalogue, imports),
    },
  };
}

/** Tables that have no figure in common as one, in their order. */
export function joinedTables(tables: readonly ObservationTable[]): ObservationTable {
  const joined = tableBuilder(tables.reduce((sum, { size }) => sum + size, 0));
  for (const table of tables) for (let i = 0; i < table.size; i += 1) joined.add(observationAt(table, i));
  return joined.built();
}

/** A table of some series alone (an indicator's components) with the imports' figures of these series over it. */
export function layeredTable(
  catalogue: Catalogue,
  published: ObservationTable,
  imports: readonly KeptImport[],
  concerns: (series: Series) => boolean,
): ObservationTable {
  if (imports.length === 0) return published;
  const changed = changedFigures(catalogue, published, imports, concerns);
  return changed.length === 0 ? published : withChanges(published, changed);
}
