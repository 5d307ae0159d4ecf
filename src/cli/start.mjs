// `npm start`: installs and builds what is missing, then serves the built app on this machine alone.
import { fileURLToPath } from 'node:url';
import { ensureInstalled } from './installed.mjs';
import { newestChange } from './newest.mjs';

const root = new URL('../../', import.meta.url);
const pages = ['dist/index.html', 'dist/thuoc-do.html'];
const sources = ['src', 'public', 'index.html', 'vite.config.ts', 'package.json', 'package-lock.json'];

ensureInstalled(root);
const { build, preview } = await import('vite');

const configured = { root: fileURLToPath(root) };
const isStale = () => {
  const built = Math.min(...pages.map((page) => newestChange(new URL(page, root))));
  return sources.some((source) => newestChange(new URL(source, root)) > built);
};
if (isStale()) {
  await build({ ...configured, logLevel: 'warn' });
  await build({ ...configured, logLevel: 'warn', mode: 'single' });
}

const server = await preview({ ...configured, preview: { port: 4173 } });
console.log(`\nThước Đo: ${server.resolvedUrls?.local[0]}\nNhấn Ctrl+C để dừng.`);
