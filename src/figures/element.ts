import type { Tone } from '#viewmodel/tone.ts';
import { LOOKS, type Colour, type Paint } from './looks.ts';
import type { Figure, Shape } from './shape.ts';

/** An element of SVG, its attributes by the names that React has for them; `key` is its place among its siblings. */
export type SvgElement = Readonly<{
  tag: 'line' | 'polyline' | 'circle' | 'rect' | 'text' | 'pattern';
  attributes: Readonly<Record<string, string | number>>;
  children: readonly SvgElement[];
  text: string | null;
}>;

/** Turns the name of a colour into one that the drawing can use: a property of the page, or the colour itself; `tone` is what `tone` stands for. */
export type ToColour = (paint: Colour | 'tone', tone: Tone | null) => string;

type Geometry = Pick<SvgElement, 'tag' | 'attributes' | 'text'>;

/** A place in a drawing, to a hundredth. */
export const short = (place: number): number => Math.round(place * 100) / 100;

function geometry(shape: Shape): Geometry {
  switch (shape.kind) {
    case 'line': {
      const { x1, y1, x2, y2 } = shape;
      return { tag: 'line', attributes: { x1, y1, x2, y2 }, text: null };
    }
    case 'polyline':
      return {
        tag: 'polyline',
        attributes: {
          points: shape.points.map(([x, y]) => `${short(x)},${short(y)}`).join(' '),
          strokeLinejoin: 'round',
        },
        text: null,
      };
    case 'circle':
      return { tag: 'circle', attributes: { cx: shape.x, cy: shape.y, r: shape.r }, text: null };
    case 'rect': {
      const { x, y, width, height } = shape;
      return { tag: 'rect', attributes: { x, y, width: Math.max(1, width), height }, text: null };
    }
    case 'text':
      return { tag: 'text', attributes: { x: shape.x, y: shape.y, textAnchor: shape.anchor }, text: shape.text };
    default:
      return shape satisfies never;
  }
}

function lookAttributes({ role }: Shape, paint: (name: Paint) => string): SvgElement['attributes'] {
  const { fill, opacity, stroke, width, fade, dash, cap, bold, ems, size, halo } = LOOKS[role];
  return {
    ...(fill !== undefined && { fill: paint(fill) }),
    ...(opacity !== undefined && { fillOpacity: opacity }),
    ...(stroke !== undefined && { stroke: paint(stroke) }),
    ...(width !== undefined && { strokeWidth: width }),
    ...(fade !== undefined && { strokeOpacity: fade }),
    ...(dash !== undefined && { strokeDasharray: dash }),
    ...(cap !== undefined && { strokeLinecap: cap }),
    ...(ems !== undefined && { fontSize: `${ems}em` }),
    ...(size !== undefined && { fontSize: size }),
    ...(bold === true && { fontWeight: 600 }),
    ...(halo === true && { stroke: paint('paper'), strokeWidth: 4, strokeLinejoin: 'round', paintOrder: 'stroke' }),
  };
}

const hatching = (id: string, stroke: string): SvgElement => ({
  tag: 'pattern',
  attributes: { id, width: 5, height: 5, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
  text: null,
  children: [
    {
      tag: 'line',
      attributes: { x1: 0, y1: 0, x2: 0, y2: 5, stroke, strokeWidth: 1.5 },
      text: null,
      children: [],
    },
  ],
});

/** The id of the hatching in a shape's own tone, or in the figure's. */
const hatchIn = (hatch: string, own: Tone | undefined): string => (own === undefined ? hatch : `${hatch}-${own}`);

/** A figure as elements of SVG, in the order in which they are painted; `hatch` begins the ids of its hatchings. */
export function elementsOf({ shapes, tone }: Figure, hatch: string, colour: ToColour): readonly SvgElement[] {
  const hatched = new Set(shapes.filter(({ role }) => LOOKS[role].fill === 'hatch').map((shape) => shape.tone));
  const hatchings = [...hatched].map((own) => hatching(hatchIn(hatch, own), colour('tone', own ?? tone)));
  const drawn = shapes.map((shape): SvgElement => {
    const { tag, attributes, text } = geometry(shape);
    const paint = (name: Paint): string =>
      name === 'hatch'
        ? `url(#${hatchIn(hatch, shape.tone)})`
        : name === 'none'
          ? name
          : colour(name, shape.tone ?? tone);
    return { tag, attributes: { ...attributes, ...lookAttributes(shape, paint) }, text, children: [] };
  });
  return [...hatchings, ...drawn];
}
