import { describe, expect, it } from 'vitest';
import { crc32 } from '#domain/crc32.ts';
import { withResolution } from '#sharing/pngResolution.ts';

/** One black dot. */
const DOT = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==',
  'base64',
);

/** The parts of a PNG, each with its checksum proved. */
function partsOf(png: Uint8Array): readonly Readonly<{ name: string; data: Buffer }>[] {
  const bytes = Buffer.from(png);
  const parts: { name: string; data: Buffer }[] = [];
  for (let at = 8; at < bytes.length;) {
    const length = bytes.readUInt32BE(at);
    const named = bytes.subarray(at + 4, at + 8 + length);
    expect(bytes.readUInt32BE(at + 8 + length)).toBe(crc32(named));
    parts.push({ name: named.toString('latin1', 0, 4), data: named.subarray(4) });
    at += 12 + length;
  }
  return parts;
}

describe(withResolution, () => {
  it.each([
    [300, 11811],
    [192, 7559],
  ])('says %i dots an inch, as dots a metre, and keeps the rest', (dotsPerInch, dotsPerMetre) => {
    const parts = partsOf(withResolution(DOT, dotsPerInch));
    expect(parts.map(({ name }) => name)).toEqual(['IHDR', 'pHYs', 'IDAT', 'IEND']);
    const said = parts[1]?.data;
    expect([said?.readUInt32BE(0), said?.readUInt32BE(4), said?.[8]]).toEqual([dotsPerMetre, dotsPerMetre, 1]);
    expect(parts.filter(({ name }) => name !== 'pHYs')).toEqual(partsOf(DOT));
  });
});
