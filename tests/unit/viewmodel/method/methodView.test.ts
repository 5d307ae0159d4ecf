import { describe, expect, it } from 'vitest';
import { methodView } from '#viewmodel/method/methodView.ts';
import { period } from '../../../support/aDataset.ts';
import { publishedDataset } from '../../../support/publishedDataset.ts';

const published = await publishedDataset();
const view = methodView(published, period('2025'), 'vi');

const said = (rows: readonly Readonly<{ key: string; example: { sentence: string } | null }>[], key: string) =>
  rows.find((row) => row.key === key)?.example?.sentence.replaceAll('\u00a0', ' ') ?? null;

describe(methodView, () => {
  it.each<
    [
      rule: keyof typeof view & ('clauses' | 'baselines' | 'verdicts' | 'windows' | 'outlooks'),
      key: string,
      sentence: string,
    ]
  >([
    [
      'clauses',
      'rank-change',
      'PAR INDEX của Ninh Thuận năm 2022: hạng 29/63, lên 6 bậc so với 2021 (hạng 35); mục tiêu hạng 25; còn thiếu 4 bậc; không đạt.',
    ],
    [
      'clauses',
      'score-change',
      'PCI của Ninh Thuận năm 2022: 65,43 điểm, tăng 3,20 điểm so với 2021 (62,23); mục tiêu 62,73–63,23 điểm; vượt mục tiêu 2,70 điểm, đạt cả mức cao (63,23 điểm); đạt.',
    ],
    [
      'clauses',
      'top',
      'PCI của Ninh Thuận năm 2024: hạng 13/63; mục tiêu TOP 15, chậm nhất năm 2025; vượt mục tiêu 2 bậc; đạt trước hạn.',
    ],
    [
      'windows',
      'by-due',
      'PCI của Ninh Thuận năm 2024: hạng 13/63; mục tiêu TOP 15, chậm nhất năm 2025; vượt mục tiêu 2 bậc; đạt trước hạn.',
    ],
    [
      'verdicts',
      'not-comparable',
      'SIPAS của Ninh Thuận năm 2022: 81,83%; mục tiêu tăng 1 điểm phần trăm so với năm 2021; không so sánh được (phương pháp tính đã thay đổi).',
    ],
  ])('shows %s %s by a real goal', (rule, key, sentence) => {
    expect(said(view[rule], key)).toBe(sentence);
  });

  it('shows the baseline that a level implies by the plan that implies it', () => {
    expect(view.baselines.find(({ key }) => key === 'implied')?.example).toMatchObject({ goal: 'NT-2023-PAR' });
  });

  it('says so where no goal shows a rule', () => {
    expect(view.clauses.find(({ key }) => key === 'score-within')).toMatchObject({ example: null });
  });

  it('counts every real goal under one verdict as of the chosen period', () => {
    const real = published.goals.filter(({ id }) => !id.startsWith('DDCI-GL')).length;
    expect(view.verdicts.reduce((sum, { goals }) => sum + goals, 0)).toBe(real);
  });

  it('converts places from 63 to 34 as goals are judged', () => {
    expect(view.conversion.places).toEqual(
      expect.arrayContaining([
        [10, 5],
        [20, 11],
        [30, 16],
      ]),
    );
  });

  it('works the formulas out for an open goal seen before it was due', () => {
    const { worked } = view;
    expect(worked?.example).toMatchObject({ goal: 'NT-2023-PAR', seenAt: 'nhìn với số liệu đến\u00a02022' });
    expect(
      Object.fromEntries(worked?.rows.map(({ symbol, value }) => [symbol, value?.replaceAll('\u00a0', ' ')]) ?? []),
    ).toEqual({
      'v₀': 'hạng 35 (2021)',
      v: 'hạng 29 (2022)',
      T: 'hạng 30',
      Y: '2023',
      m: '+1 bậc',
      s: '120%',
      g: '−6,00 bậc',
      r: '+1,00 bậc',
      p: 'hạng 23,00',
      ρ: '2,40',
    });
  });

  it('explains every reason, also those that no goal has', () => {
    expect(view.reasons.filter(({ sentence }) => sentence === '' || sentence.includes('null'))).toEqual([]);
    expect(view.reasons.length).toBeGreaterThan(20);
  });
});
