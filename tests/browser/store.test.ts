import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, expect, test, type BrowserContext, type Page } from '@playwright/test';
import { build } from 'vite';
import { findChromium } from '../config/chromium.mjs';
import type { inPage } from '../support/storeInPage.ts';

type InPage = typeof inPage;
const ADDRESS = 'http://localhost:1/'; // answered by the test; no request leaves the browser

async function bundled(): Promise<string> {
  const entry = fileURLToPath(new URL('../support/storeInPage.ts', import.meta.url));
  const made = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, lib: { entry, formats: ['es'], fileName: 'store' } },
  });
  const [output] = Array.isArray(made) ? made : [made];
  const chunk = output !== undefined && 'output' in output ? output.output[0] : undefined;
  if (chunk === undefined) throw new Error('nothing was bundled');
  return chunk.code;
}

let code = '';
test.beforeAll(async () => {
  code = await bundled();
});

/** A secure page of its own origin with the store in it. */
async function aTab(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.route('**/*', (route) =>
    route.request().url().endsWith('store.js')
      ? route.fulfill({ contentType: 'text/javascript', body: code })
      : route.fulfill({ contentType: 'text/html', body: '<script type="module" src="store.js"></script>' }),
  );
  await page.goto(ADDRESS);
  await page.waitForFunction(() => Reflect.has(window, 'inPage'));
  return page;
}

/** Calls the store in a page. */
const call = <K extends keyof InPage>(page: Page, name: K, ...given: Parameters<InPage[K]>) =>
  page.evaluate(
    ([method, args]): unknown => Reflect.apply(Reflect.get(Reflect.get(window, 'inPage'), method), null, args),
    [name, [...given] as unknown[]] as const,
  ) as Promise<Awaited<ReturnType<InPage[K]>>>;

test('a tab that is closed while it saves leaves everything or nothing, and the old data as they were', async ({
  context,
}) => {
  const first = await aTab(context);
  expect(await call(first, 'keep', 100, 1)).toBe(1);
  for (const delay of [0, 40, 120, 300]) {
    const tab = await aTab(context);
    const saving = call(tab, 'keep', 300_000, delay + 2).catch(() => 'closed');
    await first.evaluate((ms) => new Promise((resolve) => setTimeout(resolve, ms)), delay);
    await tab.close();
    await saving;
  }
  const found = await call(await aTab(context), 'read');
  if (typeof found === 'string') throw new Error(found);
  expect(found.quarantine).toBe(0);
  expect(found.sizes[0]).toBe(100);
  expect(found.sizes.slice(1).filter((size) => size !== 300_000)).toEqual([]);
});

test('no space left: nothing is stored, it is said, and it works once there is space', async ({ context }) => {
  const tab = await aTab(context);
  const devtools = await context.newCDPSession(tab);
  const origin = new URL(ADDRESS).origin;
  // Before the first write: a browser remembers for a while how much space it had.
  await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 3_000_000 });
  expect(await call(tab, 'keep', 100, 1)).toBe(1);
  expect(await call(tab, 'keep', 300_000, 2)).toBe('quota');
  expect(await call(tab, 'read')).toEqual({ sizes: [100], quarantine: 0 });
  await devtools.send('Storage.overrideQuotaForOrigin', { origin });
  expect(await call(tab, 'keep', 300_000, 2)).toBe(2);
  expect(await call(tab, 'read')).toEqual({ sizes: [100, 300_000], quarantine: 0 });
});

test('two tabs that save at once lose nothing, and hear of each other', async ({ context }) => {
  const [a, b] = [await aTab(context), await aTab(context)];
  const some = (tab: Page, from: number) =>
    Promise.all(Array.from({ length: 50 }, (_, i) => call(tab, 'keep', 10, from + i * 2)));
  const kept = (await Promise.all([some(a, 1), some(b, 2)])).flat();
  expect(kept.map(Number).toSorted((x, y) => x - y)).toEqual(Array.from({ length: 100 }, (_, i) => i + 1));
  expect(await call(a, 'read')).toEqual({ sizes: Array(100).fill(10), quarantine: 0 });
  await expect.poll(() => call(a, 'heard')).toBe(100); // its own announcements come over another channel object
});

