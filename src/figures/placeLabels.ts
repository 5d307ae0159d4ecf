import { labelWidth } from './shape.ts';

export type Label = Readonly<{ at: number; text: string }>;
/** Where a label goes: its middle, and its row counted from 0. */
export type PlacedLabel = Readonly<{ x: number; row: number }>;

const GAP = 10;

/** Puts labels near their marks, in as few rows as keep them apart and inside `width`; in the order given. */
export function placeLabels(labels: readonly Label[], width: number, size: number): readonly PlacedLabel[] {
  const ends: number[] = [];
  const placed = new Map<Label, PlacedLabel>();
  for (const label of labels.toSorted((a, b) => a.at - b.at)) {
    const half = labelWidth(label.text, size) / 2;
    const x = Math.max(half, Math.min(width - half, label.at));
    const free = ends.findIndex((end) => end + GAP <= x - half);
    const row = free === -1 ? ends.length : free;
    ends[row] = x + half;
    placed.set(label, { x, row });
  }
  return labels.map((label) => placed.get(label) ?? { x: label.at, row: 0 });
}
