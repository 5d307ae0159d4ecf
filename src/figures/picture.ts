import { moved } from './moved.ts';
import type { Figure, Role, Shape } from './shape.ts';
import { labelWidth } from './shape.ts';
import { wrapped } from './wrapped.ts';

/** One line of a legend: how something is drawn, and what it is. */
export type LegendEntry = Readonly<{ role: Role; label: string }>;

/** A chart as it leaves the app: what must stand around it, and how it is drawn in a given room. */
export type Picture = Readonly<{
  title: string; // empty: none is set, as for the subtitle
  subtitle: string;
  legend: readonly LegendEntry[];
  footer: readonly string[]; // source, day of the data, version, address
  draw: (width: number, height: number, size: number) => Figure; // may be higher or lower than the room it is offered
}>;

/** The room of a picture, in pixels; height null: as high as the chart wants. `size` is that of the type. */
export type PictureRoom = Readonly<{ width: number; height: number | null; size: number }>;

/** Sizes of type and distances, in sizes of the type of labels. */
const TITLE = 1.5;
const FOOTER = 0.85;
const LEADING = 1.4;
const MARGIN = 2;
const SAMPLE = 2.4;
/** How high a chart is that may be as high as it wants, to its width. */
const USUAL_SHARE = 0.5;

/** Roles that are drawn as dots. */
const DOTS: readonly Role[] = ['baseline', 'value', 'point', 'focus', 'region', 'other'];

type Block = Readonly<{ shapes: readonly Shape[]; bottom: number }>;

function textBlock(lines: readonly string[], role: Role, x: number, top: number, size: number): Block {
  const leading = size * LEADING;
  const shapes = lines.map((text, i): Shape => ({
    kind: 'text',
    role,
    x,
    y: top + i * leading + size,
    text,
    anchor: 'start',
  }));
  return { shapes, bottom: top + lines.length * leading };
}

/** Entries side by side, in a new row where the width ends. */
function legendBlock(entries: readonly LegendEntry[], left: number, width: number, top: number, size: number): Block {
  if (entries.length === 0) return { shapes: [], bottom: top };
  const shapes: Shape[] = [];
  let [x, y] = [left, top];
  for (const { role, label } of entries) {
    const wide = size * (SAMPLE + 0.6) + labelWidth(label, size);
    if (x > left && x + wide > left + width) [x, y] = [left, y + size * LEADING];
    const middle = y + size * 0.65;
    shapes.push(...sampleOf(role, x, middle, size * SAMPLE));
    const start = x + size * (SAMPLE + 0.6);
    shapes.push({ kind: 'text', role: 'soft-label', x: start, y: y + size, text: label, anchor: 'start' });
    x += wide + size * 1.5;
  }
  return { shapes, bottom: y + size * LEADING };
}

/** How something is drawn, as a sample beside its name; what belongs to a line or a goal stands with it. */
function sampleOf(role: Role, x: number, y: number, width: number): readonly Shape[] {
  const half = width / 6;
  const dot = (of: Role): Shape => ({ kind: 'circle', role: of, x: x + width / 2, y, r: half });
  const box = (of: Role): Shape => ({ kind: 'rect', role: of, x, y: y - half, width, height: half * 2 });
  const line = (at: number): Shape => ({ kind: 'line', role, x1: x, y1: at, x2: x + width, y2: at });
  if (DOTS.includes(role)) return [dot(role)];
  if (role === 'band' || role === 'open') return [box(role)];
  if (role === 'goal') return [box('band'), line(y + half)];
  if (role !== 'line' && role !== 'trend') return [line(y)];
  const points = [[x, y] as const, [x + width, y] as const];
  return [{ kind: 'polyline', role, points }, dot('point')];
}

/**
 * The chart with its title, subtitle, legend and foot as one figure on paper. It is as high as the room says, and higher
 * only where the chart cannot be drawn in what is left.
 */
export function pictureFigure(picture: Picture, { width, height, size }: PictureRoom): Figure {
  const margin = size * MARGIN;
  const inner = width - 2 * margin;
  const titled = textBlock(wrapped(picture.title, inner, size * TITLE), 'title', margin, margin, size * TITLE);
  const told = textBlock(
    wrapped(picture.subtitle, inner, size),
    'soft-label',
    margin,
    titled.bottom + size * 0.25,
    size,
  );
  const top = told.bottom + (told.shapes.length === 0 ? 0 : size);
  const footLines = picture.footer.flatMap((line) => wrapped(line, inner, size * FOOTER));
  const below = (at: number): Block => {
    const legend = legendBlock(picture.legend, margin, inner, at, size);
    const foot = textBlock(footLines, 'foot', margin, legend.bottom + size * 0.5, size * FOOTER);
    return { shapes: [...legend.shapes, ...foot.shapes], bottom: foot.bottom + margin };
  };
  const room = height === null ? inner * USUAL_SHARE : Math.max(0, height - top - below(0).bottom - size);
  const chart = picture.draw(inner, room, size);
  const spare = height === null ? 0 : Math.max(0, room - chart.height);
  const rest = below(top + chart.height + spare + size);
  return {
    width,
    height: rest.bottom,
    title: picture.title,
    tone: chart.tone,
    shapes: [
      { kind: 'rect', role: 'paper', x: 0, y: 0, width, height: rest.bottom },
      ...titled.shapes,
      ...told.shapes,
      ...chart.shapes.map((shape) => moved(shape, margin, top + spare / 2)),
      ...rest.shapes,
    ],
  };
}
