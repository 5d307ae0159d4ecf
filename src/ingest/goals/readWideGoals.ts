import type { Catalogue } from '#domain/dataset.ts';
import type { Goal } from '#domain/goal.ts';
import type { Entity } from '#domain/entity.ts';
import { issueAt, type ImportIssue, type IssueCode } from '#domain/issue.ts';
import { periodText, type Period } from '#domain/period.ts';
import { readClauses } from '#text/readClause.ts';
import { isBlank, visibleText } from '../cells/cellText.ts';
import { checkClauses } from './clauseChecks.ts';
import { goalEntity } from './goalEntity.ts';
import { rowsAbove, whyIgnored, type IgnoredRow } from '../table/ignoredRows.ts';
import { wideColumns, type WideColumn } from '../table/wideColumns.ts';
import { nullReason } from '../cells/nullMarker.ts';
import { planOf } from './planOf.ts';
import { raggedIssue } from '../table/raggedRow.ts';
import type { Sheet } from '../bytes/readSheet.ts';
import type { Row } from '../bytes/toRows.ts';

/** Goals of a wide table, one for each cell under a heading such as `Mục tiêu PAR INDEX 2025`. */
export type WideGoals = Readonly<{
  header: number;
  goals: readonly Goal[];
  ignored: readonly IgnoredRow[];
  issues: readonly ImportIssue[];
}>;

type Target = Readonly<{
  cells: Row;
  row: number;
  column: WideColumn;
  due: Period;
  entity: Entity;
  file: string;
  heading: string;
}>;

/** The goal that a cell states, by the words of its heading; null where the cell is blank or not understood, which is reported. */
function readTarget(target: Target, report: (issue: ImportIssue) => void): Goal | null {
  const { cells, row, column, due, entity, file, heading } = target;
  const { indicator, measure } = column;
  const raw = cells[column.column] ?? '';
  const source = { file, row, column: column.column + 1 };
  const fail = (code: IssueCode, at: string, detail: string | null = null): void =>
    report(issueAt('error', code, source, at, detail));
  if (nullReason(raw) !== null) return null;
  const { clauses, issues } = readClauses(raw, {
    unit: indicator.unit,
    heading: measure === 'rank' ? 'rank' : 'score',
  });
  for (const issue of issues) fail('clause_unreadable', issue.raw);
  const faults = checkClauses(clauses, indicator);
  for (const { code, detail } of faults) fail(code, raw, detail);
  if (clauses.length === 0 || faults.length > 0) return null;
  return {
    id: `${entity.id}-${indicator.id}-${periodText(due)}-${measure}`,
    entity: entity.id,
    indicator: indicator.id,
    component: indicator.component,
    due,
    window: 'at-due',
    start: null,
    baseline: null,
    tolerance: null,
    clauses,
    wording: `${visibleText(heading)}: ${raw.trim()}`,
    document: '',
    page: null,
    issuedOn: null,
    owner: null,
    note: null,
    plan: planOf(file),
    source,
  };
}

/** The first row that heads columns of targets beside a column of entities; null when no row does. */
function findHeader(sheet: Sheet, catalogue: Catalogue) {
  for (const header of [...sheet.rows.keys()].slice(sheet.hasSepLine ? 1 : 0, 20)) {
    const { columns, fields, issues, isPaired } = wideColumns(sheet, header, catalogue);
    if (isPaired) return null;
    const targets = columns.filter(({ isTarget }) => isTarget);
    if (targets.length > 0 && (fields.has('entityName') || fields.has('entityCode')))
      return { header, targets, fields, issues };
  }
  return null;
}

/** The goals of a wide table; null when no row heads one. */
export function readWideGoals(sheet: Sheet, catalogue: Catalogue): WideGoals | null {
  const found = findHeader(sheet, catalogue);
  if (found === null) return null;
  const { header, targets, fields } = found;
  const { file } = sheet;
  const headings = sheet.rows[header] ?? [];
  const issues = [...found.issues];
  const ignored = [...rowsAbove(sheet, header)];
  const goals: Goal[] = [];
  const textAt = (cells: Row, field: 'entityCode' | 'entityName'): string =>
    visibleText(cells[fields.get(field) ?? -1] ?? '');

  function readRow(cells: Row, row: number): void {
    for (const column of targets) {
      if (!('value' in column.period) || isBlank(cells[column.column])) continue;
      const due = column.period.value;
      const entity = goalEntity(catalogue, textAt(cells, 'entityCode'), textAt(cells, 'entityName'), {
        issuedOn: null,
        period: due,
      });
      const heading = headings[column.column] ?? '';
      if (entity.ok) {
        const goal = readTarget({ cells, row, column, due, entity: entity.value, file, heading }, (issue) =>
          issues.push(issue),
        );
        if (goal !== null) goals.push(goal);
        continue;
      }
      const at = { file, row, column: (fields.get('entityName') ?? fields.get('entityCode') ?? 0) + 1 };
      issues.push(issueAt('error', entity.error.code, at, textAt(cells, 'entityName'), entity.error.detail));
      return;
    }
  }

  sheet.rows.slice(header + 1).forEach((cells, i) => {
    const row = header + i + 2;
    const why = whyIgnored(cells, headings);
    const ragged = why === null ? raggedIssue(cells, headings.length, row, file) : null;
    if (why !== null) ignored.push({ row, why });
    else if (ragged !== null) issues.push(ragged);
    else readRow(cells, row);
  });
  return { header, goals, ignored, issues };
}
