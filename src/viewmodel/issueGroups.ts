import type { ImportIssue } from '#domain/issue.ts';

/** Issues that say the same, with the rows that they stand in; a single one keeps its place. */
export type IssueGroup = Readonly<{ first: ImportIssue; rows: readonly number[] }>;

/** Missing units of tables are one thing to know; anything else is equal only when its words are. */
const keyOf = ({ severity, code, file, raw, detail }: ImportIssue): string =>
  JSON.stringify(code === 'coverage_gap' ? [severity, code] : [severity, code, file, raw, detail]);

/** Equal issues together, in the order of the first of each. */
export function groupIssues(issues: readonly ImportIssue[]): readonly IssueGroup[] {
  const groups = new Map<string, { first: ImportIssue; rows: number[] }>();
  for (const issue of issues) {
    const group = groups.get(keyOf(issue)) ?? { first: issue, rows: [] };
    group.rows.push(issue.row ?? 0);
    groups.set(keyOf(issue), group);
  }
  return [...groups.values()];
}
