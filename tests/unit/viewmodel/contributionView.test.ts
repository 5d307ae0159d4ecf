import { describe, expect, it } from 'vitest';
import { frameOf } from '#domain/frame.ts';
import { judgeGoal } from '#domain/judge.ts';
import { styleOf } from '#viewmodel/clauseView.ts';
import { contributionView } from '#viewmodel/contributionView.ts';
import { aCatalogue, aDatasetOf, aGoalOf, anIndicatorOf, period } from '../../support/aDataset.ts';

const catalogue = aCatalogue({
  indicators: [
    anIndicatorOf('IDX'),
    anIndicatorOf('IDX', { component: 'A', weight: '10', scale: [0, 10] }),
    anIndicatorOf('IDX', { component: 'B', weight: '10', scale: [0, 10] }),
  ],
});

function contributionOf(results: string) {
  const dataset = aDatasetOf(results, catalogue);
  const frame = frameOf(dataset, aGoalOf('score +1 since 2021'), period('2024'));
  const [judged] = judgeGoal(dataset, frame.goal, frame.asOf).clauses;
  if (judged === undefined) throw new Error('no clause');
  return contributionView(dataset, judged, frame, styleOf(judged, frame.indicator, 'vi'));
}

describe(contributionView, () => {
  const before = 'IDX 2021 58 12.00\nIDX/A 2021 58 5.00\nIDX/B 2021 58 7.00';
  const after = 'IDX 2022 58 13.50\nIDX/A 2022 58 7.00\nIDX/B 2022 58 6.50';

  it('splits the change between baseline and result, largest gain first', () => {
    const view = contributionOf(`${before}\n${after}`);
    expect(view?.bars).toEqual([
      { key: 'A', name: 'IDX', points: 2, label: '+2,00' },
      { key: 'B', name: 'IDX', points: -0.5, label: '−0,50' },
    ]);
    expect([view?.low, view?.high]).toEqual([-0.5, 2]);
  });

  it('says nothing where the total is not the sum of its parts', () => {
    expect(contributionOf(`${before}\n${after.replace('13.50', '14.50')}`)).toBeNull();
  });

  it('says nothing where a component is missing', () => {
    expect(contributionOf(`${before}\nIDX 2022 58 13.50\nIDX/A 2022 58 7.00`)).toBeNull();
  });
});
