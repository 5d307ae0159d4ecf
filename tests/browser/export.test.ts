import { readFileSync } from 'node:fs';
import { expect, type Download, type Locator, type Page } from '@playwright/test';
import { faultsOf, isTooWide, partsOf, test } from './page.ts';

const GOAL = '/#/goal?goal=NT-2023-PAPI&asof=2025';
const GOALS = '/#/goals?entity=58%402004&plan=ninh-thuan-2022&asof=2025';

/** The export menu of the chart or list called `title`, opened. */
async function opened(page: Page, title: RegExp): Promise<Locator> {
  const menu = page.getByRole('group').filter({ has: page.getByLabel(title) });
  await page.getByLabel(title).click();
  await expect(menu.getByRole('button', { name: 'Tải PNG' })).toBeVisible();
  return menu;
}

async function saved(page: Page, menu: Locator, button: string | RegExp): Promise<Download> {
  const coming = page.waitForEvent('download');
  await menu.getByRole('button', { name: button }).click();
  return coming;
}

const bytesOf = async (download: Download): Promise<Buffer> => readFileSync(await download.path());

/** Width, height and dots a metre that a PNG says it has. */
function sizeOf(png: Buffer): readonly [number, number, number] {
  const at = png.indexOf('pHYs');
  return [png.readUInt32BE(16), png.readUInt32BE(20), at < 0 ? 0 : png.readUInt32BE(at + 4)];
}

test('a chart is saved as SVG with the words of the screen, its own letters, and nothing clipped', async ({
  page,
  context,
}) => {
  await page.goto(GOAL);
  const strip = page.getByRole('figure').filter({ has: page.getByRole('heading', { name: /^Ninh Thuận: 45,73/ }) });
  const labels = strip.locator('svg text');
  await expect(labels.filter({ hasText: 'Ninh Thuận 45,73' })).toBeVisible();
  const shown = await labels.allTextContents();
  const file = await saved(page, await opened(page, /^Xuất: Ninh Thuận: 45,73/), 'Tải SVG');
  expect(file.suggestedFilename()).toMatch(/^papi_cac-tinh_ninh-thuan_2024_[\da-f]{8}\.svg$/);
  const svg = (await bytesOf(file)).toString();
  const elsewhere = await context.newPage();
  await elsewhere.setContent(`<!doctype html><body>${svg}`);
  const picture = elsewhere.locator('svg');
  const words = await picture.locator('text').allTextContents();
  expect(words).toEqual(expect.arrayContaining(shown));
  const fonts = await elsewhere.evaluate(async () => {
    await document.fonts.ready;
    return [...document.fonts].map(({ family, status }) => `${family.replaceAll(/['"]/g, '')} ${status}`);
  });
  expect(fonts).toEqual(['Thuoc Do loaded']);
  const outside = await picture.evaluate((root) => {
    const frame = root.getBoundingClientRect();
    const isOut = (box: DOMRect): boolean =>
      box.left < frame.left || box.right > frame.right || box.top < frame.top || box.bottom > frame.bottom;
    const texts = [...root.querySelectorAll('text')];
    return texts.filter((text) => isOut(text.getBoundingClientRect())).map(({ textContent }) => textContent);
  });
  expect(outside).toEqual([]);
});

test('each format of PNG has its size and resolution', async ({ page }) => {
  await page.goto(GOAL);
  const menu = await opened(page, /^Xuất: PAPI của Ninh Thuận/);
  const drawn = async (format: RegExp): Promise<readonly [number, number, number]> => {
    await menu.getByRole('radio', { name: format }).check();
    return sizeOf(await bytesOf(await saved(page, menu, 'Tải PNG')));
  };
  expect(await drawn(/16:9/)).toEqual([1920, 1080, 7559]);
  expect(await drawn(/Vuông/)).toEqual([1440, 1440, 7559]);
  const [width, , dots] = await drawn(/16 cm/);
  expect([width, dots]).toEqual([1890, 11811]);
  const onScreen = (await menu.boundingBox())?.width ?? 0;
  expect((await drawn(/Như màn hình/))[0]).toBe(Math.round(onScreen) * 2);
});

