import type { ProgressPoint } from '#viewmodel/progressPoint.ts';
import type { ProgressView } from '#viewmodel/progressView.ts';
import { goalSpot } from './goalSpot.ts';
import {
  heldSpot,
  labelledPoints,
  MARGIN_YEARS,
  plotOf,
  pointSpot,
  xAt,
  yAt,
  type Plot,
  type Spot,
} from './progressLayout.ts';
import type { Figure, Role, Shape } from './shape.ts';

/** How far an open bar reaches on either side of its year. */
const HALF_BAR = 0.22;

const line = (role: Role, x1: number, y1: number, x2: number, y2: number): Shape => ({
  kind: 'line',
  role,
  x1,
  y1,
  x2,
  y2,
});
const text = (role: Role, { x, y, anchor }: Spot, words: string): Shape => ({
  kind: 'text',
  role,
  x,
  y,
  anchor,
  text: words,
});

/** Ticks that can be written in a low plot: the ends, and between them those that touch no other. */
function writtenTicks(view: ProgressView, plot: Plot): ReadonlySet<number> {
  const heights = view.axis.ticks.map(({ at }) => ({ at, y: yAt(view, plot, at) }));
  const ends = [heights[0], heights.at(-1)].filter((end) => end !== undefined);
  const kept = [...ends];
  for (const tick of heights) if (kept.every(({ y }) => Math.abs(tick.y - y) >= plot.em)) kept.push(tick);
  return new Set(kept.map(({ at }) => at));
}

function axisShapes(view: ProgressView, plot: Plot): readonly Shape[] {
  const { em } = plot;
  const written = writtenTicks(view, plot);
  const rows = view.axis.ticks.flatMap(({ at, label }): readonly Shape[] => {
    const y = yAt(view, plot, at);
    const words = text('soft-label', { x: plot.left - em * 0.6, y: y + em * 0.35, anchor: 'end' }, label);
    return [line('grid', plot.left, y, plot.right, y), ...(written.has(at) ? [words] : [])];
  });
  const years = view.time.ticks.map(({ at, label }): Shape => {
    const x = xAt(view, plot, at);
    return text('soft-label', { x, y: plot.bottom + em * 1.6, anchor: 'middle' }, label);
  });
  return [...rows, line('axis', plot.left, plot.bottom, plot.right, plot.bottom), ...years];
}

function goalShapes(view: ProgressView, plot: Plot): readonly Shape[] {
  const { goal, axis } = view;
  if (goal === null) return [];
  const [from, to] = [xAt(view, plot, goal.from), xAt(view, plot, goal.to)];
  const edges = goal.far === null ? [goal.at] : [goal.at, goal.far];
  const [at, end] = [yAt(view, plot, goal.at), yAt(view, plot, axis.isInverted ? axis.from : axis.to)];
  return [
    { kind: 'rect', role: 'band', x: from, y: Math.min(at, end), width: to - from, height: Math.abs(at - end) },
    ...edges.map((edge) => line('goal', from, yAt(view, plot, edge), to, yAt(view, plot, edge))),
  ];
}

function pathShapes(view: ProgressView, plot: Plot): readonly Shape[] {
  const path = (role: Role, points: ProgressView['required']): readonly Shape[] => {
    const [start, end] = points;
    if (start === undefined || end === undefined) return [];
    const [x1, y1] = [xAt(view, plot, start.time), yAt(view, plot, start.value)];
    return [line(role, x1, y1, xAt(view, plot, end.time), yAt(view, plot, end.value))];
  };
  const stretches = view.stretches.map((stretch): Shape => {
    const points = view.points.flatMap((p) =>
      p.stretch === stretch && p.value !== null ? [[xAt(view, plot, p.time), yAt(view, plot, p.value)] as const] : [],
    );
    return { kind: 'polyline', role: 'line', points };
  });
  return [...path('required', view.required), ...path('projection', view.projection), ...stretches];
}

function pointShape(point: ProgressPoint, view: ProgressView, plot: Plot): Shape {
  const x = xAt(view, plot, point.time);
  if (point.value !== null)
    return {
      kind: 'circle',
      role: point.isDeciding ? 'focus' : 'point',
      x,
      y: yAt(view, plot, point.value),
      r: point.isDeciding ? plot.em * 0.5 : plot.em * 0.32,
    };
  const [low, high] = [yAt(view, plot, point.low), yAt(view, plot, point.high)];
  const half = x - xAt(view, plot, point.time - HALF_BAR);
  return {
    kind: 'rect',
    role: 'open',
    x: x - half,
    y: Math.min(low, high),
    width: half * 2,
    height: Math.abs(low - high),
  };
}

function labelShapes(view: ProgressView, plot: Plot): readonly Shape[] {
  const labelled = labelledPoints(view, plot);
  const goal = goalSpot(view, plot);
  const { em } = plot;
  return [
    ...view.breaks.map(({ time, label }) =>
      text('soft-label', heldSpot(xAt(view, plot, time), em, label, plot), label),
    ),
    ...view.floors.map(({ at, from, label }) => {
      const spot: Spot = {
        x: xAt(view, plot, from - MARGIN_YEARS),
        y: yAt(view, plot, at) + em * 1.2,
        anchor: 'start',
      };
      return text('soft-label', spot, label);
    }),
    ...(goal === null ? [] : [text('strong-label', goal, view.goal?.label ?? '')]),
    ...view.points.flatMap((point, i): readonly Shape[] => {
      const spot = labelled.has(i) ? pointSpot(view, plot, point) : null;
      if (spot !== null) return [text(point.isDeciding ? 'strong-label' : 'name', spot, point.label)];
      if (point.value !== null) return [];
      const top = Math.min(yAt(view, plot, point.low), yAt(view, plot, point.high));
      return [text('name', heldSpot(xAt(view, plot, point.time), top - em * 0.6, point.label, plot), point.label)];
    }),
  ];
}

/** Figures over time against the goal, as on the screen, for where no chart can be explored: pictures, print, embeds. `em` is the type size. */
export function progressLine(view: ProgressView, width: number, height: number, em: number): Figure {
  const plot = plotOf(width, height, em);
  const breaks = view.breaks.map(({ time }) => {
    const x = xAt(view, plot, time);
    return line('break', x, plot.top, x, plot.bottom);
  });
  const floors = view.floors.map(({ at, from, to }) => {
    const y = yAt(view, plot, at);
    return line('floor', xAt(view, plot, from - MARGIN_YEARS), y, xAt(view, plot, to + MARGIN_YEARS), y);
  });
  return {
    width,
    height,
    title: view.summary,
    tone: view.tone,
    shapes: [
      ...axisShapes(view, plot),
      ...goalShapes(view, plot),
      ...breaks,
      ...floors,
      ...pathShapes(view, plot),
      ...view.points.map((point) => pointShape(point, view, plot)),
      ...labelShapes(view, plot),
    ],
  };
}
