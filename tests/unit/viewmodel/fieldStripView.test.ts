import { describe, expect, it } from 'vitest';
import { frameOf } from '#domain/frame.ts';
import { judgeGoal } from '#domain/judge.ts';
import { styleOf } from '#viewmodel/clauseView.ts';
import { fieldStripView } from '#viewmodel/fieldStripView.ts';
import { aDatasetOf, aGoalOf, period } from '../../support/aDataset.ts';
import { aTable } from '../../support/judged.ts';

function stripOf(clauses: string, results: string) {
  const dataset = aDatasetOf(results);
  const frame = frameOf(dataset, aGoalOf(clauses), period('2024'));
  const [judged] = judgeGoal(dataset, frame.goal, frame.asOf).clauses;
  if (judged === undefined) throw new Error('no clause');
  return fieldStripView(
    judged,
    frame,
    { ...styleOf(judged, frame.indicator, 'vi'), measure: 'score', decimals: 2 },
    'IDX',
  );
}

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

describe(fieldStripView, () => {
  const full = stripOf('top 20', aTable('IDX', 2022));

  it('places everybody, worst first, with the goal’s entity in focus', () => {
    expect(full?.dots).toHaveLength(63);
    expect(full?.dots[full.chosen ?? -1]).toMatchObject({ name: 'Tỉnh 58', role: 'focus' });
    expect(plain(full?.dots[0]?.said ?? '')).toBe('Tỉnh 63: 59,00 điểm, hạng 63');
  });

  it('translates the asked place into the score that holds it', () => {
    expect(full?.marks[0]).toEqual({ at: 80.5, label: 'ngưỡng hạng 20: 80,50', role: 'cut-off' });
  });

  it('marks means and quartiles of a full table', () => {
    expect(full?.marks.slice(1).map(({ label }) => label)).toEqual([
      'trung bình cả nước 74,50',
      expect.stringMatching(/^trung bình vùng /),
      'tứ phân vị dưới 66,75',
      'trung vị 74,50',
      'tứ phân vị trên 82,25',
    ]);
  });

  it('names the one in focus with its score, and the ends of the scale', () => {
    expect([full?.focusLabel, full?.ticks[0]?.label, full?.ticks.at(-1)?.label]).toEqual(['Tỉnh 58 61,50', '50', '90']);
    expect(full?.note).toBeNull();
  });

  it('says in words that few scores are loaded, and lists them', () => {
    const few = stripOf('score >= 80', 'IDX 2022 57 70.00\nIDX 2022 58 75.00\nIDX 2022 59 71.00');
    expect([few?.title, few?.note]).toEqual([
      'Mới có điểm của 3/63 tỉnh, thành phố',
      'Các điểm đã có nằm trong bảng số liệu dưới đây.',
    ]);
    expect(few?.table.rows).toHaveLength(3);
  });

  it('draws most of a field without quartiles', () => {
    const most = stripOf('score >= 80', aTable('IDX', 2022, { count: 60 }));
    expect([most?.note, most?.marks.map(({ role }) => role)]).toEqual([null, ['cut-off']]);
  });

  it('marks nobody where the goal’s entity has no score', () => {
    const without = stripOf('score >= 80', aTable('IDX', 2022, { count: 57 }));
    expect([without?.chosen, without?.focusLabel, without?.title]).toEqual([
      null,
      null,
      'Tỉnh 58 không có điểm công bố năm 2022',
    ]);
  });

  it('lists everybody best first in its table', () => {
    expect(full?.table.rows[0]?.cells).toEqual(['Tỉnh 01', '90,00', '1']);
    expect(full?.table.rows.filter(({ focus }) => focus)).toHaveLength(1);
  });

  it('has nothing to compare one entity with', () => {
    expect(stripOf('top 20', 'IDX 2022 58 75.00')).toBeNull();
  });
});
