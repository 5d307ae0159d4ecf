import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeColumn, encodeColumn } from '#storage/columns.ts';

describe(encodeColumn, () => {
  it('is undone by decodeColumn', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.integer(), fc.constant(7))), (values) => {
        expect(decodeColumn(encodeColumn(values), values.length)).toEqual(values);
      }),
    );
  });

  it.each<[name: string, values: readonly number[], by: string]>([
    ['a constant as runs', [5, 5, 5, 5, 5, 5], 'value-runs'],
    ['row numbers as runs of steps', [2, 3, 4, 5, 6, 7, 8], 'difference-runs'],
    ['large neighbours as steps', [100_001, 100_004, 100_002, 100_009], 'difference'],
    ['anything else as it is', [5, 900, 3, 800], 'value'],
  ])('keeps %s', (_name, values, by) => {
    expect(encodeColumn(values).by).toBe(by);
  });
});

describe(decodeColumn, () => {
  it.each<[name: string, column: Parameters<typeof decodeColumn>[0]]>([
    ['too few numbers', { by: 'value', of: [1] }],
    ['too many numbers', { by: 'difference', of: [1, 2, 3] }],
    ['a run without its length', { by: 'value-runs', of: [1, 1, 5] }],
    ['a run of nothing', { by: 'value-runs', of: [1, 0, 2, 2] }],
    ['a run that never ends', { by: 'difference-runs', of: [1, 1_000_000_000] }],
  ])('refuses %s', (_name, column) => {
    expect(decodeColumn(column, 2)).toBeNull();
  });
});
