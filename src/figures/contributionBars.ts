import type { ContributionBar } from '#viewmodel/contributionView.ts';
import { labelWidth, scaleTo, type Figure, type Shape } from './shape.ts';
import { wrapped } from './wrapped.ts';

const GAP = 16;

/** Bars from one zero, and what they say together. */
export type BarsView = Readonly<{ bars: readonly ContributionBar[]; low: number; high: number; summary: string }>;

/** Where things stand: the column of names (0: names stand above their bars), the plot beside it, the height of a line and of a bar. */
type Layout = Readonly<{
  column: number;
  from: number;
  to: number;
  line: number;
  bar: number;
  width: number;
  size: number;
}>;

function layoutOf(view: BarsView, width: number, size: number): Layout {
  const figure = Math.max(size * 4, ...view.bars.map(({ label }) => labelWidth(label, size) + 8));
  const isWide = width >= size * 40;
  const longest = Math.max(...view.bars.map(({ name }) => labelWidth(name, size)));
  const column = isWide ? Math.min(longest, width * 0.4) : 0;
  const start = column === 0 ? 0 : column + GAP;
  const from = start + (view.low < 0 ? figure : 0);
  return { column, from, to: width - figure, line: Math.round(size * 1.4), bar: size, width, size };
}

type Row = Readonly<{ shapes: readonly Shape[]; height: number }>;

function rowOf(bar: ContributionBar, view: BarsView, y: number, layout: Layout): Row {
  const { column, from, to, line, size } = layout;
  const x = scaleTo(view.low, view.high, from, to);
  const [zero, end] = [x(0), x(bar.points)];
  const isGain = bar.points >= 0;
  const isBeside = column > 0;
  const names = wrapped(bar.name, isBeside ? column : layout.width, size);
  const text = names.length * line;
  const top = isBeside ? y + Math.max(0, text - layout.bar) / 2 : y + text;
  const height = (isBeside ? Math.max(text, layout.bar) : text + layout.bar) + size * 0.75;
  const over = isBeside ? 4 : 0; // above a bar stands its name
  const middle = top + layout.bar * 0.85;
  return {
    height,
    shapes: [
      ...names.map((words, i): Shape => ({
        kind: 'text',
        role: 'name',
        x: 0,
        y: y + size + i * line,
        text: words,
        anchor: 'start',
      })),
      {
        kind: 'rect',
        role: isGain ? 'gain' : 'loss',
        x: Math.min(zero, end),
        y: top,
        width: Math.abs(end - zero),
        height: layout.bar,
      },
      { kind: 'line', role: 'axis', x1: zero, y1: top - over, x2: zero, y2: top + layout.bar + over },
      {
        kind: 'text',
        role: 'label',
        x: isGain ? end + 6 : end - 6,
        y: middle,
        text: bar.label,
        anchor: isGain ? 'start' : 'end',
      },
    ],
  };
}

/** Gains and losses from one zero line, each with its figure. Names stand in a column at the left, or above their bars where that is narrow. */
export function contributionBars(view: BarsView, width: number, size: number): Figure {
  const layout = layoutOf(view, width, size);
  const shapes: Shape[] = [];
  let y = 0;
  for (const bar of view.bars) {
    const row = rowOf(bar, view, y, layout);
    shapes.push(...row.shapes);
    y += row.height;
  }
  return { width, height: y, title: view.summary, tone: null, shapes };
}
