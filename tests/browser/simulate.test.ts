import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { faultsOf, isTooWide, partsOf, test } from './page.ts';

const TOP_3 = '/#/simulate?entity=58%402004&asof=2025&target=rank%3A3';

test('a target is reached by the shortest way, and the link says it again', async ({ page, context }) => {
  await page.goto(TOP_3);
  const { finding } = partsOf(page);
  await expect(finding).toHaveText(/PAPI 47,13\sđiểm, hạng\s3\/61 – đạt mục tiêu TOP\s3/);
  await page.getByRole('button', { name: /^Đưa vào mô phỏng: Phương án 2/ }).click();
  await expect(page).toHaveURL(/pick=second/);
  await page.getByRole('combobox', { name: 'Nâng tối đa đến' }).selectOption('Phân vị 75 của cả nước');
  await expect(page.getByRole('heading', { name: 'Không đạt được trong giới hạn này' })).toBeVisible();
  await page.goBack();
  await expect(finding).toHaveText(/đạt mục tiêu TOP\s3/);
  const again = await context.newPage();
  await again.goto(page.url());
  await expect(partsOf(again).finding).toHaveText((await finding.textContent()) ?? '');
});

test('a slider moved with the keyboard is written into the address once, without filling the history', async ({
  page,
}) => {
  await page.goto(`${TOP_3}&pick=none`);
  const { finding } = partsOf(page);
  await expect(finding).toHaveText(/^Ninh Thuận chưa đạt mục tiêu TOP\s3/);
  const entries = await page.evaluate(() => window.history.length);
  const slider = page.getByRole('slider', { name: 'Kiểm soát tham nhũng trong khu vực công: thanh trượt' });
  await slider.focus();
  for (let i = 0; i < 20; i += 1) await page.keyboard.press('ArrowRight');
  await expect(slider).toHaveAttribute('aria-valuetext', /^7,75, \+0,20 so với hiện nay$/);
  await expect(page).toHaveURL(/set=D4%3A7\.75/);
  await page.keyboard.press('End');
  await expect(finding).toHaveText(/PAPI 46,39\sđiểm, hạng\s4\/61/);
  await expect(page).toHaveURL(/set=D4%3A8\.2039/);
  expect(await page.evaluate(() => window.history.length)).toBe(entries);
  await page.getByRole('button', { name: 'Về hiện trạng' }).click();
  await expect(finding).toHaveText(/^Ninh Thuận chưa đạt mục tiêu TOP\s3/);
});

test('a typed score is taken with a decimal comma, and refused with a point', async ({ page }) => {
  await page.goto(`${TOP_3}&pick=none`);
  const field = page.getByRole('textbox', { name: 'Quản trị điện tử: điểm mô phỏng' });
  await field.fill('5.5');
  await field.press('Enter');
  await expect(page.getByRole('alert').filter({ hasText: 'Không đọc được “5.5”' })).toBeVisible();
  await field.fill('5,5');
  await field.press('Enter');
  await expect(partsOf(page).finding).toHaveText(/hạng\s1\/61|hạng\s2\/61/);
});

test('the simulated table is saved for a spreadsheet, every row of it marked', async ({ page }) => {
  await page.goto(TOP_3);
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Tải bảng mô phỏng (CSV)' }).click();
  const file = await saved;
  expect(file.suggestedFilename()).toBe('thuoc-do-mo-phong-PAPI-58-2024.csv');
  const text = readFileSync(await file.path(), 'utf8');
  expect(text.startsWith('\uFEFF"Loại số liệu";')).toBe(true);
  expect(text.match(/"mô phỏng, không phải số liệu công bố"/g)).toHaveLength(11);
});

test('a table whose sum is not known is refused, with the way to those that can be simulated', async ({ page }) => {
  await page.goto('/#/simulate?entity=58%402004&asof=2025&index=PCI&target=rank%3A5&table=2022');
  const { finding } = partsOf(page);
  await expect(finding).toHaveText('Không mô phỏng được PCI 2022');
  await expect(page.getByText('Tổng theo trọng số đã biết là 61,82, tổng đã công bố là 65,43.')).toBeVisible();
  await page.getByRole('link', { name: '2016' }).click();
  await expect(finding).toHaveText(/PCI 63,50\sđiểm, hạng\s5\/63/);
});

test('a goal is chosen, and what the link has that cannot be used is named', async ({ page }) => {
  await page.goto(`${TOP_3}&set=ZZ%3A3&bound=best`);
  await expect(page.getByRole('status').filter({ hasText: 'bound' })).toBeVisible();
  await page.getByRole('combobox', { name: 'Mục tiêu' }).selectOption({ label: 'PAPI 2025: TOP\u00a020' });
  await expect(partsOf(page).finding).toHaveText(/^Ninh Thuận đã đạt mục tiêu TOP\s20/);
  await page.getByRole('link', { name: /^Thử mục tiêu cao hơn/ }).click();
  await expect(partsOf(page).finding).toHaveText(/^Mô phỏng Ninh Thuận/);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme });
    for (const hash of [TOP_3, `${TOP_3}&bound=p75&lang=en`, '/#/simulate?goal=NT-2023-SIPAS']) {
      test(`axe finds nothing on ${hash}`, async ({ page }) => {
        await page.goto(hash);
        await expect(partsOf(page).finding).toBeVisible();
        await page.waitForLoadState('networkidle');
        expect(await faultsOf(page)).toEqual([]);
      });
    }
  });
}

test('a phone shows all of it within its width', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(TOP_3);
  await expect(partsOf(page).finding).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect(await isTooWide(page)).toBe(false);
});
