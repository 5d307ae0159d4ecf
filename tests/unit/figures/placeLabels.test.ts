import { describe, expect, it } from 'vitest';
import { placeLabels } from '#figures/placeLabels.ts';

describe(placeLabels, () => {
  it('keeps a label at its mark where there is room', () => {
    expect(placeLabels([{ at: 50, text: '82,1' }], 200, 10)).toEqual([{ x: 50, row: 0 }]);
  });

  it('keeps labels inside the drawing', () => {
    const [first, last] = placeLabels(
      [
        { at: 0, text: 'aaaa' },
        { at: 200, text: 'aaaa' },
      ],
      200,
      12.5,
    );
    expect(first?.x).toBeCloseTo(14);
    expect(last?.x).toBeCloseTo(186);
  });

  it('gives labels that would touch rows of their own, in the order given', () => {
    const placed = placeLabels(
      [
        { at: 60, text: 'aaaa' },
        { at: 50, text: 'bbbb' },
        { at: 150, text: 'cccc' },
      ],
      200,
      10,
    );
    expect(placed.map(({ row }) => row)).toEqual([1, 0, 0]);
  });
});
