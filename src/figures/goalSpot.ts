import type { ProgressView } from '#viewmodel/progressView.ts';
import {
  boxOf,
  heldSpot,
  isApart,
  labelledPoints,
  pointSpot,
  xAt,
  yAt,
  type Box,
  type Plot,
  type Spot,
} from './progressLayout.ts';

type Goal = NonNullable<ProgressView['goal']>;

/** Parts of a line that are looked at for what stands in a label's way. */
const STEPS = 8;
/** How far a label stays off the line and its rings, in pixels. */
const CLEAR = 9;
/** How far above the plot a label may reach: up to the row of notes on breaks. */
const NOTES = 1.6;
/** Heights to try for the label, from its mark, in type heights: just above and below, then further off. */
const HEIGHTS = [-0.5, 1.3, -2, 2.8, -3.5, 4.3];

/** Small boxes along the lines of a view. */
function onLines(view: ProgressView, plot: Plot): readonly Box[] {
  return view.points.flatMap((from, i) => {
    const start = from.value;
    if (start === null) return [];
    const next = view.points[i + 1];
    const end = next?.stretch === from.stretch ? next : from;
    return Array.from({ length: STEPS + 1 }, (_, k) => {
      const x = xAt(view, plot, from.time + ((end.time - from.time) * k) / STEPS);
      const y = yAt(view, plot, start + (((end.value ?? start) - start) * k) / STEPS);
      return { left: x - CLEAR, right: x + CLEAR, top: y - CLEAR, bottom: y + CLEAR };
    });
  });
}

function labelBoxes(view: ProgressView, plot: Plot): readonly Box[] {
  const labelled = labelledPoints(view, plot);
  return view.points.flatMap((point, i) => {
    const spot = labelled.has(i) ? pointSpot(view, plot, point) : null;
    return spot === null ? [] : [boxOf(spot, point.label, plot.em)];
  });
}

/** Where the label may stand, best first: over its mark, at one of its ends, at the right edge. */
function spotsFor(goal: Goal, view: ProgressView, plot: Plot): readonly Spot[] {
  const at = yAt(view, plot, goal.at);
  const first = xAt(view, plot, goal.from);
  const last = xAt(view, plot, goal.to);
  const heights = [...HEIGHTS.map((height) => at + height * plot.em), plot.top + plot.em, plot.top - plot.em * 0.6];
  return heights.flatMap((y): readonly Spot[] => [
    heldSpot((first + last) / 2, y, goal.label, plot),
    { x: last, y, anchor: 'end' },
    { x: first, y, anchor: 'start' },
    { x: plot.right, y, anchor: 'end' },
  ]);
}

const isInside = ({ left, right, top, bottom }: Box, plot: Plot): boolean =>
  left >= plot.left && right <= plot.width && top >= plot.top - plot.em * NOTES && bottom <= plot.bottom;

/** Where the goal is named: near its mark, where neither line nor label stands in the way; null without a goal. */
export function goalSpot(view: ProgressView, plot: Plot): Spot | null {
  const { goal } = view;
  if (goal === null) return null;
  const lines = onLines(view, plot);
  const labels = labelBoxes(view, plot);
  const box = (spot: Spot): Box => boxOf(spot, goal.label, plot.em);
  const hits = (boxes: readonly Box[], spot: Spot): number => boxes.filter((b) => !isApart(b, box(spot))).length;
  const blocked = (spot: Spot): number => hits(lines, spot) + hits(labels, spot) * lines.length; // a line can be read through, a label cannot
  const spots = spotsFor(goal, view, plot);
  const inside = spots.filter((spot) => isInside(box(spot), plot));
  return inside.toSorted((a, b) => blocked(a) - blocked(b))[0] ?? spots[0] ?? null;
}
