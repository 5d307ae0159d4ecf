// `npm run screenshots`: pictures of the built app for the documentation, into docs/screenshots. Build first.
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { preview } from 'vite';
import { findChromium } from '../config/chromium.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = `${root}docs/screenshots/`;

const GOALS = '#/goals?entity=58%402004&plan=ninh-thuan-2022&asof=2025';
const MISSED = '#/goal?goal=NT-2022-PAR&asof=2025';
const KEPT = '#/goal?goal=NT-2023-PAPI&asof=2025';

const PROVINCE = '#/entity?entity=58%402004&asof=2025';
const MERGED = '#/entity?entity=56%402025&asof=2025';
const SIMULATED = '#/simulate?entity=58%402004&asof=2025&target=rank%3A3';
const SIMULATED_PCI = '#/simulate?entity=58%402004&asof=2025&index=PCI&target=rank%3A5';

const DESK = { width: 1440, height: 900 };
const PROJECTOR = { width: 1920, height: 1080 };
const PHONE = { width: 390, height: 844 };

const FIELD = '#/indicator?index=PCI&period=2022';
const INDICATOR = `${FIELD}&entity=58%402004&rule=region`;

const LAYOUT = `${root}data-samples/pci-2013-paired-sorted-nfd/input.csv`;
const DOUBTS = `${root}data-samples/out-of-range/input.csv`;

/** @type {readonly { name: string, hash: string, viewport: { width: number, height: number }, colorScheme?: 'dark', file?: string }[]} */
const shots = [
  { name: 'chi-tieu', hash: GOALS, viewport: DESK },
  { name: 'chi-tieu-toi', hash: GOALS, viewport: DESK, colorScheme: 'dark' },
  { name: 'chi-tieu-may-chieu', hash: GOALS, viewport: PROJECTOR },
  { name: 'chi-tieu-dien-thoai', hash: GOALS, viewport: PHONE },
  { name: 'chi-tiet', hash: MISSED, viewport: DESK },
  { name: 'chi-tiet-papi-toi', hash: KEPT, viewport: DESK, colorScheme: 'dark' },
  { name: 'chi-tiet-dien-thoai', hash: MISSED, viewport: PHONE },
  { name: 'goals-en', hash: `${GOALS}&lang=en`, viewport: DESK },
  { name: 'goal-en', hash: `${KEPT}&lang=en`, viewport: DESK },
  { name: 'tinh', hash: PROVINCE, viewport: DESK },
  { name: 'tinh-toi', hash: `${PROVINCE}&rule=profile`, viewport: DESK, colorScheme: 'dark' },
  { name: 'tinh-may-chieu', hash: PROVINCE, viewport: PROJECTOR },
  { name: 'tinh-dien-thoai', hash: PROVINCE, viewport: PHONE },
  { name: 'tinh-sap-nhap', hash: MERGED, viewport: DESK },
  { name: 'province-en', hash: `${PROVINCE}&lang=en`, viewport: DESK },
  { name: 'chi-so', hash: INDICATOR, viewport: DESK },
  { name: 'chi-so-ca-nuoc', hash: FIELD, viewport: DESK },
  { name: 'chi-so-diem-toi', hash: `${INDICATOR}&show=score`, viewport: DESK, colorScheme: 'dark' },
  { name: 'chi-so-may-chieu', hash: INDICATOR, viewport: PROJECTOR },
  { name: 'chi-so-dien-thoai', hash: INDICATOR, viewport: PHONE },
  {
    name: 'indicator-en',
    hash: '#/indicator?index=PAPI&component=D6&period=2022&entity=58%402004&lang=en',
    viewport: DESK,
  },
  { name: 'phuong-phap', hash: '#/method', viewport: DESK },
  { name: 'phuong-phap-dien-thoai', hash: '#/method?part=verdicts', viewport: PHONE },
  { name: 'method-en-dark', hash: '#/method?lang=en&part=progress', viewport: DESK, colorScheme: 'dark' },
  { name: 'du-lieu', hash: '#/data', viewport: DESK },
  { name: 'du-lieu-xem-lai', hash: '#/data', viewport: DESK, file: LAYOUT },
  { name: 'du-lieu-loi-toi', hash: '#/data', viewport: DESK, colorScheme: 'dark', file: DOUBTS },
  { name: 'mo-phong', hash: SIMULATED, viewport: DESK },
  { name: 'mo-phong-toi', hash: SIMULATED, viewport: DESK, colorScheme: 'dark' },
  { name: 'mo-phong-may-chieu', hash: SIMULATED, viewport: PROJECTOR },
  { name: 'mo-phong-dien-thoai', hash: SIMULATED, viewport: PHONE },
  { name: 'simulation-en', hash: `${SIMULATED_PCI}&lang=en`, viewport: DESK },
  { name: 'data-review-phone-en', hash: '#/data?lang=en', viewport: PHONE, file: DOUBTS },
];

/** Pages that are shown to their foot. */
const WHOLE = /^(chi-tiet-papi|mo-phong-toi|simulation-en)/;

const server = await preview({ root, preview: { port: 0 } });
const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox', '--disable-gpu'] });
try {
  const address = server.resolvedUrls?.local[0] ?? '';
  mkdirSync(folder, { recursive: true });
  for (const { name, hash, viewport, colorScheme = 'light', file } of shots) {
    const page = await browser.newPage({ viewport, colorScheme, locale: 'vi-VN' });
    await page.goto(`${address}${hash}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.waitForLoadState('networkidle');
    if (file !== undefined) {
      await page.locator('input[type=file]').first().setInputFiles(file);
      await page.getByRole('columnheader', { name: 'A', exact: true }).waitFor();
      await page
        .getByText(/Số liệu đến 2025|Figures up to 2025/)
        .first()
        .waitFor(); // compared with what is there
      await page.waitForLoadState('networkidle');
    }
    await page.screenshot({ path: `${folder}${name}.png`, fullPage: WHOLE.test(name) });
    await page.close();
  }
} finally {
  await browser.close();
  await server.close();
}
