import { describe, expect, it } from 'vitest';
import { choose } from '#viewmodel/chosen.ts';
import { pickersView } from '#viewmodel/pickersView.ts';
import { DEFAULT_SELECTION } from '#viewmodel/selection.ts';
import { aDatasetOf, aGoalOf } from '../../support/aDataset.ts';

describe(pickersView, () => {
  it.each<[name: string, document: string, label: string]>([
    ['its document', 'Kế hoạch số 18/KH-SKHCN', 'Kế hoạch số 18/KH-SKHCN'],
    ['its file where no document is named', '', 'ke-hoach.csv'],
  ])('calls a plan by %s', (_name, document, label) => {
    const dataset = { ...aDatasetOf(''), goals: [aGoalOf('top 20', { document })] };
    const { chosen } = choose(dataset, DEFAULT_SELECTION, 2025);
    expect(pickersView(dataset, chosen, 2025, 'vi').plans.map((plan) => plan.label)).toEqual([label]);
  });
});