test('a picture is drawn in its own letters and on its own paper', async ({ page }) => {
  await page.goto(GOAL);
  const menu = await opened(page, /^Xuất: PAPI của Ninh Thuận/);
  const coloursOf = async (): Promise<readonly [paper: readonly number[], inked: number]> => {
    const png = (await bytesOf(await saved(page, menu, 'Tải PNG'))).toString('base64');
    return page.evaluate(async (data) => {
      const image = new Image();
      image.src = `data:image/png;base64,${data}`;
      await image.decode();
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [image.width, image.height];
      const context = canvas.getContext('2d');
      context?.drawImage(image, 0, 0);
      const { data: pixels } = context?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] };
      const paper = Array.from(pixels.slice(0, 3));
      let inked = 0;
      for (let i = 0; i < pixels.length; i += 4) if (Math.abs((pixels[i] ?? 0) - (paper[0] ?? 0)) > 64) inked += 1;
      return [paper, inked / (pixels.length / 4)] as const;
    }, png);
  };
  const [light, ink] = await coloursOf();
  expect(light).toEqual([255, 255, 255]);
  expect(ink).toBeGreaterThan(0.01);
  await menu.getByRole('checkbox', { name: 'Nền tối' }).check();
  const [dark] = await coloursOf();
  for (const channel of dark) expect(channel).toBeLessThan(0x20);
});

test('what is shown and everything there is are saved for a spreadsheet', async ({ page }) => {
  await page.goto(GOAL);
  const menu = await opened(page, /^Xuất: PAPI của Ninh Thuận/);
  const shown = (await bytesOf(await saved(page, menu, /đang xem/))).toString();
  expect(shown.startsWith('\uFEFF"Kỳ";"Kết quả";"Kết quả: số"')).toBe(true);
  expect(shown).toContain('"hạng\u00a05/61";"5";"61"');
  const full = await saved(page, menu, /toàn bộ/);
  expect(full.suggestedFilename()).toMatch(/^papi_toan-bo_[\da-f]{8}\.csv$/);
  const lines = (await bytesOf(full)).toString().split('\r\n');
  expect(lines.length).toBeGreaterThan(1000);
  expect(lines.find((line) => line.includes('"PAPI";"";"58";"Ninh Thuận";"2024"'))).toContain('"45,73');
});

test('a chart is copied as picture, table and sentence; as words alone where that is refused, and it says so', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(GOAL);
  const menu = await opened(page, /^Xuất: PAPI của Ninh Thuận/);
  await menu.getByRole('button', { name: /^Sao chép/ }).click();
  await expect(menu.getByRole('status')).toHaveText('Đã sao chép hình, bảng và câu diễn giải.');
  const copied = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const html = await (await item?.getType('text/html'))?.text();
    return { types: item?.types.toSorted(), html };
  });
  expect(copied.types).toEqual(['image/png', 'text/html', 'text/plain']);
  expect(copied.html).toContain('<td>hạng&nbsp;5/61</td>');
  await page.evaluate(() => {
    Object.defineProperty(navigator.clipboard, 'write', { value: () => Promise.reject(new Error('refused')) });
  });
  await menu.getByRole('button', { name: /^Sao chép/ }).click();
  await expect(menu.getByRole('status')).toContainText('chỉ sao chép được câu và bảng');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('hạng\u00a05/61');
});

test('the list of goals is a picture too, by the keyboard alone, without a fault', async ({ page }) => {
  await page.goto(GOALS);
  await expect(partsOf(page).rows.first()).toBeVisible();
  const summary = page.getByLabel(/^Xuất: Ninh Thuận/);
  await summary.focus();
  await page.keyboard.press('Enter');
  const save = page.getByRole('button', { name: 'Tải PNG' });
  await expect(save).toBeVisible();
  for (let i = 0; i < 4 && !(await save.evaluate((button) => button === document.activeElement)); i += 1)
    await page.keyboard.press('Tab');
  await expect(save).toBeFocused();
  const coming = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  expect((await coming).suggestedFilename()).toMatch(/^chi-tieu_ninh-thuan_2025_[\da-f]{8}\.png$/);
  expect(await faultsOf(page)).toEqual([]);
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await isTooWide(page)).toBe(false);
});
