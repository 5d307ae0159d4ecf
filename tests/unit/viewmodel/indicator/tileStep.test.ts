import { describe, expect, it } from 'vitest';
import { tileLayout } from '#viewmodel/indicator/tileLayout.ts';
import { tileStep } from '#viewmodel/indicator/tileStep.ts';
import { period } from '../../../support/aDataset.ts';

function walk(at: string, from: string, ...keys: readonly string[]): string | undefined {
  const tiles = [...tileLayout(period(at)).tiles];
  const places = tiles.map(([, place]) => place);
  const start = tiles.findIndex(([code]) => code === from);
  return tiles[keys.reduce((index, key) => tileStep(places, index, `Arrow${key}`) ?? index, start)]?.[0];
}

describe(tileStep, () => {
  it.each<[name: string, at: string, from: string, keys: readonly string[], to: string]>([
    ['goes to the tile beside', '2024', '01', ['Right'], '27'],
    ['goes up and back', '2024', '01', ['Up', 'Down'], '01'],
    ['goes over a gap to the nearest that way', '2024', '42', ['Down'], '44'],
    ['stays at the edge', '2024', '96', ['Down'], '96'],
    ['leads down the coast', '2025', '46', ['Down', 'Down', 'Down', 'Down', 'Down', 'Down'], '79'],
  ])('%s', (_name, at, from, keys, to) => {
    expect(walk(at, from, ...keys)).toBe(to);
  });

  it.each(['2007', '2024', '2025'])('reaches every tile of %s', (at) => {
    const tiles = [...tileLayout(period(at)).tiles.values()];
    const reached = new Set([0]);
    for (const index of reached)
      for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'])
        reached.add(tileStep(tiles, index, key) ?? index);
    expect(reached.size).toBe(tiles.length);
  });

  it('leaves other keys alone', () => {
    expect(tileStep([{ column: 0, row: 0 }], 0, 'Home')).toBeNull();
  });
});
