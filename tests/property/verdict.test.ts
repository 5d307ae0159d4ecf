import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '#domain/dataset.ts';
import { fixedFromScaled, type Fixed } from '#domain/fixed.ts';
import type { Clause, Goal, Quoted, Window } from '#domain/goal.ts';
import { toDatasetId, toEntityId, toIndicatorId, toPlace, type Place, type Span } from '#domain/ids.ts';
import type { Indicator } from '#domain/indicator.ts';
import { judgeGoal } from '#domain/judge.ts';
import type { Observation } from '#domain/observation.ts';
import { buildTable } from '#domain/observationTable.ts';
import { yearPeriod } from '#domain/period.ts';
import { OUTLOOKS_WORST_FIRST, VERDICTS_WORST_FIRST, type GoalJudgement, type Outlook } from '#domain/verdict.ts';
import { aBreakAfter, aCatalogue, aGoalOf, anIndicatorOf, aPublication } from '../support/aDataset.ts';

const RUNS = { numRuns: 10_000 };
const ENTITY = toEntityId('58', '2004-01-01');
const unbounded = (indicator: Indicator): Indicator => ({ ...indicator, scale: null });
const INDICATORS = [unbounded(anIndicatorOf('IDX')), unbounded(anIndicatorOf('LOW', { better: 'lower' }))];
const PUBLICATIONS = [2019, 2020, 2021, 2022, 2023].map((y) => aPublication('IDX', y, `${y + 1}-04-15`));
const PLAIN = aCatalogue({ indicators: INDICATORS });
const CATALOGUES = [
  PLAIN,
  aCatalogue({ indicators: INDICATORS, publications: PUBLICATIONS, segments: aBreakAfter('IDX', 2021) }),
];

type Known = Readonly<{ year: number; score: Span<Fixed> | null; place: Span<Place> | null }>;

const quoted = (value: number): Quoted => ({ value: fixedFromScaled(value * 10_000), decimals: 2 });
const cents = (n: number): Fixed => fixedFromScaled(n * 10_000);
const exact = (n: number): Span<Fixed> => ({ low: cents(n), high: cents(n) });
const place = (n: number): Place => toPlace(n) ?? (1 as Place);

function anObservation({ year, score, place: at }: Known, indicator: string, row: number): Observation {
  return {
    indicator: toIndicatorId(indicator),
    component: null,
    entity: ENTITY,
    period: yearPeriod(year),
    score,
    decimals: 2,
    rank: at === null ? null : { place: at, of: 63, basis: 'published' },
    group: null,
    status: 'final',
    sourceUrl: null,
    note: null,
    source: { file: 'ket-qua.csv', row, column: null },
  };
}

const aDataset = (known: readonly Known[], indicator = 'IDX', catalogue = PLAIN): Dataset => ({
  id: toDatasetId('sha256:test'),
  catalogue,
  observations: buildTable(known.map((k, i) => anObservation(k, indicator, i + 2))),
  goals: [],
});

const year = fc.integer({ min: 2018, max: 2025 });
const anyScore = fc.integer({ min: -5000, max: 5000 });
const anyPlace = fc.integer({ min: 1, max: 63 });
const spanOf = (n: fc.Arbitrary<number>) =>
  fc.tuple(n, n).map(([a, b]) => ({ low: Math.min(a, b), high: Math.max(a, b) }));
const exactOrSpan = (n: fc.Arbitrary<number>) =>
  fc.oneof({ weight: 3, arbitrary: n.map((v) => ({ low: v, high: v })) }, spanOf(n));

const aKnown: fc.Arbitrary<Known> = fc.record({
  year,
  score: fc.option(exactOrSpan(anyScore).map(({ low, high }) => ({ low: cents(low), high: cents(high) }))),
  place: fc.option(exactOrSpan(anyPlace).map(({ low, high }) => ({ low: place(low), high: place(high) }))),
});
const someKnown = fc.uniqueArray(aKnown, { maxLength: 7, selector: (k) => k.year });

