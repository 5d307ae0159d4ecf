import { AxeBuilder } from '@axe-core/playwright';
import { expect, test as base, type Page } from '@playwright/test';

/** What the policy refused, and what the page printed: both stay empty in every journey. */
type Watched = Readonly<{ complaints: string[] }>;

/** A page on the day of the other tests, which fails its test when the policy is broken or anything is printed. */
export const test = base.extend<Watched>({
  complaints: [
    async ({ page }, use) => {
      const complaints: string[] = [];
      page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`));
      page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
      await page.exposeFunction('tellViolation', (violation: string) => complaints.push(`policy: ${violation}`));
      await page.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', (event) => {
          Reflect.get(window, 'tellViolation')(`${event.violatedDirective} ${event.blockedURI}`);
        });
      });
      await page.clock.setFixedTime(new Date('2026-11-21T09:00:00+07:00'));
      await use(complaints);
      expect(complaints).toEqual([]);
    },
    { auto: true },
  ],
});

/** What axe finds wrong on the page as it stands. */
export async function faultsOf(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

/** Whether the page is wider than its window. */
export const isTooWide = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);

/** The parts of a page that a test waits for. */
export const partsOf = (page: Page) => ({
  finding: page.getByRole('heading', { level: 1 }),
  rows: page.getByRole('rowheader'),
  counts: page.getByRole('group', { name: /^Số chỉ tiêu theo kết luận/ }),
});
