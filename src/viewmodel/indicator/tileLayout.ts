import { periodEnd, type Period } from '#domain/period.ts';

/** Where a tile stands, counted from the top left; islands stand between whole tiles. */
export type TilePlace = Readonly<{ column: number; row: number }>;

/** Islands, and the code of the province that they belong to. */
export type IslandPlace = TilePlace & Readonly<{ key: 'hoangSa' | 'truongSa'; code: string }>;

/** Tiles by province code, islands, and the place of the legend: west of the coast, where the map is empty. */
export type TileLayout = Readonly<{
  columns: number;
  rows: number;
  tiles: ReadonlyMap<string, TilePlace>;
  islands: readonly IslandPlace[];
  legend: TilePlace;
}>;

/** The 63 provinces from 1 August 2008 to 30 June 2025, north above, each by its code. */
const OF_63 = [
  '      02 04         ',
  '12 10 08 06 20      ',
  '11 15 25 19 24 22   ',
  '   14 26 01 27 30   ',
  '      17 35 33 31   ',
  '      38 37 36 34   ',
  '   40 42            ',
  '         44         ',
  '         45 46      ',
  '            49 48   ',
  '            62 51   ',
  '            64 52   ',
  '            66 54   ',
  '      70 67 68 56   ',
  '   72 74 75 60 58   ',
  '89 87 80 79 77      ',
  '91 92 82 83         ',
  '   93 86 84         ',
  '96 95 94            ',
] as const;

/** Until 31 July 2008 Hà Tây (28) lay between Hòa Bình and Hà Nội. */
const OF_64 = OF_63.map((row, i) => (i === 4 ? '   17 28 35 33 31   ' : row));

/** The 34 provinces since 1 July 2025. */
const OF_34 = [
  '      08 04      ',
  '12 15 25 19 20   ',
  '11 14 01 24 22   ',
  '   38 37 33 31   ',
  '   40 42         ',
  '         44      ',
  '         46      ',
  '            48   ',
  '            51   ',
  '            52   ',
  '            66   ',
  '      75 68 56   ',
  '   80 79         ',
  '91 82 86         ',
  '96 92            ',
] as const;

const WIDTH = 3; // letters of a column

function tilesOf(rows: readonly string[]): ReadonlyMap<string, TilePlace> {
  const tiles = rows.flatMap((line, row) =>
    [...line.matchAll(/\d\d/g)].map(({ 0: code, index }) => [code, { column: index / WIDTH, row }] as const),
  );
  return new Map(tiles);
}

const layoutOf = (
  rows: readonly string[],
  columns: number,
  places: Omit<TileLayout, 'columns' | 'rows' | 'tiles'>,
) => ({
  columns,
  rows: rows.length,
  tiles: tilesOf(rows),
  ...places,
});

/** Both archipelagos lie in the East Sea; Hoàng Sa belongs to Đà Nẵng (48) and Trường Sa to Khánh Hòa (56), before and after 2025. */
const FORMER = {
  islands: [
    { key: 'hoangSa', code: '48', column: 6.35, row: 8.5 },
    { key: 'truongSa', code: '56', column: 6.35, row: 14.5 },
  ],
  legend: { column: 0, row: 7.5 },
} as const;
const LAYOUT_63 = layoutOf(OF_63, 8, FORMER);
const LAYOUT_64 = layoutOf(OF_64, 8, FORMER);
const LAYOUT_34 = layoutOf(OF_34, 7, {
  islands: [
    { key: 'hoangSa', code: '48', column: 5.35, row: 6.5 },
    { key: 'truongSa', code: '56', column: 5.35, row: 11.5 },
  ],
  legend: { column: 0, row: 5.5 },
});

const MERGER = '2025-07-01';
const LAST_OF_64 = 2008;

/** The tiles of the provinces that there were in a period: 34 at its end since July 2025, 63 before, 64 up to 2008. */
export function tileLayout(period: Period): TileLayout {
  if (periodEnd(period) >= MERGER) return LAYOUT_34;
  return period.year <= LAST_OF_64 ? LAYOUT_64 : LAYOUT_63;
}
