import { isBlank, wordsKey } from '../cells/cellText.ts';
import { remembered } from '../cells/remembered.ts';
import type { Row } from '../bytes/toRows.ts';
import type { From, Mapping } from './mapping.ts';

/** What a cell beside the figures says of a row: that it states goals, or that its figures are not final. */
export type Remark = Readonly<{ says: 'goals' | 'provisional'; column: number }>;

const GOALS = /^(?:so |gia tri )?(?:muc tieu|chi tieu|ke hoach|phan dau|du bao|target|plan)(?: nam)?(?: \d{4})?$/;
const PROVISIONAL = /\b(?:so bo|du kien|tam tinh|uoc tinh|uoc thuc hien|provisional)\b/;

function saidIn(cell: string): Remark['says'] | null {
  if (isBlank(cell) || /^\d/.test(cell)) return null;
  const words = wordsKey(cell.slice(0, 200));
  return GOALS.test(words) ? 'goals' : PROVISIONAL.test(words) ? 'provisional' : null;
}

const columnOf = (from: From<unknown> | null): number | null =>
  from !== null && 'column' in from ? from.column : null;

/** The columns that hold neither figures nor what they are of. Tables of the data contract have none: they say all in its fields. */
function columnsBeside({ blocks, targets, width, isContract, ...mapping }: Mapping): readonly number[] {
  if (isContract) return [];
  const used = new Set<number | null>([
    ...blocks.flatMap(({ entityCode, entityName, figures }) => [
      entityCode,
      entityName,
      ...figures.flatMap(({ indicator, component, period, score, rank, rankOf, group }) => [
        columnOf(indicator),
        component,
        columnOf(period),
        score,
        rank,
        rankOf,
        group,
      ]),
    ]),
    ...targets.map(({ column }) => column),
    mapping.status,
    mapping.rankBasis,
    mapping.sourceUrl,
  ]);
  return Array.from({ length: width }, (_, column) => column).filter((column) => !used.has(column));
}

/** A reader of the first remark in a row: `Kế hoạch` in a column `Loại`, `số liệu sơ bộ` in a note. Null: none. */
export function remarkReader(mapping: Mapping): (cells: Row) => Remark | null {
  const columns = columnsBeside(mapping);
  const saidOf = remembered(saidIn);
  return (cells) => {
    let found: Remark | null = null;
    for (const column of columns) {
      const says = saidOf(cells[column] ?? '');
      if (says === 'goals') return { says, column };
      if (says !== null) found ??= { says, column };
    }
    return found;
  };
}
