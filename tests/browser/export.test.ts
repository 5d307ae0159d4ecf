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

/** The share of pixels that differ between two PNG of one size; 1 where their sizes differ. */
const differing = (page: Page, pictures: readonly Buffer[]): Promise<number> =>
  page.evaluate(
    async (addresses) => {
      const [a, b] = await Promise.all(
        addresses.map(async (address) => {
          const image = new Image();
          image.src = address;
          await image.decode();
          const canvas = document.createElement('canvas');
          [canvas.width, canvas.height] = [image.width, image.height];
          const context = canvas.getContext('2d');
          context?.drawImage(image, 0, 0);
          return context?.getImageData(0, 0, canvas.width, canvas.height);
        }),
      );
      if (a === undefined || b === undefined || a.width !== b.width || a.height !== b.height) return 1;
      let off = 0;
      for (let i = 0; i < a.data.length; i += 4) if (Math.abs((a.data[i] ?? 0) - (b.data[i] ?? 0)) > 96) off += 1;
      return off / (a.data.length / 4);
    },
    pictures.map((png) => `data:image/png;base64,${png.toString('base64')}`),
  );

for (const isDark of [false, true])
  test(`the PNG shows what the browser makes of the SVG and its letters, ${isDark ? 'dark' : 'light'}`, async ({
    page,
    browser,
  }) => {
    await page.goto(GOAL);
    const menu = await opened(page, /^Xuất: PAPI của Ninh Thuận/);
    await menu.getByRole('radio', { name: /16:9/ }).check();
    await menu.getByRole('checkbox', { name: 'Nền tối' }).setChecked(isDark);
    const svg = (await bytesOf(await saved(page, menu, 'Tải SVG'))).toString();
    const png = await bytesOf(await saved(page, menu, 'Tải PNG'));
    const sharp = await browser.newContext({ deviceScaleFactor: 2, viewport: { width: 960, height: 540 } });
    const elsewhere = await sharp.newPage();
    const shot = async (picture: string): Promise<Buffer> => {
      await elsewhere.setContent(`<!doctype html><body style="margin:0;line-height:0">${picture}`);
      await elsewhere.evaluate(() => document.fonts.ready);
      return elsewhere.screenshot();
    };
    expect(await differing(elsewhere, [png, await shot(svg)])).toBeLessThan(0.0005);
    const inOther = svg.replace(/@font-face\{[^}]*\}/, '').replace(/font-family="[^"]*"/, 'font-family="serif"');
    expect(await differing(elsewhere, [png, await shot(inOther)])).toBeGreaterThan(0.005);
    await sharp.close();
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

test('everybody over the years, and in one year, leave the screen of an indicator', async ({ page }) => {
  await page.goto('/#/indicator?index=PAPI&asof=2024&entity=58%402004');
  const lines = await opened(page, /^Xuất: Ninh Thuận: hạng/);
  await lines.getByRole('radio', { name: /16:9/ }).check();
  const png = await saved(page, lines, 'Tải PNG');
  expect(png.suggestedFilename()).toMatch(/^papi_cac-tinh-qua-cac-nam_ninh-thuan_2011-2024_[\da-f]{8}\.png$/);
  expect(sizeOf(await bytesOf(png))).toEqual([1920, 1080, 7559]);
  const svg = (await bytesOf(await saved(page, lines, 'Tải SVG'))).toString();
  expect(svg).toContain('>Ninh Thuận</text>');
  const strip = await opened(page, /^Xuất: Ninh Thuận: 45,73/);
  const shown = (await bytesOf(await saved(page, strip, /đang xem/))).toString();
  expect(shown).toContain('"Ninh Thuận";"45,73";"5"');
});
