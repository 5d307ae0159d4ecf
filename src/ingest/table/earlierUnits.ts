import type { Catalogue } from '#domain/dataset.ts';
import type { Entity } from '#domain/entity.ts';
import { issueAt, type ImportIssue } from '#domain/issue.ts';
import { onDemand } from '#domain/onDemand.ts';
import { periodCode, periodEnd, periodStart, periodText, type Period } from '#domain/period.ts';
import { isBlank } from '../cells/cellText.ts';
import { readPeriodCell } from '../cells/readPeriodCell.ts';
import { remembered } from '../cells/remembered.ts';
import type { Row } from '../bytes/toRows.ts';
import { codeReader } from './codesBeside.ts';
import { entityReader } from './entityReader.ts';
import { cellAt, type Block, type FigureColumns, type Mapping } from './mapping.ts';

/** The years within which provinces began that bear names or codes of others: only then it matters which ones a table lists. */
const yearsOfMergers = onDemand(
  ({ entities }: Catalogue) =>
    new Set(
      entities.flatMap(({ level, validFrom }) =>
        level !== 'province' || validFrom === null || validFrom.endsWith('-01-01') ? [] : Number(validFrom.slice(0, 4)),
      ),
    ),
);

/** Whether a province is one of those that ended in a merger within a period: it was there, and is not at the end. */
export const mergedWithin = (catalogue: Catalogue, { level, validTo }: Entity, period: Period): boolean =>
  level === 'province' &&
  validTo !== null &&
  validTo >= periodStart(period) &&
  validTo < periodEnd(period) &&
  yearsOfMergers(catalogue).has(period.year);

/** The longest report period of a year that ends before a day: as provinces were then. */
function untilDay({ year }: Period, day: string): Period | null {
  const parts = [9, 6, 3] as const;
  return parts.map((months) => ({ year, months })).find((part) => periodEnd(part) <= day) ?? null;
}

/** Of which index the figures of a row are, as its heading or its cell says. */
const indexOf = (cells: Row, { indicator }: FigureColumns): string =>
  indicator === null ? '' : 'value' in indicator ? indicator.value.id : cellAt(cells, indicator.column);

/** The period in which the units of a row's figures are looked up: that of the figures, or of before a change within it. */
export type UnitsAt = (cells: Row, columns: FigureColumns, period: Period | null) => Period | null;

/**
 * Where a table names a province that a merger within a period ended, all its figures of that index and period are of the provinces
 * of before: a name such as `Lào Cai` is carried by another one after. Told once (`earlier_units`, a warning).
 */
export function earlierUnits(
  rows: readonly (readonly [cells: Row, row: number])[],
  { blocks }: Mapping,
  file: string,
  catalogue: Catalogue,
): Readonly<{ unitsAt: UnitsAt; issues: readonly ImportIssue[] }> {
  const years = yearsOfMergers(catalogue);
  const earlier = new Map<string, Period>();
  const issues: ImportIssue[] = [];
  const entityOf = entityReader(catalogue, []);
  const codeOf = codeReader(catalogue);
  const periodOf = remembered(readPeriodCell);
  const keyOf = (cells: Row, columns: FigureColumns, period: Period): string =>
    `${indexOf(cells, columns)}|${periodCode(period)}`;
  function look(cells: Row, row: number, block: Block, columns: FigureColumns, period: Period): void {
    const key = keyOf(cells, columns, period);
    if (earlier.has(key)) return;
    const [code, name] = [codeOf(cells, block), cellAt(cells, block.entityName)];
    const found = entityOf(code, name, period);
    if (!found.ok || found.value === null || !mergedWithin(catalogue, found.value, period)) return;
    const then = untilDay(period, found.value.validTo ?? '');
    if (then === null) return;
    earlier.set(key, then);
    const column = isBlank(name) ? block.entityCode : block.entityName;
    const at = { file, row, column: column === null ? null : column + 1 };
    issues.push(issueAt('warning', 'earlier_units', at, cellAt(cells, column), periodText(period)));
  }
  for (const [cells, row] of rows)
    for (const block of blocks)
      for (const columns of block.figures) {
        const { period: from } = columns;
        const period = from === null ? null : 'value' in from ? from.value : periodOf(cellAt(cells, from.column));
        if (period !== null && years.has(period.year)) look(cells, row, block, columns, period);
      }
  const unitsAt: UnitsAt = (cells, columns, period) =>
    period === null || earlier.size === 0 ? period : (earlier.get(keyOf(cells, columns, period)) ?? period);
  return { unitsAt, issues };
}
