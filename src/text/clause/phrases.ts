import { fold } from '#text/fold.ts';
import { advance, type Cursor, peek } from './cursor.ts';
import { FALSE_FRIENDS } from './falseFriends.ts';

/** Phrases by their first word, longest first. */
export type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

/** A phrase folded, and where a word of it passes for another without its marks (`thủ tục`), with these as well. */
function spellings(phrase: string): readonly (readonly string[])[] {
  const folded = fold(phrase).split(' ');
  const marked = phrase.normalize('NFC').toLowerCase().split(' ');
  const kept = marked.map((word, i) => (FALSE_FRIENDS.has(word) ? word : (folded[i] ?? word)));
  return kept.some((word, i) => word !== folded[i]) ? [folded, kept] : [folded];
}

/** A table of phrases; words and marks are separated by spaces, diacritics are folded. */
export function phrases(...lists: readonly string[]): Phrases {
  const table = new Map<string, (readonly string[])[]>();
  for (const words of lists.flatMap((list) => list.split('|').flatMap(spellings))) {
    const first = words[0] ?? '';
    table.set(
      first,
      [...(table.get(first) ?? []), words].toSorted((a, b) => b.length - a.length),
    );
  }
  return table;
}

/** Takes the longest phrase of the table that stands at the cursor and gives it folded; null when none does. */
export function takePhrase(c: Cursor, table: Phrases): string | null {
  const first = c.tokens[c.at];
  if (first === undefined || first.kind === 'number') return null;
  const found = table.get(first.text)?.find((words) => words.every((word, i) => isWord(c, i, word)));
  if (found === undefined) return null;
  advance(c, found.length);
  return found.join(' ');
}

/** Takes a phrase of the table if there is one; whether there was. */
export const skip = (c: Cursor, table: Phrases): boolean => takePhrase(c, table) !== null;

/** Whether a phrase of the table comes next; nothing is taken. */
export const isBefore = (c: Cursor, table: Phrases): boolean =>
  table.get(peek(c)?.text ?? '')?.some((words) => words.every((word, i) => isWord(c, i, word))) ?? false;

/** Takes phrases of the table as long as there are any; whether there were any. */
export function skipAll(c: Cursor, table: Phrases): boolean {
  const start = c.at;
  while (skip(c, table)) continue;
  return c.at > start;
}

function isWord(c: Cursor, ahead: number, word: string): boolean {
  const token = c.tokens[c.at + ahead];
  return token !== undefined && token.text === word;
}
