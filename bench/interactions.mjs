import { chromium } from 'playwright';
import { preview } from 'vite';
import { findChromium } from '../tests/config/chromium.mjs';

const ROUNDS = 9;
/** Until everything that an input set off is over, in ms. */
const SETTLED = 250;

const PLACE = 'entity=58%402004&asof=2025';
const PAPI = `#/indicator?${PLACE}&index=PAPI&period=2024`;

/** @param {number[]} all */
const median = (all) => all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0;

/** @typedef {import('playwright').Page} Page */

/** @param {Page} page @param {string} selector @param {string} text */
const press = (page, selector, text) =>
  page.evaluate(
    ([of, words]) => {
      const found = [...document.querySelectorAll(of ?? '')].find((each) => each.textContent?.startsWith(words ?? ''));
      if (!(found instanceof HTMLElement)) throw new Error(`nothing to press: ${words}`);
      found.click();
    },
    [selector, text],
  );

/** Each interaction: what it is, where, and what is done in a round. @type {readonly [string, string, (page: Page, round: number) => Promise<unknown>][]} */
const INTERACTIONS = [
  ['nothing: the page at rest', PAPI, async () => undefined],
  [
    'start screen: another province',
    `#/goals?${PLACE}`,
    (page, i) =>
      page.evaluate((hash) => void (window.location.hash = hash), `#/goals?entity=${i % 2 === 0 ? '52' : '58'}%402004`),
  ],
  ['indicator: sort 63 rows', PAPI, (page, i) => press(page, 'thead button', i % 2 === 0 ? 'Điểm' : 'Hạng')],
  [
    'indicator: point at another line of 63',
    PAPI,
    async (page, i) => {
      const box = await page.getByRole('slider').first().boundingBox();
      await page.mouse.move(
        (box?.x ?? 0) + (box?.width ?? 0) * 0.8,
        (box?.y ?? 0) + (box?.height ?? 0) * (0.2 + 0.05 * i),
      );
    },
  ],
  ['indicator: colour of the map', PAPI, (page, i) => press(page, 'button', i % 2 === 0 ? 'Tứ phân vị' : 'Thay đổi')],
  [
    'indicator: order of the components',
    PAPI,
    (page, i) => press(page, 'th button', i % 2 === 0 ? 'Quản trị điện tử' : 'Thủ tục'),
  ],
  [
    'simulation: a step of a slider',
    `#/simulate?${PLACE}&target=rank%3A3`,
    async (page) => {
      await page.locator('input[type=range]').nth(3).focus();
      await page.keyboard.press('ArrowRight');
    },
  ],
];

/**
 * Busy time of the page's thread for inputs, in ms: what tasks took from the input until all is at rest, without what the page
 * takes at rest. Medians; at the machine's speed and slowed down four times.
 * @param {string} root
 */
export async function interactions(root) {
  const server = await preview({ root, preview: { port: 0 }, logLevel: 'silent' });
  const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox', '--disable-gpu'] });
  /** @type {Map<string, number[]>} */
  const busy = new Map();
  try {
    for (const rate of [1, 4])
      for (const [name, hash, act] of INTERACTIONS) {
        const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'vi-VN' });
        const session = await page.context().newCDPSession(page);
        await session.send('Performance.enable');
        const tasks = async () => {
          const { metrics } = await session.send('Performance.getMetrics');
          return (metrics.find((metric) => metric.name === 'TaskDuration')?.value ?? 0) * 1000;
        };
        await page.goto(`${server.resolvedUrls?.local[0] ?? ''}${hash}`);
        await page.getByRole('heading', { level: 1 }).waitFor();
        await page.waitForLoadState('networkidle');
        await session.send('Emulation.setCPUThrottlingRate', { rate });
        const found = [];
        for (let round = 0; round < ROUNDS; round += 1) {
          const before = await tasks();
          await act(page, round);
          await page.waitForTimeout(SETTLED);
          found.push((await tasks()) - before);
        }
        busy.set(name, [...(busy.get(name) ?? []), median(found.slice(1))]);
        await page.close();
      }
  } finally {
    await browser.close();
    await server.close();
  }
  const [rest = [0, 0]] = busy.values();
  return [...busy].map(
    ([name, times]) =>
      `| ${name} | ${times.map((ms, i) => (name.startsWith('nothing') ? ms : ms - (rest[i] ?? 0)).toFixed(1)).join(' | ')} |`,
  );
}
