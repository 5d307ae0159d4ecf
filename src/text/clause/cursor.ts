import { fixedOf, minus, readFixed } from '#domain/fixed.ts';
import type { Quoted } from '#domain/goal.ts';
import { type Place, toPlace } from '#domain/ids.ts';
import type { ClauseContext } from './context.ts';
import { type NumberStyle, plainNumber } from './plainNumber.ts';
import type { Token } from './token.ts';

/** Where a reading of one `;`-joined part stands. Only the functions of this file move it. */
export type Cursor = {
  readonly tokens: readonly Token[];
  readonly context: ClauseContext;
  at: number;
  reach: number; // the furthest token that any reading has looked beyond
  joined: boolean; // another condition stands before it in the same part
  keeps: boolean; // a word asked to keep something up
  refused: Readonly<{ from: number; to: number }> | null; // tokens of the first figure that cannot be accepted
};

/** A cursor at the start of `tokens`, or at one of them. */
export const cursorOf = (tokens: readonly Token[], context: ClauseContext, at = 0): Cursor => ({
  tokens,
  context,
  at,
  reach: 0,
  joined: false,
  keeps: false,
  refused: null,
});

/** The token at the cursor, or one `ahead` of it; null behind the last. */
export const peek = (c: Cursor, ahead = 0): Token | null => c.tokens[c.at + ahead] ?? null;
/** Whether everything has been read. */
export const isAtEnd = (c: Cursor): boolean => c.at >= c.tokens.length;

/** Moves over `count` tokens; true, so that it can end a condition. */
export function advance(c: Cursor, count = 1): true {
  c.at += count;
  c.reach = Math.max(c.reach, c.at);
  return true;
}

/** What `read` reads, or null and the cursor back where it was. */
export function attempt<T>(c: Cursor, read: (c: Cursor) => T | null): T | null {
  const start = c.at;
  const value = read(c);
  if (value === null) c.at = start;
  return value;
}

/** What the first of `readers` that can reads. */
export function firstOf<T>(c: Cursor, readers: readonly ((c: Cursor) => T | null)[]): T | null {
  for (const read of readers) {
    const value = attempt(c, read);
    if (value !== null) return value;
  }
  return null;
}

/** Notes that a figure was understood but cannot be accepted, such as place 64 of 63. */
export function refuse(c: Cursor, from: number): null {
  c.refused ??= { from, to: Math.max(from + 1, c.at) };
  return null;
}

/** Takes the mark or folded word `text`; whether it was there. */
export const take = (c: Cursor, text: string): boolean => {
  const token = peek(c);
  return token !== null && token.kind !== 'number' && token.text === text && advance(c);
};

/** Takes one of `texts` and says which. */
export const takeOneOf = (c: Cursor, texts: readonly string[]): string | null =>
  texts.find((text) => take(c, text)) ?? null;

/** A decimal without a sign, with its decimals as quoted. Refused where its marks can be read in two ways. */
export function takeQuoted(c: Cursor, style: NumberStyle): Quoted | null {
  const token = peek(c);
  if (token?.kind !== 'number') return null;
  const plain = plainNumber(token.text, style);
  const value = plain === null ? null : readFixed(plain);
  if (plain === null || value === null) return refuse(c, c.at);
  advance(c);
  return { value, decimals: plain.split('.')[1]?.length ?? 0 };
}

/** As `takeQuoted`, with a minus allowed in front. */
export function takeSigned(c: Cursor, style: NumberStyle): Quoted | null {
  return attempt(c, () => {
    const negative = take(c, '-');
    const quoted = takeQuoted(c, style);
    return quoted === null || !negative ? quoted : negated(quoted);
  });
}

/** The figure with its sign turned. */
export const negated = (q: Quoted): Quoted => ({ ...q, value: minus(fixedOf(0), q.value) });

/** A whole number; null, and nothing taken, for one with marks. */
export function takeWhole(c: Cursor): number | null {
  const token = peek(c);
  if (token?.kind !== 'number' || !/^\d{1,9}$/.test(token.text)) return null;
  advance(c);
  return Number(token.text);
}

/** A place; 0 is refused. */
export function takePlace(c: Cursor): Place | null {
  const start = c.at;
  const whole = takeWhole(c);
  return whole === null ? null : (toPlace(whole) ?? refuse(c, start));
}
