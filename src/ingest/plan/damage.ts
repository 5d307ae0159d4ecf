import { isSyllable } from './syllable.ts';
import type { PlanToken } from './planToken.ts';

const FEW_WORDS = 8;
const MOST_IMPOSSIBLE = 0.03;
const LEAST_MARKED = 0.4; // three of four words of Vietnamese carry a mark
const LEAST_MARKED_IN_SENTENCE = 0.5;
const FEW_IN_SENTENCE = 5;
const FEWEST = 3;

/** Words of goals that always carry marks: without them a scanner, or no Vietnamese keyboard, wrote the sentence. */
const ALWAYS_MARKED = new Set('diem bac tang tren xep nhom dat muc khong duoc nguoi'.split(' '));

const isMarked = ({ raw }: PlanToken): boolean => /[^\u0000-\u007f]/.test(raw);
const hasDigit = ({ raw }: PlanToken): boolean => /\d/.test(raw);

/** A word that stands by itself: addresses and numbers of documents are no words. */
const isPlainWord = ({ kind, text, broken, spaced }: PlanToken): boolean =>
  kind === 'word' && spaced && !broken && text.length > 1 && /^[a-z]+$/.test(text);

/** The words by whose letters one can tell: no capitals throughout, which are mostly abbreviations. */
const told = (tokens: readonly PlanToken[]): readonly PlanToken[] =>
  tokens.filter(({ kind, isCapital }) => kind === 'word' && !isCapital);

/**
 * Whether a text came through a scanner, or lost its marks: too many words that no syllable can be, too few that carry
 * a mark. Every figure of such a text may be wrong, and is asked about.
 */
export function isDamaged(tokens: readonly PlanToken[]): boolean {
  const words = told(tokens);
  if (words.length < FEW_WORDS) return false;
  const plain = words.filter(isPlainWord);
  const impossible = plain.filter(({ text }) => !isSyllable(text)).length + words.filter(hasDigit).length;
  return impossible / words.length > MOST_IMPOSSIBLE || words.filter(isMarked).length / words.length < LEAST_MARKED;
}

/** Whether one sentence of a sound text shows the same: something in it was mended, or has lost its marks. */
export function isDamagedSentence(tokens: readonly PlanToken[]): boolean {
  const words = told(tokens);
  const isMended = tokens.some(({ broken, mending }) => broken || mending !== null);
  const isBare = words.some((token) => !isMarked(token) && ALWAYS_MARKED.has(token.text));
  const marked = words.filter(isMarked).length;
  if (words.length >= FEWEST && marked === 0) return true;
  return isMended || isBare || (words.length >= FEW_IN_SENTENCE && marked / words.length < LEAST_MARKED_IN_SENTENCE);
}
