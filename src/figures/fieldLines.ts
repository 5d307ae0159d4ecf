import type { LineSpot } from '#viewmodel/indicator/lineSpot.ts';
import type { LinesView } from '#viewmodel/indicator/linesView.ts';
import type { LineView } from '#viewmodel/indicator/lineView.ts';
import { endsOf, sideLabels } from './lineEnds.ts';
import { hasLabel, isDrawn, plotOf, type Drawn, type Plot } from './linePlot.ts';
import { labelWidth, type Figure, type Role, type Shape } from './shape.ts';

const PEER_ROLES: readonly Role[] = ['peer-1', 'peer-2', 'peer-3', 'peer-4'];

/** The look of a line: in ink where it leads or is pointed at. */
function roleOf({ role, mark }: LineView, isSpot: boolean): Role {
  if (role === 'focus') return 'lead';
  if (role === 'peer') return PEER_ROLES[(mark ?? 1) - 1] ?? 'fade';
  return isSpot ? 'lead' : 'fade';
}

/** The points of a line in the stretches that may be joined. */
function stretchesOf({ points }: LineView): readonly (readonly Drawn[])[] {
  const stretches = new Map<number, Drawn[]>();
  for (const point of points.filter(isDrawn)) {
    const known = stretches.get(point.stretch);
    if (known === undefined) stretches.set(point.stretch, [point]);
    else known.push(point);
  }
  return [...stretches.values()];
}

function lineShapes(line: LineView, role: Role, { x, y }: Plot): readonly Shape[] {
  const isFaint = role === 'fade';
  return stretchesOf(line).flatMap((stretch): readonly Shape[] => {
    const points = stretch.map((p) => [x(p.x), y(p.y)] as const);
    const [only] = points;
    if (points.length > 1) return [{ kind: 'polyline', role, points }];
    return only === undefined ? [] : [{ kind: 'circle', role, x: only[0], y: only[1], r: isFaint ? 1.5 : 3 }];
  });
}

function axisShapes(view: LinesView, { x, y, left, right, bottom, size }: Plot): readonly Shape[] {
  const rows = view.ticks.flatMap(({ at, label }): readonly Shape[] => [
    { kind: 'line', role: 'grid', x1: left - 6, y1: y(at), x2: right + 6, y2: y(at) },
    {
      kind: 'text',
      role: 'soft-label',
      x: labelWidth('888', size),
      y: y(at) + size * 0.35,
      text: label,
      anchor: 'end',
    },
  ]);
  const room = labelWidth('2024', size) * 1.5;
  const step = Math.ceil((room * Math.max(1, view.years.length - 1)) / Math.max(1, right - left));
  const shown = view.years.filter((_, i) => (view.years.length - 1 - i) % step === 0);
  const years = shown.map(({ at, label }): Shape => ({
    kind: 'text',
    role: 'soft-label',
    x: x(at),
    y: bottom + size * 1.75,
    text: label,
    anchor: 'middle',
  }));
  return [...rows, ...years];
}

/** Breaks as dashed uprights between two years; a hatched bar where places were not published. */
function markShapes(view: LinesView, { x, y, top, bottom, size }: Plot): readonly Shape[] {
  const half = Math.min(10, Math.abs(x(1) - x(0)) * 0.3);
  const bars = view.open.flatMap(({ x: at, from, to, label }): readonly Shape[] => [
    { kind: 'rect', role: 'open', x: x(at) - half, y: y(from), width: half * 2, height: y(to) - y(from) },
    { kind: 'text', role: 'label', x: x(at), y: (y(from) + y(to)) / 2, text: label, anchor: 'middle' },
  ]);
  const breaks = view.breaks.map((at): Shape => ({
    kind: 'line',
    role: 'quartile',
    x1: x(at),
    y1: top - size * 0.5,
    x2: x(at),
    y2: bottom,
  }));
  return [...breaks, ...bars];
}

function bandShapes(view: LinesView, { x, y }: Plot): readonly Shape[] {
  return view.bands.flatMap((band): readonly Shape[] => {
    const high = band.map((p) => [x(p.x), y(p.high)] as const);
    const low = band.map((p) => [x(p.x), y(p.low)] as const);
    const middle = band.map((p) => [x(p.x), y(p.middle)] as const);
    return [
      { kind: 'polyline', role: 'middle-half', points: [...high, ...low.toReversed()] },
      { kind: 'polyline', role: 'middle', points: middle },
    ];
  });
}

/** Everybody over the years: the focus and its peers marked and named at their ends, `spot` brought forward. `size` is the type size. */
export function fieldLines(
  view: LinesView,
  width: number,
  height: number,
  size: number,
  spot: LineSpot | null,
): Figure {
  const plot = plotOf(view, width, height, size);
  const spotted = spot === null ? undefined : view.lines[spot.line];
  const drawn = view.shown === 'rank' ? view.lines : view.lines.filter(hasLabel);
  const named = view.lines.filter(hasLabel);
  const extra = spotted !== undefined && !hasLabel(spotted) ? [spotted] : [];
  const at = spotted?.points.filter(isDrawn).find((p) => p.x === spot?.year);
  const dot: readonly Shape[] =
    at === undefined ? [] : [{ kind: 'circle', role: 'lead-dot', x: plot.x(at.x), y: plot.y(at.y), r: 4.5 }];
  return {
    width,
    height,
    title: view.summary,
    tone: null,
    shapes: [
      ...axisShapes(view, plot),
      ...bandShapes(view, plot),
      ...drawn.flatMap((line) => lineShapes(line, roleOf(line, false), plot)), // always all, in one order: only what is brought forward is drawn anew
      ...markShapes(view, plot),
      ...extra.flatMap((line) => lineShapes(line, roleOf(line, true), plot)),
      ...dot,
      ...sideLabels(endsOf([...named, ...extra], -1), 'start', plot),
      ...(plot.isWide ? sideLabels(endsOf([...named, ...extra], 0), 'end', plot) : []),
    ],
  };
}

/** The line and year nearest to a place in the drawing; `named` lines alone where only they are drawn. */
export function spotNear(
  view: LinesView,
  width: number,
  height: number,
  size: number,
  at: Readonly<{ x: number; y: number }>,
): LineSpot | null {
  const { x, y } = plotOf(view, width, height, size);
  let best: LineSpot | null = null;
  let least = Infinity;
  view.lines.forEach((line, i) => {
    for (const point of line.points.filter(isDrawn)) {
      const distance = Math.abs(x(point.x) - at.x) * 4 + Math.abs(y(point.y) - at.y);
      if (distance >= least) continue;
      least = distance;
      best = { line: i, year: point.x };
    }
  });
  return best;
}
