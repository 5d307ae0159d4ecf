import type { MultipleView } from '#viewmodel/entity/multipleView.ts';
import { labelWidth, scaleTo, type Figure, type Shape } from './shape.ts';

/** Heights and margins of every small multiple, in type sizes, so that all are alike. */
const HEIGHT = 14;
const TOP = 1.6;
const BOTTOM = 2.2;
const LEFT = 3.2;
const RIGHT = 3.4;
const YEARS_ROOM = 0.4;

type Scale = (value: number) => number;
type TextShape = Shape & { kind: 'text' };
type Plot = Readonly<{ x: Scale; y: Scale; left: number; right: number; top: number; bottom: number; size: number }>;

function plotOf({ time, axis }: MultipleView, width: number, size: number): Plot {
  const [left, right, top, bottom] = [size * LEFT, width - size * RIGHT, size * TOP, size * (HEIGHT - BOTTOM)];
  const x = scaleTo(time.from - YEARS_ROOM, time.to + YEARS_ROOM, left, right);
  const [low, high] = axis.isInverted ? [axis.to, axis.from] : [axis.from, axis.to];
  return { x, y: scaleTo(low, high, bottom, top), left, right, top, bottom, size };
}

/** The first, the middle and the last tick: enough to read heights by. */
function fewTicks({ axis }: MultipleView): MultipleView['axis']['ticks'] {
  const middle = Math.floor((axis.ticks.length - 1) / 2);
  return axis.ticks.filter((_, i) => i === 0 || i === middle || i === axis.ticks.length - 1);
}

function axisShapes(view: MultipleView, { x, y, left, right, bottom, size }: Plot): readonly Shape[] {
  const ticks = fewTicks(view).flatMap(({ at, label }): readonly Shape[] => [
    { kind: 'line', role: 'grid', x1: left, y1: y(at), x2: right, y2: y(at) },
    { kind: 'text', role: 'soft-label', x: left - size * 0.5, y: y(at) + size * 0.35, text: label, anchor: 'end' },
  ]);
  const years = view.time.ticks;
  const step = Math.max(1, Math.ceil((labelWidth('2024', size) + size) / ((right - left) / years.length)));
  const labels = years
    .filter((_, i) => (years.length - 1 - i) % step === 0)
    .map(({ at, label }): Shape => ({
      kind: 'text',
      role: 'soft-label',
      x: x(at),
      y: bottom + size * 1.7,
      text: label,
      anchor: 'middle',
    }));
  return [...ticks, ...labels];
}

/** Goals as bars at their due years, with all that they accept: up to the better end, or to the other edge of a range. */
function goalShapes(view: MultipleView, plot: Plot): readonly Shape[] {
  const { x, y, left, right, top } = plot;
  return view.marks.flatMap(({ at, far, from, to, tone }): readonly Shape[] => {
    const [x1, x2] = [Math.max(left, x(from)), Math.min(right, x(to))];
    const edge = (value: number): Shape => ({ kind: 'line', role: 'mark', tone, x1, y1: y(value), x2, y2: y(value) });
    return [
      { kind: 'rect', role: 'zone', tone, x: x1, y: top, width: x2 - x1, height: Math.max(0, y(at) - top) },
      edge(at),
      ...(far === null ? [] : [edge(far)]),
    ];
  });
}

type Box = Readonly<{ left: number; right: number; top: number; bottom: number }>;

const isApart = (a: Box, b: Box): boolean =>
  a.right < b.left || b.right < a.left || a.bottom < b.top || b.bottom < a.top;

/** The room that a text takes up. */
function boxOf(shape: TextShape, size: number): Box {
  const width = labelWidth(shape.text, size);
  const left = shape.anchor === 'start' ? shape.x : shape.anchor === 'end' ? shape.x - width : shape.x - width / 2;
  return { left, right: left + width, top: shape.y - size * 0.8, bottom: shape.y + size * 0.2 };
}

/** What the label of a goal must not cover: the figures and their labels. */
const obstaclesOf = (view: MultipleView, { x, y, size }: Plot, labels: readonly TextShape[]): readonly Box[] => [
  ...labels.map((label) => boxOf(label, size)),
  ...view.points.map(({ time, value, low }): Box => {
    const [across, down] = [x(time), y(value ?? low)];
    return { left: across - size * 0.4, right: across + size * 0.4, top: down - size * 0.4, bottom: down + size * 0.4 };
  }),
];

/** The labels of goals, under or over their marks where there is room; all goals are listed under the figure. */
function goalLabels(view: MultipleView, plot: Plot, obstacles: readonly Box[]): readonly TextShape[] {
  const { x, y, size, right, left } = plot;
  const taken = [...obstacles];
  return view.marks.flatMap(({ at, from, to, label }): readonly TextShape[] => {
    const half = labelWidth(label, size) / 2;
    const middle = Math.max(left + half, Math.min(right + size * RIGHT - half, x((from + to) / 2)));
    const spots = [1.25, -0.45].map((lines): TextShape => ({
      kind: 'text',
      role: 'soft-label',
      x: middle,
      y: y(at) + size * lines,
      text: label,
      anchor: 'middle',
    }));
    const clear = spots.find((spot) => taken.every((box) => isApart(box, boxOf(spot, size))));
    if (clear === undefined) return [];
    taken.push(boxOf(clear, size));
    return [clear];
  });
}

