import type { FieldDot, FieldMark, FieldStripView } from '#viewmodel/fieldStripView.ts';
import { dodge } from './dodge.ts';
import { placeLabels } from './placeLabels.ts';
import { scaleTo, type Figure, type Role, type Shape } from './shape.ts';

const MARGIN = 12;

type Scale = (value: number) => number;
/** Heights of the strip: the top of the dots, their middle line, the axis, and the distance of two rows of labels. */
type Frame = Readonly<{ top: number; middle: number; axis: number; line: number; size: number; width: number }>;

const ROLES: Readonly<Record<FieldDot['role'], Role>> = { focus: 'focus', region: 'region', other: 'other' };

/** A label with the line that leads from its mark to it. */
type Led = Readonly<{ at: number; text: string; line: Role; label: Role; from: number; to: number }>;

/** Labels in rows away from the dots, `first` being the height of the nearest row and `step` the way to the next. */
function ledShapes(leds: readonly Led[], first: number, step: number, { width, size }: Frame): readonly Shape[] {
  const placed = placeLabels(leds, width, size);
  const isAbove = step < 0;
  const rows = leds.map((led, i) => {
    const { x, row } = placed[i] ?? { x: led.at, row: 0 };
    return { led, x, y: first + row * step };
  });
  return [
    ...rows.map(({ led, y }): Shape => ({
      kind: 'line',
      role: led.line,
      x1: led.at,
      y1: isAbove ? y + 4 : led.from,
      x2: led.at,
      y2: isAbove ? led.to : y - size,
    })),
    ...rows.map(({ led, x, y }): Shape => ({ kind: 'text', role: led.label, x, y, text: led.text, anchor: 'middle' })),
  ];
}

const rowsOf = (labels: readonly Readonly<{ at: number; text: string }>[], width: number, size: number): number =>
  Math.max(-1, ...placeLabels(labels, width, size).map(({ row }) => row)) + 1;

function axisShapes(view: FieldStripView, x: Scale, { axis, width, size }: Frame): readonly Shape[] {
  const ends = [view.ticks[0], view.ticks.at(-1)].filter((tick) => tick !== undefined);
  const baseline: Shape = { kind: 'line', role: 'axis', x1: MARGIN, y1: axis, x2: width - MARGIN, y2: axis };
  const ticks = view.ticks.map(({ at }): Shape => ({
    kind: 'line',
    role: 'axis',
    x1: x(at),
    y1: axis,
    x2: x(at),
    y2: axis + 5,
  }));
  const labels = ends.map(({ at, label }): Shape => {
    const anchor = x(at) < width / 2 ? 'start' : 'end';
    return { kind: 'text', role: 'soft-label', x: x(at), y: axis + size + 6, text: label, anchor };
  });
  return [baseline, ...ticks, ...labels];
}

/** Which dot is nearest to a place in the drawing, `share` 0–1 of its width. */
export function dotNear(view: FieldStripView, width: number, share: number): number {
  const x = scaleTo(view.left, view.right, MARGIN, width - MARGIN);
  const distances = view.dots.map((dot) => Math.abs(x(dot.at) - share * width));
  return Math.max(0, distances.indexOf(Math.min(...distances)));
}

/** Labels above the dots: the goal's score and the one in focus. */
function aboveOf(view: FieldStripView, x: Scale, focusTop: number, bottom: number): readonly Led[] {
  const cutOffs = view.marks.filter(({ role }) => role === 'cut-off');
  const focus = view.dots.find(({ role }) => role === 'focus');
  const led = (at: number, text: string, line: Role, to: number, label: Role): Led => ({
    at: x(at),
    text,
    line,
    label,
    from: to,
    to,
  });
  return [
    ...(focus === undefined || view.focusLabel === null
      ? []
      : [led(focus.at, view.focusLabel, 'axis', focusTop, 'strong-label')]),
    ...cutOffs.map(({ at, label }) => led(at, label, 'cut-off', bottom, 'label')),
  ];
}

/** Labels below: what describes the field. */
const belowOf = (marks: readonly FieldMark[], x: Scale, top: number): readonly Led[] =>
  marks
    .filter(({ role }) => role !== 'cut-off')
    .map(({ at, label, role }) => ({ at: x(at), text: label, line: role, label: 'soft-label', from: top, to: top }));

/** All provinces as dots on one axis, kept apart; `chosen` is ringed, null rings nobody. `size` is the type size. */
export function fieldStrip(view: FieldStripView, width: number, chosen: number | null, size: number): Figure {
  const x = scaleTo(view.left, view.right, MARGIN, width - MARGIN);
  const dot = Math.round(size * 0.7);
  const line = Math.round(size * 1.6);
  const xs = view.dots.map(({ at }) => x(at));
  const offsets = dodge(xs, dot);
  const reach = Math.max(2, ...offsets.map(Math.abs)) * dot + 8;
  const rowsAbove = rowsOf(aboveOf(view, x, 0, 0), width, size);
  const top = rowsAbove * line + 8;
  const middle = top + reach;
  const axis = middle + reach;
  const frame: Frame = { top, middle, axis, line, size, width };
  const y = (i: number): number => middle + (offsets[i] ?? 0) * dot;
  const focusAt = view.dots.findIndex(({ role }) => role === 'focus');
  const above = aboveOf(view, x, y(focusAt) - dot, axis);
  const below = belowOf(view.marks, x, top);
  const dots = view.dots
    .map(({ role }, i): Shape & { kind: 'circle' } => ({
      kind: 'circle',
      role: ROLES[role],
      x: xs[i] ?? 0,
      y: y(i),
      r: role === 'focus' ? dot * 0.85 : dot * 0.44,
    }))
    .toSorted((a, b) => a.r - b.r);
  const ring: readonly Shape[] =
    chosen === null ? [] : [{ kind: 'circle', role: 'chosen', x: xs[chosen] ?? 0, y: y(chosen), r: dot * 1.25 }];
  const firstBelow = axis + size + 6 + line;
  const labels = [...ledShapes(below, firstBelow, line, frame), ...ledShapes(above, top - 8, -line, frame)];
  return {
    width,
    height: firstBelow + Math.max(0, rowsOf(below, width, size) - 1) * line + 8,
    title: view.summary,
    tone: view.tone,
    shapes: [
      ...axisShapes(view, x, frame),
      ...labels.filter(({ kind }) => kind === 'line'),
      ...dots,
      ...ring,
      ...labels.filter(({ kind }) => kind === 'text'),
    ],
  };
}
