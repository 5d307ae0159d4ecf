import { createHash } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, type Page } from '@playwright/test';
import { faultsOf, partsOf, test } from './page.ts';

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

const integrity = (content: string): string => `sha256-${createHash('sha256').update(content).digest('base64')}`;
const textOf = (name: string): Promise<string> => readFile(path.join(DIST, name), 'utf8');

/** What a host has of a newer version: another page, and a worker that names it. */
async function newerFiles(): Promise<Readonly<Record<string, string>>> {
  const [page, worker] = [await textOf('index.html'), await textOf('sw.js')];
  const newer = page.replace('</title>', '</title><meta name="version" content="newer" />');
  expect(worker).toContain(integrity(page));
  return { 'index.html': newer, 'sw.js': worker.replace(integrity(page), integrity(newer)).replace(/name:`/, '$&x') };
}

/** A host of the built app, some of whose files may be others. */
async function hosted(port: number, others: Readonly<Record<string, string>> = {}): Promise<Server> {
  const server = createServer((request, response) => {
    const asked = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1) || 'index.html';
    const answer = (status: number, content: string | Buffer): void => {
      response.writeHead(status, { 'Content-Type': TYPES[path.extname(asked)] ?? 'application/octet-stream' });
      response.end(content);
    };
    const own = others[asked];
    if (own !== undefined) answer(200, own);
    else
      readFile(path.join(DIST, asked)).then(
        (content) => answer(200, content),
        () => answer(404, ''),
      );
  });
  await new Promise((resolve) => server.listen(port, '127.0.0.1', () => resolve(null)));
  return server;
}

const portOf = (server: Server): number => (server.address() as AddressInfo).port;

/** Takes the host off the network. */
async function gone(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
}

/** Opens the app at a host, and waits until all of it is kept in the browser. */
async function visited(page: Page, server: Server, hash = ''): Promise<void> {
  await page.goto(`http://127.0.0.1:${portOf(server)}/${hash}`);
  await expect(partsOf(page).rows.first()).toBeVisible();
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.ready).active?.state))
    .toBe('activated');
}

const RESULTS = { name: 'ket-qua.csv', mimeType: 'text/csv', buffer: Buffer.from('Tỉnh;PCI 2023\nNinh Thuận;68,9\n') };
const choose = (page: Page) => page.getByLabel('Chọn tệp').setInputFiles(RESULTS);
const goTo = (page: Page, screen: string) => page.getByRole('navigation').getByRole('link', { name: screen }).click();

test('after the first visit the app opens without its host, with its charts, and reads files', async ({ page }) => {
  const server = await hosted(0);
  await visited(page, server, '#/goals?entity=58%402004&plan=ninh-thuan-2022&asof=2025');
  const finding = await partsOf(page).finding.textContent();
  await gone(server);
  await page.reload();
  await expect(partsOf(page).finding).toHaveText(finding ?? '');
  await partsOf(page).rows.getByRole('link').first().click();
  await expect(page.locator('.recharts-surface').first()).toBeVisible();
  await goTo(page, 'Dữ liệu');
  await choose(page);
  await expect(page.getByRole('button', { name: 'Giữ tất cả' })).toBeEnabled();
});

test('a newer version waits until it is asked for, and never comes during an import', async ({ page }) => {
  const server = await hosted(0);
  await visited(page, server);
  const port = portOf(server);
  await gone(server);
  const newer = await hosted(port, await newerFiles());
  const ready = page.getByText('Đã có bản mới của trang này');
  const isNewer = () => page.locator('meta[name="version"]').count();
  await page.reload();
  await expect(ready).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);
  await goTo(page, 'Dữ liệu');
  await choose(page);
  await expect(page.getByRole('button', { name: 'Giữ tất cả' })).toBeEnabled();
  await expect(ready).toBeHidden();
  await page.getByRole('button', { name: 'Hủy, không giữ gì' }).click();
  await expect(ready).toBeVisible();
  await page.reload();
  await expect(ready).toBeVisible();
  expect(await isNewer()).toBe(0);
  await page.getByRole('button', { name: 'Cập nhật' }).click();
  await expect.poll(isNewer).toBe(1);
  await expect(page.getByLabel('Chọn tệp')).toBeAttached();
  await expect(ready).toBeHidden();
  await gone(newer);
});
