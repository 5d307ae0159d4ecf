import { entityById, isSameField } from './catalogue.ts';
import type { Catalogue, Dataset, ObservationTable } from './dataset.ts';
import type { Entity } from './entity.ts';
import type { Goal } from './goal.ts';
import type { ChangeCounts } from './importRecord.ts';
import type { Observation } from './observation.ts';
import { observationAt } from './observationTable.ts';
import { figureNumbers, ROOM, seriesNumbers } from './figureNumbers.ts';
import { inFigureOrder } from './figureOrder.ts';
import { isSameGoal, overlaid, publishedDecimals } from './overlaid.ts';
import { periodCode } from './period.ts';

/** What keeping something would do: new, changed with what it would be, unchanged, and stored but missing in what comes. */
export type ChangesOf<T> = Readonly<{
  added: readonly T[];
  changed: readonly Readonly<{ before: T; after: T }>[];
  unchanged: readonly T[];
  missing: readonly T[];
}>;

/** What keeping a reading would do to the current data. Each list is in the order of its keys. */
export type Changes = Readonly<{ figures: ChangesOf<Observation>; goals: ChangesOf<Goal> }>;

/** What comes in; each figure once. */
export type Incoming = Readonly<{ observations: readonly Observation[]; goals: readonly Goal[] }>;

const textOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const inGoalOrder = (goals: readonly Goal[]): readonly Goal[] => goals.toSorted((a, b) => textOrder(a.id, b.id));

type Rules<T> = Readonly<{
  keyOf: (item: T) => string | number;
  over: (now: T, next: T) => T | null; // null: nothing new
  inOrder: (items: readonly T[]) => readonly T[];
  isExpected: (stored: T) => boolean; // whether a table like the incoming one should have it
}>;

function changesOf<T>(stored: readonly T[], incoming: readonly T[], rules: Rules<T>): ChangesOf<T> {
  const { keyOf, over, inOrder, isExpected } = rules;
  const now = new Map(stored.map((item) => [keyOf(item), item]));
  const coming = new Set(incoming.map(keyOf));
  const added: T[] = [];
  const changed: { before: T; after: T }[] = [];
  const unchanged: T[] = [];
  for (const next of inOrder(incoming)) {
    const before = now.get(keyOf(next));
    const after = before === undefined ? next : over(before, next);
    if (before === undefined) added.push(next);
    else if (after === null) unchanged.push(before);
    else changed.push({ before, after });
  }
  const missing = [...now].filter(([key, item]) => !coming.has(key) && isExpected(item)).map(([, item]) => item);
  return { added, changed, unchanged, missing: inOrder(missing) };
}

/** Numbers that stand for a series, period and status. */
function tableNumbers(): (o: Observation) => number {
  const seriesOf = seriesNumbers();
  return (o) => (seriesOf(o) * ROOM + periodCode(o.period)) * 2 + (o.status === 'final' ? 0 : 1);
}

/** Whether a stored figure is of a series, period and field that the incoming table has figures of. */
function expectedFigures(incoming: readonly Observation[], catalogue: Catalogue): (stored: Observation) => boolean {
  const tableOf = tableNumbers();
  const fields = new Map<number, Entity[]>();
  for (const observation of incoming) {
    const entity = entityById(catalogue, observation.entity);
    const likes = fields.get(tableOf(observation)) ?? [];
    fields.set(tableOf(observation), likes);
    if (entity !== null && !likes.some((like) => isSameField(like, entity))) likes.push(entity);
  }
  return (stored) => {
    const entity = entityById(catalogue, stored.entity);
    return entity !== null && (fields.get(tableOf(stored)) ?? []).some((like) => isSameField(like, entity));
  };
}

/** The stored figures of the series and periods that the incoming ones are of: no other can be changed or missing. */
function rowsLike(table: ObservationTable, incoming: readonly Observation[]): readonly Observation[] {
  const seriesOf = seriesNumbers();
  const wanted = new Set(incoming.map((o) => seriesOf(o) * ROOM + periodCode(o.period)));
  const series = table.series.map(seriesOf);
  const rows: Observation[] = [];
  for (let i = 0; i < table.size; i += 1) {
    const at = series[table.seriesAt[i] ?? 0] ?? 0;
    if (wanted.has(at * ROOM + (table.periodCode[i] ?? 0))) rows.push(observationAt(table, i));
  }
  return rows;
}

const paperOf = (goal: Goal): string => `${goal.entity}|${goal.document === '' ? goal.plan : goal.document}`;

/** Whether a stored goal is of an entity and document that the incoming table has goals of. */
function expectedGoals(incoming: readonly Goal[]): (stored: Goal) => boolean {
  const papers = new Set(incoming.map(paperOf));
  return (stored) => papers.has(paperOf(stored));
}

/**
 * What keeping a reading would do to the current data: laid over it, the added and the changed ones are what `layered`
 * gives. Missing are stored figures of a series, period and field (stored goals of an entity and document) that the
 * reading speaks of without naming them: they stay. The order of rows does not matter.
 */
export function changesBetween(current: Dataset, incoming: Incoming): Changes {
  const { observations: table, catalogue } = current;
  const stored = rowsLike(table, incoming.observations);
  return {
    figures: changesOf(stored, incoming.observations, {
      keyOf: figureNumbers().of,
      over: (now, next) => overlaid(now, next, publishedDecimals(catalogue, next)),
      inOrder: inFigureOrder,
      isExpected: expectedFigures(incoming.observations, catalogue),
    }),
    goals: changesOf(current.goals, incoming.goals, {
      keyOf: ({ id }) => id,
      over: (now, next) => (isSameGoal(now, next) ? null : next),
      inOrder: inGoalOrder,
      isExpected: expectedGoals(incoming.goals),
    }),
  };
}

/** How many of each there are, as the history keeps it. */
export const countsOf = <T>({ added, changed, unchanged, missing }: ChangesOf<T>): ChangeCounts => ({
  added: added.length,
  changed: changed.length,
  unchanged: unchanged.length,
  missing: missing.length,
});
