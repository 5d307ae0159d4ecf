import { readFileSync } from 'node:fs';

/** The letters of a TrueType file with their widths, in sizes of the type. */
export function letterWidths(file: string): ReadonlyMap<string, number> {
  const bytes = readFileSync(file);
  const table = (tag: string): number => {
    for (let at = 12; at < 12 + bytes.readUInt16BE(4) * 16; at += 16)
      if (bytes.toString('latin1', at, at + 4) === tag) return bytes.readUInt32BE(at + 8);
    throw new Error(`${file} has no ${tag}`);
  };
  const em = bytes.readUInt16BE(table('head') + 18);
  const measured = bytes.readUInt16BE(table('hhea') + 34);
  const advances = table('hmtx');
  const widthOf = (glyph: number): number => bytes.readUInt16BE(advances + Math.min(glyph, measured - 1) * 4) / em;
  return new Map([...glyphs(bytes, table('cmap'))].map(([letter, glyph]) => [letter, widthOf(glyph)]));
}

/** The glyph of each letter, by the first map of format 4. */
function glyphs(bytes: Buffer, cmap: number): ReadonlyMap<string, number> {
  const maps = Array.from(
    { length: bytes.readUInt16BE(cmap + 2) },
    (_, i) => cmap + bytes.readUInt32BE(cmap + 8 + i * 8),
  );
  const map = maps.find((at) => bytes.readUInt16BE(at) === 4);
  if (map === undefined) throw new Error('no map of format 4');
  const doubled = bytes.readUInt16BE(map + 6);
  const found = new Map<string, number>();
  for (let i = 0; i < doubled; i += 2) {
    const end = bytes.readUInt16BE(map + 14 + i);
    const start = bytes.readUInt16BE(map + 16 + doubled + i);
    const delta = bytes.readUInt16BE(map + 16 + 2 * doubled + i);
    const offsetAt = map + 16 + 3 * doubled + i;
    const offset = bytes.readUInt16BE(offsetAt);
    for (let code = start; code <= end && code < 0xffff; code += 1) {
      const raw = offset === 0 ? code : bytes.readUInt16BE(offsetAt + offset + (code - start) * 2);
      const glyph = offset !== 0 && raw === 0 ? 0 : (raw + delta) & 0xffff;
      if (glyph !== 0) found.set(String.fromCharCode(code), glyph);
    }
  }
  return found;
}
