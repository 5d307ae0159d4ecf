import { describe, expect, it } from 'vitest';
import { isValidOn } from '#domain/catalogue.ts';
import { periodEnd } from '#domain/period.ts';
import { tileLayout, type TilePlace } from '#viewmodel/indicator/tileLayout.ts';
import { period } from '../../../support/aDataset.ts';
import { publishedDataset } from '../../../support/publishedDataset.ts';

const { catalogue } = await publishedDataset();

const codesIn = (at: string): readonly string[] =>
  catalogue.entities.filter((e) => e.level === 'province' && isValidOn(e, periodEnd(period(at)))).map((e) => e.code);

/** Provinces that border on each other, until 2025. */
const BORDERS =
  `12-11 12-14 12-10 11-14 14-10 14-15 14-25 14-17 14-38 10-15 10-02 15-02 15-08 15-25 02-08 02-04 08-04 08-06
  08-19 08-26 08-25 04-06 04-20 06-20 06-19 19-20 19-24 19-01 19-26 20-24 20-22 24-22 24-30 24-27 24-01 25-26 25-01 25-17
  26-01 17-01 17-35 17-37 17-38 01-27 01-33 01-35 27-30 27-33 30-22 30-31 30-34 30-33 31-22 31-34 33-34 33-35 35-34 35-36
  35-37 34-36 36-37 37-38 38-40 40-42 42-44 44-45 45-46 46-48 46-49 48-49 49-51 49-62 51-62 51-52 51-64 62-64 52-64 52-54
  64-54 64-66 54-66 54-56 66-56 66-67 66-68 67-68 67-70 56-68 56-58 68-58 68-60 68-75 68-70 58-60 60-75 60-77 70-72 70-74
  70-75 72-74 72-79 72-80 74-79 74-75 75-79 75-77 77-79 79-80 79-82 80-82 80-87 82-87 82-86 82-83 83-86 83-84 84-86 84-94
  86-87 86-92 86-93 86-94 87-89 87-92 89-91 89-92 91-92 91-93 91-95 91-96 92-93 93-94 93-95 94-95 95-96`
    .split(/\s+/)
    .map((pair) => pair.split('-'));

/** The code of today for one of 2024. */
function codeNow(code: string): string {
  const row = catalogue.successions.find((s) => s.oldCode === code && s.effective === '2025-07-01');
  return row?.newCode ?? code;
}

const BORDERS_NOW = BORDERS.map((pair) => pair.map(codeNow)).filter(([a, b]) => a !== b);

/** The larger of the distances across and down, in tiles. */
const apart = (a: TilePlace, b: TilePlace): number => Math.max(Math.abs(a.column - b.column), Math.abs(a.row - b.row));

describe(tileLayout, () => {
  it.each<[at: string, provinces: number]>([
    ['2007', 64],
    ['2024', 63],
    ['2025-6T', 63],
    ['2025', 34],
    ['2026', 34],
  ])('has one tile for each province of %s, and none beside', (at, provinces) => {
    const { tiles } = tileLayout(period(at));
    expect([...tiles.keys()].toSorted()).toEqual(codesIn(at).toSorted());
    expect(tiles.size).toBe(provinces);
  });

  it.each(['2007', '2024', '2025'])('puts no two tiles of %s on one place, and all inside', (at) => {
    const { tiles, columns, rows } = tileLayout(period(at));
    const places = [...tiles.values()];
    expect(new Set(places.map(({ column, row }) => `${column} ${row}`)).size).toBe(places.length);
    expect(places.filter(({ column, row }) => column < 0 || column >= columns || row < 0 || row >= rows)).toEqual([]);
  });

  it.each<[at: string, borders: readonly (readonly string[])[], far: number]>([
    ['2024', BORDERS, 14],
    ['2025', BORDERS_NOW, 7],
  ])('keeps those that border on each other together in %s', (at, borders, far) => {
    const { tiles } = tileLayout(period(at));
    const distances = borders.map(([a = '', b = '']) => {
      const [from, to] = [tiles.get(a), tiles.get(b)];
      return from === undefined || to === undefined ? Infinity : apart(from, to);
    });
    expect(Math.max(...distances)).toBe(2);
    expect(distances.filter((distance) => distance === 2).length).toBeLessThanOrEqual(far);
  });

  it.each<[at: string, north: readonly string[], south: readonly string[], west: readonly string[]]>([
    ['2024', ['02', '04'], ['96', '95', '94'], ['12', '11', '89', '91', '96']],
    ['2025', ['08', '04'], ['96', '92'], ['12', '11', '91', '96']],
  ])('has the ends of the country where they are in %s', (at, north, south, west) => {
    const { tiles, rows } = tileLayout(period(at));
    const where = (isIt: (place: TilePlace) => boolean): readonly string[] =>
      [...tiles].filter(([, place]) => isIt(place)).map(([code]) => code);
    expect(where(({ row }) => row === 0)).toEqual(north);
    expect(where(({ row }) => row === rows - 1)).toEqual(south);
    expect(where(({ column }) => column === 0)).toEqual(west);
  });

  it.each(['2007', '2024', '2025'])('has both archipelagos in the East Sea in %s, with their provinces', (at) => {
    const { tiles, islands } = tileLayout(period(at));
    expect(islands.map(({ key, code }) => [key, code])).toEqual([
      ['hoangSa', '48'],
      ['truongSa', '56'],
    ]);
    const east = Math.max(...[...tiles.values()].map(({ column }) => column));
    for (const { code, column, row } of islands) {
      expect(column).toBeGreaterThan(east);
      expect(Math.abs((tiles.get(code)?.row ?? Infinity) - row)).toBeLessThan(2);
    }
  });
});
