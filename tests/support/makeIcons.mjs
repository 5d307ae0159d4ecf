// `npm run icons`: the icon of the page as pictures for devices that want pixels. Run again only when the icon changes.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';

const folder = new URL('../../public/', import.meta.url);
const icon = readFileSync(new URL('icon.svg', folder), 'utf8');
/** To the edges, with the mark in the middle: devices cut their own shape out of it. */
const whole = icon
  .replace('viewBox="0 0 32 32"', 'viewBox="-4 -4 40 40"')
  .replace(/<rect [^>]*?(fill="[^"]*")\/>/, '<rect x="-4" y="-4" width="40" height="40" $1/>');

await initWasm(readFileSync(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')));

const write = (/** @type {string} */ name, /** @type {string} */ svg, /** @type {number} */ width) =>
  writeFileSync(new URL(name, folder), new Resvg(svg, { fitTo: { mode: 'width', value: width } }).render().asPng());

write('icon-192.png', icon, 192);
write('icon-512.png', icon, 512);
write('icon-whole-512.png', whole, 512);
