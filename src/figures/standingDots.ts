import type { StandingRow, StandingView } from '#viewmodel/entity/standingView.ts';
import { wrapped } from './wrapped.ts';
import { labelWidth, scaleTo, type Figure, type Shape } from './shape.ts';

const GAP = 16;

type Scale = (value: number) => number;
/** The column of names (0: names stand above their rows), the plot beside it, and the height of a line. */
type Layout = Readonly<{ column: number; from: number; to: number; line: number; width: number; size: number }>;

function layoutOf(view: StandingView, width: number, size: number): Layout {
  const figures = Math.max(...view.rows.map(({ label }) => labelWidth(label, size))) + GAP;
  const isWide = width >= size * 52;
  const longest = Math.max(...view.rows.map(({ name }) => labelWidth(name, size)));
  const column = isWide ? Math.min(longest, width * 0.32) : 0;
  return {
    column,
    from: column === 0 ? size : column + GAP * 2,
    to: width - figures - size,
    line: Math.round(size * 1.4),
    width,
    size,
  };
}

/** The entity, and where region and peers stand; a thin line leads from the country's median to the entity. */
function rowMarks({ own, region, peers }: StandingRow, x: Scale, y: number, size: number): readonly Shape[] {
  const half = size * 0.32;
  return [
    { kind: 'line', role: 'axis', x1: x(0), y1: y, x2: x(own), y2: y },
    ...(region === null ? [] : [{ kind: 'circle', role: 'ring', x: x(region), y, r: size * 0.36 } as const]),
    ...(peers === null
      ? []
      : [
          { kind: 'rect', role: 'square', x: x(peers) - half, y: y - half, width: half * 2, height: half * 2 } as const,
        ]),
    { kind: 'circle', role: 'own-dot', x: x(own), y, r: size * 0.45 },
  ];
}

type Row = Readonly<{ shapes: readonly Shape[]; height: number; middle: number }>;

function rowOf(row: StandingRow, y: number, x: Scale, layout: Layout, isChosen: boolean): Row {
  const { column, line, size, width } = layout;
  const names = wrapped(row.name, column === 0 ? width : column, size);
  const text = names.length * line;
  const isBeside = column > 0;
  const middle = isBeside ? y + text / 2 : y + text + size * 0.6;
  const height = (isBeside ? text : text + size * 1.2) + size * 0.75;
  return {
    height,
    middle,
    shapes: [
      ...names.map((words, i): Shape => ({
        kind: 'text',
        role: 'name',
        x: 0,
        y: y + size + i * line,
        text: words,
        anchor: 'start',
      })),
      ...rowMarks(row, x, middle, size),
      ...(isChosen ? [{ kind: 'circle', role: 'chosen', x: x(row.own), y: middle, r: size * 0.75 } as const] : []),
      { kind: 'text', role: 'label', x: width, y: middle + size * 0.35, text: row.label, anchor: 'end' },
    ],
  };
}

/** Whole standard deviations under the rows. */
function scaleShapes(view: StandingView, x: Scale, bottom: number, { size }: Layout): readonly Shape[] {
  const [low, high] = [Math.ceil(view.low), Math.floor(view.high)];
  const whole = Array.from({ length: high - low + 1 }, (_, i) => low + i);
  return whole.flatMap((at): readonly Shape[] => [
    { kind: 'line', role: at === 0 ? 'cut-off' : 'grid', x1: x(at), y1: 0, x2: x(at), y2: bottom },
    {
      kind: 'text',
      role: 'soft-label',
      x: x(at),
      y: bottom + size * 1.4,
      text: at > 0 ? `+${at}` : at < 0 ? `−${-at}` : '0',
      anchor: 'middle',
    },
  ]);
}

/** Components in rows on one axis of standard deviations, 0 being the country's median. `chosen` is ringed. */
export function standingDots(view: StandingView, width: number, size: number, chosen: number): Figure {
  const layout = layoutOf(view, width, size);
  const x = scaleTo(view.low, view.high, layout.from, layout.to);
  const rows: Row[] = [];
  let y = size * 0.5;
  for (const [i, row] of view.rows.entries()) {
    const drawn = rowOf(row, y, x, layout, i === chosen);
    rows.push(drawn);
    y += drawn.height;
  }
  return {
    width,
    height: y + size * 2,
    title: view.summary,
    tone: null,
    shapes: [...scaleShapes(view, x, y, layout), ...rows.flatMap(({ shapes }) => shapes)],
  };
}
