import { describe, expect, it } from 'vitest';
import { isBrokenFigure, lettersFor } from '#ingest/plan/planToken.ts';
import { farthest, scanDistance } from '#ingest/plan/scanDistance.ts';
import { isSyllable } from '#ingest/plan/syllable.ts';

describe(isBrokenFigure, () => {
  it.each(['2O25', 'l5', '0,5-l', 'l5/63', '1O', '20l5', '8S'])('takes %s for a figure that is spoilt', (run) => {
    expect(isBrokenFigure(run)).toBe(true);
  });

  it.each(['2025', '0,5-1', 'd4u', 's6', 'I/2022', 'TOP', 'QĐ', '30/63', '6T'])('leaves %s', (run) => {
    expect(isBrokenFigure(run)).toBe(false);
  });
});

describe(lettersFor, () => {
  it('reads digits as the letters they look like', () => {
    expect([lettersFor('d4u'), lettersFor('s6'), lettersFor('d7u')]).toEqual(['dau', 'so', null]);
  });
});

describe(isSyllable, () => {
  it.each(['tang', 'nghieng', 'qua', 'gi', 'giup', 'quyet', 'uy', 'yeu'])('%s can be one', (word) => {
    expect(isSyllable(word)).toBe(true);
  });

  it.each(['ting', 'phean', 'cian', 'hgc', 'website', 'xyz', ''])('%s cannot', (word) => {
    expect(isSyllable(word)).toBe(false);
  });
});

describe(scanDistance, () => {
  it('is nothing for the same word, and the same both ways for look-alikes', () => {
    expect(scanDistance('tang', 'tang')).toBe(0);
    expect(scanDistance('dien', 'diem')).toBe(scanDistance('diem', 'dien'));
  });

  it.each([
    ['ting', 'tang'],
    ['phean', 'phan'],
    ['chirc', 'chuc'],
  ])('finds %s near %s', (scanned, known) => {
    expect(scanDistance(scanned, known)).toBeLessThanOrEqual(farthest(scanned.length));
  });

  it.each([
    ['office', 'hoc'],
    ['pgi', 'pci'],
    ['xa', 'bac'],
  ])('keeps %s from %s', (scanned, known) => {
    expect(scanDistance(scanned, known)).toBeGreaterThan(farthest(scanned.length));
  });
});
