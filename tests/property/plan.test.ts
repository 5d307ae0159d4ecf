import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText } from '#ingest/plan/plainText.ts';
import { readPlan } from '#ingest/plan/readPlan.ts';
import { clausesText } from '#text/clauseText.ts';
import { readClauses } from '#text/readClause.ts';
import { planCases } from '../support/planSentences.ts';
import { chanceOf, scanned } from '../support/scanNoise.ts';
import { smallCatalogue } from '../support/smallCatalogue.ts';

const facts = { entity: null, issued: null };
const sentences = planCases('sentences.txt').map(({ text }) => text);

/** Pieces of plans, spoilt and cut, between anything. */
const planLike = fc
  .array(
    fc.oneof(
      fc.constantFrom(...sentences),
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('\n', '\f', '\t', '(', ')', ' ; ', '- ', 'I. ', '|'),
    ),
    { maxLength: 8 },
  )
  .chain((pieces) => fc.tuple(fc.constant(pieces.join(' ')), fc.nat(), fc.nat(400)))
  .map(([text, seed, cut]) => scanned(text, chanceOf(seed)).slice(cut));

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ');

/** Whether the words of a sentence stand in a text in their order, with no more between its lines than a page number or a header. */
function standsIn(sentence: string, text: string): boolean {
  let at = 0;
  return sentence.split(' ').every((word) => {
    const found = text.indexOf(word, at);
    at = found + word.length;
    return found >= 0;
  });
}

describe(readPlan, () => {
  it('never throws, whatever a text is', () => {
    fc.assert(
      fc.property(fc.oneof(planLike, fc.string({ unit: 'binary', maxLength: 300 })), (text) => {
        expect(readPlan(text, smallCatalogue, facts).text).toBe(plainText(text));
      }),
      { numRuns: 300 },
    );
  });

  it('proposes sentences that stand in the text, on the line that it names', () => {
    fc.assert(
      fc.property(planLike, (text) => {
        const { proposals, text: plain } = readPlan(text, smallCatalogue, facts);
        for (const { wording, line } of proposals) {
          expect(oneLine(plain).includes(wording) || standsIn(wording, plain)).toBe(true);
          expect(plain.split(/[\n\u2029]/)[line - 1]).toContain(wording.split(' ')[0] ?? '');
        }
      }),
      { numRuns: 200 },
    );
  });

  it('marks phrases that lie in the text and in their order', () => {
    fc.assert(
      fc.property(planLike, (text) => {
        const { proposals, text: plain } = readPlan(text, smallCatalogue, facts);
        for (const { from, to } of proposals.flatMap(({ phrases }) => phrases)) {
          expect(from).toBeLessThan(to);
          expect(to).toBeLessThanOrEqual(plain.length);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('prints clauses that read back, or asks', () => {
    fc.assert(
      fc.property(planLike, (text) => {
        for (const { clauses, questions } of readPlan(text, smallCatalogue, facts).proposals) {
          const printed = clausesText(clauses);
          expect(clauses.length > 0 || questions.length > 0).toBe(true);
          expect(clausesText(readClauses(printed, { unit: '%', heading: null }).clauses)).toBe(printed);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('reads a text that has lost its marks or its composed letters as before', () => {
    fc.assert(
      fc.property(fc.constantFrom(...sentences), (text) => {
        const read = (given: string) =>
          readPlan(given, smallCatalogue, facts).proposals.map(
            ({ clauses, code }) => `${code} ${clausesText(clauses)}`,
          );
        expect(read(text.normalize('NFD'))).toEqual(read(text));
      }),
    );
  });
});
