import { describe, expect, it } from 'vitest';
import type { Dataset } from '#domain/dataset.ts';
import { judgeGoal } from '#domain/judge.ts';
import { goalDetailView } from '#viewmodel/goalDetailView.ts';
import type { LineMeasure } from '#viewmodel/selection.ts';
import { aCatalogue, aDatasetOf, aGoalOf, anIndicatorOf, period } from '../../support/aDataset.ts';

function detailOf(clauses: string, measure: LineMeasure | null = null) {
  const goal = aGoalOf(clauses, { document: 'Kế hoạch 18', page: '2', issuedOn: '2022-01-06', wording: 'tăng 10 bậc' });
  const dataset: Dataset = { ...aDatasetOf('IDX 2021 58 60.16 35/63\nIDX 2022 58 62.27 29/63'), goals: [goal] };
  return goalDetailView(dataset, null, judgeGoal(dataset, goal, period('2024')), period('2024'), measure, 'vi');
}

describe(goalDetailView, () => {
  it('shows the line of what the deciding condition measures', () => {
    expect(detailOf('rank +10 since 2021').measure).toBe('rank');
    expect(detailOf('score >= 70').measure).toBe('score');
  });

  it('shows the other measure on request, without a goal that does not speak of it', () => {
    const { measure, progress } = detailOf('rank +10 since 2021', 'score');
    expect([measure, progress?.goal, progress?.axis.isInverted]).toEqual(['score', null, false]);
  });

  it('shows the goal of the condition that speaks of the measure', () => {
    expect(detailOf('rank +10 since 2021; score >= 70', 'score').progress?.goal?.at).toBe(70);
  });

  it('names each figure that was used with its cell', () => {
    const inputs = detailOf('rank +10 since 2021').inputs.map(
      ({ role, period: year, cell }) => `${role} ${year}: ${cell}`,
    );
    expect(inputs).toEqual(['Kết quả 2022: ket-qua.csv, dòng 3', 'Mốc so sánh 2021: ket-qua.csv, dòng 2']);
  });

  it('shows the scores that were used at the indicator’s own decimals, also for a goal about places', () => {
    const catalogue = aCatalogue({ indicators: [anIndicatorOf('IDX', { decimals: 4, scale: [0, 1] })] });
    const goal = aGoalOf('top 5');
    const dataset: Dataset = { ...aDatasetOf('IDX 2022 58 0.3897 4/63', catalogue), goals: [goal] };
    const judged = judgeGoal(dataset, goal, period('2024'));
    const [input] = goalDetailView(dataset, null, judged, period('2024'), null, 'vi').inputs;
    expect(input?.figure).toContain('0,3897');
  });

  it('keeps document, page and day of issue', () => {
    const facts = new Map(detailOf('top 20').facts.map(({ name, value }) => [name, value]));
    expect([facts.get('Văn bản'), facts.get('Ban hành'), facts.get('Kỳ hạn')]).toEqual([
      'Kế hoạch 18, trang 2',
      '06/01/2022',
      '2022',
    ]);
  });

  it('offers no contributions where an indicator has no components', () => {
    expect(detailOf('top 20').canHaveContribution).toBe(false);
  });
});
