import type { SparkView } from '#viewmodel/sparkView.ts';
import { scaleTo, type Figure, type Shape } from './shape.ts';

const WIDTH = 96;
const HEIGHT = 36;
const MARGIN = 4;

/** The years before as a line without axes; a year alone between two gaps is a dot, so that it is still seen. */
export function sparkline(view: SparkView): Figure {
  const x = scaleTo(view.left, view.right, MARGIN, WIDTH - MARGIN);
  const y = scaleTo(view.bottom, view.top, HEIGHT - MARGIN, MARGIN);
  const shapes: Shape[] = [];
  if (view.goal !== null)
    shapes.push({ kind: 'line', role: 'axis', x1: MARGIN, y1: y(view.goal), x2: WIDTH - MARGIN, y2: y(view.goal) });
  for (const stretch of view.stretches) {
    const points = stretch.map((p) => [x(p.x), y(p.y)] as const);
    const [only] = points;
    if (points.length > 1) shapes.push({ kind: 'polyline', role: 'trend', points });
    else if (only !== undefined) shapes.push({ kind: 'circle', role: 'baseline', x: only[0], y: only[1], r: 2 });
  }
  const last = view.stretches.at(-1)?.at(-1);
  if (last !== undefined) shapes.push({ kind: 'circle', role: 'value', x: x(last.x), y: y(last.y), r: 3 });
  return { width: WIDTH, height: HEIGHT, title: view.summary, tone: view.tone, shapes };
}
