import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, type Page } from '@playwright/test';
import { faultsOf, isTooWide, partsOf, test } from './page.ts';

const file = (name: string, lines: readonly string[]) => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(`${lines.join('\r\n')}\r\n`),
});

const HEAD = 'Mã chỉ số;Mã đơn vị;Tên đơn vị;Năm;Điểm;Hạng;Số đơn vị xếp hạng';

/** Ninh Thuận gains the ten places that its plan of 2022 asks for. Synthetic figures. */
const results = file('ket-qua.csv', [
  HEAD,
  'PAR_INDEX;58;Ninh Thuận;2022;88,10;23;63',
  'PAR_INDEX;01;Hà Nội;2022;rất cao;2;63',
  'PAR_INDEX;;Hải Dươn;2022;86,20;12;63',
]);
const goals = file('chi-tieu.csv', [
  'goal_id,entity_code,indicator_code,due,clauses,wording,document',
  'THU-1,58,PAR_INDEX,2022,rank +10 since 2021,PAR INDEX tăng 10 bậc so với năm 2021,Kế hoạch thử',
]);
const ambiguous = file('mo-ho.csv', ['Tỉnh;Điểm PAR INDEX 2021', 'Ninh Thuận;1.234', 'Hà Nội;2.750']);
const xls = {
  name: 'bang.xls',
  mimeType: 'application/vnd.ms-excel',
  buffer: Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array<number>(600).fill(0)]),
};

type Files = Parameters<ReturnType<Page['locator']>['setInputFiles']>[0];

const screenOf = (page: Page) => ({
  choose: (files: Files) => page.getByLabel(/^(?:Chọn tệp|Thêm tệp)$/).setInputFiles(files),
  keepAll: page.getByRole('button', { name: 'Giữ tất cả' }),
  keepGood: page.getByRole('button', { name: /^Chỉ giữ dòng/ }),
  cancel: page.getByRole('button', { name: 'Hủy, không giữ gì' }),
  bar: page.getByRole('region', { name: 'Giữ hay không' }),
});

/** Lets go of some cells over the page, as a spreadsheet copies them. */
const paste = (page: Page, text: string) =>
  page.evaluate((cells) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', cells);
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, text);

const drop = async (page: Page, name: string, content: string) => {
  const data = await page.evaluateHandle(
    ([called, text]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], called, { type: 'text/csv' }));
      return transfer;
    },
    [name, content] as const,
  );
  await page.getByText('Thả tệp vào đây').dispatchEvent('drop', { dataTransfer: data });
};

test('a file is dropped, reviewed, answered, kept, seen in the goals, and undone', async ({ page }) => {
  await page.goto('/#/data?entity=58%402004&plan=ninh-thuan-2022&asof=2025');
  await expect(partsOf(page).finding).toHaveText('Dữ liệu');
  await drop(page, results.name, results.buffer.toString());
  const { bar, keepAll } = screenOf(page);
  await expect(partsOf(page).finding).toHaveText('Xem lại ket-qua.csv trước khi giữ');
  await expect(page.getByText('PAR INDEX 2022: điểm và hạng của 2 đơn vị (2 số liệu)', { exact: false })).toBeVisible();
  await page.getByRole('button', { name: 'Tới ô E3' }).click();
  await expect(page.getByRole('cell', { name: 'rất cao (“rất cao” không phải là số.)' })).toBeFocused();
  await expect(bar).toContainText('1 chỉ tiêu đổi kết luận');
  await expect(page.getByText('Không đạt').first()).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);
  await keepAll.click();
  await expect(page.getByText('Đã giữ.')).toBeVisible();
  await expect(page.getByRole('row', { name: /ket-qua\.csv/ })).toBeVisible();
  await page.getByRole('link', { name: 'Xem các chỉ tiêu' }).click();
  await expect(page.getByRole('row').filter({ hasText: 'tăng 10 bậc so với năm 2021' }).first()).toContainText('23/63');
  await page.getByRole('link', { name: 'Dữ liệu', exact: true }).click();
  await page.getByRole('button', { name: 'Hoàn tác lần nhập cuối' }).click();
  await expect(page.getByText('đã hoàn tác', { exact: false }).first()).toBeVisible();
  await page.getByRole('button', { name: 'Làm lại' }).click();
  await expect(page.getByRole('button', { name: 'Hoàn tác lần nhập cuối' })).toBeEnabled();
  expect(await faultsOf(page)).toEqual([]);
});

test('a question that decides everything holds the keeping up until it is answered', async ({ page }) => {
  await page.goto('/#/data');
  const { choose, keepAll, bar } = screenOf(page);
  await choose(ambiguous);
  await expect(bar).toContainText('Còn 1 câu phải trả lời trước');
  await expect(keepAll).toBeDisabled();
  expect(await faultsOf(page)).toEqual([]);
  await page.getByRole('button', { name: /dấu chấm là dấu thập phân/ }).click();
  await expect(keepAll).toBeEnabled();
  await page.getByRole('button', { name: /^Đổi câu trả lời: Dấu thập phân/ }).click();
  await expect(keepAll).toBeDisabled();
});

