import { entityById, predecessorsOf } from '#domain/catalogue.ts';
import type { Dataset } from '#domain/dataset.ts';
import type { Entity } from '#domain/entity.ts';
import type { Goal } from '#domain/goal.ts';
import type { EntityId } from '#domain/ids.ts';
import { periodStart, yearPeriod, type Period } from '#domain/period.ts';
import { ALL_PLANS, type Selection } from './selection.ts';

/** A selection with its ids looked up. Plan is `ALL_PLANS` or one of the entity's; entity null only in a dataset without entities. */
export type Chosen = Readonly<{ entity: Entity | null; plan: string; asOf: Period }>;
/** What was chosen, and the parameters whose ids the data does not hold. */
export type Choice = Readonly<{ chosen: Chosen; unknown: readonly string[] }>;

/** The container of the synthetic units, which no real province counts. */
const SAMPLE_CODE = 'GL';

/** Whether an entity is synthetic: the sample container, or a unit of it. */
export const isSample = ({ code, parentCode }: Entity): boolean => code === SAMPLE_CODE || parentCode === SAMPLE_CODE;

const isContainer = (entity: Entity): boolean => entity.level === 'province' || entity.code === SAMPLE_CODE;

/** Whether a goal belongs to an entity: its own, or one of a unit below it. */
function isGoalOf(dataset: Dataset, goal: Goal, entity: Entity): boolean {
  if (goal.entity === entity.id) return true;
  const owner = entityById(dataset.catalogue, goal.entity);
  return owner !== null && owner.level !== 'province' && owner.parentCode === entity.code && isContainer(entity);
}

/** The goals of an entity and of the units below it, in the dataset's order. */
export const goalsOf = (dataset: Dataset, entity: Entity): readonly Goal[] =>
  dataset.goals.filter((goal) => isGoalOf(dataset, goal, entity));

/** The entity whose goals a goal is listed with: its province for a department's goal. */
function homeOf(dataset: Dataset, goal: Goal): EntityId {
  const owner = entityById(dataset.catalogue, goal.entity);
  const home = dataset.catalogue.entities.find((e) => isContainer(e) && isGoalOf(dataset, goal, e));
  return home?.id ?? owner?.id ?? goal.entity;
}

/** Where goals are listed: with whom most of them are, and their plan there, all plans where they are of several; null where there are none. */
export function placeOfGoals(dataset: Dataset, goals: readonly Goal[]): Pick<Selection, 'entity' | 'plan'> | null {
  const [entity] = goalCounts({ ...dataset, goals }).keys();
  if (entity === undefined) return null;
  const plans = new Set(goals.filter((goal) => homeOf(dataset, goal) === entity).map(({ plan }) => plan));
  const [plan = ALL_PLANS] = plans;
  return { entity, plan: plans.size === 1 ? plan : ALL_PLANS };
}

/** How many goals each entity has; the entity with most of them comes first, synthetic ones last. */
export function goalCounts(dataset: Dataset): ReadonlyMap<EntityId, number> {
  const counts = new Map<EntityId, number>();
  for (const goal of dataset.goals) {
    const home = homeOf(dataset, goal);
    counts.set(home, (counts.get(home) ?? 0) + 1);
  }
  const samples = new Set(dataset.catalogue.entities.filter(isSample).map(({ id }) => id));
  return new Map([...counts].toSorted(([a, x], [b, y]) => Number(samples.has(a)) - Number(samples.has(b)) || y - x));
}

/** Those whose territory an entity took over and that have goals of their own; the names of both stay apart by their days. */
export function formerWithGoals(dataset: Dataset, entity: Entity): readonly Entity[] {
  const counts = goalCounts(dataset);
  return predecessorsOf(dataset.catalogue, entity).filter(({ id }) => counts.has(id));
}

/** The day a goal's plan was made as far as it is known: its issue, else the start or the due period of the goal. */
const planDay = ({ issuedOn, start, due }: Goal): string => issuedOn ?? periodStart(start ?? due);

type Plan = Readonly<{ name: string; isOwn: boolean; day: string }>;

function planOf(name: string, goals: readonly Goal[], entity: EntityId): Plan {
  const issued = goals.filter((goal) => goal.issuedOn !== null).map(planDay);
  const days = issued.length > 0 ? issued : goals.map(planDay);
  const sorted = days.toSorted();
  const day = issued.length > 0 ? sorted.at(-1) : sorted[0];
  return { name, isOwn: goals.some((goal) => goal.entity === entity), day: day ?? '' };
}

/** The plans among an entity's goals, newest first; those without a goal of the entity itself come after the others. */
export function plansOf(goals: readonly Goal[], entity: EntityId): readonly string[] {
  const names = [...new Set(goals.map(({ plan }) => plan))];
  const plans = names.map((name) =>
    planOf(
      name,
      goals.filter(({ plan }) => plan === name),
      entity,
    ),
  );
  return plans
    .toSorted((a, b) => Number(b.isOwn) - Number(a.isOwn) || (a.day < b.day ? 1 : a.day > b.day ? -1 : 0))
    .map(({ name }) => name);
}

function chosenEntity(dataset: Dataset, wanted: string | null): Entity | null {
  const { entities } = dataset.catalogue;
  const [first] = goalCounts(dataset).keys();
  const fallback = first === undefined ? null : entityById(dataset.catalogue, first);
  return entities.find((e) => e.id === wanted) ?? fallback ?? entities.find((e) => e.level === 'province') ?? null;
}

/** Looks the selection's ids up. `lastYear` is the last complete year, the default of the as-of period. */
export function choose(dataset: Dataset, selection: Selection, lastYear: number): Choice {
  const entity = chosenEntity(dataset, selection.entity);
  const plans = entity === null ? [] : plansOf(goalsOf(dataset, entity), entity.id);
  const isPlanKnown = selection.plan === ALL_PLANS || plans.some((plan) => plan === selection.plan);
  const plan = isPlanKnown ? (selection.plan ?? ALL_PLANS) : (plans[0] ?? ALL_PLANS);
  const unknown = [
    ...(selection.entity !== null && entity?.id !== selection.entity ? ['entity'] : []),
    ...(selection.plan !== null && !isPlanKnown ? ['plan'] : []),
    ...(selection.goal !== null && !dataset.goals.some((goal) => goal.id === selection.goal) ? ['goal'] : []),
  ];
  return { chosen: { entity, plan, asOf: selection.asOf ?? yearPeriod(lastYear) }, unknown };
}
