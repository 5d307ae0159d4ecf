import { crc32 } from '#domain/crc32.ts';

const METRE_PER_INCH = 0.0254;
/** A PNG begins with eight bytes of signature and its header of 25. */
const HEADER = 33;
/** The name of the part that says the resolution: `pHYs`. */
const PHYS = 0x70485973;

/** A PNG that says how many dots an inch it has, so that a document gives it its size on paper. */
export function withResolution(png: Uint8Array, dotsPerInch: number): Uint8Array<ArrayBuffer> {
  const chunk = new DataView(new ArrayBuffer(21));
  const dotsPerMetre = Math.round(dotsPerInch / METRE_PER_INCH);
  chunk.setUint32(0, 9);
  chunk.setUint32(4, PHYS);
  chunk.setUint32(8, dotsPerMetre);
  chunk.setUint32(12, dotsPerMetre);
  chunk.setUint8(16, 1); // per metre
  chunk.setUint32(17, crc32(new Uint8Array(chunk.buffer, 4, 13)));
  const whole = new Uint8Array(png.length + chunk.byteLength);
  whole.set(png.subarray(0, HEADER));
  whole.set(new Uint8Array(chunk.buffer), HEADER);
  whole.set(png.subarray(HEADER), HEADER + chunk.byteLength);
  return whole;
}
