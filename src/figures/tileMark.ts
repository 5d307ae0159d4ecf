import type { Shade } from '#viewmodel/indicator/shade.ts';
import type { Tone } from '#viewmodel/tone.ts';
import type { Shape } from './shape.ts';

type Point = readonly [x: number, y: number];

/** The filled outlines of ✓ ▲ ◆ ✕ around their middle, ten units wide; the question mark is a letter. */
const OUTLINES: Readonly<Record<Exclude<Tone, 'undetermined'>, readonly Point[]>> = {
  met: [
    [-5, 0],
    [-3.4, -1.8],
    [-1.4, 0.4],
    [3.6, -4.6],
    [5, -3],
    [-1.4, 3.8],
  ],
  'on-track': [
    [0, -4.5],
    [5, 4.5],
    [-5, 4.5],
  ],
  'at-risk': [
    [0, -5],
    [5, 0],
    [0, 5],
    [-5, 0],
  ],
  'not-met': [
    [-4.6, -3],
    [-3, -4.6],
    [0, -1.6],
    [3, -4.6],
    [4.6, -3],
    [1.6, 0],
    [4.6, 3],
    [3, 4.6],
    [0, 1.6],
    [-3, 4.6],
    [-4.6, 3],
    [-1.6, 0],
  ],
};

/** The shape of a tone, written on a tile or swatch of its colour. */
export function tileMark(tone: Tone, shade: Shade, x: number, y: number): Shape {
  const role = `on-${shade}` as const;
  if (tone === 'undetermined') return { kind: 'text', role, x, y: y + 4, text: '?', anchor: 'middle' };
  return { kind: 'polyline', role, points: OUTLINES[tone].map(([dx, dy]) => [x + dx, y + dy] as const) };
}
