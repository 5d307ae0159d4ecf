import { readFixed } from '#domain/fixed.ts';
import { formatFixed } from '#text/formatNumber.ts';
import type { Language } from '#text/language.ts';

/** The mark that groups thousands where `mark` is the decimal mark. */
export const groupOf = (mark: ',' | '.'): ',' | '.' => (mark === ',' ? '.' : ',');

/** A cell's figure if `mark` is the decimal mark, as it is written here: `1.234` is 1,234 or 1.234. Null: it is none then. */
export function readBy(raw: string, mark: ',' | '.', language: Language): string | null {
  const plain = raw
    .trim()
    .replace(/[\s\u00a0]|%$/gu, '')
    .replaceAll(groupOf(mark), '')
    .replace(mark, '.');
  const figure = readFixed(plain);
  return figure === null ? null : formatFixed(figure, plain.split('.')[1]?.length ?? 0, language);
}
