import type { Decisions } from '#domain/decisions.ts';
import type { IgnoredRow } from '#domain/sheetCells.ts';
import type { Catalogue } from '#domain/dataset.ts';
import type { Goal } from '#domain/goal.ts';
import type { Entity } from '#domain/entity.ts';
import { issueAt, type ImportIssue, type IssueCode } from '#domain/issue.ts';
import { periodText } from '#domain/period.ts';
import { readClauses } from '#text/readClause.ts';
import type { Sheet } from '../bytes/readSheet.ts';
import type { Row } from '../bytes/toRows.ts';
import { isBlank, visibleText } from '../cells/cellText.ts';
import { nullReason } from '../cells/nullMarker.ts';
import { codeReader } from '../table/codesBeside.ts';
import { bodyRows } from '../table/bodyRows.ts';
import { cellAt, type TargetColumn } from '../table/mapping.ts';
import { mapTable } from '../table/mapTable.ts';
import { raggedIssue } from '../table/raggedRow.ts';
import { checkClauses } from './clauseChecks.ts';
import { goalEntity } from './goalEntity.ts';
import { planOf } from './planOf.ts';

/** Goals of a wide table, one for each cell under a heading such as `Mục tiêu PAR INDEX 2025`. Rows and columns count from 1. */
export type WideGoals = Readonly<{
  headerRows: readonly number[];
  names: readonly number[];
  values: readonly number[];
  goals: readonly Goal[];
  ignored: readonly IgnoredRow[];
  issues: readonly ImportIssue[];
}>;

type Target = Readonly<{ cells: Row; row: number; target: TargetColumn; entity: Entity; file: string }>;

/** The goal that a cell states, by the words of its heading; null where the cell is blank or not understood, which is reported. */
function readTarget({ cells, row, target, entity, file }: Target, report: (issue: ImportIssue) => void): Goal | null {
  const { indicator, measure, column, due, heading } = target;
  const raw = cells[column] ?? '';
  const source = { file, row, column: column + 1 };
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

/** The goals of a wide table; null when it has no column of targets, or one of results. */
export function readWideGoals(sheet: Sheet, catalogue: Catalogue, decisions: Decisions): WideGoals | null {
  const mapped = mapTable(sheet, catalogue, decisions);
  const [block] = mapped?.mapping?.blocks ?? [];
  if (mapped?.mapping == null || block === undefined || mapped.mapping.targets.length === 0) return null;
  if (mapped.mapping.blocks.some(({ figures }) => figures.length > 0)) return null;
  const { file } = sheet;
  const { headers, targets, width, needed } = mapped.mapping;
  const issues = [...mapped.issues];
  const body = bodyRows(sheet, mapped.mapping, catalogue);
  const goals: Goal[] = [];
  const codeOf = codeReader(catalogue);

  function readRow(cells: Row, row: number): void {
    const [code, name] = [
      block === undefined ? '' : visibleText(codeOf(cells, block)),
      visibleText(cellAt(cells, block?.entityName ?? null)),
    ];
    for (const target of targets.filter(({ column }) => !isBlank(cells[column]))) {
      const entity = goalEntity(catalogue, code, name, { issuedOn: null, period: target.due });
      if (!entity.ok) {
        const at = { file, row, column: (block?.entityName ?? block?.entityCode ?? 0) + 1 };
        return void issues.push(issueAt('error', entity.error.code, at, name, entity.error.detail));
      }
      const goal = readTarget({ cells, row, target, entity: entity.value, file }, (issue) => issues.push(issue));
      if (goal !== null) goals.push(goal);
    }
  }

  for (const index of body.rows) {
    const cells = sheet.rows[index] ?? [];
    const ragged = raggedIssue(cells, width, index + 1, file, needed);
    if (ragged === null) readRow(cells, index + 1);
    else issues.push(ragged);
  }
  return {
    headerRows: headers.map((header) => header + 1),
    names: [block.entityCode, block.entityName].flatMap((column) => (column === null ? [] : [column + 1])),
    values: targets.map(({ column }) => column + 1),
    goals,
    ignored: body.ignored,
    issues,
  };
}
