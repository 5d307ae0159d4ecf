import type { LinesView } from '#viewmodel/indicator/linesView.ts';
import type { LinePoint, LineView } from '#viewmodel/indicator/lineView.ts';
import { labelWidth, scaleTo } from './shape.ts';

type Scale = (value: number) => number;
/** Where the lines are drawn. On a wide one names stand at the beginnings of the lines, too. */
export type Plot = Readonly<{
  x: Scale;
  y: Scale;
  left: number;
  right: number;
  top: number;
  bottom: number;
  size: number;
  isWide: boolean;
}>;

export type Drawn = LinePoint & Readonly<{ y: number }>;
/** Whether a year of a line has a place in the drawing. */
export const isDrawn = (point: LinePoint): point is Drawn => point.y !== null;

/** Whether a line is named at its ends in any case. */
export const hasLabel = ({ role }: LineView): boolean => role !== 'other';

const widest = (texts: readonly string[], size: number): number =>
  Math.max(0, ...texts.map((text) => labelWidth(text, size)));

/** The plot of a view; names have room for the longest of all, so that nothing moves when another line is pointed at. */
export function plotOf(view: LinesView, width: number, height: number, size: number): Plot {
  const names = view.lines.map(({ name }) => name);
  const side = Math.min(widest(names, size) + 16, width * 0.3);
  const ticks = view.ticks.map(({ label }) => label);
  const axis = widest(ticks, size) + 10;
  const isWide = width >= size * 60;
  const [left, right] = [axis + (isWide ? side : 8), width - side];
  const [top, bottom] = [size * 1.5, height - size * 2.25];
  const [first, last] = [view.years[0]?.at ?? 0, view.years.at(-1)?.at ?? 1];
  const x = scaleTo(first, last, left, right);
  const y = scaleTo(view.bottom, view.top, bottom, top);
  return { x, y, left, right, top, bottom, size, isWide };
}
