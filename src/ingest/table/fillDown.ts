import { issueAt, type ImportIssue } from '#domain/issue.ts';
import { isBlank } from '../cells/cellText.ts';
import type { Row } from '../bytes/toRows.ts';
import type { FigureColumns, Mapping } from './mapping.ts';

/** The columns that say of which index and when a row is. A blank component is the total, and not one that a merge left blank. */
const keyColumns = (figures: readonly FigureColumns[]): readonly number[] => [
  ...new Set(
    figures
      .flatMap(({ indicator, period }) => [indicator, period])
      .flatMap((from) => (from !== null && 'column' in from ? [from.column] : [])),
  ),
];

/**
 * Rows of a table with several rows a unit, with the names that a merge leaves blank taken from the row above; each is told
 * (`filled_down`, info). Tables with one row a unit, sorted by each index, or with the data contract's headings are left as they are.
 */
export function fillDown(
  { blocks, isContract }: Mapping,
  file: string,
  report: (issue: ImportIssue) => void,
): (cells: Row, row: number) => Row {
  const [block, second] = blocks;
  const keys = block === undefined ? [] : keyColumns(block.figures);
  if (block === undefined || second !== undefined || isContract || keys.length === 0) return (cells) => cells;
  const units = [block.entityName, block.entityCode].filter((column) => column !== null);
  const above = new Map<number, string>();
  return (cells, row) => {
    const isNamed = units.some((column) => !isBlank(cells[column])); // a code or a name is enough
    if (isNamed) for (const column of units) above.delete(column);
    const columns = isNamed ? keys : [...units, ...keys];
    for (const column of [...units, ...keys]) if (!isBlank(cells[column])) above.set(column, cells[column] ?? '');
    if (!isNamed && keys.every((column) => isBlank(cells[column]))) return cells;
    const known = columns.filter((column) => isBlank(cells[column]) && above.has(column));
    if (known.length === 0) return cells;
    for (const column of known)
      report(issueAt('info', 'filled_down', { file, row, column: column + 1 }, null, above.get(column) ?? null));
    return cells.map((cell, column) => (known.includes(column) ? (above.get(column) ?? cell) : cell));
  };
}