function ownShapes(view: MultipleView, { x, y, size }: Plot): readonly Shape[] {
  const stretches = [...new Set(view.points.map(({ stretch }) => stretch))];
  const lines = stretches.flatMap((stretch): readonly Shape[] => {
    const points = view.points.flatMap((p) =>
      p.stretch === stretch && p.value !== null ? [[x(p.time), y(p.value)] as const] : [],
    );
    return points.length > 1 ? [{ kind: 'polyline', role: 'own', points }] : [];
  });
  const marks = view.points.map(({ time, value, low, high }): Shape => {
    if (value !== null) return { kind: 'circle', role: 'own-dot', x: x(time), y: y(value), r: size * 0.3 };
    const [a, b] = [y(low), y(high)];
    return {
      kind: 'rect',
      role: 'open',
      x: x(time) - size * 0.5,
      y: Math.min(a, b),
      width: size,
      height: Math.abs(a - b),
    };
  });
  return [...lines, ...marks];
}

/** The last figure says its number, and the first where it does not touch it; an interval says its own wherever it stands. */
function ownLabels(view: MultipleView, { x, y, size }: Plot): readonly TextShape[] {
  const last = view.points.length - 1;
  const labels = view.points.flatMap(({ time, value, low, high, label }, i): readonly TextShape[] => {
    const across = x(time);
    if (value === null) {
      const top = Math.min(y(low), y(high)) - size * 0.4;
      return [{ kind: 'text', role: 'label', x: across, y: top, text: label, anchor: 'middle' }];
    }
    const down = y(value) + size * 0.35;
    if (i === last)
      return [{ kind: 'text', role: 'label', x: across + size * 0.7, y: down, text: label, anchor: 'start' }];
    return i === 0
      ? [{ kind: 'text', role: 'soft-label', x: across, y: down - size, text: label, anchor: 'middle' }]
      : [];
  });
  const [first, ...others] = labels;
  if (first === undefined || others.every((other) => isApart(boxOf(first, size), boxOf(other, size)))) return labels;
  return others;
}

const rangeShapes = (view: MultipleView, { x, y, size }: Plot): readonly Shape[] =>
  view.ranges.flatMap(({ time, low, high }): readonly Shape[] => [
    { kind: 'line', role: 'range', x1: x(time), y1: y(low), x2: x(time), y2: y(high) },
    ...[low, high].map((at): Shape => ({
      kind: 'line',
      role: 'range',
      x1: x(time) - size * 0.35,
      y1: y(at),
      x2: x(time) + size * 0.35,
      y2: y(at),
    })),
  ]);

const gapShapes = (view: MultipleView, { x, top, bottom }: Plot): readonly Shape[] =>
  view.breaks.map(({ time }) => ({ kind: 'line', role: 'gap', x1: x(time), y1: top, x2: x(time), y2: bottom }));

/** Everything one can stop at, in the order of time: the predecessors' ranges, then the entity's own figures. */
export const stopsOf = (view: MultipleView): readonly Readonly<{ time: number; said: string; at: number }>[] => [
  ...view.ranges.map(({ time, said, low }) => ({ time, said, at: low })),
  ...view.points.map(({ time, said, value, low }) => ({ time, said, at: value ?? low })),
];

/** Which stop is nearest to a place in the drawing, `share` 0–1 of its width. */
export function stopNear(view: MultipleView, width: number, size: number, share: number): number {
  const { x } = plotOf(view, width, size);
  const distances = stopsOf(view).map(({ time }) => Math.abs(x(time) - share * width));
  return Math.max(0, distances.indexOf(Math.min(...distances)));
}

/** One indicator as a small figure; all have one height and the same years, and better is up. `chosen` is ringed, null rings nothing. */
export function multiple(view: MultipleView, width: number, size: number, chosen: number | null): Figure {
  const plot = plotOf(view, width, size);
  const labels = ownLabels(view, plot);
  const stop = chosen === null ? undefined : stopsOf(view)[chosen];
  const ring: readonly Shape[] =
    stop === undefined
      ? []
      : [{ kind: 'circle', role: 'chosen', x: plot.x(stop.time), y: plot.y(stop.at), r: size * 0.55 }];
  return {
    width,
    height: size * HEIGHT,
    title: view.summary,
    tone: null,
    shapes: [
      ...axisShapes(view, plot),
      ...gapShapes(view, plot),
      ...goalShapes(view, plot),
      ...rangeShapes(view, plot),
      ...ownShapes(view, plot),
      ...ring,
      ...goalLabels(view, plot, obstaclesOf(view, plot, labels)),
      ...labels,
    ],
  };
}
