import { indicatorOf } from '#domain/catalogue.ts';
import { partsOf } from '#domain/contribution.ts';
import type { Dataset, Series } from '#domain/dataset.ts';
import type { Entity } from '#domain/entity.ts';
import type { Clause, Goal } from '#domain/goal.ts';
import type { IndicatorId } from '#domain/ids.ts';
import type { Indicator } from '#domain/indicator.ts';
import { carrierAt } from '#domain/lineage.ts';
import { lookupOf } from '#domain/lookup.ts';
import { comparePeriods, type Period } from '#domain/period.ts';
import { rankingOf } from '#domain/ranking.ts';
import { goalsOf, plansOf, type Chosen } from '../chosen.ts';
import type { Selection } from '../selection.ts';
import { readTarget, type FreeTarget, type SimulateChoice } from './selection.ts';

/** What is to be reached: a goal of a plan, or one's own target, which is then written as a goal (`isFree`). */
export type Subject = Readonly<{ entity: Entity; indicator: Indicator; series: Series; goal: Goal; isFree: boolean }>;

/** The goals of an entity itself, newest plan first. */
export function ownGoals(dataset: Dataset, entity: Entity): readonly Goal[] {
  const goals = goalsOf(dataset, entity).filter((goal) => goal.entity === entity.id);
  return plansOf(goals, entity.id).flatMap((plan) => goals.filter((goal) => goal.plan === plan));
}

/** Whether the index has components of known weight and a full table, up to the as-of period: something to simulate. */
function isPromising(dataset: Dataset, series: Series, entity: Entity, asOf: Period): boolean {
  return lookupOf(dataset)
    .periodsOf(series)
    .some((period) => {
      const carrier = comparePeriods(period, asOf) <= 0 ? carrierAt(dataset.catalogue, entity, period) : null;
      return (
        carrier !== null &&
        partsOf(dataset, series, period).length > 0 &&
        rankingOf(dataset, series, period, carrier.entity).isFull
      );
    });
}

/** The indices that have components, in the catalogue's order. */
export const indicesWithParts = ({ catalogue }: Dataset): readonly Indicator[] =>
  catalogue.indicators.filter(
    (i) =>
      i.component === null && catalogue.indicators.some((p) => p.id === i.id && p.parent === null && p.weight !== null),
  );

/** The clause that a target asks for. */
function clauseOf(target: FreeTarget): Clause {
  switch (target.kind) {
    case 'rank':
      return { kind: 'top', place: target.place, of: null };
    case 'score':
      return { kind: 'score', op: '>=', score: target.score };
    case 'group':
      return { kind: 'group', group: target.group };
    default:
      return target satisfies never;
  }
}

const freeGoal = (entity: Entity, indicator: IndicatorId, due: Period, target: FreeTarget): Goal => ({
  id: '',
  entity: entity.id,
  indicator,
  component: null,
  due,
  window: 'at-due',
  start: null,
  baseline: null,
  tolerance: null,
  clauses: [clauseOf(target)],
  wording: '',
  document: '',
  page: null,
  issuedOn: null,
  owner: null,
  note: null,
  plan: '',
  source: { file: '', row: 0, column: null },
});

function subjectOf(dataset: Dataset, entity: Entity, goal: Goal, isFree: boolean): Subject | null {
  const indicator = indicatorOf(dataset.catalogue, goal.indicator, goal.component);
  const series = { indicator: goal.indicator, component: goal.component };
  return indicator === null ? null : { entity, indicator, series, goal, isFree };
}

/** What is asked for where a link says nothing and no goal can be simulated. */
const FIRST_TEN = readTarget('rank:10');

function freeSubject(dataset: Dataset, { entity, asOf }: Chosen, choice: SimulateChoice): Subject | null {
  const indices = indicesWithParts(dataset);
  const target = choice.target ?? FIRST_TEN;
  const totalOf = ({ id }: Indicator): Series => ({ indicator: id, component: null });
  const index =
    indices.find(({ id }) => id === choice.index) ??
    indices.find((i) => entity !== null && isPromising(dataset, totalOf(i), entity, asOf)) ??
    indices[0];
  if (entity === null || target === null || index === undefined) return null;
  return subjectOf(dataset, entity, freeGoal(entity, index.id, choice.table ?? asOf, target), true);
}

/** The goal of the link, else the first goal that can be simulated; null where the link asks for one's own target. */
function chosenGoal(dataset: Dataset, { entity, asOf }: Chosen, wanted: string | null, choice: SimulateChoice) {
  if (entity === null) return null;
  const goals = ownGoals(dataset, entity);
  const named = goals.find(({ id }) => id === wanted);
  if (named !== undefined || choice.target !== null || choice.index !== null) return named ?? null;
  return (
    goals.find((g) => isPromising(dataset, { indicator: g.indicator, component: g.component }, entity, asOf)) ?? null
  );
}

/** A selection that names a goal and no entity means the goal's. */
export function withGoalEntity(dataset: Dataset, selection: Selection): Selection {
  const goal = dataset.goals.find(({ id }) => id === selection.goal);
  return { ...selection, entity: selection.entity ?? goal?.entity ?? null };
}

/** What a link asks for, and the parameters of it that cannot be used. `dataset` needs totals only. */
export function chooseSubject(
  dataset: Dataset,
  chosen: Chosen,
  wanted: string | null,
  choice: SimulateChoice,
): Readonly<{ subject: Subject | null; unknown: readonly string[] }> {
  const goal = chosenGoal(dataset, chosen, wanted, choice);
  const isGoal = goal !== null && chosen.entity !== null;
  const subject =
    isGoal && chosen.entity !== null
      ? subjectOf(dataset, chosen.entity, goal, false)
      : freeSubject(dataset, chosen, choice);
  const isUsed = (index: string): boolean => !isGoal && subject?.indicator.id === index;
  return {
    subject,
    unknown: [
      ...(wanted !== null && goal?.id !== wanted ? ['goal'] : []),
      ...(isGoal && choice.target !== null ? ['target'] : []),
      ...(choice.index !== null && !isUsed(choice.index) ? ['index'] : []),
    ],
  };
}
