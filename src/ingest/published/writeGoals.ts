import { entityById } from '#domain/catalogue.ts';
import type { Catalogue } from '#domain/dataset.ts';
import { fixedText } from '#domain/fixed.ts';
import type { Goal, Quoted } from '#domain/goal.ts';
import { periodText, type Period } from '#domain/period.ts';
import { clausesText } from '#text/clauseText.ts';
import { CONTRACT } from './contractColumns.ts';
import { csvLines } from './csvLines.ts';
import { tablePath } from './tablePath.ts';

const quoted = (figure: Quoted | null): string => (figure === null ? '' : fixedText(figure.value, figure.decimals));
const period = (p: Period | null): string => (p === null ? '' : periodText(p));

const cellsOf = (catalogue: Catalogue, goal: Goal): readonly string[] => [
  goal.id,
  entityById(catalogue, goal.entity)?.code ?? goal.entity.replace(/@.*$/, ''),
  goal.indicator,
  goal.component ?? '',
  periodText(goal.due),
  goal.window,
  period(goal.start),
  clausesText(goal.clauses),
  period(goal.baseline?.period ?? null),
  quoted(goal.baseline?.value ?? null),
  quoted(goal.tolerance),
  goal.wording,
  goal.document,
  goal.page ?? '',
  goal.issuedOn ?? '',
  goal.owner ?? '',
  goal.note ?? '',
];

/** Goals as CSV tables by their path, one table a plan, clauses in their canonical form. */
export function writeGoals(catalogue: Catalogue, goals: readonly Goal[]): ReadonlyMap<string, string> {
  const tables = new Map<string, Goal[]>();
  for (const goal of goals) {
    const path = tablePath('goals', goal.source.file, goal.plan);
    const rows = tables.get(path);
    if (rows === undefined) tables.set(path, [goal]);
    else rows.push(goal);
  }
  return new Map(
    [...tables].map(([path, rows]) => [path, csvLines([CONTRACT.goals, ...rows.map((g) => cellsOf(catalogue, g))])]),
  );
}
