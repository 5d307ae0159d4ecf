import { describe, expect, it } from 'vitest';
import { frameOf } from '#domain/frame.ts';
import { judgeGoal } from '#domain/judge.ts';
import { needView } from '#viewmodel/needView.ts';
import { aDatasetOf, aGoalOf, period } from '../../support/aDataset.ts';
import { aTable } from '../../support/judged.ts';

function needOf(
  clauses: string,
  results: string,
  goal: Parameters<typeof aGoalOf>[1] = {},
  asOf = '2024',
): readonly string[] {
  const dataset = aDatasetOf(results);
  const frame = frameOf(dataset, aGoalOf(clauses, goal), period(asOf));
  const [judged] = judgeGoal(dataset, frame.goal, frame.asOf).clauses;
  if (judged === undefined) throw new Error('no clause');
  return needView(judged, frame, 'vi').lines.map((line) => line.replaceAll('\u00a0', ' '));
}

describe(needView, () => {
  it.each<[name: string, lines: readonly string[], needed: readonly string[]]>([
    [
      'says the places that are missing',
      needOf('rank +10 since 2021', 'IDX 2021 58 - 35/63\nIDX 2022 58 - 29/63'),
      ['Thiếu 4 bậc'],
    ],
    ['says how far beyond the goal', needOf('score >= 60', 'IDX 2022 58 62.27'), ['Vượt mức đề ra 2,27 điểm']],
    ['says when it is exactly there', needOf('score >= 62.27', 'IDX 2022 58 62.27'), ['Vừa đúng mức đề ra']],
    [
      'translates places into points where the table is full',
      needOf('top 20', aTable('IDX', 2022)),
      ['Thiếu 38 bậc', 'Hạng 20 năm 2022 ứng với 80,50 điểm: đã thiếu 19,00 điểm'],
    ],
    [
      'says the amount per year and where the present pace leads',
      needOf('score >= 90', 'IDX 2021 58 80.00\nIDX 2022 58 82.00', { due: '2024' }, '2022'),
      ['Cần thêm 8,00 điểm, mỗi năm 4,00 điểm', 'Giữ đà hiện nay thì đến 2024 được 86,00 điểm'],
    ],
    ['says nothing without a figure', needOf('top 20', ''), []],
  ])('%s', (_name, lines, needed) => {
    expect(lines).toEqual(needed);
  });
});
