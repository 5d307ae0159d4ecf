import { describe, expect, it } from 'vitest';
import { niceTicks, placeTicks } from '#viewmodel/niceTicks.ts';

describe(niceTicks, () => {
  it.each<[name: string, low: number, high: number, ticks: readonly number[], decimals: number]>([
    ['keeps a narrow band readable', 82.1, 89.9, [82, 84, 86, 88, 90], 0],
    ['goes below whole numbers', 0.31, 0.44, [0.3, 0.35, 0.4, 0.45], 2],
    ['goes through zero', -1.2, 3.1, [-2, -1, 0, 1, 2, 3, 4], 0],
  ])('%s', (_name, low, high, ticks, decimals) => {
    expect(niceTicks({ low, high })).toEqual({ low: ticks[0], high: ticks.at(-1), ticks, decimals });
  });
});

describe(placeTicks, () => {
  it.each<[ranked: number, ticks: readonly number[]]>([
    [63, [1, 10, 20, 30, 40, 50, 63]],
    [34, [1, 5, 10, 15, 20, 25, 30, 34]],
    [14, [1, 2, 4, 6, 8, 10, 12, 14]],
    [2, [1, 2]],
  ])('1 to %i', (ranked, ticks) => {
    expect(placeTicks(ranked)).toEqual(ticks);
  });
});
