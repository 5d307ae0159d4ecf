import { readFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import { faultsOf, isTooWide, partsOf, test } from './page.ts';

const PCI = '/#/indicator?index=PCI&period=2022';
const FOCUS = `${PCI}&entity=58%402004`;

test('the field of PCI 2022 is found, sorted, searched and saved', async ({ page }) => {
  await page.goto(PCI);
  const { finding, rows } = partsOf(page);
  await expect(finding).toHaveText(
    /^PCI 2022: 27\stỉnh lên hạng, 3 giữ hạng, 33 xuống hạng so với 2021; trung vị 65,22$/,
  );
  const table = page.getByRole('table', { name: 'PCI 2022: bảng xếp hạng' });
  await expect(table.getByRole('rowheader')).toHaveCount(63);
  await table.getByRole('button', { name: 'Thay đổi hạng' }).click();
  await expect(table.getByRole('rowheader').first()).toHaveText('Bắc Giang');
  await expect(page).toHaveURL(/order=-rank-move/);
  await page.getByRole('searchbox', { name: 'Tìm tỉnh' }).fill('dak lak');
  await expect(table.getByRole('rowheader')).toHaveText(['Đắk Lắk']);
  await expect(page).toHaveURL(/search=dak\+lak/);
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Tải bảng (CSV)', exact: true }).click();
  const file = await saved;
  expect(file.suggestedFilename()).toBe('thuoc-do-PCI-2022-so-voi-2021.csv');
  expect(await readFile(await file.path(), 'utf8')).toContain('"Đắk Lắk";"PCI";"2022";"60"');
  await table.getByRole('link', { name: 'Đắk Lắk' }).click();
  await expect(page).toHaveURL(/#\/entity\?entity=66%402004/);
  await expect(rows.first()).not.toBeVisible();
});

test('a province in focus, its peers and its lines can be walked with the keyboard', async ({ page }) => {
  await page.goto(FOCUS);
  const { finding } = partsOf(page);
  await expect(finding).toHaveText(/^PCI của Ninh Thuận năm 2022: hạng\s30\/63, lên 19\sbậc so với 2021/);
  await page.getByRole('combobox', { name: 'So sánh với' }).selectOption('rank');
  await expect(
    page.getByText('So sánh với (liền kề về hạng): Thái Bình, Đồng Nai, Nam Định, Hải Dương.'),
  ).toBeVisible();
  const lines = page.getByRole('slider').first();
  await lines.focus();
  await expect(lines).toHaveAttribute('aria-valuetext', /^Ninh Thuận, 2024: hạng\s13\/63$/);
  await page.keyboard.press('ArrowLeft');
  await expect(lines).toHaveAttribute('aria-valuetext', /^Ninh Thuận, 2022: hạng\s30\/63$/);
  await page.keyboard.press('ArrowUp');
  await expect(lines).toHaveAttribute('aria-valuetext', /^Đồng Nai \(liền kề về hạng\), 2022: hạng\s29\/63$/);
  await page.getByRole('button', { name: 'Đến dòng Ninh Thuận' }).click();
  await expect(page.getByRole('row', { name: /^30 Ninh Thuận/ })).toBeFocused();
  await page.getByRole('button', { name: 'Điểm', exact: true }).first().click();
  await expect(page).toHaveURL(/show=score/);
  await expect(page.getByRole('heading', { name: /^Ninh Thuận: 54,22\sđiểm năm 2013/ })).toBeVisible();
});

test('a component is shown with its groups, and a link that cannot be used says so', async ({ page }) => {
  await page.goto('/#/indicator?index=PAPI&component=D6&period=2022&peers=nobody');
  await expect(page.getByText(/^Liên kết có phần không dùng được/)).toContainText('peers');
  const { finding } = partsOf(page);
  await expect(finding).toHaveText(/^Cung ứng dịch vụ công \(PAPI\) 2022: .*trung vị 7,52$/);
  await expect(page.getByRole('cell', { name: '7,8579–8,3148' })).toBeVisible();
  await page.getByRole('combobox', { name: 'Nhóm' }).selectOption('cao');
  const table = page.getByRole('table', { name: /bảng xếp hạng$/ });
  await expect(table.getByRole('rowheader')).toHaveCount(16);
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`axe finds nothing wrong in the ${colorScheme}`, async ({ page }) => {
    test.slow(); // some thousand shapes are looked at
    await page.emulateMedia({ colorScheme });
    await page.goto(`${FOCUS}&rule=region`);
    await expect(page.getByRole('table', { name: /bảng xếp hạng$/ })).toBeVisible();
    expect(await faultsOf(page)).toEqual([]);
  });

test('a phone has room for it', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`${FOCUS}&rule=region`);
  await expect(page.getByRole('table', { name: /bảng xếp hạng$/ })).toBeVisible();
  expect(await isTooWide(page)).toBe(false);
});

test('the map is walked from neighbour to neighbour, coloured anew, and chooses a province', async ({ page }) => {
  await page.goto('/#/indicator?index=PAPI&period=2024&entity=58%402004');
  await expect(page.getByRole('heading', { name: /^PAPI 2024: Quảng Ninh dẫn đầu/ })).toBeVisible();
  const map = page.getByRole('slider', { name: /Bản đồ 63 ô/ });
  await map.focus();
  await expect(map).toHaveAttribute('aria-valuetext', /^Ninh Thuận: 45,73\sđiểm, hạng\s5/);
  await page.keyboard.press('ArrowUp');
  await expect(map).toHaveAttribute('aria-valuetext', /^Khánh Hòa:/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/entity=56%402004/);
  await page.getByRole('button', { name: 'Thay đổi', exact: true }).click();
  await expect(page).toHaveURL(/colour=change/);
  await expect(
    page.getByRole('heading', { name: /^PAPI 2024 so với 2023: \d+ tỉnh, thành phố tăng điểm/ }),
  ).toBeVisible();
});

test('the components of all provinces are put in order by one of them', async ({ page }) => {
  await page.goto('/#/indicator?index=PAPI&period=2024&entity=58%402004');
  const heat = page.getByRole('table', { name: /^Điểm thành phần của các tỉnh/ });
  await heat.getByRole('button', { name: 'Quản trị điện tử' }).click();
  await expect(page).toHaveURL(/heat=D8/);
  const scores = await heat.locator('tbody tr td:last-child').allTextContents();
  const numbers = scores.map((text) => Number(text.replace(',', '.'))).filter((n) => !Number.isNaN(n));
  expect(numbers.length).toBeGreaterThan(50);
  expect(numbers).toEqual(numbers.toSorted((a, b) => b - a));
});
