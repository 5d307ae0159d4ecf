// `npm run bench [questions] [intake] [interactions] [-- --rows=1000000]`: times the app's work against named peers in the same run, and writes tables with versions.
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { build } from 'vite';

const root = fileURLToPath(new URL('../', import.meta.url));
const outDir = `${root}node_modules/.cache/thuoc-do/bench`;
setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc');
/** @param {string} name */
const version = (name) => JSON.parse(readFileSync(`${root}node_modules/${name}/package.json`, 'utf8')).version;
const rows = Number(process.argv.find((word) => word.startsWith('--rows='))?.slice(7) ?? 200_000);
const machine = `Node ${process.version}, ${cpus().length} cores`;

// `any`: each bench is built as a module of its own, with exports of its own.
/** @type {Record<string, (module: any) => Promise<readonly string[]>>} */
const benches = {
  questions: async ({ questions }) => [
    '# Questions to the published data',
    '',
    `\`npm run bench\` on ${machine}. Medians of interleaved rounds; only ratios within one run mean anything.`,
    '',
    '| question | ms | ratio to the peer |',
    '| --- | --- | --- |',
    ...(await questions()),
  ],
  intake: async (module) => [
    '# Reading a file of results',
    '',
    `\`npm run bench intake -- --rows=${rows}\` on ${machine}, PapaParse ${version('papaparse')}. First round · median of interleaved rounds; only ratios`,
    'within one run mean anything. Ours begins with bytes and ends with a checked table; the peer begins with a string and ends with arrays.',
    'The importer reads 200,000 rows at most; larger files lift that limit for the bench.',
    '',
    '| file | way | ms | ratio to the peer |',
    '| --- | --- | --- | --- |',
    ...(await module.intake(rows, collect)),
  ],
  intakeInChromium: async ({ writeFiles }) => [
    '# Reading a file of results in Chromium',
    '',
    `\`npm run bench intakeInChromium -- --rows=${rows}\` on ${machine}, PapaParse ${version('papaparse')}, playwright ${version('playwright')}. Medians of rounds`,
    'that take turns, each in a fresh browser. Ours begins with a `Blob` and ends with checked columns on the page; the peer begins with a string.',
    'Memory: the peak of the renderer above its idle page. Longest task: of the main thread, as the browser reports those above 50 ms.',
    '',
    '| file | way | ms | ratio to the peer | longest main-thread task, ms | memory, MB |',
    '| --- | --- | --- | --- | --- | --- |',
    ...(await (
      await import('./inChromium.mjs')
    ).inChromium(root, `${outDir}-page`, (folder) => writeFiles(rows, folder))),
  ],
  interactions: async () => [
    '# Inputs on the screens, in Chromium',
    '',
    `\`npm run bench interactions\` on ${machine}, playwright ${version('playwright')}, over the built app (\`npm run build\`). Busy time of the page's thread from`,
    'the input until all is at rest, drawing included, less what the page takes at rest; medians. A frame is 16 ms.',
    '',
    '| input | ms | ms, slowed 4 × |',
    '| --- | --- | --- |',
    ...(await (await import('./interactions.mjs')).interactions(root)),
  ],
};

/** Where a bench is that has no file of its own name. @type {Record<string, string>} */
const sources = { intakeInChromium: 'syntheticFiles', interactions: 'syntheticFiles' };

/** Bundled as the app is, so that no development tool stands in the measured code. @param {string} name */
async function bundled(name) {
  await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'silent',
    build: {
      ssr: `bench/${sources[name] ?? name}.ts`,
      target: 'node20',
      outDir,
      emptyOutDir: false,
      rolldownOptions: { output: { entryFileNames: `${name}.mjs` } },
    },
  });
  return import(`${outDir}/${name}.mjs`);
}

const named = Object.keys(benches).filter((name) => process.argv.includes(name));
for (const name of named.length === 0 ? Object.keys(benches) : named) {
  const table = [...((await benches[name]?.(await bundled(name))) ?? []), ''].join('\n');
  writeFileSync(`${root}bench/results/${name}.md`, table);
  console.log(table);
}
