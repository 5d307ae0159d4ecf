import { entitiesOfCode } from '#domain/catalogue.ts';
import type { Catalogue } from '#domain/dataset.ts';
import { visibleText } from '../cells/cellText.ts';
import { cellAt, type Block } from './mapping.ts';
import type { ColumnContent } from './columnContent.ts';

const SEVERAL = 5; // codes of another system are numbers, too: a few of them may all be official ones by chance

/** An official code as it is spelt in the catalogue, though a sheet dropped its zero; empty for a text that is none. */
export function officialCode(catalogue: Catalogue, text: string): string {
  const digits = visibleText(text);
  const code = /^\d{1,2}$/.test(digits) ? digits.padStart(2, '0') : '';
  return entitiesOfCode(catalogue, code).length > 0 ? code : '';
}

/** Whether a column beside one of names holds official codes: most are those of the names in their rows, or all are codes of someone. */
export function holdsOfficialCodes(content: ColumnContent, names: ColumnContent): boolean {
  if (content.isOrdinal) return false;
  const rows = content.codes.flatMap((ids, i) => {
    const called = names.names[i] ?? [];
    return ids === null || called.length === 0 ? [] : [{ ids, called }];
  });
  const agreeing = rows.filter(({ ids, called }) => ids.some((id) => called.includes(id))).length;
  return agreeing * 2 > rows.length || (rows.length >= SEVERAL && rows.every(({ ids }) => ids.length > 0));
}

/** The code of a row's unit; of a column that nobody called one of codes only what is an official code, which the name beside it must not contradict. */
export function codeReader(catalogue: Catalogue): (cells: readonly string[], block: Block) => string {
  return (cells, { entityCode, codeBeside }) =>
    codeBeside === null ? cellAt(cells, entityCode) : officialCode(catalogue, cellAt(cells, codeBeside));
}
