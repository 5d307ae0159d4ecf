import { describe, expect, it } from 'vitest';
import { decide } from '#domain/window.ts';
import { aCatalogue, aPublication } from '../../support/aDataset.ts';
import { judged, judgedClause } from '../../support/judged.ts';

/** Ranks of province 58 by year; `?` was published and is not loaded, a year left out was not published. */
function ranks(...years: readonly (readonly [year: number, rank: number | '?'])[]) {
  const results = years.flatMap(([y, r]) => (r === '?' ? [] : [`IDX ${y} 58 - ${r}/63`])).join('\n');
  return { results, catalogue: aCatalogue({ publications: years.map(([y]) => aPublication('IDX', y)) }) };
}

type Row = readonly [
  name: string,
  years: readonly (readonly [number, number | '?'])[],
  asOf: string,
  verdict: string,
  actual: string | null,
  holding: boolean | null,
];

describe(decide, () => {
  describe('at-due', () => {
    it.each<Row>([
      [
        'the due period decides',
        [
          [2022, 25],
          [2023, 18],
        ],
        '2024',
        'met',
        '2023: 18..18',
        null,
      ],
      [
        'an earlier success does not',
        [
          [2022, 18],
          [2023, 25],
        ],
        '2024',
        'not-met',
        '2023: 25..25',
        null,
      ],
      [
        'still ahead, holding',
        [
          [2022, 18],
          [2023, 25],
        ],
        '2022',
        'pending',
        '2022: 18..18',
        true,
      ],
      ['still ahead, not holding', [[2022, 21]], '2022', 'pending', '2022: 21..21', false],
      ['still ahead, nothing known', [], '2022', 'pending', null, null],
      ['over, not published', [[2022, 18]], '2024', 'awaiting-publication', null, null],
      [
        'over and published, not loaded',
        [
          [2022, 18],
          [2023, '?'],
        ],
        '2024',
        'no-data',
        null,
        null,
      ],
    ])('%s', (_name, years, asOf, verdict, actual, holding) => {
      const clause = judgedClause({ ...ranks(...years), clauses: 'top 20', goal: { due: '2023' }, asOf });
      expect([clause.verdict, clause.actual, clause.holding]).toEqual([verdict, actual, holding]);
    });
  });

  describe('by-due', () => {
    it.each<Row>([
      [
        'one period suffices, finally',
        [
          [2022, 25],
          [2023, 18],
          [2024, 40],
        ],
        '2024',
        'met',
        '2023: 18..18',
        null,
      ],
      [
        'met a year early',
        [
          [2022, 25],
          [2023, 18],
        ],
        '2023',
        'met',
        '2023: 18..18',
        null,
      ],
      [
        'a success before the start does not count',
        [
          [2021, 10],
          [2022, 25],
          [2023, 25],
          [2024, 25],
        ],
        '2024',
        'not-met',
        '2024: 25..25',
        null,
      ],
      [
        'none held yet',
        [
          [2022, 25],
          [2023, 22],
        ],
        '2023',
        'pending',
        '2023: 22..22',
        false,
      ],
      [
        'none held, one is not known',
        [
          [2022, 25],
          [2023, '?'],
          [2024, 25],
        ],
        '2024',
        'undetermined',
        '2024: 25..25',
        null,
      ],
      [
        'none held, the last is not published',
        [
          [2022, 25],
          [2023, 25],
        ],
        '2024',
        'awaiting-publication',
        '2023: 25..25',
        null,
      ],
      [
        'none held, the last is not loaded',
        [
          [2022, 25],
          [2023, 25],
          [2024, '?'],
        ],
        '2024',
        'no-data',
        '2023: 25..25',
        null,
      ],
    ])('%s', (_name, years, asOf, verdict, actual, holding) => {
      const goal = { due: '2024', start: '2022', window: 'by-due' } as const;
      const clause = judgedClause({ ...ranks(...years), clauses: 'top 20', goal, asOf });
      expect([clause.verdict, clause.actual, clause.holding]).toEqual([verdict, actual, holding]);
    });
  });

  describe('every-year', () => {
    it.each<Row>([
      [
        'all held',
        [
          [2022, 20],
          [2023, 18],
          [2024, 19],
        ],
        '2024',
        'met',
        '2024: 19..19',
        null,
      ],
      [
        'one failing period is final at once',
        [
          [2022, 20],
          [2023, 21],
        ],
        '2023',
        'not-met',
        '2023: 21..21',
        null,
      ],
      [
        'the first that failed decides',
        [
          [2022, 22],
          [2023, 40],
          [2024, 10],
        ],
        '2024',
        'not-met',
        '2022: 22..22',
        null,
      ],
      [
        'held so far',
        [
          [2022, 20],
          [2023, 18],
        ],
        '2023',
        'pending',
        '2023: 18..18',
        true,
      ],
      [
        'over, with a period that has no figure',
        [
          [2022, 20],
          [2023, '?'],
          [2024, 19],
        ],
        '2024',
        'undetermined',
        '2024: 19..19',
        null,
      ],
      [
        'over, the last is not published',
        [
          [2022, 20],
          [2023, 18],
        ],
        '2024',
        'awaiting-publication',
        '2023: 18..18',
        null,
      ],
      [
        'a missing period is no excuse for a failing one',
        [
          [2022, '?'],
          [2023, 30],
          [2024, 1],
        ],
        '2024',
        'not-met',
        '2023: 30..30',
        null,
      ],
    ])('%s', (_name, years, asOf, verdict, actual, holding) => {
      const goal = { due: '2024', start: '2022', window: 'every-year' } as const;
      const clause = judgedClause({ ...ranks(...years), clauses: 'top 20', goal, asOf });
      expect([clause.verdict, clause.actual, clause.holding]).toEqual([verdict, actual, holding]);
    });
  });

  it('starts in the plan’s year where no start is given', () => {
    const goal = { due: '2024', issuedOn: '2023-03-01', window: 'every-year' } as const;
    expect(judgedClause({ ...ranks([2022, 60], [2023, 20], [2024, 20]), clauses: 'top 20', goal }).verdict).toBe('met');
  });

  it('reads cumulative report periods: nine months are over before the year is', () => {
    const results = 'IDX 2023-6T 58 70\nIDX 2023-9T 58 82';
    const due9 = judgedClause({ results, clauses: 'score >= 80', goal: { due: '2023-9T' }, asOf: '2023-9T' });
    const dueYear = judgedClause({ results, clauses: 'score >= 80', goal: { due: '2023' }, asOf: '2023-9T' });
    expect([due9.verdict, dueYear.verdict, dueYear.actual]).toEqual(['met', 'pending', '2023-9T: 82.00..82.00']);
  });

  it('says when a later result was published and is not loaded', () => {
    const clause = judgedClause({
      ...ranks([2021, 18], [2022, '?']),
      clauses: 'top 20',
      goal: { due: '2024' },
      asOf: '2023',
    });
    expect([clause.verdict, clause.holding, clause.reasons]).toEqual([
      'pending',
      true,
      ['due_ahead', 'figure_missing'],
    ]);
  });

  it.each<[string, Row[1], string, string, string]>([
    [
      'published and not loaded after the one shown',
      [
        [2021, 18],
        [2022, '?'],
      ],
      '2022',
      '2024',
      'figure_missing 2022',
    ],
    ['over and not published', [[2021, 18]], '2022', '2022', 'not_published 2022'],
    [
      'without a figure in the window',
      [
        [2021, '?'],
        [2022, 18],
      ],
      '2022',
      '2022',
      'window_figure_missing 2021',
    ],
  ])('names the period that is %s', (_name, years, asOf, due, reason) => {
    const goal = { due, start: '2021', window: 'every-year' } as const;
    const { clauses } = judged({ ...ranks(...years), clauses: 'top 20', goal, asOf });
    const named = clauses[0]?.reasons.map(({ code, period: at }) => `${code} ${at?.year}`);
    expect(named).toContain(reason);
  });

  it('does not look at results after the as-of period', () => {
    expect(
      judged({ ...ranks([2022, 30], [2023, 5]), clauses: 'top 20', goal: { due: '2023' }, asOf: '2022' }).verdict,
    ).toBe('pending');
  });
});
