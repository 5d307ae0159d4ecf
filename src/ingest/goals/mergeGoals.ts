import type { Goal } from '#domain/goal.ts';
import { issueAt, type ImportIssue } from '#domain/issue.ts';

/** A goal without the place it came from, for comparing. */
export const contentOf = ({ source: _source, plan: _plan, ...content }: Goal): string => JSON.stringify(content);

/**
 * Goals of all files with each id once. Equal rows are dropped (`duplicate_same`, info); where rows with one id differ
 * none is used (`goal_id_twice`, an error that names the other place).
 */
export function mergeGoals(
  goals: readonly Goal[],
): Readonly<{ goals: readonly Goal[]; issues: readonly ImportIssue[] }> {
  const first = new Map<string, Goal>();
  const disputed = new Set<string>();
  const issues: ImportIssue[] = [];
  for (const goal of goals) {
    const held = first.get(goal.id);
    if (held === undefined) {
      first.set(goal.id, goal);
      continue;
    }
    const isSame = contentOf(held) === contentOf(goal);
    const place = `${held.source.file}:${held.source.row}`;
    issues.push(
      issueAt(isSame ? 'info' : 'error', isSame ? 'duplicate_same' : 'goal_id_twice', goal.source, goal.id, place),
    );
    if (!isSame) disputed.add(goal.id);
  }
  return { goals: [...first.values()].filter(({ id }) => !disputed.has(id)), issues };
}
