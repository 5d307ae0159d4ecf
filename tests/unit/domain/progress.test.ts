import { describe, expect, it } from 'vitest';
import { progressOf } from '#domain/progress.ts';
import { aBreakAfter, aCatalogue, period } from '../../support/aDataset.ts';
import { judged, judgedClause, type Case } from '../../support/judged.ts';

const toward = (results: string, traits: Partial<Case> = {}): Case => ({
  clauses: 'score >= 70',
  results,
  asOf: '2022',
  ...traits,
  goal: { due: '2025', baseline: { period: period('2020'), value: null }, ...traits.goal },
});

describe(progressOf, () => {
  it('of a decided goal: share 0,6 of ten places, six places a year', () => {
    const clause = judgedClause({
      clauses: 'rank +10 since 2021',
      results: 'IDX 2021 58 - 35/63d\nIDX 2022 58 - 29/63',
    });
    expect([clause.share, clause.pace, clause.requiredPace, clause.projection, clause.margin]).toEqual([
      0.6,
      -6,
      null,
      null,
      '-4',
    ]);
  });

  it.each<[name: string, value: string, outlook: string, ratio: number | null, projection: number | null]>([
    ['ahead', '70', 'ahead', null, null],
    ['on track', '64', 'on-track', 1, 70],
    ['on track from 0,95', '63.8', 'on-track', 0.95, 69.5],
    ['at risk', '63.79', 'at-risk', 0.9475, 69.475],
    ['at risk from 0,60', '62.4', 'at-risk', 0.6, 66],
    ['off track', '62.39', 'off-track', 0.5975, 65.975],
    ['off track without movement', '60', 'off-track', 0, 60],
    ['moving away', '59', 'moving-away', -0.25, 57.5],
  ])('%s: from 60 in 2020 to %s in 2022, 70 asked by 2025', (_name, value, outlook, ratio, projection) => {
    const clause = judgedClause(toward(`IDX 2020 58 60\nIDX 2022 58 ${value}`));
    expect(clause.outlook).toBe(outlook);
    if (outlook === 'ahead') return;
    expect(clause.outlookRatio).toBeCloseTo(ratio ?? NaN, 9);
    expect(clause.projection).toBeCloseTo(projection ?? NaN, 9);
  });

  it('is linear: half way at half time is on track (60 → 35 → 10)', () => {
    const clause = judgedClause(
      toward('IDX 2020 58 - 60/63\nIDX 2022 58 - 35/63', { clauses: 'top 10', goal: { due: '2024' } }),
    );
    expect([clause.outlook, clause.share, clause.pace, clause.requiredPace]).toEqual(['on-track', 0.5, -12.5, -12.5]);
  });

  it('without a baseline takes the mean yearly change of the last five years', () => {
    const results = 'IDX 2016 58 10\nIDX 2018 58 60\nIDX 2020 58 61\nIDX 2022 58 64';
    const clause = judgedClause({ clauses: 'score >= 70', results, asOf: '2022', goal: { due: '2025' } });
    expect([clause.share, clause.pace, clause.requiredPace, clause.outlookRatio, clause.outlook]).toEqual([
      null,
      1,
      2,
      0.5,
      'off-track',
    ]);
  });

  it.each<[string, Case]>([
    ['one figure only', { clauses: 'score >= 70', results: 'IDX 2022 58 64', asOf: '2022', goal: { due: '2025' } }],
    ['the latest figure is the baseline itself', toward('IDX 2020 58 60')],
    [
      'the method changed after the baseline',
      toward('IDX 2020 58 60\nIDX 2022 58 64', { catalogue: aCatalogue({ segments: aBreakAfter('IDX', 2021) }) }),
    ],
  ])('says nothing where there are not two comparable points: %s', (_name, case_) => {
    const clause = judgedClause(case_);
    expect([clause.verdict, clause.outlook, clause.pace, clause.projection]).toEqual([
      'pending',
      'unknown',
      null,
      null,
    ]);
  });

  it('is clipped to the scale', () => {
    expect(judgedClause(toward('IDX 2020 58 60\nIDX 2022 58 99', { clauses: 'score >= 99.5' })).projection).toBe(100);
  });

  it('a baseline that already met the target makes a share of nothing; falling behind it is moving away', () => {
    const clause = judgedClause(toward('IDX 2020 58 72\nIDX 2022 58 69'));
    expect([clause.share, clause.outlookRatio, clause.outlook, clause.holding]).toEqual([
      null,
      null,
      'moving-away',
      false,
    ]);
  });

  it('of a compound goal is the worst of its open clauses', () => {
    const judgement = judged({
      ...toward('IDX 2020 58 60 30/63\nIDX 2022 58 64 29/63'),
      clauses: 'score >= 70; top 20',
    });
    expect([judgement.verdict, judgement.outlook, judgement.holding]).toEqual(['pending', 'off-track', false]);
  });
});
