import { describe, expect, it } from 'vitest';
import { frameOf } from '#domain/frame.ts';
import { judgeGoal } from '#domain/judge.ts';
import { styleOf } from '#viewmodel/clauseView.ts';
import { progressView, type ProgressView } from '#viewmodel/progressView.ts';
import { aBreakAfter, aCatalogue, aDatasetOf, aGoalOf, aPublication, period } from '../../support/aDataset.ts';
import { aTable } from '../../support/judged.ts';

type Traits = Readonly<{
  catalogue?: Parameters<typeof aCatalogue>[0];
  goal?: Parameters<typeof aGoalOf>[1];
  asOf?: string;
}>;

function lineOf(
  clauses: string,
  results: string,
  { catalogue = {}, goal = {}, asOf = '2024' }: Traits = {},
): ProgressView {
  const dataset = aDatasetOf(results, aCatalogue(catalogue));
  const frame = frameOf(dataset, aGoalOf(clauses, goal), period(asOf));
  const [judged] = judgeGoal(dataset, frame.goal, frame.asOf).clauses;
  if (judged === undefined) throw new Error('no clause');
  const view = progressView(judged, frame, styleOf(judged, frame.indicator, 'vi'), {
    entity: 'Ninh Thuận',
    indicator: 'IDX',
    subtitle: 'IDX',
  });
  if (view === null) throw new Error('no line');
  return view;
}

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

describe(progressView, () => {
  const ranks = 'IDX 2020 58 - 40/63\nIDX 2021 58 - 35/63\nIDX 2022 58 - 29/63';

  it('states the finding in its title', () => {
    expect(plain(lineOf('rank +10 since 2021', ranks).title)).toBe(
      'IDX của Ninh Thuận năm 2022: hạng 29/63, lên 6 bậc so với 2021',
    );
  });

  it('says of a score that it fell when it fell, even where less is better', () => {
    const { title } = lineOf('score <= 10', 'LOW 2021 58 20.00\nLOW 2022 58 15.00', { goal: { indicator: 'LOW' } });
    expect(plain(title)).toBe('IDX của Ninh Thuận năm 2022: 15,00 điểm, giảm 5,00 điểm so với 2021');
  });

  it('turns the axis of ranks round, from 1 to the number ranked', () => {
    expect(lineOf('rank +10 since 2021', ranks).axis).toMatchObject({ from: 1, to: 63, isInverted: true });
  });

  it('draws the goal with all that is better as its band', () => {
    const { goal } = lineOf('rank +10 since 2021', ranks);
    expect([goal?.at, goal?.edge, plain(goal?.label ?? '')]).toEqual([25, 1, 'Mục tiêu hạng 25']);
  });

  it('goes from the baseline to the goal at its due period', () => {
    expect(lineOf('rank +10 since 2021', ranks).required).toEqual([
      { time: 2021, value: 35 },
      { time: 2022, value: 25 },
    ]);
  });

  it('needs no path where the goal is already met', () => {
    expect(lineOf('top 30', ranks, { goal: { due: '2025' } }).required).toEqual([]);
  });

  it('projects an open goal to its due period at the present pace', () => {
    expect(
      lineOf('score >= 90', 'IDX 2021 58 80.00\nIDX 2022 58 82.00', { goal: { due: '2024' }, asOf: '2022' }).projection,
    ).toEqual([
      { time: 2022, value: 82 },
      { time: 2024, value: 86 },
    ]);
  });

  it('ends the line at a break and says why', () => {
    const view = lineOf('score >= 90', 'IDX 2021 58 80.00\nIDX 2022 58 82.00', {
      catalogue: { segments: aBreakAfter('IDX', 2021) },
    });
    expect(view.stretches).toEqual([0, 1]);
    expect(view.breaks).toEqual([{ time: 2021.5, label: 'đổi phương pháp', note: '2022: đổi phương pháp' }]);
  });

  it('gives an unpublished rank as an open bar to the last place', () => {
    const view = lineOf('top 20', aTable('IDX', 2022, { count: 30, listed: 30 }), {
      catalogue: { publications: [aPublication('IDX', 2022, null, 63, 30)] },
    });
    expect(view.points).toEqual([expect.objectContaining({ value: null, low: 31, high: 63, label: '>\u00a030' })]);
  });

  it('says of each point what stands in its table', () => {
    const view = lineOf('rank +10 since 2021', ranks);
    expect(view.said.map(plain)).toEqual(['2020: hạng 40/63', '2021: hạng 35/63', '2022: hạng 29/63']);
    expect(view.table.rows.map(({ cells }) => cells.map(plain))).toEqual([
      ['2020', 'hạng 40/63', 'ket-qua.csv, dòng 2'],
      ['2021', 'hạng 35/63', 'ket-qua.csv, dòng 3'],
      ['2022', 'hạng 29/63', 'ket-qua.csv, dòng 4'],
    ]);
    expect(view.chosen).toBe(2);
  });
});
