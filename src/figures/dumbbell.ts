import type { DumbbellRow, DumbbellView } from '#viewmodel/simulate/dumbbellView.ts';
import { wrapped } from './wrapped.ts';
import { labelWidth, scaleTo, type Figure, type Shape } from './shape.ts';

const GAP = 16;

/** The column of names (0: names stand above their lines), the plot beside it, and the type size. */
type Layout = Readonly<{ column: number; from: number; to: number; width: number; size: number; line: number }>;

function layoutOf(view: DumbbellView, width: number, size: number): Layout {
  const longest = Math.max(...view.rows.map(({ name }) => labelWidth(name, size)));
  const column = width >= size * 40 ? Math.min(longest, width * 0.36) : 0;
  const label = Math.max(...view.rows.map((row) => labelWidth(row.label, size))) + GAP;
  return {
    column,
    from: column === 0 ? size : column + GAP * 1.5,
    to: width - label,
    width,
    size,
    line: Math.round(size * 1.4),
  };
}

type Row = Readonly<{ shapes: readonly Shape[]; height: number }>;

function plotShapes(
  row: DumbbellRow,
  view: DumbbellView,
  y: number,
  isChosen: boolean,
  layout: Layout,
): readonly Shape[] {
  const { from, to, size, width } = layout;
  const x = scaleTo(view.low, view.high, from, to);
  const r = size * 0.42;
  return [
    { kind: 'line', role: 'axis', x1: from, y1: y, x2: to, y2: y },
    { kind: 'line', role: 'mean', x1: x(row.bound), y1: y - size * 0.6, x2: x(row.bound), y2: y + size * 0.6 },
    ...(row.simulated === null
      ? []
      : ([
          { kind: 'line', role: 'guide', x1: x(row.today), y1: y, x2: x(row.simulated), y2: y },
          { kind: 'circle', role: 'baseline', x: x(row.simulated), y, r: r * 1.15 },
          { kind: 'circle', role: 'simulated', x: x(row.simulated), y, r: r * 1.15 },
        ] as const)),
    { kind: 'circle', role: 'value', x: x(row.today), y, r },
    ...(isChosen ? ([{ kind: 'circle', role: 'chosen', x: x(row.today), y, r: r * 1.7 }] as const) : []),
    {
      kind: 'text',
      role: row.simulated === null ? 'soft-label' : 'label',
      x: width,
      y: y + size * 0.35,
      text: row.label,
      anchor: 'end',
    },
  ];
}

function rowOf(row: DumbbellRow, view: DumbbellView, top: number, isChosen: boolean, layout: Layout): Row {
  const { column, size, line } = layout;
  const names = wrapped(row.name, column > 0 ? column : layout.width, size);
  const text = names.length * line;
  const isBeside = column > 0;
  const height = (isBeside ? Math.max(text, size * 1.6) : text + size * 1.6) + size * 0.5;
  const y = isBeside ? top + Math.max(text, size * 1.6) / 2 : top + text + size * 0.8;
  const first = isBeside ? y - text / 2 : top;
  return {
    height,
    shapes: [
      ...names.map((words, i): Shape => ({
        kind: 'text',
        role: 'name',
        x: 0,
        y: first + size + i * line,
        text: words,
        anchor: 'start',
      })),
      ...plotShapes(row, view, y, isChosen, layout),
    ],
  };
}

/** Each component from today's dot to the hatched one, its bound as an upright line. `chosen` is ringed; `size` is the type size. */
export function dumbbell(view: DumbbellView, width: number, chosen: number, size: number): Figure {
  const layout = layoutOf(view, width, size);
  const x = scaleTo(view.low, view.high, layout.from, layout.to);
  const shapes: Shape[] = [];
  let y = 0;
  for (const [i, row] of view.rows.entries()) {
    const drawn = rowOf(row, view, y, i === chosen, layout);
    shapes.push(...drawn.shapes);
    y += drawn.height;
  }
  const ticks = view.ticks.map(({ at, label }): Shape => ({
    kind: 'text',
    role: 'soft-label',
    x: x(at),
    y: y + size,
    text: label,
    anchor: 'middle',
  }));
  return { width, height: y + size * 1.5, title: view.summary, tone: null, shapes: [...shapes, ...ticks] };
}
