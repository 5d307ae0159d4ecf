import type { Dataset } from '#domain/dataset.ts';
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

/** What could not be read of the user's files: goals of which nothing was kept, and errors in all. Null: no errors. */
export type Unread = Readonly<{ goals: number; errors: number }>;

/** Counts the rows of the goals files that hold an error and gave no goal; cells instead of rows where goals stand in cells. */
export function unreadOf(
  { goals }: Dataset,
  issues: readonly ImportIssue[],
  goalFiles: readonly string[],
): Unread | null {
  const errors = issues.filter((issue) => issue.severity === 'error');
  if (errors.length === 0) return null;
  const isWide = goals.some(({ source }) => source.column !== null);
  const place = (at: Readonly<{ file: string; row: number | null; column: number | null }>): string =>
    `${at.file} ${at.row} ${isWide ? at.column : ''}`;
  const kept = new Set(goals.map(({ source }) => place(source)));
  const lost = errors.filter((e) => e.row !== null && e.row > 1 && goalFiles.includes(e.file) && !kept.has(place(e)));
  return { goals: new Set(lost.map(place)).size, errors: errors.length };
}
