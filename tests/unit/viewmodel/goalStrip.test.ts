import { describe, expect, it } from 'vitest';
import { frameOf } from '#domain/frame.ts';
import { judgeGoal } from '#domain/judge.ts';
import { styleOf } from '#viewmodel/clauseView.ts';
import { goalStrip } from '#viewmodel/goalStrip.ts';
import { aCatalogue, aDatasetOf, aGoalOf, aPublication, period } from '../../support/aDataset.ts';
import { aTable } from '../../support/judged.ts';

function stripOf(
  clauses: string,
  results: string,
  traits: Parameters<typeof aCatalogue>[0] = {},
  goal: Parameters<typeof aGoalOf>[1] = {},
) {
  const dataset = aDatasetOf(results, aCatalogue(traits));
  const frame = frameOf(dataset, aGoalOf(clauses, goal), period('2024'));
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
      goal: { at: 25, from: 25, to: 1, label: '25' },
      tone: 'not-met',
      summary: 'câu',
    });
  });

  it('shows a score among the scores of the field, and extends the axis to a goal outside of it', () => {
    const strip = stripOf('score >= 95', 'IDX 2022 57 60.00\nIDX 2022 58 80.00');
    expect(strip).toMatchObject({ left: 57.9, right: 97.1, value: { low: 80, high: 80 }, goal: { at: 95 } });
  });

  it('keeps a score that is better lower to the right', () => {
    const strip = stripOf('score <= 10', 'LOW 2022 57 40.00\nLOW 2022 58 20.00', {}, { indicator: 'LOW' });
    expect([strip?.left, strip?.right, strip?.goal?.to]).toEqual([41.8, 8.2, 8.2]);
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

  it('draws nothing for a group, which has no figures', () => {
    expect(stripOf('group >= khá', 'IDX 2022 58 80.00 - group=khá')).toBeNull();
  });
});
