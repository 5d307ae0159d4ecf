import type { Goal } from '#domain/goal.ts';
import { periodText } from '#domain/period.ts';
import { contentOf } from './mergeGoals.ts';

/** What a goal is about: the plan, whose goal it is, of which index and when. */
const subjectOf = ({ plan, entity, indicator, component, due }: Goal): string =>
  [plan, entity, indicator, component, periodText(due)].filter((part) => part !== null).join('-');

/**
 * Goals with ids for those whose file gives none (an empty id): by what they are about, so that the same file gives the
 * same ids again and other provinces' goals are never replaced. Further goals about the same are numbered.
 */
export function withIds(goals: readonly Goal[]): readonly Goal[] {
  const known = new Map<string, string[]>();
  return goals.map((goal) => {
    if (goal.id !== '') return goal;
    const subject = subjectOf(goal);
    const contents = known.get(subject) ?? [];
    known.set(subject, contents);
    const content = contentOf(goal);
    if (!contents.includes(content)) contents.push(content);
    const number = contents.indexOf(content) + 1;
    return { ...goal, id: number === 1 ? subject : `${subject}-${number}` };
  });
}
