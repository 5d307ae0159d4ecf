import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Dataset } from '#domain/dataset.ts';
import { aDatasetOf, aGoalOf } from '../support/aDataset.ts';
import { publish, renderApp } from '../support/renderApp.tsx';
import { server } from '../support/server.ts';

const dataset: Dataset = {
  ...aDatasetOf('IDX 2021 58 60.16 35/63\nIDX 2022 58 62.27 29/63\nIDX 2022 02 70.00 9/63'),
  goals: [
    aGoalOf('rank +10 since 2021', { id: 'RANK', wording: 'tăng 10 bậc so với năm 2021', issuedOn: '2022-01-06' }),
    aGoalOf('score >= 62', { id: 'SCORE', wording: 'đạt 62 điểm trở lên', issuedOn: '2022-01-06' }),
    aGoalOf('top 10', { id: 'OTHER', entity: '02', wording: 'vào TOP 10', issuedOn: '2022-01-06' }),
  ],
};

const finding = () => screen.findByRole('heading', { level: 1 });
const rows = () => screen.getAllByRole('rowheader').map((row) => row.textContent);

describe('the start screen', () => {
  beforeEach(() => publish(dataset));

  it('says what holds and what does not, worst first', async () => {
    renderApp();
    expect((await finding()).textContent).toBe('Tỉnh 58: đạt 1/2 chỉ tiêu, 1 không đạt');
    expect(rows()).toEqual([
      expect.stringContaining('tăng 10 bậc so với năm 2021'),
      expect.stringContaining('đạt 62 điểm trở lên'),
    ]);
  });

  it('writes what it shows into the address', async () => {
    renderApp();
    await finding();
    expect(window.location.hash).toBe('#/goals?entity=58%402004&plan=ke-hoach.csv&asof=2025');
  });

  it('goes to another province found without marks', async () => {
    const user = renderApp();
    await user.type(await screen.findByRole('combobox', { name: 'Tỉnh, thành phố' }), '{selectall}tinh 02{Enter}');
    await waitFor(async () => expect((await finding()).textContent).toBe('Tỉnh 02: đạt cả 1 chỉ tiêu'));
    expect(window.location.hash).toContain('entity=02');
  });

  it('looks at nothing after another as-of period', async () => {
    const user = renderApp();
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Số liệu đến' }), '2021');
    await waitFor(async () => expect((await finding()).textContent).toBe('Tỉnh 58: đạt 0/2 chỉ tiêu, 2 chưa đến hạn'));
  });

  it('shows only the verdict that is pressed, and gives the way back', async () => {
    const user = renderApp();
    await user.click(await screen.findByRole('button', { name: /Không đạt/ }));
    await waitFor(() => expect(rows()).toHaveLength(1));
    await user.click(screen.getByRole('button', { name: 'Bỏ lọc' }));
    await waitFor(() => expect(rows()).toHaveLength(2));
  });

  it('unfolds the conditions of a goal', async () => {
    const user = renderApp();
    const [fold] = await screen.findAllByRole('button', { name: /Các điều kiện của chỉ tiêu/ });
    if (fold === undefined) throw new Error('no row');
    await user.click(fold);
    expect(fold.getAttribute('aria-expanded')).toBe('true');
    expect(screen.getByText(/còn thiếu 4\sbậc; không đạt/)).toBeTruthy();
  });

  it('speaks English, and keeps what was chosen', async () => {
    const user = renderApp('#/goals?asof=2022');
    await user.click(await screen.findByRole('link', { name: 'English' }));
    await waitFor(async () =>
      expect((await finding()).textContent).toBe('Province 58: 1 of 2\u00a0goals met, 1 not met'),
    );
    expect(document.documentElement.lang).toBe('en');
    expect(window.location.hash).toContain('asof=2022');
  });

  it('shows a broken link as far as it can be read, and says so', async () => {
    renderApp('#/goals?entity=99&colour=red&asof=soon');
    expect((await finding()).textContent).toContain('Tỉnh 58');
    const notices = screen.getAllByRole('status').map((status) => status.textContent);
    expect(notices).toContain('Liên kết có phần không dùng được và đã bỏ qua: asof, colour.');
    expect(notices).toContain('Liên kết có phần không dùng được và đã bỏ qua: entity.');
    expect(window.location.hash).toBe('#/goals?entity=99&colour=red&asof=soon');
  });

  it('shows where there are goals when a province has none', async () => {
    renderApp('#/goals?entity=03%402004');
    expect((await finding()).textContent).toBe('Tỉnh 03 chưa có chỉ tiêu');
    expect(screen.getAllByRole('link', { name: /^Tỉnh \d/ }).map((link) => link.textContent)).toEqual([
      'Tỉnh 02',
      'Tỉnh 58 (đến\u00a030/06/2025)',
    ]);
  });
});

describe('one goal', () => {
  beforeEach(() => publish(dataset));

  it('opens from its row with the finding as its title', async () => {
    const user = renderApp();
    const [link] = await screen.findAllByRole('link', { name: 'IDX' });
    if (link === undefined) throw new Error('no row');
    await user.click(link);
    await waitFor(async () =>
      expect((await finding()).textContent).toMatch(/hạng\s29\/63, lên 6\sbậc.*còn thiếu 4\sbậc; không đạt/),
    );
    const why = (await screen.findByRole('heading', { name: 'Số liệu đã dùng' })).closest('section');
    if (why === null) throw new Error('no panel');
    expect(within(why).getByText('ket-qua.csv, dòng 3')).toBeTruthy();
  });

  it('says when a link names a goal that is not there', async () => {
    renderApp('#/goal?goal=NOTHING');
    expect(await screen.findByText('Không có chỉ tiêu này')).toBeTruthy();
  });
});

describe('published data that cannot be had', () => {
  it('says so, and reads it again on request', async () => {
    server.use(http.get('*/data/index.json', () => new HttpResponse(null, { status: 503 })));
    const user = renderApp();
    const retry = await screen.findByRole('button', { name: 'Thử lại' });
    publish(dataset);
    await user.click(retry);
    expect((await finding()).textContent).toContain('Tỉnh 58');
  });
});
