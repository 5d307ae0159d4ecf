import { issueAt, type ImportIssue } from '#domain/issue.ts';
import { isBlank } from '../cells/cellText.ts';
import { isOrdinal } from '../names/headings.ts';
import type { Row } from '../bytes/toRows.ts';

/** Which column holds which field, and what is wrong with the headings: `column_twice` (error), `column_unknown` (info). */
export type FieldColumns<Field extends string> = Readonly<{
  columns: ReadonlyMap<Field, number>;
  issues: readonly ImportIssue[];
}>;

/** The columns of a heading row by field. Where two headings name one field, the issue names the second and the first counts. */
export function fieldColumns<Field extends string>(
  headings: Row,
  row: number,
  file: string,
  fieldOf: (heading: string) => Field | null,
): FieldColumns<Field> {
  const columns = new Map<Field, number>();
  const issues: ImportIssue[] = [];
  headings.forEach((heading, i) => {
    const field = fieldOf(heading);
    const at = { file, row, column: i + 1 };
    if (field === null) {
      if (!isBlank(heading) && !isOrdinal(heading)) issues.push(issueAt('info', 'column_unknown', at, heading));
    } else if (columns.has(field)) {
      issues.push(issueAt('error', 'column_twice', at, heading, headings[columns.get(field) ?? 0] ?? null));
    } else {
      columns.set(field, i);
    }
  });
  return { columns, issues };
}
