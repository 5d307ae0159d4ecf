// `npm run -s cli -- COMMAND …`: runs main.ts on any supported Node. Nothing here writes to stdout.
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ensureInstalled } from './installed.mjs';
import { newestChange } from './newest.mjs';

const root = new URL('../../', import.meta.url);
const cache = new URL('node_modules/.cache/thuoc-do/', root);

/** Bundles main.ts into `folder`, since Node 20 reads no TypeScript; the packages stay where they are. */
async function bundle(/** @type {URL} */ folder) {
  const { build } = await import('vite');
  const draft = new URL(`draft-${process.pid}/`, cache);
  await build({
    root: fileURLToPath(root),
    configFile: false,
    publicDir: false,
    logLevel: 'silent',
    build: {
      ssr: 'src/cli/main.ts',
      target: 'node20',
      outDir: fileURLToPath(draft),
      rolldownOptions: { output: { entryFileNames: 'main.mjs' } },
    },
  });
  if (existsSync(folder)) rmSync(draft, { recursive: true }); // another run was faster
  else renameSync(draft, folder);
}

/** The bundle of the sources as they are now; older ones are removed. */
async function currentBundle() {
  const newest = Math.max(...['src', 'package-lock.json'].map((source) => newestChange(new URL(source, root))));
  const name = `cli-${Math.round(newest)}`;
  const folder = new URL(`${name}/`, cache);
  if (!existsSync(folder)) {
    mkdirSync(cache, { recursive: true });
    await bundle(folder);
    const others = readdirSync(cache).filter((each) => each.startsWith('cli-') && each !== name);
    for (const other of others) rmSync(new URL(other, cache), { recursive: true, force: true });
  }
  return new URL('main.mjs', folder);
}

ensureInstalled(root);
const calledByNpm = process.env['npm_lifecycle_event'] === 'cli';
const from = (calledByNpm ? process.env['INIT_CWD'] : undefined) ?? process.cwd();
const { main } = await import((await currentBundle()).href);
process.exitCode = await main(process.argv.slice(2), { root: fileURLToPath(root), from });
