// `npm run font`: the letters that go with pictures, cut from Inter. Run again only when a letter is missing.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

const root = new URL('../../', import.meta.url);
const inter = createRequire(import.meta.url).resolve('inter-ui/variable/InterVariable.woff2');
const source = readFileSync(inter);

const range = (/** @type {number} */ from, /** @type {number} */ to) =>
  String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, i) => from + i));

/** ASCII, every Vietnamese letter, and the signs of the catalogue. */
const LETTERS = [
  range(0x20, 0x7e),
  'ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúýĂăĐđĨĩŨũƠơƯư',
  range(0x1ea0, 0x1ef9),
  '–—‘’“”…→←↑↓≥≤≈−×±▲▼◆✓✕·©°′₀ρ⌊⌋\u00a0\u202f',
].join('');

/** Marks in their places, and figures of one width; the rest of a typeface is not needed in a chart. */
const FEATURES = ['kern', 'mark', 'mkmk', 'ccmp', 'tnum', 'locl'];

/** @param {string} name @param {'woff2' | 'sfnt'} targetFormat @param {number | { min: number, max: number }} wght */
async function write(name, targetFormat, wght) {
  const options = { targetFormat, noHinting: true, keepFeatures: FEATURES, variationAxes: { opsz: 14, wght } };
  const font = await subsetFont(source, LETTERS, options);
  writeFileSync(new URL(`src/figures/font/${name}`, root), font);
  console.log(`${name} ${(font.length / 1000).toFixed(1)} kB`);
}

await write('thuoc-do.woff2', 'woff2', { min: 400, max: 600 });
await write('thuoc-do-400.ttf', 'sfnt', 400);
await write('thuoc-do-600.ttf', 'sfnt', 600);
