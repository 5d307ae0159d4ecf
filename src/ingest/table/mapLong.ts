import { fieldColumns, type FieldColumns } from './fieldColumns.ts';
import { isContractHeading, resultFieldOf, type ResultField } from '../names/headings.ts';
import type { Mapped, Mapping } from './mapping.ts';
import type { Sheet } from '../bytes/readSheet.ts';

/** A tidy table needs these: one figure at least, and what it is a figure of. Named as in the data contract. */
const NEEDED: readonly (readonly [name: string, fields: readonly ResultField[]])[] = [
  ['indicator_code', ['indicator']],
  ['entity_code', ['entityCode', 'entityName']],
  ['period', ['period']],
  ['score', ['score', 'rank', 'group']],
];

/** What a table with these columns lacks to be tidy, in the data contract's names; empty when it lacks nothing. */
export const missingFields = (columns: ReadonlyMap<ResultField, number>): readonly string[] =>
  NEEDED.filter(([, fields]) => !fields.some((field) => columns.has(field))).map(([name]) => name);

function hasContractPoints({ columns }: FieldColumns<ResultField>, sheet: Sheet, headings: readonly string[]): boolean {
  const keys = [columns.get('indicator'), columns.get('entityCode')];
  return sheet.dialect.delimiter === ',' && keys.every((i) => i !== undefined && isContractHeading(headings[i] ?? ''));
}

/**
 * A tidy table: one row an observation, columns in any order. Null when row `header` does not head one.
 * Issues: unknown headings (info); a field named twice (error), which leaves no mapping.
 */
export function mapLong(sheet: Sheet, header: number): Mapped | null {
  const headings = sheet.rows[header] ?? [];
  const found = fieldColumns(headings, header + 1, sheet.file, resultFieldOf);
  const at = (field: ResultField): number | null => found.columns.get(field) ?? null;
  const [indicator, period] = [at('indicator'), at('period')];
  if (indicator === null || period === null || missingFields(found.columns).length > 0) return null;
  if (found.issues.some(({ code }) => code === 'column_twice')) return { mapping: null, issues: found.issues };
  const figure = {
    indicator: { column: indicator },
    component: at('component'),
    period: { column: period },
    score: at('score'),
    rank: at('rank'),
    rankOf: at('rankOf'),
    group: at('group'),
  };
  const mapping: Mapping = {
    shape: 'long',
    header,
    entityCode: at('entityCode'),
    entityName: at('entityName'),
    status: at('status'),
    rankBasis: at('rankBasis'),
    sourceUrl: at('sourceUrl'),
    note: at('note'),
    figures: [figure],
    hasContractPoints: hasContractPoints(found, sheet, headings),
  };
  return { mapping, issues: found.issues };
}