test('cells copied from a spreadsheet are pasted', async ({ page }) => {
  await page.goto('/#/data');
  await expect(partsOf(page).finding).toHaveText('Dữ liệu');
  await paste(page, 'Tỉnh\tPAR INDEX 2022\tHạng PAR INDEX 2022\nNinh Thuận\t88,10\t23\n');
  await expect(partsOf(page).finding).toHaveText('Xem lại Vùng đã dán.tsv trước khi giữ');
  await expect(screenOf(page).bar).toContainText('1 chỉ tiêu đổi kết luận');
});

test('many files come together: results, goals, one twice, one that cannot be used', async ({ page }) => {
  await page.goto('/#/data');
  const { choose, keepAll, keepGood, bar } = screenOf(page);
  await choose([results, goals, { ...results, name: 'ban-sao.csv' }, xls]);
  await expect(partsOf(page).finding).toHaveText('Xem lại 3 tệp trước khi giữ');
  await expect(page.getByText('Tệp ban-sao.csv giống hệt ket-qua.csv nên chỉ đọc một lần.')).toBeVisible();
  await expect(bar).toContainText('1 chỉ tiêu mới hoặc sửa');
  await expect(page.getByText('1 chỉ tiêu mới hoặc sửa trong tệp')).toBeVisible();
  await page.getByRole('button', { name: 'bang.xls', exact: true }).click();
  await expect(page.getByText('Không dùng được tệp này')).toBeVisible();
  await expect(page.getByText('chọn “Excel Workbook (.xlsx)”', { exact: false })).toBeVisible();
  await expect(keepAll).toBeEnabled();
  await keepGood.click();
  await expect(page.getByText('Đã giữ.')).toBeVisible();
  await page.getByRole('link', { name: 'Xem các chỉ tiêu' }).click();
  await expect(partsOf(page).rows).toHaveCount(1); // the plan that was kept, not the one shown before
  await page.goto('/#/goal?goal=THU-1');
  await expect(partsOf(page).finding).toHaveText(/hạng\s23\/63, lên 12\sbậc so với 2021.*; đạt\.$/);
});

test('a score far from the other years of its province is warned of', async ({ page }) => {
  await page.goto('/#/data');
  const { choose } = screenOf(page);
  await choose(file('papi.csv', ['Tỉnh;PAPI 2024', 'Hà Nội;61,2', 'Ninh Thuận;41,2']));
  await expect(page.getByText('“61,2” khác xa các năm trước').first()).toBeVisible();
  await expect(page.getByText('“41,2” khác xa các năm trước')).toBeHidden();
});

test('where two places say different things of a figure, one is chosen', async ({ page }) => {
  await page.goto('/#/data');
  const { choose, bar } = screenOf(page);
  const newer = file('ban-moi.csv', [HEAD, 'PAR_INDEX;58;Ninh Thuận;2022;88,20;22;63']);
  await choose([results, newer]);
  await expect(bar).toContainText('0 số liệu mới, 1 thay đổi'); // of Hà Nội
  const candidate = page.getByRole('button', { name: '88,20%, hạng 22/63 ô E2 của ban-moi.csv' });
  await candidate.focus();
  await page.keyboard.press('Enter');
  await expect(bar).toContainText('0 số liệu mới, 2 thay đổi');
  await expect(page.getByText('PAR INDEX, Ninh Thuận, 2022: theo ô E2 của ban-moi.csv')).toBeVisible();
  await expect(page.getByText('Khác với số được chọn (ô E2 của ban-moi.csv) nên không dùng.')).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);
  await page.getByRole('button', { name: /^Đổi câu trả lời: PAR INDEX/ }).click();
  await expect(candidate).toBeVisible();
});

test('nothing is kept of an import that is cancelled', async ({ page }) => {
  await page.goto('/#/data');
  const { choose, cancel } = screenOf(page);
  await choose(results);
  await cancel.click();
  await expect(partsOf(page).finding).toHaveText('Dữ liệu');
  await expect(page.getByText('Chưa nhập lần nào.', { exact: false })).toBeVisible();
});

test('a file beyond 50 MB is refused at once', async ({ page }, { testId }) => {
  const large = path.join(tmpdir(), `${testId}.csv`);
  writeFileSync(large, Buffer.alloc(50 * 1024 * 1024 + 1, 0x20));
  await page.goto('/#/data');
  await screenOf(page).choose(large);
  await expect(page.getByText('Tệp lớn hơn 50 MB nên không được đọc')).toBeVisible({ timeout: 2000 });
});

/** Holds the worker's code back, or gives another in its place, until it is let go. */
async function holdWorker(page: Page, instead: string | null = null): Promise<() => Promise<void>> {
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/ingest.worker-*.js', async (route) => {
    if (instead !== null) return route.fulfill({ contentType: 'text/javascript', body: instead });
    await released;
    return route.continue();
  });
  return async () => {
    release();
    if (instead !== null) await page.unroute('**/ingest.worker-*.js');
  };
}

