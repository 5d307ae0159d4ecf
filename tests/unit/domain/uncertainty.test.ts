import { describe, expect, it } from 'vitest';
import { judgeGoal } from '#domain/judge.ts';
import { sameFraction } from '#domain/reading.ts';
import { aBreakAfter, aCatalogue, aPublication, period, someGroups } from '../../support/aDataset.ts';
import { aTable, judgedClause, type Case } from '../../support/judged.ts';

const listedOnly = aCatalogue({ publications: [aPublication('IDX', 2023, '2024-05-09', 63, 30)] });
const listedInFull = aTable('IDX', 2023, { count: 30, listed: 30 });
const in2023 = { due: '2023' };

describe(judgeGoal, () => {
  describe('a rank that was not published', () => {
    it.each<[string, string, string]>([
      ['TOP 20 is missed, proved', 'top 20', 'not-met'],
      ['TOP 40 may hold', 'top 40', 'undetermined'],
      ['TOP 63 holds anyway', 'top 63', 'met'],
      ['the score is at most that of the 30th (75,50)', 'score >= 75.51', 'not-met'],
      ['a lower score may hold', 'score >= 75.5', 'undetermined'],
    ])('%s', (_name, clauses, verdict) => {
      const clause = judgedClause({ clauses, results: listedInFull, catalogue: listedOnly, goal: in2023 });
      expect([clause.verdict, clause.reasons.includes('rank_censored')]).toEqual([verdict, true]);
    });

    it('is no proof while the list itself is not loaded in full', () => {
      const clause = judgedClause({
        clauses: 'top 20',
        results: aTable('IDX', 2023, { count: 29, listed: 29 }),
        catalogue: listedOnly,
        goal: in2023,
      });
      expect([clause.verdict, clause.reasons]).toEqual(['no-data', ['figure_missing']]);
    });
  });

  describe('a rank derived from a full table', () => {
    it.each<[string, string, string, string]>([
      ['is the competition rank', '05', 'top 5', '2022: 5..5'],
      ['of equal scores is an interval', '63', 'top 63', '2022: 62..63'],
    ])('%s', (_name, entity, clauses, actual) => {
      const results = aTable('IDX', 2022).replace('63 59.00', '63 59.50');
      const clause = judgedClause({ clauses, results, goal: { entity } });
      expect([clause.actual, clause.verdict, clause.reasons.includes('rank_derived')]).toEqual([actual, 'met', true]);
    });

    it('makes a target between tied places undetermined', () => {
      const results = aTable('IDX', 2022).replace('63 59.00', '63 59.50');
      const clause = judgedClause({ clauses: 'top 62', results, goal: { entity: '63' } });
      expect([clause.verdict, clause.reasons]).toEqual([
        'undetermined',
        ['rank_derived', 'rank_tied', 'readings_disagree'],
      ]);
    });

    it('needs the whole table', () => {
      expect(
        judgedClause({ clauses: 'top 5', results: aTable('IDX', 2022, { count: 62 }), goal: { entity: '05' } }).verdict,
      ).toBe('no-data');
    });
  });

  it.each<[string, string]>([
    ['rank <= 16/63', 'met'],
    ['rank <= 15/63', 'undetermined'],
    ['top 20', 'met'],
  ])('only a group is published: %s is %s', (clauses, verdict) => {
    const catalogue = aCatalogue({ groups: someGroups('IDX', 2022, 'cao x16', 'thấp x47') });
    const clause = judgedClause({ clauses, results: 'IDX 2022 58 - - group=cao', catalogue });
    expect([clause.verdict, clause.reasons.includes('group_only')]).toEqual([verdict, true]);
  });

  it.each([
    [30, 16],
    [20, 11],
    [10, 5],
    [1, 1],
    [63, 34],
  ])('place %d of 63 is the same fraction as %d of 34', (place, expected) => {
    expect(sameFraction(place, 63, 34)).toBe(expected);
  });

  describe('63 become 34', () => {
    const due = { due: '2025', start: '2023', entity: '01' };
    it.each<[string, Case, string, string[]]>([
      [
        'both readings hold',
        { clauses: 'top 20', results: 'IDX 2025 01 - 11/34', goal: due, asOf: '2025' },
        'met',
        ['field_changed'],
      ],
      [
        'they disagree',
        { clauses: 'top 20', results: 'IDX 2025 01 - 12/34', goal: due, asOf: '2025' },
        'undetermined',
        ['field_changed', 'readings_disagree'],
      ],
      [
        'neither holds',
        { clauses: 'rank <= 20/63', results: 'IDX 2025 01 - 21/34', goal: due, asOf: '2025' },
        'not-met',
        ['field_changed'],
      ],
      [
        'a plan made for 34 is read as it stands',
        { clauses: 'rank <= 12/34', results: 'IDX 2025 01 - 12/34', goal: due, asOf: '2025' },
        'met',
        [],
      ],
      [
        '61 of 63 is the same field',
        { clauses: 'rank <= 20/63', results: 'IDX 2022 01 - 20/61', goal: { entity: '01' } },
        'met',
        [],
      ],
    ])('%s', (_name, case_, verdict, reasons) => {
      const clause = judgedClause(case_);
      expect([clause.verdict, clause.reasons]).toEqual([verdict, reasons]);
    });

    it.each<[rank: number, verdict: string]>([
      [10, 'met'],
      [19, 'undetermined'],
      [20, 'not-met'],
    ])('a change of rank across it is read both ways, without share and pace: %d of 34 is %s', (rank, verdict) => {
      const results = `IDX 2024 01 - 20/63\nIDX 2025 01 - ${rank}/34`;
      const clause = judgedClause({
        clauses: 'rank +1 since 2024',
        results,
        goal: { due: '2025', entity: '01' },
        asOf: '2025',
      });
      expect([clause.verdict, clause.share, clause.pace, clause.reasons[0]]).toEqual([
        verdict,
        null,
        null,
        'field_changed',
      ]);
    });

    it.each(['top 20', 'regional-rank <= 3'])(
      'a plan older than the catalogue asks for its own words: %s',
      (clauses) => {
        const goal = { entity: '01', issuedOn: '2003-12-01' };
        expect(judgedClause({ clauses, results: aTable('IDX', 2022), goal }).verdict).toBe('met');
      },
    );

    it('while the readings disagree there is neither margin nor outlook', () => {
      const results = 'IDX 2025 01 - 18/34\nIDX 2026 01 - 14/34';
      const goal = { due: '2028', start: '2023', entity: '01' };
      const clause = judgedClause({ clauses: 'rank <= 20/63', results, goal, asOf: '2026' });
      expect([clause.verdict, clause.holding, clause.margin, clause.outlook, clause.outlookRatio]).toEqual([
        'pending',
        null,
        null,
        'unknown',
        null,
      ]);
    });
  });

  describe('a merged entity', () => {
    const merged = { due: '2025', entity: '12', entitySince: '2025-07-01' };
    const results = 'IDX 2024 12 60\nIDX 2024 35 70\nIDX 2025 12 66';
    it.each<[string, string, string]>([
      ['level clauses are evaluated', 'score >= 65', 'met'],
      ['a change has nothing to start from', 'score +1 since 2024', 'not-comparable'],
      ['nor has an unstated one', 'score +1', 'not-comparable'],
    ])('%s', (_name, clauses, verdict) => {
      expect(judgedClause({ clauses, results, goal: merged, asOf: '2025' }).verdict).toBe(verdict);
    });

    it('takes a baseline value that the plan states', () => {
      const baseline = { period: null, value: { value: 65_000_000 as never, decimals: 0 } };
      expect(judgedClause({ clauses: 'score +1', results, goal: { ...merged, baseline }, asOf: '2025' }).verdict).toBe(
        'met',
      );
    });

    it('a plan of the old province is read on the merged one of its name, and says so', () => {
      const clause = judgedClause({
        clauses: 'score >= 65',
        results,
        goal: { due: '2025', entity: '12' },
        asOf: '2025',
      });
      expect([clause.verdict, clause.reasons]).toEqual(['met', ['entity_merged']]);
    });

    it('a province that went into another has ended', () => {
      const clause = judgedClause({
        clauses: 'score >= 65',
        results,
        goal: { due: '2025', entity: '35' },
        asOf: '2025',
      });
      expect([clause.verdict, clause.reasons]).toEqual(['no-data', ['figure_missing', 'entity_ended']]);
    });
  });

  describe('a method that changed', () => {
    const catalogue = aCatalogue({ segments: aBreakAfter('IDX', 2021) });
    const results = 'IDX 2020 58 80\nIDX 2021 58 88.64\nIDX 2022 58 81.83';
    it.each<[string, Case, string, string[]]>([
      ['level clauses are evaluated', { clauses: 'score >= 80', results, catalogue }, 'met', []],
      [
        'a change is not comparable, also where the plan names the year',
        { clauses: 'score +1 since 2021', results, catalogue },
        'not-comparable',
        ['segment_changed'],
      ],
      [
        'a level has no share across it, and says so',
        { clauses: 'score >= 80', results, catalogue, goal: { baseline: { period: period('2021'), value: null } } },
        'met',
        ['segment_changed'],
      ],
      [
        'nor is an implicit one',
        { clauses: 'score +1', results, catalogue },
        'not-comparable',
        ['baseline_previous', 'segment_changed'],
      ],
    ])('%s', (_name, case_, verdict, reasons) => {
      const clause = judgedClause(case_);
      expect([clause.verdict, clause.share, clause.pace, clause.reasons]).toEqual([verdict, null, null, reasons]);
    });
  });

  describe('a provisional figure', () => {
    it.each<[string, string, string, string | null]>([
      ['alone decides nothing', 'IDX 2022 58 70 - provisional', 'awaiting-publication', 'met'],
      [
        'beside a final one is shown where it differs',
        'IDX 2022 58 70 - provisional\nIDX 2022 58 60',
        'not-met',
        'met',
      ],
      ['that says the same is not mentioned', 'IDX 2022 58 70 - provisional\nIDX 2022 58 71', 'met', null],
    ])('%s', (_name, results, verdict, provisional) => {
      const clause = judgedClause({ clauses: 'score >= 65', results });
      expect([clause.verdict, clause.provisional?.verdict ?? null]).toEqual([verdict, provisional]);
    });
  });
});
