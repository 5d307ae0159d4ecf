import { entityById } from '#domain/catalogue.ts';
import type { Changes } from '#domain/changesBetween.ts';
import type { Dataset } from '#domain/dataset.ts';
import type { Goal } from '#domain/goal.ts';
import type { IndicatorId } from '#domain/ids.ts';
import { judgeGoal } from '#domain/judge.ts';
import type { Period } from '#domain/period.ts';
import type { GoalJudgement } from '#domain/verdict.ts';
import { dataTextOf } from '#text/dataText.ts';
import { formatNumber, formatPeriod } from '#text/formatNumber.ts';
import { goalSentence } from '#text/goalSentence.ts';
import type { Language } from '#text/language.ts';
import { goalEntityName, goalIndicatorName } from '#text/names.ts';
import { badgeView, type BadgeView } from '../verdictView.ts';

/** One goal whose verdict an import would change; before null: the goal is new. */
export type EffectView = Readonly<{
  id: string;
  what: string; // `PAR INDEX, Ninh Thuận, hạn 2022`
  before: BadgeView | null;
  after: BadgeView;
  sentence: string;
}>;

/** What an import does to verdicts: goals that change theirs, and goals that it brings or changes. */
export type EffectsView = Readonly<{
  title: string;
  count: number; // of the goals that change their verdict
  asOf: string;
  changed: readonly EffectView[];
  newTitle: string;
  fresh: readonly EffectView[];
  hidden: string | null; // goals of either list that are not shown
}>;

const SHOWN = 40;

const isSameStanding = (a: GoalJudgement, b: GoalJudgement): boolean =>
  a.verdict === b.verdict && a.outlook === b.outlook;

function effectView(before: GoalJudgement | null, after: GoalJudgement, next: Dataset, language: Language): EffectView {
  const { goal } = after;
  return {
    id: goal.id,
    what: [
      goalIndicatorName(goal, next, language),
      goalEntityName(goal, next, language),
      dataTextOf(language).effects.due(formatPeriod(goal.due, language)),
    ].join(', '),
    before: before === null ? null : badgeView(before.verdict, before.outlook, language),
    after: badgeView(after.verdict, after.outlook, language),
    sentence: goalSentence(after, next, language),
  };
}

/** The goals that the figures could touch: of an index that the import has figures of. */
function touchedBy({ figures }: Changes): (goal: Goal) => boolean {
  const indices = new Set<IndicatorId>(
    [...figures.added, ...figures.changed.map(({ after }) => after)].map(({ indicator }) => indicator),
  );
  return ({ indicator }) => indices.has(indicator);
}

/** Every goal judged on the current data and on what they would be: `next` is the current data with the import over them. */
export function effectsView(
  current: Dataset,
  next: Dataset,
  changes: Changes,
  asOf: Period,
  language: Language,
): EffectsView {
  const { effects } = dataTextOf(language);
  const number = (n: number): string => formatNumber(n, 0, language);
  const isTouched = touchedBy(changes);
  const brought = new Set(
    [...changes.goals.added, ...changes.goals.changed.map(({ after }) => after)].map(({ id }) => id),
  );
  const known = new Map(current.goals.map((goal) => [goal.id, goal]));
  const judged = next.goals
    .filter((goal) => brought.has(goal.id) || isTouched(goal))
    .filter((goal) => entityById(next.catalogue, goal.entity) !== null)
    .map((goal) => {
      const now = known.get(goal.id);
      return { before: now === undefined ? null : judgeGoal(current, now, asOf), after: judgeGoal(next, goal, asOf) };
    });
  const changed = judged.filter(({ before, after }) => before !== null && !isSameStanding(before, after));
  const fresh = judged.filter(
    ({ before, after }) => before === null || (brought.has(after.goal.id) && isSameStanding(before, after)),
  );
  const views = (list: typeof judged): readonly EffectView[] =>
    list.slice(0, SHOWN).map(({ before, after }) => effectView(before, after, next, language));
  const hidden = Math.max(0, changed.length - SHOWN) + Math.max(0, fresh.length - SHOWN);
  return {
    title: effects.title(number(changed.length)),
    count: changed.length,
    asOf: effects.asOf(formatPeriod(asOf, language)),
    changed: views(changed),
    newTitle: effects.newTitle(number(fresh.length)),
    fresh: views(fresh),
    hidden: hidden === 0 ? null : number(hidden),
  };
}
