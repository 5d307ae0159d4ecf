import { expect } from '@playwright/test';
import { isTooWide, partsOf, test } from './page.ts';

const NINH_THUAN = '/#/entity?entity=58%402004&asof=2025';

test('one province: its finding, its small figures, and the way to a goal and to an index', async ({ page }) => {
  await page.goto(NINH_THUAN);
  const { finding } = partsOf(page);
  await expect(finding).toHaveText(
    /^Ninh Thuận 2024: PAPI hạng\s5\/61, PCI hạng\s13\/63; mạnh nhất Cung ứng dịch vụ công/,
  );
  await expect(
    page.getByRole('heading', { name: /^PAPI 2024: hạng\s5\/61, lên 1\sbậc so với 2023, thay đổi nhỏ$/ }),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Điểm', exact: true }).click();
  await expect(page.getByRole('heading', { name: /^PAPI 2024: 45,73\sđiểm/ })).toBeVisible();
  expect(page.url()).toContain('show=score');
  await expect(page.getByRole('link', { name: 'PAPI: mọi tỉnh, thành phố' })).toHaveAttribute(
    'href',
    /#\/indicator\?.*index=PAPI/,
  );
  await page.getByRole('link', { name: '2022: tăng 10 bậc so với năm 2021' }).first().click();
  await expect(finding).toHaveText(/PAR INDEX của Ninh Thuận/);
  await page.goBack();
  await expect(finding).toHaveText(/^Ninh Thuận 2024/);
});

test('strengths and weaknesses by rule-chosen peers, with the keyboard', async ({ page }) => {
  await page.goto(NINH_THUAN);
  await page.getByRole('combobox', { name: 'So sánh với' }).selectOption('profile');
  await expect(
    page.getByText(/^So sánh với \(cơ cấu 8\sthành phần giống nhất.*Bà Rịa - Vũng Tàu \(cách 1,54/),
  ).toBeVisible();
  const chart = page.getByRole('slider', { name: /^PAPI 2024: mạnh nhất/ });
  await chart.focus();
  await expect(chart).toHaveAttribute('aria-valuetext', /^Cung ứng dịch vụ công: cao hơn trung vị cả nước/);
  await page.keyboard.press('ArrowDown');
  await expect(chart).toHaveAttribute(
    'aria-valuetext',
    /^Thủ tục hành chính công: cao hơn trung vị cả nước 0,29\sđiểm, 1,3/,
  );
  await page.getByRole('combobox', { name: 'Chỉ số xem kỹ' }).selectOption('SIPAS');
  await expect(page.getByText('SIPAS không có điểm thành phần', { exact: true })).toBeVisible();
  expect(page.url()).toContain('index=SIPAS');
});

test('peers are chosen by hand, stand in the link, and can be taken out', async ({ page }) => {
  await page.goto(`${NINH_THUAN}&rule=hand`);
  await page.getByRole('combobox', { name: 'Thêm nơi so sánh' }).fill('quang ninh');
  await page.keyboard.press('Enter');
  await expect(page.getByText('So sánh với (tự chọn): Quảng Ninh.')).toBeVisible();
  expect(page.url()).toContain('peers=22%402004');
  await page.getByRole('button', { name: 'Bỏ Quảng Ninh' }).click();
  await expect(page.getByText(/chưa chọn nơi nào/)).toBeVisible();
});

test('a merged province shows the former ones as ranges, a place without figures the way to import', async ({
  page,
}) => {
  await page.goto('/#/entity?entity=56%402025&asof=2025');
  const { finding } = partsOf(page);
  await expect(finding).toHaveText('Khánh Hòa chưa có số liệu sau sáp nhập');
  await expect(
    page.getByText(/các tỉnh cũ: từ hạng\s5\/61 \(Ninh Thuận\) đến hạng\s27\/61 \(Khánh Hòa\)/),
  ).toBeVisible();
  await page.goto('/#/entity?entity=GL%40&asof=2025');
  await expect(page.getByRole('link', { name: 'Nhập số liệu' })).toBeVisible();
});

test('a broken link falls back and says so, and nothing scrolls sideways on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`${NINH_THUAN}&rule=nearest&index=XYZ`);
  await expect(page.getByText(/^Liên kết có phần không dùng được/)).toContainText('rule, index');
  await expect(page.getByRole('heading', { name: /^PAPI 2024: mạnh nhất/ })).toBeVisible();
  expect(await isTooWide(page)).toBe(false);
});
