import type { Block } from './blocks.ts';
import type { PlanLine } from './planLines.ts';
import { type PlanToken, tokensOfLine } from './planToken.ts';

/** A sentence, or the part of one between semicolons. Its wording is what stands in the text, line breaks as single spaces. */
export type Sentence = Readonly<{
  tokens: readonly PlanToken[];
  wording: string;
  line: PlanLine;
  block: Block;
  isPart: boolean; // a semicolon parts it from what stands before it
}>;

const ABBREVIATIONS = new Set(['tp', 'tt', 'ts', 'ths', 'pgs', 'gs', 'st', 'stt', 'bs', 'v', 'tx']);

/** The tokens of a block without its marker; a line break within it is but a space. */
export function tokensOfBlock({ lines, skip }: Block): readonly PlanToken[] {
  return lines.flatMap((line, i) => {
    const from = line.from + (i === 0 ? skip : 0);
    return tokensOfLine(line)
      .filter((token) => token.from >= from)
      .map((token, at) => (at === 0 && i > 0 ? { ...token, spaced: true } : token));
  });
}

/** The text between tokens as it stands there, without what lies between its lines. */
export function wordingOf(tokens: readonly PlanToken[], text: string): string {
  const pieces: { line: PlanLine; from: number; to: number }[] = [];
  for (const { line, from, to } of tokens) {
    const piece = pieces.at(-1);
    if (piece?.line === line) piece.to = to;
    else pieces.push({ line, from, to });
    const last = pieces.at(-1);
    if (last !== undefined && to > line.from + line.text.length) last.to = line.from + line.text.length;
  }
  const spoken = pieces.map(({ from, to }) => text.slice(from, to)).join(' ');
  return spoken.replaceAll(/\s+/g, ' ').replace(/[\s.;,:/]+$/, '');
}

const isCapital = (token: PlanToken | undefined, text: string): boolean =>
  token !== undefined && /^["“(]?[\p{Lu}\d]/u.test(text.slice(token.from, token.to)) && token.spaced;

/** Whether a full stop ends a sentence: not behind an abbreviation, not before a small letter. */
function endsSentence(tokens: readonly PlanToken[], at: number, text: string): boolean {
  const before = tokens[at - 1];
  if (before === undefined || ABBREVIATIONS.has(before.text)) return false;
  return tokens[at + 1] === undefined || isCapital(tokens[at + 1], text);
}

/** The tokens of a block in sentences; brackets hold together what stands in them. */
export function sentencesOf(block: Block, tokens: readonly PlanToken[], text: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let [depth, isPart] = [0, false];
  let current: PlanToken[] = [];
  const close = (): void => {
    const [first] = current;
    const wording = wordingOf(current, text);
    if (first !== undefined && wording !== '')
      sentences.push({ tokens: current, wording, line: first.line, block, isPart });
    current = [];
  };
  tokens.forEach((token, at) => {
    if (token.text === '(') depth += 1;
    if (token.text === ')') depth = Math.max(0, depth - 1);
    const ends = token.text === ';' || (token.text === '.' && endsSentence(tokens, at, text));
    if (!ends || depth > 0) return void current.push(token);
    close();
    isPart = token.text === ';';
  });
  close();
  return sentences;
}
