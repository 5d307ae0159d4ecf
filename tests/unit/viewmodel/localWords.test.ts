import { describe, expect, it } from 'vitest';
import type { Dataset } from '#domain/dataset.ts';
import { judgeGoal } from '#domain/judge.ts';
import { layered } from '#domain/layers.ts';
import { goalDetailView } from '#viewmodel/goalDetailView.ts';
import { goalRowView } from '#viewmodel/goalRowView.ts';
import { goalsCsv } from '#viewmodel/goalsCsv.ts';
import { aDatasetOf, aGoalOf, period } from '../../support/aDataset.ts';
import { aKeptImport } from '../../support/aStore.ts';

const field = Array.from({ length: 63 }, (_, i) => `IDX 2022 ${String(i + 1).padStart(2, '0')} ${90 - i}.00`).join(
  '\n',
);

function viewsOf(published: Dataset, imported: string, language: 'vi' | 'en' = 'vi') {
  const [goal] = published.goals;
  if (goal === undefined) throw new Error('no goal');
  const dataset = imported === '' ? published : layered(published, [aKeptImport(1, imported)]);
  const judged = judgeGoal(dataset, goal, period('2024'));
  const row = goalRowView(dataset, judged, period('2024'), null, language);
  return { row, detail: goalDetailView(dataset, null, judged, period('2024'), null, language) };
}

const spaced = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('a figure of the analyst’s own', () => {
  const published: Dataset = {
    ...aDatasetOf('IDX 2021 58 60.16 35/63\nIDX 2022 58 62.27 29/63'),
    goals: [aGoalOf('score >= 63')],
  };

  it.each<[name: string, imported: string, mark: string | null, cell: string]>([
    ['nothing imported', '', null, 'ket-qua.csv, dòng 3'],
    ['the same imported', 'IDX 2022 58 62.27', null, 'ket-qua.csv, dòng 3'],
    ['another year', 'IDX 2020 58 10.00', null, 'ket-qua.csv, dòng 3'],
    [
      'another score',
      'IDX 2022 58 64.50',
      'của bạn',
      'Số liệu của bạn (tệp cua-toi.csv, dòng 2); đã công bố: 62,27 điểm · hạng 29/63',
    ],
  ])('is told with %s', (_name, imported, mark, cell) => {
    const { row, detail } = viewsOf(published, imported);
    expect(row.local).toBe(mark);
    expect(detail.inputs.map((input) => spaced(input.cell))).toEqual([cell]);
  });

  it('is told among the reasons, and in the table that is saved', () => {
    const { row, detail } = viewsOf(published, 'IDX 2022 58 64.50');
    const sentence =
      'Số liệu 2022 là của bạn (tệp cua-toi.csv, nhập ngày 21/11/2026), thay cho số đã công bố 62,27 điểm · hạng 29/63.';
    expect(detail.reasons.map(spaced)).toContain(sentence);
    expect(spaced(goalsCsv([row], 'vi'))).toContain(sentence);
  });

  it('is told in English', () => {
    const { row, detail } = viewsOf(published, 'IDX 2022 58 64.50', 'en');
    expect(row.local).toBe('yours');
    expect(detail.reasons.map(spaced)).toContain(
      'The figure of 2022 is yours (file cua-toi.csv, imported on 21/11/2026), in place of the published 62.27 points · rank 29/63.',
    );
  });

  it('that is new has nothing published to tell', () => {
    const { detail } = viewsOf(
      { ...published, ...aDatasetOf('IDX 2021 58 60.16'), goals: published.goals },
      'IDX 2022 58 64.50',
    );
    expect(detail.inputs.map((input) => input.cell)).toEqual(['Số liệu của bạn (tệp cua-toi.csv, dòng 2)']);
  });
});

describe('a rank that is worked out from a table', () => {
  const published: Dataset = { ...aDatasetOf(field), goals: [aGoalOf('rank <= 58')] };

  it('says that a figure of somebody else in it is the analyst’s own', () => {
    const { row, detail } = viewsOf(published, 'IDX 2022 01 1.00');
    expect(row.local).toBe('của bạn');
    expect(detail.reasons.map(spaced)).toContain('Hạng 2022 được tính có dùng số liệu của bạn.');
    expect(viewsOf(published, '').row.local).toBeNull();
  });
});

describe('a goal of the analyst’s own', () => {
  it('is marked, and tells what the published one says', () => {
    const goal = aGoalOf('score >= 63', { wording: 'đạt 63 điểm' });
    const published: Dataset = { ...aDatasetOf('IDX 2022 58 62.27'), goals: [goal] };
    const own = { ...goal, wording: 'đạt 62 điểm', clauses: aGoalOf('score >= 62').clauses };
    const dataset = layered(published, [aKeptImport(1, '', { goals: [own] })]);
    const judged = judgeGoal(dataset, own, period('2024'));
    expect(goalRowView(dataset, judged, period('2024'), null, 'vi').local).toBe('của bạn');
    const facts = goalDetailView(dataset, null, judged, period('2024'), null, 'vi').facts;
    expect(facts.at(-1)?.value).toBe('Chỉ tiêu của bạn (tệp ke-hoach.csv, dòng 2); bản đã công bố: “đạt 63 điểm”');
  });
});
