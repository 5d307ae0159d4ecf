import type { FieldDot, FieldMark, FieldStripView } from '#viewmodel/fieldStripView.ts';
import { dodge } from './dodge.ts';
import { placeLabels } from './placeLabels.ts';
import { scaleTo, type Figure, type Role, type Shape } from './shape.ts';

const MARGIN = 12;
const DOT = 8;
const LINE = 18;
const LABEL = 11;

type Scale = (value: number) => number;

/** Labels above the dots: the goal's score and the one in focus. Labels below: what describes the field. */
const isAbove = (mark: FieldMark): boolean => mark.role === 'cut-off';

type Placed = Readonly<{ mark: FieldMark; at: number; middle: number; y: number }>;

function placeMarks(marks: readonly FieldMark[], x: Scale, width: number, from: number, to: number): readonly Placed[] {
  const placed = placeLabels(
    marks.map((mark) => ({ at: x(mark.at), text: mark.label })),
    width,
    LABEL,
  );
  return marks.map((mark, i) => {
    const { x: middle, row } = placed[i] ?? { x: x(mark.at), row: 0 };
    return { mark, at: x(mark.at), middle, y: isAbove(mark) ? from - 6 - row * LINE : to + 16 + row * LINE };
  });
}

const markLine = ({ mark, at, y }: Placed, from: number, to: number): Shape => {
  const above = isAbove(mark);
  return { kind: 'line', role: mark.role, x1: at, y1: above ? y + 4 : from, x2: at, y2: above ? to : y - 11 };
};

const markLabel = ({ mark, middle, y }: Placed): Shape => ({
  kind: 'text',
  role: isAbove(mark) ? 'label' : 'soft-label',
  x: middle,
  y,
  text: mark.label,
  anchor: 'middle',
});

const ROLES: Readonly<Record<FieldDot['role'], Role>> = { focus: 'focus', region: 'region', other: 'other' };

function focusLabel(dot: FieldDot | undefined, x: Scale, y: number, width: number): readonly Shape[] {
  if (dot === undefined) return [];
  const [placed] = placeLabels([{ at: x(dot.at), text: dot.name }], width, 13);
  return [{ kind: 'text', role: 'strong-label', x: placed?.x ?? x(dot.at), y, text: dot.name, anchor: 'middle' }];
}

/** Which dot is nearest to a place in the drawing, `share` 0–1 of its width. */
export function dotNear(view: FieldStripView, width: number, share: number): number {
  const x = scaleTo(view.left, view.right, MARGIN, width - MARGIN);
  const distances = view.dots.map((dot) => Math.abs(x(dot.at) - share * width));
  return Math.max(0, distances.indexOf(Math.min(...distances)));
}

/** All provinces as dots on one axis, kept apart; `chosen` is ringed. */
export function fieldStrip(view: FieldStripView, width: number, chosen: number): Figure {
  const x = scaleTo(view.left, view.right, MARGIN, width - MARGIN);
  const xs = view.dots.map((dot) => x(dot.at));
  const offsets = dodge(xs, DOT);
  const reach = Math.max(2, ...offsets.map(Math.abs)) * DOT + 8;
  const above = view.marks.filter(isAbove);
  const below = view.marks.filter((mark) => !isAbove(mark));
  const top = 40 + 8;
  const axis = top + reach;
  const bottom = axis + reach;
  const rows =
    1 +
    Math.max(
      0,
      ...placeLabels(
        below.map((m) => ({ at: x(m.at), text: m.label })),
        width,
        LABEL,
      ).map((p) => p.row),
    );
  const dots = view.dots
    .map((dot, i): Shape & { kind: 'circle' } => ({
      kind: 'circle',
      role: ROLES[dot.role],
      x: xs[i] ?? 0,
      y: axis + (offsets[i] ?? 0) * DOT,
      r: dot.role === 'focus' ? 7 : 3.5,
    }))
    .toSorted((a, b) => a.r - b.r);
  const ringed = view.dots[chosen];
  const focus = view.dots.find((dot) => dot.role === 'focus');
  const ring: readonly Shape[] =
    ringed === undefined
      ? []
      : [{ kind: 'circle', role: 'chosen', x: xs[chosen] ?? 0, y: axis + (offsets[chosen] ?? 0) * DOT, r: 10 }];
  const marks = [...placeMarks(below, x, width, top, bottom), ...placeMarks(above, x, width, top, bottom)];
  const axisLine: Shape = { kind: 'line', role: 'axis', x1: MARGIN, y1: bottom, x2: width - MARGIN, y2: bottom };
  return {
    width,
    height: bottom + 20 + rows * LINE,
    title: view.summary,
    tone: view.tone,
    shapes: [
      axisLine,
      ...marks.map((mark) => markLine(mark, top, bottom)),
      ...dots,
      ...ring,
      ...marks.map(markLabel),
      ...focusLabel(focus, x, 14, width),
    ],
  };
}
