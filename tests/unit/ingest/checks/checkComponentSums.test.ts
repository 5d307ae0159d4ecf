import { describe, expect, it } from 'vitest';
import { fixedOf } from '#domain/fixed.ts';
import { hadOtherWeights, partsIn } from '#ingest/checks/checkComponentSums.ts';
import { findIndicator } from '#ingest/names/findIndicator.ts';
import { period } from '../../../support/aDataset.ts';
import { smallCatalogue } from '../../../support/smallCatalogue.ts';

const total = findIndicator(smallCatalogue, 'PAPI');
const added = total === null ? [] : partsIn(smallCatalogue, total, period('2023'));
const weighted = added.map((part) => ({ ...part, weight: fixedOf(25) }));

describe(hadOtherWeights, () => {
  it.each<[off: number, all: number, ofWeighted: boolean]>([
    [1, 1, true],
    [2, 3, true],
    [1, 2, false],
    [1, 61, false],
  ])('%i of %i sums that are off', (off, all, ofWeighted) => {
    expect(hadOtherWeights(weighted, off, all)).toBe(ofWeighted);
    expect(hadOtherWeights(added, off, all)).toBe(false);
  });
});
