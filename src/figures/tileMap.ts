import type { Islands, Tile, TileMapView } from '#viewmodel/indicator/tileMapView.ts';
import type { Shade } from '#viewmodel/indicator/shade.ts';
import { wrapped } from './wrapped.ts';
import type { Figure, Shape } from './shape.ts';
import { tileMark } from './tileMark.ts';

/** The type size in a tile, as in the figures' style sheet, and the distance of its lines. */
const SIZE = 11;
const LINE = 11.5;
const WIDTH = 46;
const HEIGHT = 40;
const GAP = 2;
const MARGIN = 2;
const COLUMN = WIDTH + GAP;
const ROW = HEIGHT + GAP;

const SWATCH = 14;
const LEGEND_WIDTH = COLUMN * 3 - SWATCH - 8;

const left = (column: number): number => MARGIN + column * COLUMN;
const top = (row: number): number => MARGIN + row * ROW;

const text = (shade: Shade, x: number, y: number, words: string, anchor: 'start' | 'middle' = 'middle'): Shape => ({
  kind: 'text',
  role: `on-${shade}`,
  x,
  y,
  text: words,
  anchor,
});

const rect = (
  role: Shade | 'picked' | 'picked-rim' | 'chosen',
  { column, row }: Pick<Tile, 'column' | 'row'>,
  room = 0,
): Shape => ({
  kind: 'rect',
  role,
  x: left(column) - room,
  y: top(row) - room,
  width: WIDTH + room * 2,
  height: HEIGHT + room * 2,
});

function tileShapes(tile: Tile): readonly Shape[] {
  const { shade, lines, figure, mark, column, row } = tile;
  const count = lines.length + (figure === '' && mark === null ? 0 : 1);
  const middle = left(column) + WIDTH / 2;
  const lineAt = (i: number): number => top(row) + HEIGHT / 2 + (i - (count - 1) / 2) * LINE + SIZE * 0.36;
  const written = figure === '' ? lines : [...lines, figure];
  return [
    rect(shade, tile),
    ...written.map((words, i) => text(shade, middle, lineAt(i), words)),
    ...(mark === null ? [] : [tileMark(mark, shade, middle, lineAt(count - 1) - SIZE * 0.36)]),
  ];
}

/** Islets, as distances from the corner of their archipelago, and how high they are together. */
const ISLETS: Readonly<Record<Islands['key'], readonly (readonly [x: number, y: number])[]>> = {
  hoangSa: [
    [5, 12],
    [15, 5],
    [25, 13],
    [37, 7],
    [16, 22],
    [32, 22],
  ],
  truongSa: [
    [5, 9],
    [15, 4],
    [13, 20],
    [26, 12],
    [39, 6],
    [35, 21],
    [51, 13],
    [23, 26],
    [47, 26],
  ],
};
const ISLANDS_HEIGHT = 30;

function islandShapes(islands: Islands, tiles: readonly Tile[]): readonly Shape[] {
  const [x, y] = [left(islands.column), top(islands.row)];
  const shade = tiles[islands.of]?.shade ?? 'blank';
  const role = shade === 'open' ? 'blank' : shade; // too small to be hatched
  return [
    ...ISLETS[islands.key].flatMap(([dx, dy]) =>
      [role, 'rim' as const].map((each): Shape => ({ kind: 'circle', role: each, x: x + dx, y: y + dy, r: 4 })),
    ),
    text('blank', x, y + ISLANDS_HEIGHT + SIZE, islands.name, 'start'),
    text('blank', x, y + ISLANDS_HEIGHT + SIZE + LINE, islands.belongsTo, 'start'),
  ];
}

function legendShapes({ legend }: TileMapView): readonly Shape[] {
  const [x, start] = [left(legend.column), top(legend.row)];
  const shapes: Shape[] = [text('blank', x, start, legend.title, 'start')];
  let y = start + LINE;
  for (const { shade, mark, label } of legend.entries) {
    const lines = wrapped(label, LEGEND_WIDTH, SIZE);
    shapes.push({ kind: 'rect', role: shade, x, y, width: SWATCH, height: SWATCH });
    if (mark !== null) shapes.push(tileMark(mark, shade, x + SWATCH / 2, y + SWATCH / 2));
    shapes.push(...lines.map((words, i) => text('blank', x + SWATCH + 6, y + SIZE + i * LINE, words, 'start')));
    y += Math.max(SWATCH, lines.length * LINE) + 4;
  }
  return shapes;
}

/** The name of the sea, between the archipelagos. */
function seaShapes({ islands, sea }: TileMapView): readonly Shape[] {
  const [first] = islands;
  if (first === undefined) return [];
  const middle = islands.reduce((sum, { row }) => sum + row, 0) / islands.length;
  return [text('blank', left(first.column), top(middle) + ROW, sea, 'start')];
}

/** How far from the middle of a tile one may point, in tiles. */
const REACH = 0.8;

/** Which tile a place in the drawing belongs to, in shares of its width and height; islands are their province's. Null: none. */
export function tileNear({ tiles, islands, columns, rows }: TileMapView, across: number, down: number): number | null {
  const [column, row] = [across * columns, down * rows];
  const distance = (place: Pick<Tile, 'column' | 'row'>): number =>
    Math.hypot(place.column + 0.5 - column, place.row + 0.5 - row);
  const places = [...tiles.map((place, at) => ({ place, at })), ...islands.map((place) => ({ place, at: place.of }))];
  const nearest = places.toSorted((a, b) => distance(a.place) - distance(b.place))[0];
  return nearest === undefined || distance(nearest.place) > REACH ? null : nearest.at;
}

/** All provinces as equal tiles with islands, sea and legend; `chosen` is ringed, the province in focus is framed. */
export function tileMap(view: TileMapView, chosen: number | null): Figure {
  const { tiles, islands, columns, rows, summary } = view;
  const ringed = chosen === null ? undefined : tiles[chosen];
  return {
    width: columns * COLUMN - GAP + MARGIN * 2,
    height: rows * ROW - GAP + MARGIN * 2,
    title: summary,
    tone: null,
    shapes: [
      ...tiles.flatMap(tileShapes),
      ...islands.flatMap((archipelago) => islandShapes(archipelago, tiles)),
      ...seaShapes(view),
      ...legendShapes(view),
      ...tiles
        .filter(({ isFocus }) => isFocus)
        .flatMap((tile) => [rect('picked-rim', tile), rect('picked', tile, 2.5)]),
      ...(ringed === undefined ? [] : [rect('chosen', ringed, 2)]),
    ],
  };
}
