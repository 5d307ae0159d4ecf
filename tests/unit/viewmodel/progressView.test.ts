import { describe, expect, it } from 'vitest';
import { frameOf } from '#domain/frame.ts';
import { judgeGoal } from '#domain/judge.ts';
import type { Measure } from '#domain/verdict.ts';
import { styleOf } from '#viewmodel/clauseView.ts';
import { progressView, type ProgressView } from '#viewmodel/progressView.ts';
import { aBreakAfter, aCatalogue, aDatasetOf, aGoalOf, aPublication, period } from '../../support/aDataset.ts';
import { aTable } from '../../support/judged.ts';

type Traits = Readonly<{
  catalogue?: Parameters<typeof aCatalogue>[0];
  goal?: Parameters<typeof aGoalOf>[1];
  asOf?: string;
  shown?: Measure;
}>;

function lineOf(
  clauses: string,
  results: string,
  { catalogue = {}, goal = {}, asOf = '2024', shown }: Traits = {},
): ProgressView {
  const dataset = aDatasetOf(results, aCatalogue(catalogue));
  const frame = frameOf(dataset, aGoalOf(clauses, goal), period(asOf));
  const [judged] = judgeGoal(dataset, frame.goal, frame.asOf).clauses;
  if (judged === undefined) throw new Error('no clause');
  const style = styleOf(judged, frame.indicator, 'vi');
  const view = progressView(
    judged,
    frame,
    { ...style, measure: shown ?? style.measure },
    {
      entity: 'Ninh Thuận',
      indicator: 'IDX',
      subtitle: 'IDX',
    },
  );
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

  it.each<[clause: string]>([
    ['score >= 70'],
    ['score ~ 68.9'],
    ['score +1 since 2021'],
    ['score > mean'],
    ['group >= khá'],
    ['top 20'],
    ['rank <= 20/63'],
    ['rank 10..15/63'],
    ['rank +10 since 2021'],
    ['regional-rank <= 5/14'],
  ])('puts more points and better places up for %s', (clause) => {
    const results = 'IDX 2021 58 60.16 35/63\nIDX 2022 58 62.27 29/63';
    const scores = lineOf(clause, results, { shown: 'score' });
    const places = lineOf(clause, results, { shown: 'rank' });
    expect([scores.axis.isInverted, places.axis.isInverted]).toEqual([false, true]);
    expect([plain(scores.title), plain(places.title)]).toEqual([
      'IDX của Ninh Thuận năm 2022: 62,27 điểm, tăng 2,11 điểm so với 2021',
      'IDX của Ninh Thuận năm 2022: hạng 29/63, lên 6 bậc so với 2021',
    ]);
  });

  it.each<[clause: string, shown: Measure, at: number | undefined]>([
    ['score >= 70', 'score', 70],
    ['score >= 70', 'rank', undefined],
    ['top 20', 'rank', 20],
    ['top 20', 'score', undefined],
    ['group >= khá', 'score', undefined],
    ['regional-rank <= 5/14', 'rank', undefined],
    ['regional-rank <= 5/14', 'score', undefined],
  ])('draws the goal of %s on the line of the %s only where it speaks of it', (clause, shown, at) => {
    const view = lineOf(clause, 'IDX 2021 58 60.16 35/63\nIDX 2022 58 62.27 29/63', { shown });
    expect(view.goal?.at).toBe(at);
  });

  it('says of a rank in the region that it is one', () => {
    const { title, subtitle, said, goal } = lineOf('regional-rank <= 5/14', aTable('IDX', 2022), {
      goal: { entity: '06' },
    });
    expect([title, subtitle, said[0], goal?.label].map((text) => plain(text ?? ''))).toEqual([
      'IDX của Ninh Thuận năm 2022: hạng 6/14 trong vùng',
      'IDX 2022, hạng trong vùng, 14 tỉnh, thành phố',
      '2022: hạng 6/14 trong vùng',
      'Mục tiêu hạng 5 trong vùng',
    ]);
  });

  it('names years and number ranked under its title, a changed number on its own', () => {
    const { subtitle, floors } = lineOf('top 20', 'IDX 2023 01 - 12/61\nIDX 2024 01 - 9/63\nIDX 2025 01 - 5/34', {
      goal: { entity: '01', due: '2025' },
      asOf: '2025',
    });
    expect(subtitle).toBe('IDX 2023–2025, hạng trong 61–63, rồi 34 tỉnh, thành phố');
    expect(floors).toEqual([{ at: 34, from: 2025, to: 2025, label: '34 hạng' }]);
  });

  it('says who published the figures, and when', () => {
    const publications = [aPublication('IDX', 2022, '2023-04-19')];
    expect(plain(lineOf('top 20', ranks, { catalogue: { publications } }).source)).toBe(
      'Nguồn: Đơn vị công bố, công bố ngày 19/04/2023 (số liệu 2022)',
    );
  });

  it('marks the due year of a goal for that year', () => {
    const { goal } = lineOf('rank +10 since 2021', ranks);
    expect([goal?.at, goal?.far, plain(goal?.label ?? '')]).toEqual([25, null, 'Mục tiêu hạng 25']);
    expect([Math.round(goal?.from ?? 0), Math.round(goal?.to ?? 0)]).toEqual([2022, 2022]);
  });

  it('draws a goal of several years over its window, and a range with both edges', () => {
    const { goal } = lineOf('rank 10..15/63', ranks, { goal: { window: 'every-year', start: '2021', due: '2025' } });
    expect([goal?.at, goal?.far, Math.round(goal?.from ?? 0), Math.round(goal?.to ?? 0)]).toEqual([15, 10, 2021, 2025]);
  });

  it.each<[clause: string, shown: Measure]>([
    ['score +1 since 2021', 'score'],
    ['score >= 70', 'score'],
  ])('asks for no path across a change of method: %s', (clause, shown) => {
    const view = lineOf(clause, 'IDX 2020 58 60.00\nIDX 2021 58 61.00', {
      catalogue: { segments: aBreakAfter('IDX', 2021) },
      goal: { due: '2023' },
      asOf: '2022',
      shown,
    });
    expect([view.required, view.projection]).toEqual([[], []]);
  });

  it('asks for no path from one field to another', () => {
    const view = lineOf('rank +1 since 2024', 'IDX 2024 01 - 31/61', {
      goal: { entity: '01', due: '2025' },
      asOf: '2024',
    });
    expect(view.required).toEqual([]);
  });

  it('labels valleys below and all else above', () => {
    const { points } = lineOf('score >= 90', 'IDX 2020 58 60\nIDX 2021 58 50\nIDX 2022 58 70\nIDX 2023 58 80');
    expect(points.map(({ isLabelBelow }) => isLabelBelow)).toEqual([false, true, false, false]);
    expect(points.map(({ slope }) => slope)).toEqual(['level', 'level', 'up', 'level']);
    expect(points.map(({ isKey }) => isKey)).toEqual([true, true, false, true]);
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