test('a newer app is let in, and an old one that never gives way is named', async ({ context }) => {
  const [old, newer] = [await aTab(context), await aTab(context)];
  expect(await call(old, 'keep', 10, 1)).toBe(1);
  expect(await call(newer, 'open', 2)).toBe('database');
  expect(await call(old, 'keep', 10, 2)).toBe('newer');
  await old.reload();
  await old.waitForFunction(() => Reflect.has(window, 'inPage'));
  expect(await call(old, 'open', 1)).toBe('read-only');
  expect(await call(old, 'read')).toEqual({ sizes: [10], quarantine: 0 });
  await call(old, 'hold');
  const newest = await aTab(context);
  expect(await call(newest, 'open', 3)).toBe('blocked');
  await old.close();
  await expect.poll(() => call(newest, 'open', 3)).toBe('database');
});

/** A browser of its own process and profile, and what to connect to. */
async function started(profile: string): Promise<Readonly<{ process: ChildProcess; address: string }>> {
  const flags = ['--headless=new', '--no-sandbox', '--disable-gpu', '--no-first-run', '--remote-debugging-port=0'];
  const process = spawn(findChromium(), [...flags, `--user-data-dir=${profile}`, 'about:blank'], { detached: true });
  const address = await new Promise<string>((resolve, reject) => {
    let said = '';
    process.stderr.on('data', (part: Buffer) => {
      said += part.toString();
      const found = /DevTools listening on (\S+)/.exec(said)?.[1];
      if (found !== undefined) resolve(found);
    });
    process.once('exit', () => reject(new Error(said)));
  });
  return { process, address };
}

/** Kills a browser that this test started, with all its processes, as a power cut would. */
async function killed({ pid }: ChildProcess): Promise<void> {
  if (pid === undefined) throw new Error('the browser did not start');
  process.kill(-pid, 'SIGKILL');
}

test('a browser that is killed while it saves has everything or nothing when it starts again', async () => {
  const profile = await mkdtemp(path.join(tmpdir(), 'thuoc-do-browser-'));
  for (const delay of [60, 250]) {
    const browser = await started(profile);
    const context = (await chromium.connectOverCDP(browser.address)).contexts()[0];
    if (context === undefined) throw new Error('no window');
    const tab = await aTab(context);
    if (delay === 60) expect(await call(tab, 'keep', 100, 1)).toBe(1);
    const saving = call(tab, 'keep', 300_000, delay).catch(() => 'killed');
    await new Promise((resolve) => setTimeout(resolve, delay));
    await killed(browser.process);
    await saving;
  }
  const browser = await started(profile);
  const context = (await chromium.connectOverCDP(browser.address)).contexts()[0];
  const found = context === undefined ? 'no window' : await call(await aTab(context), 'read');
  await killed(browser.process);
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  if (typeof found === 'string') throw new Error(found);
  expect(found.quarantine).toBe(0);
  expect(found.sizes[0]).toBe(100);
  expect(found.sizes.slice(1).filter((size) => size !== 300_000)).toEqual([]);
});

test('where storage is denied, every screen says that what was kept goes with the page', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(globalThis, 'indexedDB', { value: undefined }));
  await page.goto('/#/data');
  const warning = page.getByText('những gì nhập vào sẽ mất khi đóng trang');
  await expect(page.getByRole('heading', { level: 1, name: 'Dữ liệu' })).toBeVisible();
  await expect(warning).toBeHidden();
  const buffer = Buffer.from('Tỉnh;PCI 2023\nNinh Thuận;68,9\n');
  await page.getByLabel('Chọn tệp').setInputFiles({ name: 'pci.csv', mimeType: 'text/csv', buffer });
  await page.getByRole('button', { name: 'Giữ tất cả' }).click();
  await expect(warning).toBeVisible();
  await page.getByRole('link', { name: 'Xem các chỉ tiêu' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Dữ liệu' })).toBeHidden();
  await expect(warning).toBeVisible();
});
