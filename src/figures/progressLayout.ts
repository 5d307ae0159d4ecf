import type { ProgressPoint } from '#viewmodel/progressPoint.ts';
import type { ProgressView } from '#viewmodel/progressView.ts';

/** Where the plot lies in the chart, and how many pixels its type is high. */
export type Plot = Readonly<{
  left: number;
  right: number;
  top: number;
  bottom: number; // the axis of years
  floor: number; // the low end of the figures: room for a label below it
  em: number;
  width: number;
  height: number;
}>;
/** Where a label is written. */
export type Spot = Readonly<{ x: number; y: number; anchor: 'start' | 'middle' | 'end' }>;

/** The room that something takes up. */
export type Box = Readonly<{ left: number; right: number; top: number; bottom: number }>;

/** Room before the first and after the last year. */
export const MARGIN_YEARS = 0.4;
/** Room between two labels, and the width of a plot that is narrow, as on a phone; in type heights. */
const LABEL_GAP = 0.7;
const NARROW = 30;
/** The plot of a chart: years below, figures at the left, a row for notes on breaks above. */
export const plotOf = (width: number, height: number, em: number): Plot => ({
  left: Math.round(em * 3.6),
  right: width - Math.round(em * 2.2),
  top: Math.round(em * 3.2),
  bottom: height - Math.round(em * 2.6),
  floor: height - Math.round(em * 2.6) - Math.round(em * 2.2),
  em,
  width,
  height,
});

/** Across: a time in the plot. */
export const xAt = ({ time }: ProgressView, plot: Plot, at: number): number =>
  plot.left + ((at - time.from + MARGIN_YEARS) / (time.to - time.from + 2 * MARGIN_YEARS)) * (plot.right - plot.left);

/** Down: a figure in the plot. */
export function yAt({ axis }: ProgressView, plot: Plot, at: number): number {
  const share = (at - axis.from) / (axis.to - axis.from || 1);
  return axis.isInverted ? plot.top + share * (plot.floor - plot.top) : plot.floor - share * (plot.floor - plot.top);
}

const widthOf = (text: string, em: number): number => text.length * em * 0.6;

/** The room that a label takes up. */
export function boxOf({ x, y, anchor }: Spot, text: string, em: number): Box {
  const width = widthOf(text, em);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left, right: left + width, top: y - em, bottom: y + em * 0.3 };
}

/** Whether two boxes do not touch. */
export const isApart = (a: Box, b: Box): boolean =>
  a.right < b.left || b.right < a.left || a.bottom < b.top || b.bottom < a.top;

/** A label in the middle of `x`, held inside the chart. */
export function heldSpot(x: number, y: number, text: string, plot: Plot): Spot {
  const half = widthOf(text, plot.em) / 2;
  if (x - half < plot.left) return { x: plot.left, y, anchor: 'start' };
  return x + half > plot.width ? { x: plot.width, y, anchor: 'end' } : { x, y, anchor: 'middle' };
}

/** Which way a label moves aside where the line goes steadily up or down, so that it stands off the line. */
const ASIDE: Readonly<Record<ProgressPoint['slope'], number>> = { up: -0.9, down: 0.9, level: 0 };

/** Where the label of a point is written; null for an interval, which has its own. */
export function pointSpot(view: ProgressView, plot: Plot, point: ProgressPoint): Spot | null {
  if (point.value === null) return null;
  const { em } = plot;
  const y = yAt(view, plot, point.value);
  const aside = Math.min(em, widthOf(point.label, em) / 2) * ASIDE[point.slope];
  const x = xAt(view, plot, point.time) + aside;
  return heldSpot(x, y + (point.isLabelBelow ? em * 1.9 : em * -1.2), point.label, plot);
}

/** Which points to look at first when there is no room for all labels: the last, the first, then the lowest and highest. */
const byWeight = (points: readonly ProgressPoint[]): readonly number[] => [
  ...new Set([points.length - 1, 0, ...points.map((_, i) => i).filter((i) => points[i]?.isKey === true)]),
];

/** Whether every point has room for its label. */
function hasRoom({ points, time }: ProgressView, plot: Plot): boolean {
  const across = plot.right - plot.left;
  const longest = Math.max(0, ...points.map(({ label }) => widthOf(label, plot.em)));
  return across >= plot.em * NARROW && across / (time.to - time.from + 1) >= longest + plot.em * LABEL_GAP;
}

/** The points that carry a label: all where there is room, else the key ones that do not touch each other. */
export function labelledPoints(view: ProgressView, plot: Plot): ReadonlySet<number> {
  const { points } = view;
  if (hasRoom(view, plot)) return new Set(points.keys());
  const labelled = new Set<number>();
  const taken: Box[] = [];
  for (const index of byWeight(points)) {
    const point = points[index];
    const spot = point === undefined ? null : pointSpot(view, plot, point);
    if (point === undefined || spot === null) continue;
    const box = boxOf(spot, point.label, plot.em);
    if (!taken.every((other) => isApart(other, box))) continue;
    labelled.add(index);
    taken.push(box);
  }
  return labelled;
}
