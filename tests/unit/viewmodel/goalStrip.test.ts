import { describe, expect, it } from 'vitest';
import { frameOf } from '#domain/frame.ts';
import { judgeGoal } from '#domain/judge.ts';
import { styleOf } from '#viewmodel/clauseView.ts';
import { goalStrip } from '#viewmodel/goalStrip.ts';
import { aBreakAfter, aCatalogue, aDatasetOf, aGoalOf, aPublication, period } from '../../support/aDataset.ts';
import { aTable } from '../../support/judged.ts';

function stripOf(
  clauses: string,
  results: string,
  traits: Parameters<typeof aCatalogue>[0] = {},
  goal: Parameters<typeof aGoalOf>[1] = {},
  asOf = '2024',
) {
  const dataset = aDatasetOf(results, aCatalogue(traits));
  const frame = frameOf(dataset, aGoalOf(clauses, goal), period(asOf));
  const [judged] = judgeGoal(dataset, frame.goal, frame.asOf).clauses;
  if (judged === undefined) throw new Error('no clause');
  return goalStrip(judged, frame, styleOf(judged, frame.indicator, 'vi'), 'câu');
}

describe(goalStrip, () => {
  it('puts places best to the right, with everything up to place 1 accepted', () => {
    expect(stripOf('rank +10 since 2021', 'IDX 2021 58 - 35/63\nIDX 2022 58 - 29/63')).toEqual({
      left: 63,
      right: 1,
      leftLabel: '63',
      rightLabel: '1',
      baseline: 35,
      value: { low: 29, high: 29 },
      isJoined: true,
      goal: { at: 25, far: null, to: 1, label: '25' },
      tone: 'not-met',
      summary: 'câu',
    });
  });

  it('shows a score among the scores of the field, and extends the axis to a goal outside of it, with round ends', () => {
    const strip = stripOf('score >= 95', 'IDX 2022 57 60.00\nIDX 2022 58 80.00');
    expect(strip).toMatchObject({
      left: 60,
      right: 100,
      leftLabel: '60',
      rightLabel: '100',
      value: { low: 80, high: 80 },
      goal: { at: 95 },
    });
  });

  it('keeps a score that is better lower to the right', () => {
    const strip = stripOf('score <= 10', 'LOW 2022 57 40.00\nLOW 2022 58 20.00', {}, { indicator: 'LOW' });
    expect([strip?.left, strip?.right, strip?.goal?.to]).toEqual([40, 10, 10]);
  });

  it('shows an unlisted rank as an interval', () => {
    const strip = stripOf('top 20', aTable('IDX', 2022, { count: 30, listed: 30 }), {
      publications: [aPublication('IDX', 2022, null, 63, 30)],
    });
    expect(strip?.value).toEqual({ low: 31, high: 63 });
  });

  it('shows the goal alone where there is no figure', () => {
    expect(stripOf('top 20', '')).toMatchObject({
      value: null,
      baseline: null,
      goal: { at: 20 },
      tone: 'undetermined',
    });
  });

  it('uses one scale for all goals of an indicator', () => {
    const results = `${aTable('IDX', 2021, { top: 80 })}\n${aTable('IDX', 2022)}`;
    const ends = (clauses: string, due: string) => {
      const strip = stripOf(clauses, results, {}, { due });
      return [strip?.leftLabel, strip?.rightLabel];
    };
    expect(ends('score >= 70', '2021')).toEqual(['40', '90']);
    expect(ends('score +1 since 2021', '2022')).toEqual(ends('score >= 70', '2021'));
  });

  it('puts a rank on the number ranked with it, not on that of the due year', () => {
    const strip = stripOf('rank +1 since 2024', 'IDX 2024 01 - 31/61', {}, { entity: '01', due: '2025' }, '2025');
    expect([strip?.left, strip?.baseline, strip?.value]).toEqual([61, 31, null]);
  });

  it('shows no baseline of another field', () => {
    const strip = stripOf(
      'rank +1 since 2024',
      'IDX 2024 01 - 31/61\nIDX 2025 01 - 20/34',
      {},
      { entity: '01', due: '2025' },
      '2025',
    );
    expect([strip?.left, strip?.baseline, strip?.value?.low]).toEqual([34, null, 20]);
  });

  it('leads no line across a change of method', () => {
    const strip = stripOf('score +1 since 2021', 'IDX 2021 58 88.64\nIDX 2022 58 81.83', {
      segments: aBreakAfter('IDX', 2021),
    });
    expect(strip).toMatchObject({ baseline: 88.64, value: { low: 81.83 }, isJoined: false });
  });

  it('shows both edges of a range', () => {
    expect(stripOf('rank 10..15/63', 'IDX 2022 58 - 29/63')?.goal).toMatchObject({ at: 15, far: 10, to: 1 });
  });

  it('draws nothing where no score is known of anybody', () => {
    expect(stripOf('score >= 80', '')).toBeNull();
  });

  it('draws nothing for a group, which has no figures', () => {
    expect(stripOf('group >= khá', 'IDX 2022 58 80.00 - group=khá')).toBeNull();
  });
});
