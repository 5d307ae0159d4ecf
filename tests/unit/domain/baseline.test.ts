import { describe, expect, it } from 'vitest';
import { changeBaseline, levelBaseline } from '#domain/baseline.ts';
import { aCatalogue, aPublication, fixed, period } from '../../support/aDataset.ts';
import { judged, judgedClause, type Case } from '../../support/judged.ts';

const published = aCatalogue({
  publications: [
    aPublication('IDX', 2020, '2021-04-14'),
    aPublication('IDX', 2021, '2022-05-10'),
    aPublication('IDX', 2022, '2023-04-12'),
    aPublication('IDX', 2023),
  ],
});
const history = 'IDX 2020 58 60 40/63\nIDX 2021 58 62 35/63\nIDX 2022 58 64 29/63\nIDX 2023 58 66 28/63';
const due2023 = (goal: Case['goal'] = {}): Case => ({
  clauses: 'rank +5',
  results: history,
  catalogue: published,
  goal: { due: '2023', ...goal },
});

describe(changeBaseline, () => {
  it.each<[string, Case, string]>([
    ['stated by the clause', { ...due2023(), clauses: 'rank +5 since 2020' }, '2020 stated 40'],
    ['stated by the goal', due2023({ baseline: { period: period('2020'), value: null } }), '2020 stated 40'],
    [
      'stated as a value',
      due2023({ baseline: { period: null, value: { value: fixed('33'), decimals: 0 } } }),
      '? stated 33',
    ],
    [
      'implied by the level beside it: 35 − 5 = 30',
      { ...due2023({ issuedOn: '2023-06-01' }), clauses: 'rank +5; rank <= 30/63' },
      '2021 implied 35',
    ],
    ['not implied by a TOP band', { ...due2023(), clauses: 'rank +5; top 30' }, '2022 previous 29'],
    [
      'known when the plan was issued: 2022 appeared in April 2023',
      due2023({ issuedOn: '2023-02-01' }),
      '2021 known-at-issue 35',
    ],
    ['known on the day of publication itself', due2023({ issuedOn: '2023-04-12' }), '2022 known-at-issue 29'],
    ['else the year before the due one', due2023(), '2022 previous 29'],
  ])('is %s', (_name, case_, baseline) => {
    expect(judgedClause(case_).baseline).toBe(baseline);
  });

  it('that is not loaded leaves the clause without data, never guessed from another year', () => {
    const clause = judgedClause({ ...due2023(), clauses: 'rank +5 since 2019' });
    expect([clause.verdict, clause.baseline, clause.reasons]).toEqual([
      'no-data',
      '2019 stated null',
      ['baseline_missing'],
    ]);
  });

  it.each(['rank +5 since 2022', 'rank +5', 'rank +5; rank <= 30/63'])(
    'is not looked at while it lies after the as-of period: %s',
    (clauses) => {
      const clause = judgedClause({ ...due2023(), clauses, asOf: '2020' });
      expect([clause.verdict, clause.outlook, clause.threshold]).toEqual(['pending', 'unknown', null]);
    },
  );

  it('passes over a year in which the entity was not measured: the full table is loaded without it', () => {
    const others = Array.from({ length: 62 }, (_, i) => i + 1)
      .filter((n) => n !== 58)
      .map((n) => `IDX 2022 ${String(n).padStart(2, '0')} ${(90 - n / 2).toFixed(2)} -/61`);
    const results = ['IDX 2021 58 62 35/63', 'IDX 2023 58 66 28/63', ...others].join('\n');
    const publications = [aPublication('IDX', 2021, '2022-05-10'), aPublication('IDX', 2022, '2023-04-12', 61)];
    const clause = judgedClause({
      clauses: 'rank +5',
      results,
      catalogue: aCatalogue({ publications }),
      goal: { due: '2023', issuedOn: '2023-06-01' },
    });
    expect(clause.baseline).toBe('2021 known-at-issue 35');
  });

  describe('beside an explicit level of a percent index', () => {
    const percent = (clauses: string, base: string): Case => ({
      clauses,
      results: `PCT 2021 58 ${base}\nPCT 2022 58 89.6`,
      goal: { indicator: 'PCT' },
    });
    it.each<[string, Case, string, boolean]>([
      ['points fit: 88,64 + 1', percent('score +1; score >= 89.64', '88.64'), '89.64', false],
      ['a part of the baseline fits: 88,64 × 1,01', percent('score +1; score >= 89.53', '88.64'), '89.53', false],
      ['neither fits: the level is kept', percent('score +1; score >= 95', '88.64'), '95.00', true],
    ])('%s', (_name, case_, threshold, inconsistent) => {
      const codes = judged(case_).reasons.map((r) => r.code);
      expect([judgedClause(case_).threshold, codes.includes('target_inconsistent')]).toEqual([threshold, inconsistent]);
    });
  });

  it('takes each end of a censored baseline as a reading', () => {
    const list = Array.from(
      { length: 30 },
      (_, i) => `IDX 2022 ${String(i + 1).padStart(2, '0')} ${90 - i} ${i + 1}/63`,
    ).join('\n');
    const catalogue = aCatalogue({ publications: [aPublication('IDX', 2022, null, 63, 30)] });
    const of = (rank: number) =>
      judgedClause({
        clauses: 'rank +5 since 2022',
        results: `${list}\nIDX 2023 58 - ${rank}/63`,
        catalogue,
        goal: { due: '2023' },
      }).verdict;
    expect([of(26), of(27), of(58), of(59)]).toEqual(['met', 'undetermined', 'undetermined', 'not-met']);
  });
});

describe(levelBaseline, () => {
  it.each<[string, Case['goal'], string | null, number | null]>([
    ['none without a plan date', {}, null, null],
    ['known at issue', { issuedOn: '2022-12-01' }, '2021 known-at-issue 62.00', 0.8],
    ['stated', { baseline: { period: period('2020'), value: null } }, '2020 stated 60.00', 6 / 7],
    ['stated and not loaded', { baseline: { period: period('2019'), value: null } }, '2019 stated null', null],
  ])('is %s', (_name, goal, baseline, share) => {
    const clause = judgedClause({ ...due2023(goal), clauses: 'score >= 67' });
    expect(clause.baseline).toBe(baseline);
    if (share === null) expect(clause.share).toBeNull();
    else expect(clause.share).toBeCloseTo(share, 12);
  });
});
