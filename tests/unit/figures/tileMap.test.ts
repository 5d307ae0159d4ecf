import { describe, expect, it } from 'vitest';
import { labelWidth } from '#figures/shape.ts';
import { tileMap, tileNear } from '#figures/tileMap.ts';
import { tileMapView, type TileMapView } from '#viewmodel/indicator/tileMapView.ts';
import type { MapColour } from '#viewmodel/indicator/mapSelection.ts';
import { period } from '../../support/aDataset.ts';
import { aSeries, provinceOf } from '../../support/provinceOf.ts';
import { publishedDataset } from '../../support/publishedDataset.ts';

const dataset = await publishedDataset();

function viewOf(at: string, colour: MapColour, language: 'vi' | 'en' = 'vi'): TileMapView {
  const like = provinceOf(dataset, '48', at);
  const since = period(String(Number(at) - 1));
  const asked = { dataset, series: aSeries('PCI'), period: period(at), since, like, language };
  return tileMapView(asked, 'auto', colour);
}

const CASES = ['2007', '2022', '2025'].flatMap((at) =>
  (['score', 'quartile', 'change', 'verdict'] as const).flatMap((colour) =>
    (['vi', 'en'] as const).map((language) => [at, colour, language] as const),
  ),
);

type Box = Readonly<{ left: number; top: number; right: number; bottom: number; text: string }>;

/** The boxes that words take up, eleven units high. */
const textsOf = (view: TileMapView): readonly Box[] =>
  tileMap(view, null).shapes.flatMap((s) => {
    if (s.kind !== 'text') return [];
    const width = labelWidth(s.text, 11);
    const left = s.anchor === 'middle' ? s.x - width / 2 : s.x;
    return [{ left, right: left + width, top: s.y - 8, bottom: s.y + 2, text: s.text }];
  });

const meets = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

describe(tileMap, () => {
  it.each(CASES)('keeps words apart and inside: PCI %s by %s in %s', (at, colour, language) => {
    const view = viewOf(at, colour, language);
    const texts = textsOf(view);
    const { width, height } = tileMap(view, null);
    expect(
      texts.filter(({ left, right, top, bottom }) => left < 0 || right > width || top < 0 || bottom > height),
    ).toEqual([]);
    const clashes = texts.flatMap((a, i) =>
      texts
        .slice(i + 1)
        .filter((b) => meets(a, b))
        .map((b) => `${a.text} / ${b.text}`),
    );
    expect(clashes).toEqual([]);
  });

  it.each(CASES)('lays the legend beside the tiles: PCI %s by %s in %s', (at, colour, language) => {
    const { shapes } = tileMap(viewOf(at, colour, language), null);
    const tiles = shapes.filter((s) => s.kind === 'rect' && s.width === 46);
    const legend = textsOf(viewOf(at, colour, language)).filter(({ text }) => /\(\d+\)|^\p{Lu}/u.test(text));
    const hidden = legend.filter((box) =>
      tiles.some(
        (tile) =>
          tile.kind === 'rect' &&
          box.left < tile.x &&
          meets(box, { left: tile.x, top: tile.y, right: tile.x + tile.width, bottom: tile.y + tile.height, text: '' }),
      ),
    );
    expect(hidden).toEqual([]);
  });

  it('frames the province in focus and rings the one that is read', () => {
    const view = viewOf('2022', 'score');
    const roles = (chosen: number | null): readonly string[] => tileMap(view, chosen).shapes.map(({ role }) => role);
    expect(roles(null).filter((role) => role === 'picked')).toHaveLength(1);
    expect([roles(null).includes('chosen'), roles(3).includes('chosen')]).toEqual([false, true]);
  });

  it('gives the archipelagos the shade of their provinces', () => {
    const view = viewOf('2022', 'score');
    const shadeOf = (name: string) => view.tiles.find(({ said }) => said.startsWith(`${name}:`))?.shade;
    const circles = tileMap(view, null).shapes.filter(({ kind, role }) => kind === 'circle' && role !== 'rim');
    expect(new Set(circles.slice(0, 6).map(({ role }) => role))).toEqual(new Set([shadeOf('Đà Nẵng')]));
    expect(new Set(circles.slice(6).map(({ role }) => role))).toEqual(new Set([shadeOf('Khánh Hòa')]));
  });

  it('draws a verdict as a shape beside its colour', () => {
    const marks = tileMap(viewOf('2022', 'verdict'), null).shapes.filter(({ kind }) => kind === 'polyline');
    expect(marks.map(({ role }) => role).toSorted()).toEqual([
      'on-tone-at-risk', // Bình Định, in its tile and in the legend
      'on-tone-at-risk',
      'on-tone-met',
      'on-tone-met',
    ]);
  });
});

describe(tileNear, () => {
  const view = viewOf('2022', 'score');
  const near = (column: number, row: number): string | null => {
    const at = tileNear(view, column / view.columns, row / view.rows);
    return at === null ? null : (view.tiles[at]?.lines.join(' ') ?? '');
  };

  it.each<[name: string, column: number, row: number, found: string | null]>([
    ['a tile', 3.5, 3.5, 'Hà Nội'],
    ['an archipelago, its province', 6.8, 9, 'Đà Nẵng'],
    ['the sea, nobody', 7.5, 2, null],
    ['the legend, nobody', 1, 10, null],
  ])('finds under %s', (_name, column, row, found) => {
    expect(near(column, row)).toBe(found);
  });
});
