import { describe, expect, it } from 'vitest';
import type { Dataset } from '#domain/dataset.ts';
import { toEntityId } from '#domain/ids.ts';
import { choose, placeOfGoals, plansOf } from '#viewmodel/chosen.ts';
import { ALL_PLANS, DEFAULT_SELECTION, type Selection } from '#viewmodel/selection.ts';
import { aDatasetOf, aGoalOf, period } from '../../support/aDataset.ts';

const dataset: Dataset = {
  ...aDatasetOf(''),
  goals: [
    aGoalOf('top 20', { id: 'A', entity: '01', plan: 'khác', issuedOn: '2024-01-01' }),
    aGoalOf('top 20', { id: 'B', plan: 'cũ', issuedOn: '2022-01-06' }),
    aGoalOf('top 10', { id: 'C', plan: 'mới', issuedOn: '2023-04-01' }),
  ],
};

const chosen = (selection: Partial<Selection>) => {
  const { chosen: result, unknown } = choose(dataset, { ...DEFAULT_SELECTION, ...selection }, 2025);
  return { entity: result.entity?.id, plan: result.plan, asOf: result.asOf, unknown };
};
const ninhThuan = toEntityId('58', '2004-01-01');

describe(choose, () => {
  it.each<[name: string, selection: Partial<Selection>, result: ReturnType<typeof chosen>]>([
    [
      'begins with the entity that has most goals, its newest plan and the last complete year',
      {},
      { entity: ninhThuan, plan: 'mới', asOf: period('2025'), unknown: [] },
    ],
    [
      'takes what is named',
      { plan: 'cũ', asOf: period('2022') },
      { entity: ninhThuan, plan: 'cũ', asOf: period('2022'), unknown: [] },
    ],
    [
      'takes all plans together',
      { plan: ALL_PLANS },
      { entity: ninhThuan, plan: ALL_PLANS, asOf: period('2025'), unknown: [] },
    ],
    [
      'names an entity and a plan that are not there',
      { entity: '99@', plan: 'x' },
      { entity: ninhThuan, plan: 'mới', asOf: period('2025'), unknown: ['entity', 'plan'] },
    ],
    [
      'names a goal that is not there',
      { goal: 'Z' },
      { entity: ninhThuan, plan: 'mới', asOf: period('2025'), unknown: ['goal'] },
    ],
    [
      'has no plan for an entity without goals',
      { entity: '02@2004' },
      { entity: toEntityId('02', '2004-01-01'), plan: ALL_PLANS, asOf: period('2025'), unknown: [] },
    ],
  ])('%s', (_name, selection, result) => {
    expect(chosen(selection)).toEqual(result);
  });
});

describe(placeOfGoals, () => {
  it.each<[name: string, ids: string, place: ReturnType<typeof placeOfGoals>]>([
    ['one plan', 'C', { entity: ninhThuan, plan: 'mới' }],
    ['several plans of one entity', 'B C', { entity: ninhThuan, plan: ALL_PLANS }],
    ['plans of several entities: where most are', 'A B C', { entity: ninhThuan, plan: ALL_PLANS }],
    ['none that are there any more', '', null],
  ])('of %s', (_name, ids, place) => {
    const goals = dataset.goals.filter(({ id }) => ids.split(' ').includes(id));
    expect(placeOfGoals(dataset, goals)).toEqual(place);
  });
});

describe(plansOf, () => {
  it.each<[name: string, goals: Dataset['goals'], plans: readonly string[]]>([
    ['puts the newest first', dataset.goals, ['mới', 'cũ', 'khác']],
    [
      'takes the year of the goals where the day of issue is not known',
      [
        aGoalOf('top 20', { plan: '2022', issuedOn: '2022-01-06' }),
        aGoalOf('top 20', { plan: '2023', due: '2023' }),
        aGoalOf('top 20', { plan: '2023', due: '2025' }),
      ],
      ['2023', '2022'],
    ],
    [
      'puts plans of the units below after its own',
      [aGoalOf('top 20', { plan: 'sở', entity: '01', issuedOn: '2025-01-01' }), aGoalOf('top 20', { plan: 'tỉnh' })],
      ['tỉnh', 'sở'],
    ],
  ])('%s', (_name, goals, plans) => {
    expect(plansOf(goals, ninhThuan)).toEqual(plans);
  });
});
