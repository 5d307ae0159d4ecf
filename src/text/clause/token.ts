import { fold } from '#text/fold.ts';
import { FALSE_FRIENDS } from './falseFriends.ts';

/** A word, number or mark of a clause. `from` and `to` are offsets in the text as it came. */
export type Token = Readonly<{
  kind: 'word' | 'number' | 'mark';
  text: string; // a word folded, a number in ASCII digits with its marks, a mark in its plain form
  raw: string; // as it came, in NFC and lower case
  from: number;
  to: number;
  spaced: boolean; // white space stands before it
  newLine: boolean; // a line ends before it
}>;

const PATTERN =
  /(?<space>\s+)|(?<number>\d+(?:[.,]\d+)*)|(?<word>\p{L}[\p{L}\p{M}]*)|(?<mark>\+\/-|\+-|>=|=>|=<|<=|\.{3,}|\.\.|.)/gsu;

const SAME_MARK: Readonly<Record<string, string>> = {
  '≥': '>=',
  '⩾': '>=',
  '=>': '>=',
  '≤': '<=',
  '⩽': '<=',
  '=<': '<=',
  '≃': '≈',
  '≅': '≈',
  '∼': '~',
  '〜': '~',
  '+/-': '±',
  '+-': '±',
  '∕': '/',
  '⁄': '/',
};
const DASHES = '-–—‒―−‐‑';
const QUOTES = '"“”„‟«»\'‘’‚‹›″';

/** The tokens of `text` in order; every character that is not white space belongs to one. Linear in its length. */
export function tokensOf(text: string): readonly Token[] {
  const plain = text.replace(/[\uff01-\uff5e]/g, toAscii);
  const tokens: Token[] = [];
  let [spaced, newLine] = [false, false];
  for (const match of plain.matchAll(PATTERN)) {
    const found = match[0];
    const { space, number, word } = match.groups ?? {};
    if (space !== undefined) {
      spaced = true;
      newLine ||= space.includes('\n');
      continue;
    }
    const raw = found.normalize('NFC').toLowerCase();
    const place = { raw, from: match.index, to: match.index + found.length, spaced, newLine };
    if (number !== undefined) tokens.push({ kind: 'number', text: number, ...place });
    else if (word !== undefined) tokens.push({ kind: 'word', text: wordText(raw), ...place });
    else tokens.push({ kind: 'mark', text: markText(found), ...place });
    [spaced, newLine] = [false, false];
  }
  return tokens;
}

/** A full-width sign as the ASCII one; the length stays, so that offsets do. */
const toAscii = (sign: string): string => String.fromCharCode(sign.charCodeAt(0) - 0xfee0);

const wordText = (raw: string): string => (FALSE_FRIENDS.has(raw) ? raw : fold(raw));

function markText(found: string): string {
  if (DASHES.includes(found)) return '-';
  if (QUOTES.includes(found)) return '"';
  if (/^\.{3,}$/.test(found)) return '…';
  return Object.hasOwn(SAME_MARK, found) ? (SAME_MARK[found] ?? found) : found;
}
