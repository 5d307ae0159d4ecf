import type { DriftPoint, DriftView } from '#viewmodel/simulate/driftView.ts';
import { labelWidth, scaleTo, type Figure, type Shape } from './shape.ts';

const GAP = 8;

type Scales = Readonly<{ x: (year: number) => number; y: (score: number) => number }>;

/** Years in a row are joined; a year without a table between them is a gap. */
function stretchesOf(points: readonly DriftPoint[]): readonly (readonly DriftPoint[])[] {
  const stretches: DriftPoint[][] = [];
  for (const point of points) {
    const last = stretches.at(-1);
    if (last?.at(-1)?.year === point.year - 1) last.push(point);
    else stretches.push([point]);
  }
  return stretches;
}

function lineShapes(view: DriftView, { x, y }: Scales, size: number): readonly Shape[] {
  const dots = view.points.map((p): Shape => ({
    kind: 'circle',
    role: 'baseline',
    x: x(p.year),
    y: y(p.at),
    r: size * 0.3,
  }));
  const lines = stretchesOf(view.points).map((stretch): Shape => ({
    kind: 'polyline',
    role: 'trend',
    points: stretch.map((p) => [x(p.year), y(p.at)] as const),
  }));
  return [...lines, ...dots];
}

/** What may come: from the last table to the ends of the band, which is hatched. */
function bandShapes({ band, points }: DriftView, { x, y }: Scales, size: number): readonly Shape[] {
  const last = points.at(-1);
  const to = (score: number): readonly Shape[] =>
    last === undefined
      ? []
      : [{ kind: 'line', role: 'quartile', x1: x(last.year), y1: y(last.at), x2: x(band.year), y2: y(score) }];
  return [
    ...to(band.low),
    ...to(band.high),
    {
      kind: 'rect',
      role: 'open',
      x: x(band.year) - size * 0.5,
      y: y(band.high),
      width: size,
      height: Math.max(2, y(band.low) - y(band.high)),
    },
  ];
}

/** The entity's own totals as dots in the year of the simulated table, each labelled at its left: the higher one above, the other below. */
function levelShapes(view: DriftView, { x, y }: Scales, size: number): readonly Shape[] {
  const highest = Math.max(...view.levels.map(({ at }) => at));
  return view.levels.flatMap(({ at, label, role }): readonly Shape[] => [
    { kind: 'circle', role: 'baseline', x: x(view.levelYear), y: y(at), r: size * 0.45 },
    {
      kind: 'circle',
      role: role === 'simulated' ? 'simulated' : 'focus',
      x: x(view.levelYear),
      y: y(at),
      r: size * 0.45,
    },
    {
      kind: 'text',
      role: 'label',
      x: x(view.levelYear) - size,
      y: at === highest ? y(at) - size * 0.2 : y(at) + size * 0.9,
      text: label,
      anchor: 'end',
    },
  ]);
}

/** The score of a place over the years and the band in which it may lie next; `chosen` is a table, then the band. `size` is the type size. */
export function cutOffBand(view: DriftView, width: number, chosen: number, size: number): Figure {
  const left = Math.max(...view.ticks.map(({ label }) => labelWidth(label, size))) + GAP * 2;
  const height = Math.round(Math.min(280, Math.max(180, width * 0.32)));
  const first = view.points[0]?.year ?? view.band.year;
  const x = scaleTo(first, view.band.year, left + size, width - labelWidth('0000', size));
  const y = scaleTo(view.low, view.high, height - size * 2, size);
  const years = [...view.points.map((p) => p.year), view.band.year];
  const ring = view.points[chosen];
  return {
    width,
    height,
    title: view.summary,
    tone: null,
    shapes: [
      ...view.ticks.flatMap(({ at, label }): readonly Shape[] => [
        { kind: 'line', role: 'axis', x1: left, y1: y(at), x2: width, y2: y(at) },
        {
          kind: 'text',
          role: 'soft-label',
          x: left - GAP,
          y: y(at) + size * 0.35,
          text: label,
          anchor: 'end',
        },
      ]),
      ...years.map((year): Shape => ({
        kind: 'text',
        role: 'soft-label',
        x: x(year),
        y: height - 4,
        text: String(year),
        anchor: 'middle',
      })),
      ...bandShapes(view, { x, y }, size),
      ...lineShapes(view, { x, y }, size),
      ...levelShapes(view, { x, y }, size),
      {
        kind: 'circle',
        role: 'chosen',
        x: x(ring?.year ?? view.band.year),
        y: y(ring?.at ?? (view.band.low + view.band.high) / 2),
        r: size * 0.7,
      },
    ],
  };
}
