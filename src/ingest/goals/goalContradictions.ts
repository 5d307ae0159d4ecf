import { seriesKey } from '#domain/catalogue.ts';
import type { Clause, Goal } from '#domain/goal.ts';
import { issueAt, type ImportIssue } from '#domain/issue.ts';
import { periodText } from '#domain/period.ts';

const subjectOf = ({ entity, indicator, component, due, window }: Goal): string =>
  [entity, seriesKey(indicator, component), periodText(due), window].join('|');

/** Whether two clauses ask for different levels of one kind: 68 points and 70 points. */
const differ = (a: Clause, b: Clause): boolean => a.kind === b.kind && JSON.stringify(a) !== JSON.stringify(b);

const contradict = (a: Goal, b: Goal): boolean =>
  a.id !== b.id && a.clauses.some((clause) => b.clauses.some((other) => differ(clause, other)));

/**
 * A warning at each goal of a file beside which another asks for a different level of the same (`duplicate_conflict`,
 * names the other row). Two of one id are left to `mergeGoals`.
 */
export function goalContradictions(goals: readonly Goal[]): readonly ImportIssue[] {
  const about = new Map<string, Goal[]>();
  for (const goal of goals) {
    const subject = subjectOf(goal);
    about.set(subject, [...(about.get(subject) ?? []), goal]);
  }
  return [...about.values()].flatMap((same) =>
    same.flatMap((goal) => {
      const other = same.find((one) => contradict(one, goal));
      if (other === undefined) return [];
      const place = `${other.source.file}:${other.source.row}`;
      return [issueAt('warning', 'duplicate_conflict', goal.source, goal.wording, place)];
    }),
  );
}
