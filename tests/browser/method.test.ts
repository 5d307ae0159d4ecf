import { expect } from '@playwright/test';
import { isTooWide, partsOf, test } from './page.ts';

test('the rules are found from every screen, part by part, and lead to the goals that show them', async ({ page }) => {
  await page.goto('/#/goals');
  await page.getByRole('link', { name: 'Phương pháp' }).click();
  await expect(partsOf(page).finding).toHaveText('Từ câu chữ của kế hoạch đến kết luận');
  await page.getByRole('navigation', { name: 'Mục lục' }).getByRole('link', { name: 'Triển vọng' }).click();
  await expect(page).toHaveURL(/part=outlooks/);
  await expect(page.getByRole('heading', { name: 'Triển vọng', level: 2 })).toBeFocused();

  const sources = page.getByRole('region', { name: 'Số liệu' });
  await expect(sources.getByRole('row', { name: /^PCI: điểm tổng và thành phần/ })).toContainText(
    'Creative Commons Zero 1.0',
  );
  await expect(page.getByText(/^papaparse .* MIT$/)).toBeVisible();

  await page
    .getByRole('link', { name: /^PAR INDEX của Ninh Thuận năm 2022: hạng 29.63, lên 6/ })
    .first()
    .click();
  await expect(page).toHaveURL(/#\/goal\?goal=NT-2022-PAR/);
  await expect(partsOf(page).finding).toContainText('không đạt');
});

test('a part that does not exist is named and left aside', async ({ page }) => {
  await page.goto('/#/method?part=secrets');
  await expect(page.getByRole('status').filter({ hasText: 'part' })).toBeVisible();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('the rules fit', async ({ page }) => {
    await page.goto('/#/method?lang=en');
    await expect(partsOf(page).finding).toHaveText('From the words of a plan to a verdict');
    await expect(page.getByText(/^papaparse/)).toBeVisible();
    expect(await isTooWide(page)).toBe(false);
  });
});
