// `npm run bench`: times the questions the app asks against a naive peer in the same run, and writes the table with versions.
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('../', import.meta.url));
const outDir = `${root}node_modules/.cache/thuoc-do/bench`;

// Bundled as the app is, so that no development tool stands in the measured code.
await build({
  root,
  configFile: false,
  publicDir: false,
  logLevel: 'silent',
  build: {
    ssr: 'bench/questions.ts',
    target: 'node20',
    outDir,
    rolldownOptions: { output: { entryFileNames: 'questions.mjs' } },
  },
});
const { questions } = await import(`${outDir}/questions.mjs`);
const table = [
  '# Questions to the published data',
  '',
  `\`npm run bench\` on Node ${process.version}, ${cpus().length} cores. Medians of interleaved rounds; only ratios within one run mean anything.`,
  '',
  '| question | ms | ratio to the peer |',
  '| --- | --- | --- |',
  ...(await questions()),
  '',
].join('\n');
writeFileSync(`${root}bench/results/questions.md`, table);
console.log(table);
