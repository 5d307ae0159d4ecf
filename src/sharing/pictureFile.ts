import type { Theme } from '#figures/palette.ts';
import { pictureFigure, type Picture, type PictureRoom } from '#figures/picture.ts';
import type { Figure } from '#figures/shape.ts';
import { svgDocument } from '#figures/svgText.ts';
import type { ChartPicture } from './chartPictures.ts';
import type { Format } from './formats.ts';

/** The smallest type that still reads in a picture. */
const SMALLEST = 9;

/** The picture in its room; where it would be higher than that, in smaller type. */
function fitted(picture: Picture, room: PictureRoom): Readonly<{ figure: Figure; size: number }> {
  const figure = pictureFigure(picture, room);
  const fits = room.height === null || figure.height <= room.height || room.size <= SMALLEST;
  return fits ? { figure, size: room.size } : fitted(picture, { ...room, size: room.size - 1 });
}

/** A chart without what a report says itself: title and imprint. Notes and source stay with it. */
const plain = ({ picture, notes }: ChartPicture): Picture => ({
  ...picture,
  title: '',
  subtitle: '',
  footer: notes,
});

/** What an SVG file of a chart is made of; `fontAddress` is a `data:` address of its letters, null for those of the reader's machine. */
export type PictureWanted = Readonly<{
  chart: ChartPicture;
  format: Format;
  room: PictureRoom;
  theme: Theme;
  fontAddress: string | null;
}>;

/** A chart as an SVG file that stands by itself, and its size in CSS pixels; `isHigher` than its format where it does not fit in the smallest type. */
export function pictureFile({ chart, format, room, theme, fontAddress }: PictureWanted) {
  const { figure, size } = fitted(format === 'plain' ? plain(chart) : chart.picture, room);
  const titled = { ...figure, title: chart.picture.title };
  const svg = svgDocument({ figure: titled, theme, size, description: chart.sentence, fontAddress });
  const isHigher = room.height !== null && figure.height > room.height;
  return { svg, width: figure.width, height: figure.height, isHigher };
}
