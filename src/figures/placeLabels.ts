import { labelWidth } from './shape.ts';

export type Label = Readonly<{ at: number; text: string }>;
/** Where a label goes: its middle, and its row counted from 0, the one nearest to its mark. */
export type PlacedLabel = Readonly<{ x: number; row: number }>;

const GAP = 8;

type Open = Readonly<{ index: number; at: number; half: number }>;
type Box = Readonly<{ low: number; high: number }>;

const boxAt = (x: number, half: number): Box => ({ low: x - half - GAP / 2, high: x + half + GAP / 2 });
const isApart = (a: Box, b: Box): boolean => a.high <= b.low || b.high <= a.low;
const holds = ({ low, high }: Box, at: number): boolean => at > low && at < high;

/** Middles to try for a label: over its mark, then to either side of it; inside the drawing. */
function middles({ at, half }: Open, width: number): readonly number[] {
  const inside = (x: number): number => Math.max(half, Math.min(width - half, x));
  return [at, at - half - GAP / 2, at + half + GAP / 2].map(inside);
}

/** The labels that fit into the next row: apart from each other, and off the leaders of all others that are still open. */
function fillRow(open: readonly Open[], width: number): ReadonlyMap<number, number> {
  const row = new Map<number, number>();
  const taken: Box[] = [];
  for (const label of open) {
    const others = open.filter((o) => o.index !== label.index);
    const x = middles(label, width).find((middle) => {
      const box = boxAt(middle, label.half);
      return taken.every((t) => isApart(t, box)) && !others.some((o) => holds(box, o.at));
    });
    if (x === undefined) continue;
    row.set(label.index, x);
    taken.push(boxAt(x, label.half));
  }
  return row;
}

/** Puts labels near their marks in few rows, where none touches another or the leader of one further out; in the order given. */
export function placeLabels(labels: readonly Label[], width: number, size: number): readonly PlacedLabel[] {
  let open: readonly Open[] = labels
    .map(({ at, text }, index) => ({ index, at, half: labelWidth(text, size) / 2 }))
    .toSorted((a, b) => a.at - b.at);
  const placed = new Map<number, PlacedLabel>();
  for (let row = 0; open.length > 0; row += 1) {
    const fitting = fillRow(open, width);
    const [first] = open;
    const [over] = first === undefined ? [] : middles(first, width);
    const chosen = fitting.size > 0 || first === undefined ? fitting : new Map([[first.index, over ?? first.at]]);
    for (const [index, x] of chosen) placed.set(index, { x, row });
    open = open.filter(({ index }) => !chosen.has(index));
  }
  return labels.map(({ at }, index) => placed.get(index) ?? { x: at, row: 0 });
}