test('a file that changed since it was chosen says so, and nothing is kept', async ({ page }, { testId }) => {
  const changing = path.join(tmpdir(), `${testId}.csv`);
  writeFileSync(changing, results.buffer);
  const release = await holdWorker(page);
  await page.goto('/#/data');
  await screenOf(page).choose(changing);
  await expect(partsOf(page).finding).toContainText('Xem lại');
  writeFileSync(changing, `${results.buffer.toString()}PAR_INDEX;01;Hà Nội;2020;1,00;;\n`);
  await release();
  await expect(page.getByText('Tệp đã bị xóa, di chuyển hoặc thay đổi sau khi chọn')).toBeVisible();
  await expect(screenOf(page).keepAll).toBeDisabled();
});

test('a worker that hangs is given up after 30 seconds, and a retry works', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-11-21T09:00:00+07:00') });
  const release = await holdWorker(page, 'for (;;);');
  await page.goto('/#/data');
  await screenOf(page).choose(results);
  await expect(page.getByRole('progressbar').first()).toBeVisible();
  await page.clock.fastForward(31_000);
  await expect(page.getByText('Việc đọc tệp không tiến triển trong 30 giây nên đã dừng')).toBeVisible();
  await release();
  await page.getByRole('button', { name: 'Thử lại' }).click();
  await expect(screenOf(page).keepAll).toBeEnabled();
});

test('a worker that breaks is told, and a retry works', async ({ page, complaints }) => {
  const release = await holdWorker(page, 'throw new Error("broken on purpose");');
  await page.goto('/#/data');
  await screenOf(page).choose(results);
  await expect(page.getByText('Việc đọc tệp bị ngắt giữa chừng')).toBeVisible();
  expect(complaints.splice(0).every((line) => line.includes('broken on purpose'))).toBe(true);
  await release();
  await page.getByRole('button', { name: 'Thử lại' }).click();
  await expect(screenOf(page).keepAll).toBeEnabled();
});

test('a sheet of many rows is shown a page at a time', async ({ page }) => {
  await page.goto('/#/data');
  const rows = Array.from({ length: 500 }, (_, i) => `PAPI;58;Ninh Thuận;${1900 + (i % 90)};4${i % 10},00;;`);
  await screenOf(page).choose(file('dai.csv', [HEAD, ...rows]));
  await expect(page.getByText('Dòng 1–60 trong 501')).toBeVisible();
  await page.getByRole('button', { name: 'Các dòng sau' }).click();
  await expect(page.getByText('Dòng 61–120 trong 501')).toBeVisible();
});

test('a template is saved with names and codes, and comes back clean', async ({ page }) => {
  await page.goto('/#/data');
  const csv = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Tải CSV' }).click();
  expect((await csv).suggestedFilename()).toBe('mau-ket-qua-PAR_INDEX-2025.csv');
  const xlsx = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Tải XLSX' }).click();
  expect((await xlsx).suggestedFilename()).toBe('mau-ket-qua-PAR_INDEX-2025.xlsx');
});

test('the way from a file to kept figures needs the keyboard alone', async ({ page }) => {
  await page.goto('/#/data');
  await screenOf(page).choose(results);
  const { keepAll } = screenOf(page);
  await expect(keepAll).toBeEnabled();
  await keepAll.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Đã giữ.')).toBeVisible();
});

test('a link to own files opens the stored data', async ({ page }) => {
  await page.goto('/#/goals?data=own');
  await expect(partsOf(page).finding).toHaveText(/^Ninh Thuận: /);
  await expect(page.getByText(/^Liên kết có phần không dùng được/)).toHaveCount(0);
});

test('the review needs no horizontal scrolling at 390 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/#/data');
  await screenOf(page).choose([results, ambiguous]);
  await expect(screenOf(page).bar).toContainText('Còn 1 câu');
  expect(await isTooWide(page)).toBe(false);
  expect(await faultsOf(page)).toEqual([]);
});

test('the review speaks English', async ({ page }) => {
  await page.goto('/#/data?lang=en');
  await page.getByLabel('Choose files').setInputFiles(results);
  await expect(partsOf(page).finding).toHaveText('Review ket-qua.csv before keeping it');
  await expect(page.getByText('1 goal changes its verdict').first()).toBeVisible();
});

test.describe('in dark', () => {
  test.use({ colorScheme: 'dark' });

  test('axe finds nothing on a review, and nothing on what was kept', async ({ page }) => {
    await page.goto('/#/data');
    const { choose, keepAll } = screenOf(page);
    await choose([results, goals]);
    await expect(keepAll).toBeEnabled();
    for (const list of await page.locator('summary').all()) await list.click();
    expect(await faultsOf(page)).toEqual([]);
    await keepAll.click();
    await expect(page.getByText('Đã giữ.')).toBeVisible();
    expect(await faultsOf(page)).toEqual([]);
  });
});
