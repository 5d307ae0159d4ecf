import { describe, expect, it } from 'vitest';
import { buildTable, observationAt } from '#domain/observationTable.ts';
import { aDatasetOf } from '../../support/aDataset.ts';

describe(buildTable, () => {
  it('keeps the note of every figure, also where there are more different ones than 16 bits can count', () => {
    const one = observationAt(aDatasetOf('IDX 2020 58 60').observations, 0);
    const table = buildTable(Array.from({ length: 70_000 }, (_, i) => ({ ...one, note: `ghi chú ${i}` })));
    expect([0, 65_535, 65_536, 69_999].map((i) => observationAt(table, i).note)).toEqual([
      'ghi chú 0',
      'ghi chú 65535',
      'ghi chú 65536',
      'ghi chú 69999',
    ]);
  });
});
