import type { PlanToken } from './planToken.ts';
import { farthest, scanDistance } from './scanDistance.ts';

const LONG = 5; // words of a name that one more mistaken letter does not make another
const SLIGHT = 0.5;

/** Tokens `from` to `to` of a sentence, the last one left out. */
export type Stretch = Readonly<{ from: number; to: number }>;

/** Whether a token is a word of a phrase; one that is no syllable may be a scanned form of it, an abbreviation only in capitals. */
function isWord(token: PlanToken | undefined, word: string, isAlone: boolean, isLong: boolean): boolean {
  if (token === undefined || token.kind === 'number' || token.broken) return false;
  if (token.text === word || (!isAlone && token.key === word)) return true; // `thủ tục` is no `thứ`
  if (token.kind !== 'word' || word.length < 2 || Math.abs(token.text.length - word.length) > 2) return false;
  if (token.isReal)
    return isLong && token.text.length === word.length && word.length > 2 && scanDistance(token.text, word) <= SLIGHT;
  if (isAlone && (!token.isCapital || token.text.length !== word.length)) return false;
  return scanDistance(token.text, word) <= (isAlone ? 0.5 : farthest(word.length));
}

const split = new Map<string, readonly string[]>();

/** The words of a phrase; phrases are constants, so that each is taken apart once. */
function wordsOf(phrase: string): readonly string[] {
  const words = split.get(phrase) ?? phrase.split(' ');
  split.set(phrase, words);
  return words;
}

/** Where a phrase of folded words, parted by spaces, ends when it begins at a token; null where it does not stand there. */
export function phraseEnd(tokens: readonly PlanToken[], at: number, phrase: string): number | null {
  const words = wordsOf(phrase);
  return words.every((word, i) => isWord(tokens[at + i], word, words.length === 1, words.length >= LONG))
    ? at + words.length
    : null;
}

/** The end of the longest of some phrases that begins at a token. */
export function longestEnd(tokens: readonly PlanToken[], at: number, phrases: readonly string[]): number | null {
  let longest: number | null = null;
  for (const phrase of phrases) {
    const end = phraseEnd(tokens, at, phrase);
    if (end !== null && end > (longest ?? 0)) longest = end;
  }
  return longest;
}

/** Whether any of the phrases stands among the tokens. */
export const holds = (tokens: readonly PlanToken[], phrases: readonly string[]): boolean =>
  tokens.some((_token, at) => longestEnd(tokens, at, phrases) !== null);

/** The stretches between brackets, without the brackets; an open one reaches to the end. */
export function bracketsWithin(tokens: readonly PlanToken[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let open: number | null = null;
  tokens.forEach(({ text }, at) => {
    if (text === '(' && open === null) open = at + 1;
    if (text !== ')' || open === null) return;
    stretches.push({ from: open, to: at });
    open = null;
  });
  return open === null ? stretches : [...stretches, { from: open, to: tokens.length }];
}
