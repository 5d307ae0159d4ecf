import { describe, expect, it } from 'vitest';
import { bandOf, quarterOf } from '#domain/quarter.ts';
import { fixed } from '../../support/aDataset.ts';

const QUARTILES = { q1: fixed('60'), median: fixed('70'), q3: fixed('80') };

describe(quarterOf, () => {
  it.each<[score: string, higher: number, lower: number]>([
    ['80.01', 1, 4],
    ['80', 1, 3],
    ['79.99', 2, 3],
    ['70', 2, 2],
    ['69.99', 3, 2],
    ['60', 3, 1],
    ['59.99', 4, 1],
  ])('%s is in quarter %i where more is better, %i where less is', (score, higher, lower) => {
    const quarter = (better: 'higher' | 'lower'): number => quarterOf(fixed(score), QUARTILES, better);
    expect([quarter('higher'), quarter('lower')]).toEqual([higher, lower]);
  });
});

describe(bandOf, () => {
  const edges = ['40', '42', '44'].map(fixed);
  it.each<[figure: string, band: number]>([
    ['40', 0],
    ['41.99', 0],
    ['42', 1],
    ['44', 1],
  ])('%s lies in band %i', (figure, band) => {
    expect(bandOf(fixed(figure), edges)).toBe(band);
  });
});
