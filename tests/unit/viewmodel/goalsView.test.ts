import { describe, expect, it } from 'vitest';
import type { Dataset } from '#domain/dataset.ts';
import { choose } from '#viewmodel/chosen.ts';
import { goalsCsv } from '#viewmodel/goalsCsv.ts';
import { goalsView } from '#viewmodel/goalsView.ts';
import { ALL_PLANS, DEFAULT_SELECTION, type Selection } from '#viewmodel/selection.ts';
import { aDatasetOf, aGoalOf } from '../../support/aDataset.ts';

const dataset: Dataset = {
  ...aDatasetOf('IDX 2021 58 60.16 35/63\nIDX 2022 58 62.27 29/63'),
  goals: [
    aGoalOf('score >= 62', { id: 'MET', owner: 'Sở A', wording: 'đạt 62 điểm' }),
    aGoalOf('rank +10 since 2021', { id: 'MISSED', owner: 'Sở B', wording: '=tăng 10 bậc' }),
    aGoalOf('score >= 70', { id: 'OPEN', due: '2030' }),
    aGoalOf('score >= 70; top 30', { id: 'BOTH', due: '2022' }),
  ],
};

function screen(patch: Partial<Selection> = {}) {
  const selection = { ...DEFAULT_SELECTION, plan: ALL_PLANS, ...patch };
  return goalsView(dataset, choose(dataset, selection, 2025).chosen, selection);
}
const { filter } = DEFAULT_SELECTION;
const ids = (patch: Partial<Selection>): readonly string[] => screen(patch).rows.map(({ id }) => id);

describe(goalsView, () => {
  it('counts every goal by verdict, worst first, with the denominator', () => {
    const view = screen();
    expect(view.title).toBe('Tỉnh 58: đạt 1/4 chỉ tiêu, 2 không đạt, 1 chưa đến hạn');
    expect(view.counts.map(({ standing, count }) => `${count} ${standing}`)).toEqual([
      '2 not-met',
      '1 on-track',
      '1 met',
    ]);
    expect(view.total).toBe('trên 4 chỉ tiêu');
  });

  it.each<[name: string, patch: Partial<Selection>, rows: readonly string[]]>([
    ['puts the worst first', {}, ['MISSED', 'BOTH', 'OPEN', 'MET']],
    ['turns the order round', { sort: { by: 'verdict', descending: true } }, ['MET', 'OPEN', 'BOTH', 'MISSED']],
    ['sorts by due period', { sort: { by: 'due', descending: true } }, ['OPEN', 'MET', 'BOTH', 'MISSED']],
    ['filters by verdict', { filter: { ...filter, verdicts: ['met', 'pending'] } }, ['OPEN', 'MET']],
    ['filters by responsible unit', { filter: { ...filter, owner: 'Sở B' } }, ['MISSED']],
    ['filters by indicator', { filter: { ...filter, indicator: 'PCI' } }, []],
  ])('%s', (_name, patch, rows) => {
    expect(ids(patch)).toEqual(rows);
  });

  it('says how many rows a filter holds back, and still counts all', () => {
    const view = screen({ filter: { ...filter, verdicts: ['met'] } });
    expect([view.hidden, view.rows.length, view.counts.length]).toEqual([3, 1, 3]);
  });

  it('shows figures, goal and margin of the deciding condition', () => {
    const [row] = screen().rows;
    expect(row?.deciding).toMatchObject({ value: '29/63', goal: '25', margin: 'thiếu 4\u00a0bậc', period: '2022' });
  });

  it('keeps the conditions of a compound goal visible', () => {
    const row = screen().rows.find(({ id }) => id === 'BOTH');
    expect([row?.clauseCount, row?.clauses.map(({ badge }) => badge.tone)]).toEqual([
      '1/2 điều kiện đạt',
      ['not-met', 'met'],
    ]);
  });
});

describe(goalsCsv, () => {
  it('has a line a condition, and says below what was not read', () => {
    const own = goalsCsv(screen().rows, 'vi', '1 chưa đọc được').split('\r\n');
    expect(own.filter((line) => line.startsWith('"BOTH"'))).toHaveLength(2);
    expect(own.at(-2)).toBe('"1 chưa đọc được"');
  });

  const lines = goalsCsv(screen().rows, 'vi').split('\r\n');

  it('begins with a byte-order mark and its headings', () => {
    expect(lines[0]?.startsWith('\uFEFF"Mã chỉ tiêu";"Đơn vị";"Chỉ số";"Nguyên văn"')).toBe(true);
  });

  it('writes numbers as numbers and disarms a wording that would run', () => {
    const cells = lines[1]?.split(';') ?? [];
    expect([cells[0], cells[2], cells[3]]).toEqual(['"MISSED"', '"IDX"', `"'=tăng 10 bậc"`]);
    expect(cells.slice(5, 15)).toEqual([
      '"hạng"',
      '"bậc"',
      '"2022"',
      '"2022"',
      '"29"',
      '"63"',
      '"25"',
      '"-4"',
      '"60"',
      '"Không đạt"',
    ]);
  });

  it('keeps the decimal comma in English too', () => {
    const english = goalsCsv(screen({ language: 'en' }).rows, 'en').split('\r\n');
    expect(english.find((line) => line.startsWith('"MET"'))?.split(';')[9]).toBe('"62,27"');
  });
});
