import { issueAt, type ImportIssue } from '#domain/issue.ts';
import { isBlank } from '../cells/cellText.ts';
import type { Row } from '../bytes/toRows.ts';
import type { Mapping } from './mapping.ts';
import { namingColumns } from './namingColumns.ts';

/**
 * Rows of a table with several rows a unit, with the names that a merge leaves blank taken from the row above; each is told
 * (`filled_down`, info). Tables with one row a unit, sorted by each index, or with the data contract's headings are left as they are.
 */
export function fillDown(
  mapping: Mapping,
  file: string,
  report: (issue: ImportIssue) => void,
): (cells: Row, row: number) => Row {
  const { blocks, hasContractPoints } = mapping;
  const [block] = blocks;
  const columns = namingColumns(mapping);
  const units = [block?.entityName, block?.entityCode].filter((column) => column != null);
  const isKeyed = columns.some((column) => !units.includes(column));
  if (hasContractPoints || blocks.length !== 1 || !isKeyed) return (cells) => cells;
  const above = new Map<number, string>();
  return (cells, row) => {
    const isNamed = units.some((column) => !isBlank(cells[column])); // a code or a name is enough
    const blank = columns.filter((column) => isBlank(cells[column]) && !(isNamed && units.includes(column)));
    if (isNamed) for (const column of units) above.delete(column);
    for (const column of columns) if (!isBlank(cells[column])) above.set(column, cells[column] ?? '');
    if (blank.length === 0 || blank.length === columns.length) return cells;
    const known = blank.filter((column) => above.has(column));
    for (const column of known)
      report(issueAt('info', 'filled_down', { file, row, column: column + 1 }, null, above.get(column) ?? null));
    return cells.map((cell, column) => (known.includes(column) ? (above.get(column) ?? cell) : cell));
  };
}
