import type { ObservationTable } from '#domain/dataset.ts';
import { FIXED_DECIMALS } from '#domain/fixed.ts';

const every = (column: ArrayLike<number>, holds: (n: number, i: number) => boolean): boolean => {
  for (let i = 0; i < column.length; i += 1) if (!holds(column[i] ?? NaN, i)) return false;
  return true;
};

const within = (list: readonly unknown[]) => (n: number) => n < list.length;
const isFlag = (n: number): boolean => n === 0 || n === 1;

function isPeriodCode(code: number): boolean {
  const months = code % 12;
  const year = months === 0 ? code / 12 - 1 : (code - months) / 12;
  return (months === 0 || months === 3 || months === 6 || months === 9) && year >= 1900 && year <= 2999;
}

/** The first column of a table whose numbers cannot be right: an index beyond its list, no period, no score; null when all can. */
export function unsoundColumn(table: ObservationTable): string | null {
  const { scoreLow, scoreHigh, placeLow, placeHigh } = table;
  const rules: readonly (readonly [name: string, column: ArrayLike<number>, (n: number, i: number) => boolean])[] = [
    ['seriesAt', table.seriesAt, within(table.series)],
    ['entityAt', table.entityAt, within(table.entities)],
    ['groupAt', table.groupAt, within(table.groups)],
    ['fileAt', table.fileAt, within(table.words)],
    ['sourceUrlAt', table.sourceUrlAt, within(table.words)],
    ['noteAt', table.noteAt, within(table.words)],
    ['periodCode', table.periodCode, isPeriodCode],
    ['hasScore', table.hasScore, isFlag],
    ['derived', table.derived, isFlag],
    ['provisional', table.provisional, isFlag],
    ['decimals', table.decimals, (n) => n <= FIXED_DECIMALS],
    ['scoreLow', scoreLow, (n) => Number.isSafeInteger(n)],
    ['scoreHigh', scoreHigh, (n, i) => Number.isSafeInteger(n) && n >= (scoreLow[i] ?? NaN)],
    ['placeHigh', placeHigh, (n, i) => n >= (placeLow[i] ?? NaN) && (n === 0) === (placeLow[i] === 0)],
  ];
  if (table.groups[0] !== '' || table.words[0] !== '') return 'words';
  return rules.find(([, column, holds]) => !every(column, holds))?.[0] ?? null;
}
