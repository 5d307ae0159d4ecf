import type { StripView } from '#viewmodel/stripView.ts';
import { labelWidth, scaleTo, type Anchor, type Figure, type Shape } from './shape.ts';

const WIDTH = 208;
const HEIGHT = 58;
const AXIS = 29;
const MARGIN = 8;
/** The largest type that labels are set in: on a projector. */
const LARGEST = 16;

type Scale = (value: number) => number;

/** A label over its mark, held at an end of the strip where it would leave it, whatever the type size. */
function held(x: number, text: string): Readonly<{ x: number; anchor: Anchor }> {
  const half = labelWidth(text, LARGEST) / 2;
  if (x + half > WIDTH) return { x: WIDTH, anchor: 'end' };
  return x < half ? { x: 0, anchor: 'start' } : { x, anchor: 'middle' };
}

function goalShapes(view: StripView, x: Scale): readonly Shape[] {
  if (view.goal === null) return [];
  const { at, far, to, label } = view.goal;
  const [start, end] = [x(at), x(to)].toSorted((a, b) => a - b);
  const band = { x: start ?? 0, y: AXIS - 9, width: (end ?? 0) - (start ?? 0), height: 18 };
  const edge = (value: number): Shape => ({
    kind: 'line',
    role: 'goal',
    x1: x(value),
    y1: AXIS - 10,
    x2: x(value),
    y2: AXIS + 10,
  });
  return [
    { kind: 'rect', role: 'band', ...band },
    edge(at),
    ...(far === null ? [] : [edge(far)]),
    { kind: 'text', role: 'label', ...held(x(at), label), y: 14, text: label },
  ];
}

function valueShapes(view: StripView, x: Scale): readonly Shape[] {
  const { baseline, value } = view;
  const shapes: Shape[] = [];
  const isExact = value !== null && value.low === value.high;
  if (baseline !== null && isExact && view.isJoined)
    shapes.push({ kind: 'line', role: 'reach', x1: x(baseline), y1: AXIS, x2: x(value.low), y2: AXIS });
  if (baseline !== null) shapes.push({ kind: 'circle', role: 'baseline', x: x(baseline), y: AXIS, r: 4 });
  if (value !== null && isExact) shapes.push({ kind: 'circle', role: 'value', x: x(value.low), y: AXIS, r: 6 });
  if (value !== null && !isExact) {
    const [start, end] = [x(value.low), x(value.high)].toSorted((a, b) => a - b);
    shapes.push({
      kind: 'rect',
      role: 'open',
      x: start ?? 0,
      y: AXIS - 6,
      width: (end ?? 0) - (start ?? 0),
      height: 12,
    });
  }
  return shapes;
}

/** Baseline, value and goal mark on the indicator's axis: small, for a row. */
export function dotStrip(view: StripView): Figure {
  const x = scaleTo(view.left, view.right, MARGIN, WIDTH - MARGIN);
  const shapes: readonly Shape[] = [
    { kind: 'line', role: 'axis', x1: MARGIN, y1: AXIS, x2: WIDTH - MARGIN, y2: AXIS },
    ...goalShapes(view, x),
    ...valueShapes(view, x),
    { kind: 'text', role: 'soft-label', x: 0, y: 55, text: view.leftLabel, anchor: 'start' },
    { kind: 'text', role: 'soft-label', x: WIDTH, y: 55, text: view.rightLabel, anchor: 'end' },
  ];
  return { width: WIDTH, height: HEIGHT, title: view.summary, tone: view.tone, shapes };
}
