import type { Catalogue } from '#domain/dataset.ts';
import { issueAt, type ImportIssue } from '#domain/issue.ts';
import { samePeriod, type Period } from '#domain/period.ts';
import type { ResultField } from '../names/headings.ts';
import type { FigureColumns, From, Mapped, Mapping } from './mapping.ts';
import type { Sheet } from '../bytes/readSheet.ts';
import { wideColumns, type WideColumn } from './wideColumns.ts';

const sameFrom = (a: From<Period>, b: From<Period>): boolean =>
  'value' in a && 'value' in b ? samePeriod(a.value, b.value) : 'column' in a && 'column' in b && a.column === b.column;

/** Columns of one index and period together make one observation; a measure that comes twice is an issue and is left out. */
function figureSets(columns: readonly WideColumn[], sheet: Sheet, header: number) {
  const issues: ImportIssue[] = [];
  const sets: FigureColumns[] = [];
  for (const { column, measure, indicator, period } of columns) {
    const at = sets.findIndex(
      (set) => 'value' in set.indicator && set.indicator.value.id === indicator.id && sameFrom(set.period, period),
    );
    const set = sets[at];
    if (set === undefined) {
      const none = { score: null, rank: null, rankOf: null, group: null, component: null };
      sets.push({ ...none, indicator: { value: indicator }, period, [measure]: column });
    } else if (set[measure] === null) {
      sets[at] = { ...set, [measure]: column };
    } else {
      const raw = sheet.rows[header]?.[column] ?? '';
      issues.push(issueAt('error', 'column_twice', { file: sheet.file, row: header + 1, column: column + 1 }, raw));
      sets[at] = { ...set, [measure]: null };
    }
  }
  return { sets: sets.filter((set) => set.score !== null || set.rank !== null || set.group !== null), issues };
}

/**
 * A wide table: one row an entity, one column an index, a year or both. Null when row `header` does not head one.
 * Issues: headings that are not understood (`unknown_indicator` over figures), or that come twice.
 */
export function mapWide(sheet: Sheet, header: number, catalogue: Catalogue): Mapped | null {
  const { columns, fields, issues, isPaired } = wideColumns(sheet, header, catalogue);
  const at = (field: ResultField): number | null => fields.get(field) ?? null;
  const results = columns.filter(({ isTarget }) => !isTarget);
  if ((at('entityName') ?? at('entityCode')) === null || results.length === 0) return null;
  if (isPaired) {
    const place = { file: sheet.file, row: header + 1, column: null };
    return { mapping: null, issues: [issueAt('error', 'column_twice', place, null, 'entity_name')] };
  }
  const { sets, issues: twice } = figureSets(results, sheet, header);
  const mapping: Mapping = {
    shape: 'wide',
    header,
    entityCode: at('entityCode'),
    entityName: at('entityName'),
    status: at('status'),
    rankBasis: null,
    sourceUrl: at('sourceUrl'),
    note: at('note'),
    figures: sets,
    hasContractPoints: false,
  };
  return { mapping, issues: [...issues, ...twice] };
}
