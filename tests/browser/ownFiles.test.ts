import { expect } from '@playwright/test';
import { handMade, textRows } from '../support/workbooks.ts';
import { faultsOf, partsOf, test } from './page.ts';

const file = (name: string, lines: readonly string[]) => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(`${lines.join('\r\n')}\r\n`),
});

const results = file('ket-qua.csv', [
  'indicator_code,entity_code,period,score,rank,rank_of',
  'PAR_INDEX,58,2021,86.55,35,63',
  'PAR_INDEX,58,2022,85.78,29,63',
  'PCI,58,2022,rất cao,30,63',
]);
const goals = file('chi-tieu.csv', [
  'goal_id,entity_code,indicator_code,due,clauses,wording,document',
  'G1,58,PAR_INDEX,2022,rank +10 since 2021,PAR INDEX tăng 10 bậc so với năm 2021,Kế hoạch thử',
]);

test('own files give verdicts, and an error by row and column', async ({ page }) => {
  await page.goto('/#/data');
  const read = page.getByRole('button', { name: 'Đọc hai tệp' });
  await expect(read).toBeDisabled();
  await page.getByLabel('Tệp kết quả (CSV)').setInputFiles(results);
  await page.getByLabel('Tệp chỉ tiêu (CSV)').setInputFiles(goals);
  await read.click();
  await expect(page.getByText('Tệp ket-qua.csv, dòng 4, cột 4: “rất cao” không phải là số.')).toBeVisible();
  const verdict = page.getByRole('link', { name: /hạng\s29\/63.*không đạt/ });
  await expect(verdict).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);
  await verdict.click();
  await expect(partsOf(page).finding).toHaveText(/còn thiếu 4\sbậc; không đạt/);
  await expect(page.getByText('Đang xem tệp của bạn, không phải số liệu đã công bố.')).toBeVisible();
});

test('a workbook is read like a text', async ({ page }) => {
  await page.goto('/#/data');
  const rows = [
    ['indicator_code', 'entity_code', 'period', 'score', 'rank', 'rank_of'],
    ['PAR_INDEX', '58', '2021', '86.55', '35', '63'],
    ['PAR_INDEX', '58', '2022', '85.78', '29', '63'],
  ];
  const buffer = Buffer.from(handMade([{ name: 'Kết quả', rows: textRows(rows) }]));
  await page.getByLabel('Tệp kết quả (CSV)').setInputFiles({ name: 'ket-qua.xlsx', mimeType: '', buffer });
  await page.getByLabel('Tệp chỉ tiêu (CSV)').setInputFiles(goals);
  await page.getByRole('button', { name: 'Đọc hai tệp' }).click();
  await expect(page.getByRole('link', { name: /hạng\s29\/63.*không đạt/ })).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);
});

test('own files are gone with the page', async ({ page }) => {
  await page.goto('/#/goals?data=own');
  await expect(page.getByRole('link', { name: 'Mở lại tệp' })).toBeVisible();
});
