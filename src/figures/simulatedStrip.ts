import type { SimulatedStripView, StripDot, StripLabel } from '#viewmodel/simulate/simulatedStripView.ts';
import { dodge } from './dodge.ts';
import { placeLabels } from './placeLabels.ts';
import { scaleTo, type Figure, type Role, type Shape } from './shape.ts';

const MARGIN = 12;

const DOTS: Readonly<Record<StripDot['role'], Role>> = {
  focus: 'focus',
  region: 'region',
  other: 'other',
  simulated: 'simulated',
};
const LABELS: Readonly<Record<StripLabel['role'], Readonly<{ line: Role; label: Role }>>> = {
  focus: { line: 'axis', label: 'strong-label' },
  simulated: { line: 'guide', label: 'label' },
  'cut-off': { line: 'cut-off', label: 'label' },
};

const xOf = (view: SimulatedStripView, width: number) => scaleTo(view.low, view.high, MARGIN, width - MARGIN);

/** Which dot is nearest to a place in the drawing, `share` 0–1 of its width. */
export function stripDotNear(view: SimulatedStripView, width: number, share: number): number {
  const x = xOf(view, width);
  const distances = view.dots.map((dot) => Math.abs(x(dot.at) - share * width));
  return Math.max(0, distances.indexOf(Math.min(...distances)));
}

const isLarge = ({ role }: StripDot): boolean => role === 'focus' || role === 'simulated';

/** A simulated dot lies on paper, so that nothing shows through its hatching. */
function dotShapes(dot: StripDot, x: number, y: number, size: number): readonly Shape[] {
  const r = size * (isLarge(dot) ? 0.85 : 0.44);
  const drawn: Shape = { kind: 'circle', role: DOTS[dot.role], x, y, r };
  return dot.role === 'simulated' ? [{ kind: 'circle', role: 'baseline', x, y, r }, drawn] : [drawn];
}

/** All totals as dots on one axis, the simulated one hatched, its label and today's above. `chosen` is ringed. */
export function simulatedStrip(view: SimulatedStripView, width: number, chosen: number, size: number): Figure {
  const x = xOf(view, width);
  const dot = Math.round(size * 0.7);
  const line = Math.round(size * 1.6);
  const xs = view.dots.map(({ at }) => x(at));
  const offsets = dodge(xs, dot);
  const reach = Math.max(2, ...offsets.map(Math.abs)) * dot + 8;
  const labels = view.labels.map(({ at, text, role }) => ({ at: x(at), text, role }));
  const placed = placeLabels(labels, width, size);
  const top = (Math.max(0, ...placed.map(({ row }) => row)) + 1) * line + 8;
  const axis = top + reach * 2;
  const y = (i: number): number => top + reach + (offsets[i] ?? 0) * dot;
  const heightOf = (role: StripLabel['role']): number => {
    const at = view.dots.findIndex((d) => d.role === role);
    return at < 0 ? axis : y(at) - dot;
  };
  const rows = labels.map((label, i) => ({
    label,
    x: placed[i]?.x ?? label.at,
    y: top - 8 - (placed[i]?.row ?? 0) * line,
  }));
  const dots = view.dots
    .map((d, i) => ({ isLarge: isLarge(d), shapes: dotShapes(d, xs[i] ?? 0, y(i), dot) }))
    .toSorted((a, b) => Number(a.isLarge) - Number(b.isLarge));
  return {
    width,
    height: axis + size + 14,
    title: view.summary,
    tone: null,
    shapes: [
      { kind: 'line', role: 'axis', x1: MARGIN, y1: axis, x2: width - MARGIN, y2: axis },
      ...view.ticks.map(({ at }): Shape => ({
        kind: 'line',
        role: 'axis',
        x1: x(at),
        y1: axis,
        x2: x(at),
        y2: axis + 5,
      })),
      ...view.ticks.map(({ at, label }, i): Shape => ({
        kind: 'text',
        role: 'soft-label',
        x: x(at),
        y: axis + size + 6,
        text: label,
        anchor: i === 0 ? 'start' : i === view.ticks.length - 1 ? 'end' : 'middle',
      })),
      ...rows.map(({ label, y: at }): Shape => ({
        kind: 'line',
        role: LABELS[label.role].line,
        x1: label.at,
        y1: at + 4,
        x2: label.at,
        y2: heightOf(label.role),
      })),
      ...dots.flatMap(({ shapes }) => shapes),
      { kind: 'circle', role: 'chosen', x: xs[chosen] ?? 0, y: y(chosen), r: dot * 1.25 },
      ...rows.map(({ label, x: at, y: height }): Shape => ({
        kind: 'text',
        role: LABELS[label.role].label,
        x: at,
        y: height,
        text: label.text,
        anchor: 'middle',
      })),
    ],
  };
}