const since = fc.option(year.map(yearPeriod));
const aScoreClause: fc.Arbitrary<Clause> = fc.oneof(
  fc.record({
    kind: fc.constant('score' as const),
    op: fc.constantFrom('>=' as const, '>' as const),
    score: anyScore.map(quoted),
  }),
  fc.record({ kind: fc.constant('score-near' as const), score: anyScore.map(quoted), tolerance: fc.constant(null) }),
  fc.record({
    kind: fc.constant('score-range' as const),
    score: spanOf(anyScore).map(({ low, high }) => ({ low: quoted(low), high: quoted(high) })),
  }),
  fc.record({
    kind: fc.constant('score-change' as const),
    unit: fc.constant('points' as const),
    since,
    by: spanOf(fc.integer({ min: 1, max: 500 })).map(({ low, high }) => ({ low: quoted(low), high: quoted(high) })),
  }),
);
const aRankClause: fc.Arbitrary<Clause> = fc.oneof(
  fc.record({
    kind: fc.constantFrom('rank' as const, 'top' as const),
    place: anyPlace.map(place),
    of: fc.constantFrom(null, 63),
  }),
  fc.record({ kind: fc.constant('rank-change' as const), since, by: spanOf(fc.integer({ min: 1, max: 20 })) }),
);
const aClause: fc.Arbitrary<Clause> = fc.oneof(aScoreClause, aRankClause, fc.constant<Clause>({ kind: 'above-mean' }));
const aWindow = fc.constantFrom<Window>('at-due', 'by-due', 'every-year');
const aGoalWith = (clauses: fc.Arbitrary<readonly Clause[]>): fc.Arbitrary<Goal> =>
  fc
    .record({
      clauses,
      due: year,
      window: aWindow,
      start: fc.option(year),
      issued: fc.option(year),
      base: fc.option(year),
    })
    .map(({ clauses: list, due, window, start, issued, base }) => ({
      ...aGoalOf('top 20'),
      clauses: list,
      due: yearPeriod(due),
      window,
      start: start === null ? null : yearPeriod(start),
      issuedOn: issued === null ? null : `${issued}-06-30`,
      baseline: base === null ? null : { period: yearPeriod(base), value: null },
    }));
const aGoal = aGoalWith(fc.array(aClause, { minLength: 1, maxLength: 3 }));
const asOf = year.map(yearPeriod);
const aCatalogueOf = fc.constantFrom(...CATALOGUES);

const OUTLOOK_ORDER: readonly Outlook[] = ['moving-away', 'off-track', 'at-risk', 'on-track', 'ahead'];
const DECIDED = ['not-met', 'undetermined', 'met'] as const;

/** The goal seen in a mirror: every figure negated, and less is better. */
function mirrored(clause: Clause): Clause {
  const flip = (q: Quoted): Quoted => ({ ...q, value: fixedFromScaled(-q.value) });
  if (clause.kind === 'score') return { ...clause, op: clause.op === '>=' ? '<=' : '<', score: flip(clause.score) };
  if (clause.kind === 'score-near') return { ...clause, score: flip(clause.score) };
  if (clause.kind === 'score-range')
    return { ...clause, score: { low: flip(clause.score.high), high: flip(clause.score.low) } };
  if (clause.kind === 'score-change')
    return { ...clause, by: { low: flip(clause.by.low), high: flip(clause.by.high) } };
  return clause;
}

const flipped = (span: Span<Fixed>): Span<Fixed> => ({
  low: fixedFromScaled(-span.high),
  high: fixedFromScaled(-span.low),
});

/** What a mirror leaves alone, and what it negates. */
const facts = ({ verdict, outlook, holding, stretch, clauses }: GoalJudgement) => ({
  verdict,
  outlook,
  holding,
  stretch,
  clauses: clauses.map((c) => [c.verdict, c.margin, c.share, c.outlookRatio, c.outlook]),
});

