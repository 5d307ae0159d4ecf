import { expect } from '@playwright/test';
import { isTooWide, partsOf, test } from './page.ts';

const PLAN_2022 = '/#/goals?entity=58%402004&plan=ninh-thuan-2022&asof=2025';

test('the start screen opens with Ninh Thuận, its newest plan, and counts by verdict', async ({ page }) => {
  await page.goto('/');
  const { finding, rows, counts } = partsOf(page);
  await expect(finding).toHaveText('Ninh Thuận: đạt 1/5 chỉ tiêu, 4 chưa kết luận được');
  await expect(counts.getByRole('button')).toHaveText(['3Không có số liệu', '1Chờ công bố', '1Đạt']);
  await expect(counts).toContainText('trên 5 chỉ tiêu');
  await expect(rows).toHaveCount(5);
});

test('a missed goal stands first with figures, margin and verdict', async ({ page }) => {
  await page.goto(PLAN_2022);
  const row = page.getByRole('row').filter({ hasText: 'phấn đấu tăng 10 bậc so với năm 2021' }).first();
  await expect(row.getByRole('cell', { name: /^29\/63 25/ })).toBeVisible();
  await expect(row).toContainText('thiếu 4 bậc');
  await expect(row).toContainText('Không đạt');
});

test('the detail of PAR INDEX 2022 says not met, from 35 to 29, four places short', async ({ page }) => {
  await page.goto(PLAN_2022);
  await page.getByRole('link', { name: 'PAR INDEX' }).click();
  const { finding } = partsOf(page);
  await expect(finding).toHaveText(
    /hạng\s29\/63, lên 6\sbậc so với 2021 \(hạng\s35\); mục tiêu hạng\s25; còn thiếu 4\sbậc; không đạt/,
  );
  await expect(page.getByText('2022 · hạng 29/63 · thiếu 4 bậc')).toBeVisible();
  await expect(page.locator('.recharts-line').first()).toBeVisible();
  await page.goBack();
  await expect(finding).toHaveText(/đạt 2\/10 chỉ tiêu/);
});

test('a province is found without marks, and another as-of period changes the finding', async ({ page }) => {
  await page.goto(PLAN_2022);
  const { finding } = partsOf(page);
  await page.getByRole('combobox', { name: 'Số liệu đến' }).selectOption('2021');
  await expect(finding).toHaveText('Ninh Thuận: đạt 0/10 chỉ tiêu, 10 chưa đến hạn');
  await page.getByRole('combobox', { name: 'Tỉnh, thành phố' }).fill('binh dinh');
  await page.keyboard.press('Enter');
  await expect(finding).toHaveText(/^Bình Định: /);
});

test('everything on the way to a reason can be done with the keyboard', async ({ page }) => {
  await page.goto(PLAN_2022);
  await expect(partsOf(page).rows.first()).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Đến nội dung chính' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  const fold = page.getByRole('button', { name: /Các điều kiện của chỉ tiêu PAR INDEX/ });
  await tabTo(page, fold);
  await page.keyboard.press('Enter');
  await expect(fold).toHaveAttribute('aria-expanded', 'true');
  const link = page.getByRole('link', { name: 'PAR INDEX', exact: true });
  await tabTo(page, link);
  await page.keyboard.press('Enter');
  const line = page.getByRole('slider').first();
  await tabTo(page, line);
  await expect(line).toHaveAttribute('aria-valuetext', /^2022: hạng\s29\/63$/);
  await page.keyboard.press('ArrowLeft');
  await expect(line).toHaveAttribute('aria-valuetext', /^2021: hạng\s35\/63$/);
});

async function tabTo(page: Parameters<typeof partsOf>[0], target: ReturnType<typeof page.getByRole>): Promise<void> {
  await expect(target).toBeVisible();
  for (let i = 0; i < 60; i += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('the keyboard does not get there');
}

test('the table is saved for a spreadsheet', async ({ page }) => {
  await page.goto(PLAN_2022);
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Tải bảng (CSV)' }).click();
  expect((await saved).suggestedFilename()).toBe('thuoc-do-chi-tieu-58-2025.csv');
});

test('a broken link shows the start screen and says what it left aside', async ({ page }) => {
  await page.goto('/#/goals?entity=%E1%BA&asof=soon&__proto__[x]=1');
  await expect(partsOf(page).finding).toHaveText(/^Ninh Thuận: /);
  await expect(page.getByText(/^Liên kết có phần không dùng được/)).toContainText('asof');
});

test('a link opened somewhere else shows the same', async ({ page, browser }) => {
  await page.goto('/');
  await expect(partsOf(page).rows.first()).toBeVisible();
  await page.getByRole('button', { name: /Chờ công bố/ }).click();
  await expect(partsOf(page).rows).toHaveCount(1);
  const other = await browser.newPage();
  await other.goto(page.url());
  await expect(partsOf(other).rows).toHaveCount(1);
  expect(await partsOf(other).finding.textContent()).toBe(await partsOf(page).finding.textContent());
  await other.close();
});

test('appearance is kept in this browser, not in the link', async ({ page }) => {
  await page.goto(PLAN_2022);
  await page.getByRole('button', { name: /Giao diện/ }).click();
  await page.getByRole('button', { name: /Giao diện/ }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  expect(page.url()).not.toContain('dark');
});

for (const [name, hash] of [
  ['goals', PLAN_2022],
  ['goal', '/#/goal?goal=NT-2023-PAPI&asof=2025'],
  ['data', '/#/data'],
] as const) {
  test(`${name} needs no horizontal scrolling at 390 pixels`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(hash);
    await expect(partsOf(page).finding).toBeVisible();
    await page.waitForLoadState('networkidle');
    expect(await isTooWide(page)).toBe(false);
  });
}
