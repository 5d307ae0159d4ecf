import { type Token, tokensOf } from '#text/clause/token.ts';
import { fold } from '#text/fold.ts';
import type { PlanLine } from './planLines.ts';
import { isSyllable } from './syllable.ts';

/** What was done to a word so that it could be read. `word`: a digit or a fragment in it was taken for letters. */
export type Mending = Readonly<{ kind: 'letters' | 'digit-in-word' | 'joined'; raw: string; read: string }>;

/**
 * A token of a plan; offsets are those of the whole text. A `broken` one is a figure that a scan may have spoilt:
 * its text is no number, so that no clause is read from it.
 */
export type PlanToken = Token &
  Readonly<{
    line: PlanLine;
    key: string;
    isReal: boolean;
    isCapital: boolean;
    broken: boolean;
    mending: Mending | null;
  }>;

/** What stands in for a broken figure. */
const BROKEN = '¿';

const FIGURE_LETTERS = /^[OoIlSBZ|!]+$/;
/** Digits and letters that look like digits, joined by the marks of numbers, with at least one of each. */
const MIXED = /[\p{L}\p{M}\d|!]+(?:[.,/–-][\p{L}\p{M}\d|!]+)*/gu;
const DIGIT_LETTERS: Readonly<Record<string, string>> = {
  0: 'o',
  1: 'l',
  3: 'e',
  4: 'a',
  5: 's',
  6: 'o',
  8: 'b',
  9: 'g',
};

/** Words that may stand right at a number without a space. */
const STUCK =
  /^(?:top|nhom|tang|dat|nam|hang|thu|bac|diem|tinh|thang|quy|q|t|h|tp|xv?i{0,3}|kh|qd|nq|ct|trieu|ty|(?:19|20)\d\d)$/;

type Run = Readonly<{ text: string; from: number; to: number }>;

const segmentsOf = (run: string): readonly string[] => run.split(/[.,/–-]/);
const hasDigit = (text: string): boolean => /\d/.test(text);

/** Whether a run is a figure with letters in place of digits: `2O25`, `l5`, `0,5-l`; not `I/2022` nor `d4u`. */
export function isBrokenFigure(run: string): boolean {
  const segments = segmentsOf(run).filter((segment) => segment !== '');
  if (!segments.some(hasDigit)) return false;
  const letters = segments.map((segment) => segment.replaceAll(/\d/g, ''));
  const isFigure = letters.every((rest) => rest === '' || FIGURE_LETTERS.test(rest));
  const isRoman =
    segments.every((segment) => /^(?:\d+|I{1,3})$/.test(segment)) && segments.length > 1 && run.startsWith('I');
  return isFigure && letters.some((rest) => rest !== '') && !isRoman;
}

/** A word with the letters that its digits look like; null where one of them looks like none. */
export function lettersFor(word: string): string | null {
  const letters = [...word].map((sign) => (hasDigit(sign) ? (DIGIT_LETTERS[sign] ?? null) : sign));
  return letters.includes(null) ? null : letters.join('');
}

/** Letters and digits in one word, as a scan makes them; not `TOP20`, `5bậc`, `Q1`. */
function isMixedWord(run: string): boolean {
  if (!hasDigit(run) || !/\p{L}/u.test(run) || /[.,/–-]/.test(run)) return false;
  const parts = fold(run).split(/(?<=\d)(?=\D)|(?<=\D)(?=\d)/);
  const isStuck = parts.length === 2 && parts.some((part) => STUCK.test(part));
  return !isStuck;
}

const mixedRuns = (text: string): readonly (Run & { isFigure: boolean })[] =>
  [...text.matchAll(MIXED)].flatMap(({ 0: run, index }) => {
    const isFigure = isBrokenFigure(run);
    const place = { text: run, from: index, to: index + run.length, isFigure };
    return isFigure || isMixedWord(run) ? [place] : [];
  });

const merged = (run: Run & { isFigure: boolean }, first: Token): Token => ({
  ...first,
  kind: run.isFigure ? 'mark' : 'word',
  text: run.isFigure ? BROKEN : fold(run.text),
  raw: run.text,
  from: run.from,
  to: run.to,
});

/** A word folded, by which phrases are found, and whether it can be a syllable. */
function wordKeys(raw: string): Pick<PlanToken, 'key' | 'isReal'> {
  const key = fold(raw);
  return { key, isReal: isSyllable(key) };
}

const isCapital = (word: string): boolean => word === word.toUpperCase() && word !== word.toLowerCase();

/** The tokens of one line, broken figures and words with digits as one token each. */
export function tokensOfLine(line: PlanLine): readonly PlanToken[] {
  const runs = mixedRuns(line.text);
  const place = (token: Token, broken: boolean): PlanToken => ({
    ...token,
    from: token.from + line.from,
    to: token.to + line.from,
    line,
    ...wordKeys(token.raw),
    isCapital: isCapital(line.text.slice(token.from, token.to)),
    broken,
    mending: null,
  });
  return tokensOf(line.text).flatMap((token) => {
    const run = runs.find(({ from, to }) => from <= token.from && token.from < to);
    if (run === undefined) return [place(token, false)];
    return token.from === run.from ? [place(merged(run, token), run.isFigure)] : [];
  });
}
