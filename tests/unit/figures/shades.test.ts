import { describe, expect, it } from 'vitest';
import { LOOKS } from '#figures/looks.ts';
import { PALETTE } from '#figures/palette.ts';

const THEMES = ['light', 'dark'] as const;
type Theme = (typeof THEMES)[number];
type Rgb = readonly [number, number, number];

/** The colours by name; that they are those of the page is tested with the palette. */
const coloursOf = (theme: Theme): ReadonlyMap<string, string> => new Map(Object.entries(PALETTE[theme]));

function linear(hex: string): Rgb {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return [r, g, b];
}

const luminance = ([r, g, b]: Rgb): number => 0.2126 * r + 0.7152 * g + 0.0722 * b;

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [a, b].map((hex) => luminance(linear(hex))).toSorted((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

type Matrix = readonly [Rgb, Rgb, Rgb];

/** What an eye sees that lacks one kind of cone, in linear light (Machado, Oliveira and Fernandes 2009, severity 1). */
const EYES: Readonly<Record<string, Matrix>> = {
  usual: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

const dot = (a: Rgb, b: Rgb): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];

const seen = (rgb: Rgb, [r, g, b]: Matrix): Rgb => [dot(rgb, r), dot(rgb, g), dot(rgb, b)];

/** CIE Lab of linear light under D65. */
function lab(rgb: Rgb): Rgb {
  const f = (t: number): number => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);
  const [x, y, z] = [
    f(dot(rgb, [0.4124, 0.3576, 0.1805]) / 0.9505),
    f(dot(rgb, [0.2126, 0.7152, 0.0722])),
    f(dot(rgb, [0.0193, 0.1192, 0.9505]) / 1.089),
  ];
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

const distance = (a: Rgb, b: Rgb): number => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);

const RAMP = [1, 2, 3, 4, 5, 6].map((step) => `ramp-${step}`);
const QUARTERS = ['ramp-1', 'ramp-3', 'ramp-4', 'ramp-6'];
const MOVES = ['rise-2', 'rise-1', 'same', 'fall-1', 'fall-2'];
const TONES = ['met', 'on-track', 'at-risk', 'not-met', 'undetermined'];

/** What is written on each fill. */
function writtenOn(fill: string): string {
  const written = Object.entries(LOOKS).find(([role]) => role === `on-${fill}`)?.[1].fill;
  if (written === undefined) throw new Error(`nothing is written on ${fill}`);
  return written;
}

describe.each(THEMES)('shades in %s', (theme) => {
  const colours = coloursOf(theme);
  const colour = (name: string): string => {
    const hex = colours.get(name);
    if (hex === undefined) throw new Error(`no colour ${name}`);
    return hex;
  };
  const lightness = (name: string): number => lab(linear(colour(name)))[0];

  it.each([...RAMP, ...MOVES])('text on %s stands out', (fill) => {
    expect(contrast(colour(fill), colour(writtenOn(fill)))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(TONES)('marks and names on %s stand out', (tone) => {
    expect(contrast(colour(tone), colour(writtenOn(`tone-${tone}`)))).toBeGreaterThanOrEqual(4.5);
  });

  it('the ramp goes one way in lightness, so that grey print keeps its order', () => {
    const way = theme === 'light' ? -1 : 1;
    const steps = RAMP.slice(1).map((step, i) => way * (lightness(step) - lightness(RAMP[i] ?? '')));
    expect(Math.min(...steps)).toBeGreaterThan(6);
    const quarters = QUARTERS.slice(1).map((step, i) => way * (lightness(step) - lightness(QUARTERS[i] ?? '')));
    expect(Math.min(...quarters)).toBeGreaterThan(14);
  });

  it.each(Object.keys(EYES))('rise and fall are told apart by %s sight', (eye) => {
    const as = (name: string): Rgb =>
      lab(
        seen(
          linear(colour(name)),
          EYES[eye] ?? [
            [0, 0, 0],
            [0, 0, 0],
            [0, 0, 0],
          ],
        ),
      );
    const pairs = MOVES.flatMap((a, i) => MOVES.slice(i + 1).map((b) => distance(as(a), as(b))));
    expect(Math.min(...pairs)).toBeGreaterThanOrEqual(15);
  });
});
