import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dodge } from '#figures/dodge.ts';

describe(dodge, () => {
  it('leaves dots on the line that do not touch', () => {
    expect(dodge([0, 10, 20], 8)).toEqual([0, 0, 0]);
  });

  it('stacks equal ones above and below', () => {
    expect(dodge([5, 5, 5], 8)).toEqual([0, 1, -1]);
  });

  it('keeps any two dots apart', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 200 }), { maxLength: 63 }), (xs) => {
        const offsets = dodge(xs, 8);
        const touching = xs.flatMap((x, i) =>
          xs.slice(i + 1).filter((other, j) => offsets[i] === offsets[i + 1 + j] && Math.abs(x - other) < 8),
        );
        expect(touching).toEqual([]);
      }),
    );
  });
});
