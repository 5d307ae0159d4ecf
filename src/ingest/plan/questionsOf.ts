import type { FoundClause } from './clausesWithin.ts';
import type { PlanToken } from './planToken.ts';
import type { PlanQuestion } from './proposal.ts';

const DIGITS: Readonly<Record<string, string>> = {
  O: '0',
  o: '0',
  I: '1',
  l: '1',
  '|': '1',
  '!': '1',
  S: '5',
  B: '8',
  Z: '2',
};

/** What a broken figure may have been: its letters as the digits they look like. */
const readingOf = (raw: string): string => [...raw].map((sign) => DIGITS[sign] ?? sign).join('');

/** The figure of a clause that a scan has spoilt, with the reading that is nearest. */
export function brokenQuestion({ tokens }: FoundClause): PlanQuestion {
  const raw = tokens.map((token) => token.raw).join(' ');
  return { code: 'broken_number', raw, readings: [readingOf(raw)] };
}

/** The figures of a clause as they stand there, `0,5-1` and `2021`, to be held against the paper. */
export function figuresOf({ tokens }: FoundClause): readonly string[] {
  const figures: string[] = [];
  tokens.forEach((token, i) => {
    const [before, next] = [tokens[i - 1], tokens[i + 1]];
    const isJoint =
      ['-', '/', '%', '..'].includes(token.text) && (before?.kind === 'number' || next?.kind === 'number');
    if (token.kind !== 'number' && !isJoint) return;
    const goesOn = figures.length > 0 && (before?.kind === 'number' || ['-', '/'].includes(before?.text ?? ''));
    if (goesOn) figures.push(`${figures.pop() ?? ''}${token.raw}`);
    else if (token.kind === 'number') figures.push(token.raw);
  });
  return figures;
}

/** The figures of clauses from a scanned text, and the year of their due period: any digit may have been another. */
export function scannedQuestions(clauses: readonly FoundClause[], year: string | null): readonly PlanQuestion[] {
  const figures = clauses.filter(({ clause }) => clause !== null).flatMap(figuresOf);
  return [...new Set([...figures, year ?? ''])]
    .filter((raw) => raw !== '')
    .map((raw) => ({ code: 'scanned_number', raw, readings: [] }));
}

/** The words of a sentence that were read although digits stand in them. */
export function wordQuestions(tokens: readonly PlanToken[]): readonly PlanQuestion[] {
  return tokens.flatMap(({ mending }) =>
    mending?.kind === 'digit-in-word'
      ? [{ code: 'digit_in_word' as const, raw: mending.raw, readings: [mending.read] }]
      : [],
  );
}
