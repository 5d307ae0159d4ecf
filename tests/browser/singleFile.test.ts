import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, type Page, type TestInfo } from '@playwright/test';
import { faultsOf, partsOf, test } from './page.ts';

const BUILT = fileURLToPath(new URL('../../dist/thuoc-do.html', import.meta.url));

/** Ninh Thuận gains the ten places that its plan of 2022 asks for. Synthetic figures. */
const RESULTS =
  'Mã chỉ số;Mã đơn vị;Tên đơn vị;Năm;Điểm;Hạng;Số đơn vị xếp hạng\r\nPAR_INDEX;58;Ninh Thuận;2022;88,10;23;63\r\n';
const PLAN = '#/goals?entity=58%402004&plan=ninh-thuan-2022&asof=2025';

/** Opens a file of this machine without a network; whatever it asks of one is written down. */
async function open(page: Page, file: string, hash: string): Promise<string[]> {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (!/^(?:file|blob|data):/.test(request.url())) asked.push(request.url());
  });
  await page.context().setOffline(true);
  await page.goto(`${pathToFileURL(file).href}${hash}`);
  return asked;
}

const goTo = (page: Page, screen: string) => page.getByRole('navigation').getByRole('link', { name: screen }).click();

/** Keeps a table as an analyst does. */
async function keep(page: Page, name: string, content: string): Promise<void> {
  await goTo(page, 'Dữ liệu');
  await page.getByLabel('Chọn tệp').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(content) });
  await page.getByRole('button', { name: 'Giữ tất cả' }).click();
  await expect(page.getByText('Đã giữ.')).toBeVisible();
}

/** Writes the file that is taken along, from the screen of data. */
async function takeAlong(page: Page, info: TestInfo, as: string): Promise<string> {
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Xuất bản mang đi (HTML)' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe('thuoc-do-2026-11-21.html');
  const file = path.join(info.outputDir, as);
  await download.saveAs(file);
  return file;
}

test('one file without a network shows the goals, takes an import, judges it, and writes itself anew with it', async ({
  page,
}, info) => {
  const asked = await open(page, BUILT, PLAN);
  await expect(partsOf(page).rows.first()).toBeVisible();
  const before = await partsOf(page).finding.textContent();
  expect(await faultsOf(page)).toEqual([]);
  const warning = page.getByText('Trang này là một tệp, không tự lưu');
  await expect(warning).toBeHidden();

  await keep(page, 'ket-qua.csv', RESULTS);
  await expect(warning).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);
  const file = await takeAlong(page, info, 'mot.html');
  await expect(page.getByText('Đã xuất thuoc-do-2026-11-21.html.')).toBeVisible();
  await expect(warning).toBeHidden();
  expect(await readFile(await takeAlong(page, info, 'hai.html'), 'utf8')).toBe(await readFile(file, 'utf8'));

  await goTo(page, 'Chỉ tiêu');
  const judged = await partsOf(page).finding.textContent();
  expect(judged).not.toBe(before);
  const rows = await partsOf(page).rows.allTextContents();

  await page.goto('about:blank');
  asked.push(...(await open(page, file, '')));
  await expect(partsOf(page).finding).toHaveText(judged ?? '');
  expect(await partsOf(page).rows.allTextContents()).toEqual(rows);
  await expect(warning).toBeHidden();
  await goTo(page, 'Dữ liệu');
  await expect(page.getByText('ket-qua.csv').first()).toBeVisible();
  expect(asked).toEqual([]);
});

test('the file that a host writes opens without it and shows the same', async ({ page }, info) => {
  await page.goto(`/${PLAN}`);
  await expect(partsOf(page).rows.first()).toBeVisible();
  await keep(page, 'ket-qua.csv', RESULTS);
  const file = await takeAlong(page, info, 'tu-may-chu.html');
  await goTo(page, 'Chỉ tiêu');
  const rows = await partsOf(page).rows.allTextContents();
  const finding = await partsOf(page).finding.textContent();
  const asked = await open(page, file, '');
  await expect(partsOf(page).finding).toHaveText(finding ?? '');
  expect(await partsOf(page).rows.allTextContents()).toEqual(rows);
  expect(asked).toEqual([]);
});

/** Goes through the screens by their links, and waits until each stands. */
async function everyScreen(page: Page): Promise<void> {
  const ways = page.getByRole('banner').getByRole('navigation');
  for (const link of await ways.getByRole('link').all()) {
    await link.click();
    await expect(link).toHaveAttribute('aria-current', 'page');
    await expect(partsOf(page).finding).toBeVisible();
    await expect(page.getByText(/^(?:Đang đọc|Reading the)/)).toHaveCount(0);
  }
}

test('every screen opens in the one file, in both languages', async ({ page }) => {
  const asked = await open(page, BUILT, PLAN);
  await everyScreen(page);
  await page.getByRole('link', { name: 'English' }).click();
  await everyScreen(page);
  expect(asked).toEqual([]);
});
