import type { PictureRoom } from '#figures/picture.ts';

/** What a picture is made for, in the order of the menu. */
export const FORMATS = ['screen', 'document', 'wide', 'square', 'plain'] as const;
export type Format = (typeof FORMATS)[number];

/** The room of a picture in CSS pixels, how many pixels of a PNG make one of them, and its resolution. */
export type PictureSize = Readonly<{ room: PictureRoom; scale: number; dotsPerInch: number }>;

const CSS_DOTS = 96;
const MM_PER_INCH = 25.4;
/** Below this a chart with its title, figures and source does not read. */
const NARROWEST = 480;
const WIDEST = 1280;

const printed = (millimetres: number, dotsPerInch: number): PictureSize => ({
  room: { width: (millimetres / MM_PER_INCH) * CSS_DOTS, height: null, size: 12 },
  scale: dotsPerInch / CSS_DOTS,
  dotsPerInch,
});

const twice = (room: PictureRoom): PictureSize => ({ room, scale: 2, dotsPerInch: CSS_DOTS * 2 });

/** A picture of a width on paper, at 300 dots an inch. */
export const printedSize = (millimetres: number): PictureSize => printed(millimetres, 300);

/** The size of a format; `width` is that of the chart on the screen, in CSS pixels. */
export function sizeOf(format: Format, width: number): PictureSize {
  switch (format) {
    case 'screen':
    case 'plain':
      return twice({ width: Math.round(Math.min(WIDEST, Math.max(NARROWEST, width))), height: null, size: 12 });
    case 'document':
      return printedSize(160);
    case 'wide':
      return twice({ width: 960, height: 540, size: 16 });
    case 'square':
      return twice({ width: 720, height: 720, size: 16 });
    default:
      return format satisfies never;
  }
}
