import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { chromium } from 'playwright';
import { build } from 'vite';
import { findChromium } from '../tests/config/chromium.mjs';

const ROUNDS = 3;

/** @param {number[]} all */
const median = (all) => all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0;

/** A field of a process in MB, as Linux counts it. @param {number} pid @param {string} field */
const memory = (pid, field) =>
  Number(new RegExp(`${field}:\\s+(\\d+)`).exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;

/** Builds the page as the app is built. @param {string} root @param {string} outDir */
const buildPage = (root, outDir) =>
  build({
    root: `${root}bench/page`,
    configFile: false,
    publicDir: false,
    base: './',
    logLevel: 'silent',
    worker: { format: 'es' },
    build: { outDir, emptyOutDir: true },
  });

/** @param {string} folder */
async function serve(folder) {
  const types = { html: 'text/html', js: 'text/javascript', json: 'application/json', csv: 'text/csv' };
  const server = createServer((request, response) => {
    const path = `${folder}${request.url === '/' ? '/index.html' : request.url}`;
    const type = Object.entries(types).find(([ending]) => path.endsWith(ending))?.[1];
    if (type === undefined || !existsSync(path)) return void response.writeHead(404).end();
    response.writeHead(200, { 'Content-Type': type }).end(readFileSync(path));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const address = server.address();
  return { server, url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}/` };
}

/** One measurement in a browser of its own. @param {string} url @param {string} call */
async function measure(url, call) {
  const args = ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'];
  const browser = await chromium.launch({ executablePath: findChromium(), args });
  try {
    const page = await browser.newPage();
    await page.goto(url, { waitUntil: 'networkidle' });
    const session = await browser.newBrowserCDPSession();
    const { processInfo } = await session.send('SystemInfo.getProcessInfo');
    const renderers = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
    const idle = Math.max(...renderers.map((pid) => memory(pid, 'VmRSS')));
    /** @type {{ ms: number, rows: number, longest: number }} */
    const found = await page.evaluate(`window.bench.${call}`);
    if (found.rows < 1) throw new Error(`nothing read: ${call}`);
    return { ...found, peak: Math.max(...renderers.map((pid) => memory(pid, 'VmHWM'))) - idle };
  } finally {
    await browser.close();
  }
}

/**
 * The rows of the table for real Chromium: each way in a fresh browser, rounds taking turns.
 * @param {string} root @param {string} outDir @param {(folder: string) => Promise<readonly string[]>} writeFiles
 */
export async function inChromium(root, outDir, writeFiles) {
  await buildPage(root, outDir);
  mkdirSync(outDir, { recursive: true });
  const files = await writeFiles(outDir);
  const { server, url } = await serve(outDir);
  const ways = /** @type {const} */ ([
    ['bare PapaParse on main', (/** @type {string} */ file) => `papa('${file}')`],
    ['ours, general path, worker: cold', (/** @type {string} */ file) => `worker('general', '${file}', false)`],
    ['ours, general path, worker: pre-warmed', (/** @type {string} */ file) => `worker('general', '${file}', true)`],
    ['ours, path for tidy files, worker: cold', (/** @type {string} */ file) => `worker('tidy', '${file}', false)`],
    [
      'ours, path for tidy files, worker: pre-warmed',
      (/** @type {string} */ file) => `worker('tidy', '${file}', true)`,
    ],
  ]);
  /** @type {string[]} */
  const rows = [];
  for (const file of files) {
    const tried = ways.filter(([way]) => !(way.includes('general') && file.includes('1000000')));
    /** @type {Awaited<ReturnType<typeof measure>>[][]} */
    const found = tried.map(() => []);
    for (let round = 0; round < ROUNDS; round += 1)
      for (const [i, [, call]] of tried.entries()) found[i]?.push(await measure(url, call(file)));
    const ms = found.map((all) => median(all.map((one) => one.ms)));
    tried.forEach(([way], i) => {
      const longest = median((found[i] ?? []).map((one) => one.longest));
      const peak = median((found[i] ?? []).map((one) => one.peak));
      const ratio = ((ms[i] ?? 0) / (ms[0] ?? 1)).toFixed(2);
      rows.push(
        `| ${file} | ${way} | ${ms[i]?.toFixed(0)} | ${ratio} | ${longest === 0 ? '< 50' : longest.toFixed(0)} | ${peak.toFixed(0)} |`,
      );
    });
  }
  server.close();
  writeFileSync(`${outDir}/rows.json`, JSON.stringify(rows));
  return rows;
}
