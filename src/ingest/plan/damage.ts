import { isSyllable } from './syllable.ts';
import type { PlanToken } from './planToken.ts';

const FEW_WORDS = 8;
const MOST_IMPOSSIBLE = 0.03;
const LEAST_MARKED = 0.4; // three of four words of Vietnamese carry a mark

const isPlainWord = ({ kind, text, broken }: PlanToken): boolean =>
  kind === 'word' && !broken && text.length > 1 && /^[a-z]+$/.test(text);

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
  const marked = words.filter(({ raw }) => /[^\u0000-\u007f]/.test(raw)).length;
  return impossible / words.length > MOST_IMPOSSIBLE || marked / words.length < LEAST_MARKED;
}

const hasDigit = ({ raw }: PlanToken): boolean => /\d/.test(raw);
