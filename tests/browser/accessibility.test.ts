import { expect } from '@playwright/test';
import { faultsOf, partsOf, test } from './page.ts';

const SCREENS = [
  ['all goals', '/#/goals?entity=58%402004&plan=ninh-thuan-2022&asof=2025'],
  ['a province without goals', '/#/goals?entity=66%402004'],
  ['one goal by rank', '/#/goal?goal=NT-2022-PAR&asof=2025'],
  ['one goal with components', '/#/goal?goal=NT-2023-PAPI&asof=2025&lang=en'],
  ['own files', '/#/data'],
  ['the rules', '/#/method'],
] as const;

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme });
    for (const [name, hash] of SCREENS) {
      test(`axe finds nothing on ${name}`, async ({ page }) => {
        await page.goto(hash);
        await expect(partsOf(page).finding).toBeVisible();
        await page.waitForLoadState('networkidle');
        expect(await faultsOf(page)).toEqual([]);
      });
    }

    test('axe finds nothing on an unfolded goal and an open list', async ({ page }) => {
      await page.goto(SCREENS[0][1]);
      await page.getByRole('button', { name: /Các điều kiện của chỉ tiêu PAR INDEX/ }).click();
      await page.getByRole('combobox', { name: 'Tỉnh, thành phố' }).fill('dak');
      await expect(page.getByRole('option').first()).toBeVisible();
      expect(await faultsOf(page)).toEqual([]);
    });
  });
}
