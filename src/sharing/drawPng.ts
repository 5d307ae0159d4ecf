import type { PictureSize } from './formats.ts';
import { withResolution } from './pngResolution.ts';

/** An SVG file as a picture that can be drawn. */
async function decoded(svg: string): Promise<HTMLImageElement> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    return image;
  } finally {
    URL.revokeObjectURL(address);
  }
}

const pngOf = (canvas: HTMLCanvasElement): Promise<Blob> =>
  new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob === null ? reject(new Error('no picture')) : resolve(blob)), 'image/png');
  });

/** An SVG file in pixels, with its resolution in it. `width` and `height` are its size in CSS pixels. */
export async function drawPng(
  svg: string,
  { width, height }: Readonly<{ width: number; height: number }>,
  { scale, dotsPerInch }: PictureSize,
): Promise<Blob> {
  const image = await decoded(svg);
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [Math.round(width * scale), Math.round(height * scale)];
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('no canvas');
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  const png = await pngOf(canvas);
  return new Blob([withResolution(new Uint8Array(await png.arrayBuffer()), dotsPerInch)], { type: 'image/png' });
}
