import { BEFORE_FIGURE, BEHIND_FIGURE } from './lexicon.ts';
import { lettersFor, type Mending, type PlanToken } from './planToken.ts';
import { farthest, scanDistance } from './scanDistance.ts';
import { hasVowel } from './syllable.ts';

/** How words are mended: by the words of plans, and more boldly in a text that a scanner spoilt. */
export type Mender = Readonly<{ lexicon: ReadonlySet<string>; isDamaged: boolean }>;

const NEAR_CHOICE = 0.45; // a word that fits its place may be this much farther away than another
const SLIGHT = 0.4; // what a real syllable may differ from a word of clauses that would fit its place better
const LONGEST_WORD = 16;

type Choice = Readonly<{ word: string; cost: number }>;

/** The nearest known word; of several about as near the one that fits beside a figure, if it stands there. */
function nearestWord(
  scanned: string,
  words: Iterable<string>,
  limit: number,
  fits: ReadonlySet<string>,
): string | null {
  if (scanned.length > LONGEST_WORD) return null;
  const choices: Choice[] = [];
  for (const word of words) {
    if (Math.abs(word.length - scanned.length) > 2) continue;
    const cost = scanDistance(scanned, word) - (fits.has(word) ? NEAR_CHOICE : 0);
    if (scanDistance(scanned, word) <= limit) choices.push({ word, cost });
  }
  const [best, second] = choices.toSorted((a, b) => a.cost - b.cost);
  if (best === undefined) return null;
  return second !== undefined && second.cost === best.cost
    ? ([best.word, second.word].toSorted()[0] ?? null)
    : best.word;
}

const isFigure = (token: PlanToken | undefined): boolean =>
  token !== undefined && (token.kind === 'number' || token.broken || token.text === '%');

const NONE: ReadonlySet<string> = new Set();

/** The words that would fit at a place: before a figure, behind one, or any. */
function fitting(tokens: readonly PlanToken[], at: number): ReadonlySet<string> {
  if (isFigure(tokens[at + 1])) return BEFORE_FIGURE;
  return isFigure(tokens[at - 1]) ? BEHIND_FIGURE : NONE;
}

function mended(token: PlanToken, read: string, kind: Mending['kind']): PlanToken {
  return { ...token, text: read, raw: read, key: read, isReal: true, mending: { kind, raw: token.raw, read } };
}

/** A word with a digit in it as the known word that it looks like. */
function withoutDigits(token: PlanToken, { lexicon }: Mender, fits: ReadonlySet<string>): PlanToken {
  const letters = lettersFor(token.text);
  const read = letters === null ? null : nearestWord(letters, lexicon, farthest(letters.length), fits);
  return read === null ? token : mended(token, read, 'digit-in-word');
}

/** One word: known, a syllable of its own, or the known word that a scanner made it from. */
function mendWord(tokens: readonly PlanToken[], at: number, mender: Mender): readonly PlanToken[] {
  const token = tokens[at];
  if (token === undefined) return [];
  if (token.kind !== 'word') return [token];
  const fits = fitting(tokens, at);
  if (/\d/.test(token.text)) return [withoutDigits(token, mender, fits)];
  const folded = mender.isDamaged ? token.key : token.text;
  if (mender.lexicon.has(folded) && (!mender.isDamaged || fits.size === 0 || fits.has(folded)))
    return [{ ...token, text: folded }];
  if (isSpoiltDigit(tokens, at)) return [token];
  const isReal = token.isReal || mender.lexicon.has(folded);
  if (isReal && !(mender.isDamaged && fits.size > 0 && folded.length > 2)) return [{ ...token, text: folded }];
  const limit = isReal ? SLIGHT : token.isCapital ? SLIGHT : farthest(folded.length);
  const read = nearestWord(folded, isReal ? fits : mender.lexicon, limit, fits);
  return [read === null || read === folded ? { ...token, text: folded } : mended(token, read, 'letters')];
}

const isFragment = (token: PlanToken): boolean =>
  token.kind === 'word' && !token.broken && token.text.length <= 4 && /^[a-z]+$/.test(token.text);

/** A letter that stands for a digit: `l bậc`, `O%`. */
const isSpoiltDigit = (tokens: readonly PlanToken[], at: number): boolean =>
  /^[lio]{1,2}$/.test(tokens[at]?.text ?? '') && ['%', '/', 'bac', 'diem', 'hang'].includes(tokens[at + 1]?.text ?? '');

/** Fragments that a converter tore apart, as one word: `đi ểm`, `b c`. Null where they make no known word. */
function joinedAt(tokens: readonly PlanToken[], at: number, count: number, mender: Mender): PlanToken | null {
  const parts = tokens.slice(at, at + count);
  const [first, last] = [parts[0], parts.at(-1)];
  if (first === undefined || last === undefined || parts.length < count || !parts.every(isFragment)) return null;
  if (parts.some((_part, i) => isSpoiltDigit(tokens, at + i))) return null;
  const torn = parts.filter((part) => !part.isReal && !mender.lexicon.has(part.text));
  if (torn.length === 0 || torn.some(({ isCapital }) => isCapital)) return null;
  const text = parts.map((part) => part.text).join('');
  const fits = new Set([...fitting(tokens, at + count - 1), ...(isFigure(tokens[at - 1]) ? BEHIND_FIGURE : NONE)]);
  const hasLost = torn.some((part) => !hasVowel(part.text)); // its letters with marks are gone
  const near = hasLost ? nearestWord(text, mender.lexicon, farthest(text.length + 1), fits) : null;
  const read = mender.lexicon.has(text) ? text : near;
  if (read === null) return null;
  const raw = parts.map((part) => part.raw).join(' ');
  return {
    ...first,
    to: last.to,
    text: read,
    raw: read,
    key: read,
    isReal: true,
    mending: { kind: 'joined', raw, read },
  };
}

function joinFragments(tokens: readonly PlanToken[], mender: Mender): readonly PlanToken[] {
  const joined: PlanToken[] = [];
  for (let at = 0; at < tokens.length;) {
    const count = [3, 2].find((size) => joinedAt(tokens, at, size, mender) !== null) ?? 0;
    const token = count === 0 ? tokens[at] : joinedAt(tokens, at, count, mender);
    if (token != null) joined.push(token);
    at += Math.max(1, count);
  }
  return joined;
}

/** Tokens with the words of plans read through what scanners and converters did to them. Figures are never touched. */
export function mendWords(tokens: readonly PlanToken[], mender: Mender): readonly PlanToken[] {
  const whole = joinFragments(tokens, mender);
  return whole.flatMap((_token, at) => mendWord(whole, at, mender));
}
