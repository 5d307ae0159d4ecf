import type { LineView } from '#viewmodel/indicator/lineView.ts';
import { isDrawn, type Drawn, type Plot } from './linePlot.ts';
import type { Shape } from './shape.ts';

/** Heights for labels that may not touch, as near to where they belong as that allows. */
export function spread(wanted: readonly number[], step: number, low: number, high: number): readonly number[] {
  const order = wanted.map((_, i) => i).toSorted((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0));
  const placed: number[] = [];
  let next = low;
  for (const i of order) {
    placed[i] = Math.max(next, wanted[i] ?? 0);
    next = (placed[i] ?? 0) + step;
  }
  let most = high;
  for (const i of order.toReversed()) {
    placed[i] = Math.min(placed[i] ?? 0, most);
    most = (placed[i] ?? 0) - step;
  }
  return placed;
}

type End = Readonly<{ name: string; point: Drawn; isLead: boolean }>;

/** Names at one side, each beside the end of its line. */
export function sideLabels(
  ends: readonly End[],
  anchor: 'start' | 'end',
  { x, y, top, bottom, size }: Plot,
): readonly Shape[] {
  const heights = spread(
    ends.map(({ point }) => y(point.y) + size * 0.35),
    size * 1.25,
    top,
    bottom + size * 0.35,
  );
  return ends.map(({ name, point, isLead }, i): Shape => ({
    kind: 'text',
    role: isLead ? 'strong-label' : 'label',
    x: x(point.x) + (anchor === 'start' ? 10 : -10),
    y: heights[i] ?? y(point.y),
    text: name,
    anchor,
  }));
}

/** The first (0) or last (−1) points of lines, where there are any. */
export function endsOf(lines: readonly LineView[], which: 0 | -1): readonly End[] {
  return lines.flatMap((line) => {
    const point = line.points.filter(isDrawn).at(which);
    return point === undefined ? [] : [{ name: line.name, point, isLead: line.role === 'focus' }];
  });
}
