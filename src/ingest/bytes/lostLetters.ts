import { issueAt, type ImportIssue } from '#domain/issue.ts';
import type { Row } from './toRows.ts';
import type { Vocabulary } from './vocabulary.ts';

const MAX_NAME = 60;

/** Whether a word with `?` in it is a known word that lost letters: each `?` stands for a letter that is not ASCII. */
const fits = (word: string, known: string): boolean =>
  word.length === known.length &&
  [...word].every((letter, i) => letter === known[i] || (letter === '?' && (known[i] ?? '') > '\u007f'));

/** Tells cells whose words are all known, some of them only with letters that `?` took the place of. */
function lossyCell(words: readonly string[]): (cell: string) => boolean {
  const known = new Set(words);
  const isLossy = (word: string): boolean => /[^?]/.test(word) && words.some((candidate) => fits(word, candidate));
  return (cell) => {
    if (!cell.includes('?') || cell.length > MAX_NAME) return false;
    const parts =
      cell
        .normalize('NFC')
        .toLowerCase()
        .match(/[^\s,.()/;:-]+/g) ?? [];
    return parts.some((part) => part.includes('?')) && parts.every((part) => known.has(part) || isLossy(part));
  };
}

function firstCell(
  rows: readonly Row[],
  isIt: (cell: string) => boolean,
): readonly [row: number, column: number] | null {
  for (const [i, row] of rows.entries()) {
    const column = row.findIndex(isIt);
    if (column >= 0) return [i + 1, column + 1];
  }
  return null;
}

/**
 * `lossy_encoding` at the first name that lost its letters to `?` (`H? N?i`), or at the first such heading where no name
 * did. Null where no known word fits: a `?` is also just a question mark.
 */
export function lostLetters(rows: readonly Row[], file: string, { names, headings }: Vocabulary): ImportIssue | null {
  const [isHeading, isName] = [lossyCell(headings), lossyCell(names)];
  const found = firstCell(rows, (cell) => isName(cell) && !isHeading(cell)) ?? firstCell(rows, isHeading);
  if (found === null) return null;
  const [row, column] = found;
  return issueAt('error', 'lossy_encoding', { file, row, column }, rows[row - 1]?.[column - 1] ?? null);
}
