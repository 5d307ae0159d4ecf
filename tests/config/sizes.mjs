// What a visitor downloads, as gzip, against the project's budgets. Reads dist/, so build first.
import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

/** @typedef {{ file: string, isDynamicEntry?: boolean, imports?: string[] }} Chunk */

const dist = new URL('../../dist/', import.meta.url);

/** @type {Record<string, Chunk>} */
const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', dist), 'utf8'));
const built = readdirSync(dist, { recursive: true }).map((path) => String(path).replaceAll('\\', '/'));

/**
 * The files that arrive together with a chunk: its own, and those of everything it imports at once.
 *
 * @param {string} key
 * @param {Set<string>} seen
 * @returns {Set<string>}
 */
function arrivingWith(key, seen = new Set()) {
  const chunk = manifest[key];
  if (chunk === undefined || seen.has(chunk.file)) return seen;
  seen.add(chunk.file);
  for (const imported of chunk.imports ?? []) arrivingWith(imported, seen);
  return seen;
}

const first = arrivingWith('index.html');
const later = Object.keys(manifest).filter((key) => manifest[key]?.isDynamicEntry === true);
const addedBy = (/** @type {string} */ key) => [...arrivingWith(key)].filter((file) => !first.has(file));
const isChart = (/** @type {string} */ key) => key.startsWith('src/charts/');
const inManifest = new Set([...first, ...later.flatMap(addedBy)]);
const workers = built.filter((file) => file.endsWith('.js') && !inManifest.has(file));
const firstData = built.filter((file) => /(?:^|\/)start-[\w-]+\.json$/.test(file));
const fonts = built.filter((file) => file.endsWith('.woff2'));
const isOfPictures = (/** @type {string} */ file) => file.includes('thuoc-do');

/** Each part by itself must stay under the limit, in kB; there must be at least one, so that nothing goes unmeasured. */
const budgets = [
  { what: 'first load', limit: 130, parts: [[...first]] },
  { what: 'chart on demand', limit: 125, parts: later.filter(isChart).map(addedBy) },
  {
    what: 'other part on demand',
    limit: 150,
    parts: [...later.filter((key) => !isChart(key)).map(addedBy), ...workers.map((file) => [file])],
  },
  { what: 'first data file', limit: 40, parts: firstData.map((file) => [file]) },
  { what: 'fonts', limit: 60, parts: [fonts.filter((file) => !isOfPictures(file))] },
  { what: 'font of pictures', limit: 40, parts: [fonts.filter(isOfPictures)] },
];

const gzipSize = (/** @type {string} */ file) => gzipSync(readFileSync(new URL(file, dist)), { level: 9 }).length;

for (const { what, limit, parts } of budgets) {
  const sizes = parts.map((files) => files.reduce((sum, file) => sum + gzipSize(file), 0) / 1000);
  const largest = Math.max(0, ...sizes);
  const fits = largest > 0 && largest <= limit;
  if (!fits) process.exitCode = 1;
  const note = largest === 0 ? ': nothing to measure' : sizes.length > 1 ? `: largest of ${sizes.length}` : '';
  console.log(`${fits ? 'ok  ' : 'FAIL'} ${largest.toFixed(1).padStart(6)} of ${limit} kB  ${what}${note}`);
}