describe(judgeGoal, () => {
  it('is symmetric in sign: (v, higher) judges as (−v, lower)', () => {
    fc.assert(
      fc.property(
        someKnown,
        aGoalWith(fc.array(aScoreClause, { minLength: 1, maxLength: 2 })),
        asOf,
        (known, goal, at) => {
          const mirror = { ...goal, indicator: toIndicatorId('LOW'), clauses: goal.clauses.map(mirrored) };
          const seen = known.map((k) => ({ ...k, score: k.score === null ? null : flipped(k.score) }));
          expect(facts(judgeGoal(aDataset(seen, 'LOW'), mirror, at))).toEqual(
            facts(judgeGoal(aDataset(known), goal, at)),
          );
        },
      ),
      RUNS,
    );
  });

  it('keeps share and outlook ratio under v → a·v + c', () => {
    const level = fc.integer({ min: -2000, max: 2000 });
    fc.assert(
      fc.property(level, level, level, fc.integer({ min: 1, max: 50 }), level, (base, value, target, a, c) => {
        const judge = (f: (v: number) => number) => {
          const known = [2020, 2022].map((y, i) => ({ year: y, score: exact(f(i === 0 ? base : value)), place: null }));
          const clause: Clause = { kind: 'score', op: '>=', score: quoted(f(target)) };
          const goal = {
            ...aGoalOf('top 1'),
            clauses: [clause],
            due: yearPeriod(2025),
            baseline: { period: yearPeriod(2020), value: null },
          };
          return judgeGoal(aDataset(known), goal, yearPeriod(2022)).clauses[0];
        };
        const plain = judge((v) => v);
        const moved = judge((v) => a * v + c);
        expect(moved?.outlook).toBe(plain?.outlook);
        expect(moved?.share).toBe(plain?.share);
        expect(moved?.outlookRatio).toBe(plain?.outlookRatio);
      }),
      RUNS,
    );
  });

  it('a better latest figure never worsens verdict or outlook', () => {
    fc.assert(
      fc.property(
        someKnown,
        aScoreClause,
        anyScore,
        fc.nat(3000),
        aWindow,
        fc.option(year),
        (known, clause, score, more, window, base) => {
          const judge = (latest: number) => {
            const past = known.filter((k) => k.year < 2022);
            const goal: Goal = {
              ...aGoalOf('top 1'),
              clauses: [clause],
              window,
              due: yearPeriod(2024),
              start: yearPeriod(2022),
              baseline: base === null ? null : { period: yearPeriod(base), value: null },
            };
            return judgeGoal(
              aDataset([...past, { year: 2022, score: exact(latest), place: null }]),
              goal,
              yearPeriod(2022),
            );
          };
          fc.pre(base === null || base < 2022);
          fc.pre(clause.kind !== 'score-change' || clause.since === null || clause.since.year < 2022);
          const before = judge(score);
          const after = judge(score + more);
          const order = (j: GoalJudgement) => VERDICTS_WORST_FIRST.indexOf(j.verdict);
          expect(order(after)).toBeGreaterThanOrEqual(order(before));
          if (
            before.outlook === null ||
            after.outlook === null ||
            before.outlook === 'unknown' ||
            after.outlook === 'unknown'
          )
            return;
          expect(OUTLOOK_ORDER.indexOf(after.outlook)).toBeGreaterThanOrEqual(OUTLOOK_ORDER.indexOf(before.outlook));
        },
      ),
      RUNS,
    );
  });

  it('widening an interval only adds undetermined', () => {
    fc.assert(
      fc.property(
        aScoreClause,
        spanOf(anyScore),
        fc.nat(500),
        fc.nat(500),
        anyScore,
        (clause, { low, high }, down, up, base) => {
          const judge = (from: number, to: number) => {
            const known = [
              { year: 2021, score: exact(base), place: null },
              { year: 2022, score: { low: cents(from), high: cents(to) }, place: null },
            ];
            return judgeGoal(aDataset(known), { ...aGoalOf('top 1'), clauses: [clause] }, yearPeriod(2022)).verdict;
          };
          fc.pre(clause.kind !== 'score-change' || clause.since === null);
          const narrow = judge(low, high);
          const wide = judge(low - down, high + up);
          expect(DECIDED).toContain(narrow);
          expect([narrow, 'undetermined']).toContain(wide);
        },
      ),
      RUNS,
    );
  });

  it('a compound goal is its worst clause', () => {
    fc.assert(
      fc.property(someKnown, aGoal, asOf, aCatalogueOf, (known, goal, at, catalogue) => {
        const { verdict, clauses } = judgeGoal(aDataset(known, 'IDX', catalogue), goal, at);
        expect(VERDICTS_WORST_FIRST.find((v) => clauses.some((c) => c.verdict === v))).toBe(verdict);
      }),
      RUNS,
    );
  });

  it('does not depend on the order of rows', () => {
    fc.assert(
      fc.property(someKnown, aGoal, asOf, aCatalogueOf, (known, goal, at, catalogue) => {
        const judge = (rows: readonly Known[]) => facts(judgeGoal(aDataset(rows, 'IDX', catalogue), goal, at));
        expect(judge(known.toReversed())).toEqual(judge(known));
      }),
      RUNS,
    );
  });

  it('gives a reason for every verdict other than plain met and not-met, and an outlook to every pending one alone', () => {
    fc.assert(
      fc.property(someKnown, aGoal, asOf, aCatalogueOf, (known, goal, at, catalogue) => {
        const judgement = judgeGoal(aDataset(known, 'IDX', catalogue), goal, at);
        for (const c of judgement.clauses) {
          if (c.verdict !== 'met' && c.verdict !== 'not-met') expect(c.reasons).not.toEqual([]);
          expect(c.outlook === null).toBe(c.verdict !== 'pending');
        }
        if (judgement.outlook !== null) expect(OUTLOOKS_WORST_FIRST).toContain(judgement.outlook);
      }),
      RUNS,
    );
  });

  it('lets no NaN or Infinity out', () => {
    fc.assert(
      fc.property(someKnown, aGoal, asOf, aCatalogueOf, (known, goal, at, catalogue) => {
        for (const c of judgeGoal(aDataset(known, 'IDX', catalogue), goal, at).clauses) {
          const figures = [
            c.threshold,
            c.margin,
            c.share,
            c.pace,
            c.requiredPace,
            c.projection,
            c.outlookRatio,
            c.actual?.value.low ?? null,
          ];
          expect(figures.filter((f) => f !== null && !Number.isFinite(f))).toEqual([]);
        }
      }),
      RUNS,
    );
  });
});
