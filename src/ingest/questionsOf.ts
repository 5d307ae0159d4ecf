import type { Catalogue } from '#domain/dataset.ts';
import type { ImportIssue } from '#domain/issue.ts';
import type { EntityId } from '#domain/ids.ts';
import type { Question } from './fileReading.ts';
import type { Asked } from './table/mapping.ts';
import { entitiesNamed } from './names/findEntity.ts';

/** The first cell that can be read in two ways. */
function decimalQuestion(issues: readonly ImportIssue[]): readonly Question[] {
  const first = issues.find(({ code }) => code === 'ambiguous_number');
  if (first?.row == null || first.column === null) return [];
  return [{ kind: 'decimal', raw: first.raw ?? '', row: first.row, column: first.column, used: null }];
}

/** Each name that nobody carries, once, with the rows it stands in. The nearest known name is what the issue proposes. */
function nameQuestions(issues: readonly ImportIssue[], catalogue: Catalogue): readonly Question[] {
  const rows = new Map<string, { rows: number[]; options: readonly EntityId[] }>();
  for (const { code, raw, row, detail } of issues) {
    if (code !== 'unknown_entity' || raw === null || row === null) continue;
    const known = rows.get(raw) ?? { rows: [], options: detail === null ? [] : entitiesNamed(catalogue, detail) };
    known.rows.push(row);
    rows.set(raw, known);
  }
  return [...rows].map(([raw, found]) => ({ kind: 'name', raw, ...found }));
}

function headingQuestions(issues: readonly ImportIssue[]): readonly Question[] {
  return issues.flatMap((issue): readonly Question[] =>
    issue.code === 'unknown_indicator' && issue.column !== null && issue.severity === 'warning'
      ? [{ kind: 'heading', raw: issue.raw ?? '', column: issue.column, options: [] }]
      : [],
  );
}

/** What a file leaves open, in the order in which a person should answer: what changes most comes first. */
export const questionsOf = (
  issues: readonly ImportIssue[],
  { period, indicator }: Asked,
  catalogue: Catalogue,
): readonly Question[] => [
  ...(period === null ? [] : [{ kind: 'period' as const, ...period }]),
  ...(indicator === null ? [] : [{ kind: 'indicator' as const, ...indicator }]),
  ...decimalQuestion(issues),
  ...headingQuestions(issues),
  ...nameQuestions(issues, catalogue),
];
