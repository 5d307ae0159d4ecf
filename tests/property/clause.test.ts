import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Clause } from '#domain/goal.ts';
import { clausesText, clauseText, clauseWords } from '#text/clauseText.ts';
import { readClauses } from '#text/readClause.ts';
import { anyClause } from '../support/clauseArbitrary.ts';

const PLAIN = { unit: null, heading: null };
const units = fc.constantFrom(null, '%', 'điểm', '0–1', 'hồ sơ');
const headings = fc.constantFrom(null, 'rank', 'score');

/** Figures such as `1.234` or `12,345`, which people may mean either way. */
const isEitherWay = (text: string): boolean => /(?<![\d.,])[1-9]\d{0,2}[.,]\d{3}(?![.,]?\d)/.test(text);

describe('reading and printing a clause', () => {
  it('gives the same clause back from its canonical form', () => {
    fc.assert(
      fc.property(anyClause, units, headings, (clause: Clause, unit, heading) => {
        expect(readClauses(clauseText(clause), { unit, heading })).toEqual({
          clauses: [clause],
          issues: [],
          due: null,
          window: null,
        });
      }),
      { numRuns: 20_000 },
    );
  });

  it('gives the same clause back from its Vietnamese words, or an issue where a figure can be read in two ways', () => {
    fc.assert(
      fc.property(anyClause, units, (clause: Clause, unit) => {
        const text = clauseWords(clause, 'vi', unit);
        const read = readClauses(text, { unit, heading: null });
        if (isEitherWay(text)) expect(read.clauses).toEqual([]);
        else expect(read).toEqual({ clauses: [clause], issues: [], due: null, window: null });
      }),
      { numRuns: 20_000 },
    );
  });

  it('gives several clauses back from a cell', () => {
    fc.assert(
      fc.property(fc.array(anyClause, { maxLength: 5 }), (clauses) => {
        expect(readClauses(clausesText(clauses), PLAIN).clauses).toEqual(clauses);
      }),
    );
  });

  it('prints what it reads in canonical form, in one step', () => {
    fc.assert(
      fc.property(anyClause, units, (clause, unit) => {
        const { clauses } = readClauses(clauseWords(clause, 'vi', unit), { unit, heading: null });
        const printed = clausesText(clauses);
        expect(clausesText(readClauses(printed, PLAIN).clauses)).toBe(printed);
      }),
    );
  });
});

const pieces = fc.constantFrom(
  'TOP',
  'hạng',
  'nhóm',
  'khá',
  'tăng',
  'giảm',
  'từ',
  'đến',
  'trở lên',
  'trên',
  '≥',
  '30',
  '63',
  '0,5',
  '1.234',
  '/',
  '%',
  '–',
  ',',
  ';',
  'và',
  'điểm',
  'bậc',
  'vùng',
  'so với',
  'năm',
  '2021',
  'cả nước',
  '±',
  '..',
  '"',
  'score',
  'rank',
  '>=',
  '+',
  'lạ',
);

describe(readClauses, () => {
  it('reads all of a text or none of it, and points at what it does not understand', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'grapheme' }),
          fc.array(pieces).map((parts) => parts.join(' ')),
        ),
        headings,
        (text, heading) => {
          const { clauses, issues } = readClauses(text, { unit: '%', heading });
          if (issues.length > 0) expect(clauses).toEqual([]);
          for (const { raw, offset } of issues) {
            expect(raw).not.toBe('');
            expect(text.slice(offset, offset + raw.length)).toBe(raw);
          }
          expect(readClauses(clausesText(clauses), PLAIN)).toMatchObject({ clauses, issues: [] });
        },
      ),
      { numRuns: 10_000 },
    );
  });

  it('does not mind how letters are composed', () => {
    fc.assert(
      fc.property(
        fc.array(pieces).map((parts) => parts.join(' ')),
        (text) => {
          const read = (form: 'NFC' | 'NFD') => readClauses(text.normalize(form), PLAIN).clauses;
          expect(read('NFD')).toEqual(read('NFC'));
        },
      ),
    );
  });
});
