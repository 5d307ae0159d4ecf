import type { ResultField } from '../names/headings.ts';

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
