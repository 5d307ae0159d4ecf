// `npm run bench`: times the questions the app asks against a naive peer in the same run, and writes the table with versions.
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('../', import.meta.url));
const { module } = await runnerImport(`${root}bench/questions.ts`, { root, configFile: false, logLevel: 'error' });
const rows = await module.questions();
const table = [
  '# Questions to the published data',
  '',
  `\`npm run bench\` on Node ${process.version}, ${cpus().length} cores. Medians of interleaved rounds; only ratios within one run mean anything.`,
  '',
  '| question | ms | ratio to the peer |',
  '| --- | --- | --- |',
  ...rows,
  '',
].join('\n');
writeFileSync(`${root}bench/results/questions.md`, table);
console.log(table);
