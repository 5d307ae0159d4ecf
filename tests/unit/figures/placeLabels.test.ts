import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeLabels } from '#figures/placeLabels.ts';
import { labelWidth } from '#figures/shape.ts';

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
    const half = labelWidth('aaaa', 12.5) / 2;
    expect(first?.x).toBeCloseTo(half);
    expect(last?.x).toBeCloseTo(200 - half);
  });

  it('moves labels that would touch to either side, in the order given', () => {
    const labels = [
      { at: 60, text: 'aaaa' },
      { at: 50, text: 'bbbb' },
      { at: 150, text: 'cccc' },
    ];
    const placed = placeLabels(labels, 200, 10);
    expect(placed.map(({ row }) => row)).toEqual([0, 0, 0]);
    expect(placed.map(({ x }, i) => Math.sign(x - (labels[i]?.at ?? 0)))).toEqual([1, -1, 0]);
  });

  it('keeps every label apart from the others and from the leaders of those further out', () => {
    const at = fc.integer({ min: 150, max: 650 });
    fc.assert(
      fc.property(fc.uniqueArray(at, { maxLength: 5 }), (places) => {
        const labels = places.map((place) => ({ at: place, text: 'trung bình 42,42' }));
        const half = labelWidth('trung bình 42,42', 12) / 2;
        const placed = placeLabels(labels, 800, 12);
        const struck = placed.flatMap((label, i) =>
          placed.filter((other, k) => {
            const isCrossed = other.row > label.row && Math.abs((labels[k]?.at ?? 0) - label.x) < half;
            const isTouched = k !== i && other.row === label.row && Math.abs(other.x - label.x) < 2 * half;
            return isCrossed || isTouched;
          }),
        );
        expect(struck).toEqual([]);
      }),
    );
  });
});
