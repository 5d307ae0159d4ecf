import { expect } from '@playwright/test';
import { partsOf, test } from './page.ts';

test('a part of the app that is gone from the host asks for a reload, which brings it back', async ({
  page,
  complaints,
}) => {
  await page.route(/\/assets\/DataScreen-[^/]*\.js$/, (route) => route.fulfill({ status: 404 }));
  await page.goto('/#/goals');
  await expect(partsOf(page).rows.first()).toBeVisible();
  await page.getByRole('link', { name: 'Dữ liệu', exact: false }).first().click();
  await expect(page.getByText('Không mở được phần này')).toBeVisible();
  await page.unroute(/\/assets\/DataScreen-[^/]*\.js$/);
  complaints.length = 0; // the browser says that the part was not found
  await page.getByRole('button', { name: 'Tải lại trang' }).click();
  await expect(partsOf(page).finding).toHaveText(/dữ liệu|tệp của bạn/i);
});

test('what is open goes on without a network, and so does the way to a reason', async ({ page, context }) => {
  await page.goto('/#/goals?entity=58%402004&plan=ninh-thuan-2022&asof=2025');
  await expect(partsOf(page).rows.first()).toBeVisible();
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  await page.getByRole('button', { name: /Các điều kiện của chỉ tiêu PAR INDEX/ }).click();
  await expect(page.getByText(/tăng 10 bậc/).first()).toBeVisible();
  await context.setOffline(false);
});
