import { describe, expect, it } from 'vitest';
import { entityById } from '#domain/catalogue.ts';
import { knownSum } from '#domain/contribution.ts';
import { cutOffAhead, cutOffDrift } from '#domain/cutOffDrift.ts';
import type { Entity } from '#domain/entity.ts';
import { fixedText, toNumber } from '#domain/fixed.ts';
import { toComponentId, toEntityId, toIndicatorId, type EntityId } from '#domain/ids.ts';
import { judgeGoal } from '#domain/judge.ts';
import { lookupOf } from '#domain/lookup.ts';
import { overtakenAt } from '#domain/overtaken.ts';
import { cutOffScore } from '#domain/ranking.ts';
import { shortestWays } from '#domain/shortestWay.ts';
import { answerAt, askGoal, requiredTotal } from '#domain/simulatedGoal.ts';
import { standingAt } from '#domain/simulatedTable.ts';
import { simulationOf, totalWith, type Simulation } from '#domain/simulation.ts';
import { aGoalOf, fixed, period } from '../support/aDataset.ts';
import { publishedDataset } from '../support/publishedData.ts';

const dataset = await publishedDataset();
const totalOf = (id: string) => ({ indicator: toIndicatorId(id), component: null });
const NINH_THUAN = toEntityId('58', '2004-01-01');

function entity(id: EntityId): Entity {
  const found = entityById(dataset.catalogue, id);
  if (found === null) throw new Error(`no entity ${id}`);
  return found;
}

function simulation(id: string, year: string, who: EntityId = NINH_THUAN): Simulation {
  const result = simulationOf(dataset, totalOf(id), entity(who), period(year));
  if (!result.ok) throw new Error(result.error);
  return result.value;
}

/** Who has a total in a year. */
const measuredIn = (id: string, year: string): readonly EntityId[] =>
  lookupOf(dataset)
    .field(totalOf(id), period(year), entity(NINH_THUAN))
    .map((o) => o.entity);

const years = (first: number, last: number): readonly string[] =>
  Array.from({ length: last - first + 1 }, (_, i) => String(first + i));

/** The rounding left between each total of a year and its components; null where they do not give it. */
const residuals = (id: string, year: string): readonly (number | null)[] =>
  measuredIn(id, year).map((who) => {
    const sum = knownSum(dataset, totalOf(id), who, period(year));
    return sum === null ? null : Math.abs(toNumber(sum.residual));
  });

const largest = (all: readonly (number | null)[]): number => Math.max(...all.map((r) => r ?? Infinity));

describe('the published totals from their components', () => {
  it.each(years(2013, 2016))('PCI %s is the weighted sum in all 63 provinces', (year) => {
    const all = residuals('PCI', year);
    expect(all).toHaveLength(63);
    expect(largest(all)).toBeLessThanOrEqual(0.00035);
  });

  it.each(years(2011, 2024))(
    'PAPI %s is the plain sum of its dimensions in every province that has a total',
    (year) => {
      const all = residuals('PAPI', year);
      expect(all.length).toBeGreaterThanOrEqual(60);
      expect(largest(all)).toBeLessThanOrEqual(0.0002);
    },
  );

  it('stay as published where nothing is changed', () => {
    for (const who of measuredIn('PCI', '2016')) {
      const s = simulation('PCI', '2016', who);
      expect(totalWith(s, new Map())).toBe(s.total);
    }
  });
});

describe(simulationOf, () => {
  it.each<[index: string, year: string, why: string]>([
    ['PCI', '2022', 'not-sum'], // the weights of 2013–2021 give 61,82, published are 65,43
    ['PCI', '2021', 'no-scores'],
    ['PCI', '2023', 'no-total'],
    ['PCI', '2010', 'no-scores'], // nine sub-indices: one of the ten was not measured
    ['PCI', '2007', 'not-sum'], // other weights
    ['SIPAS', '2022', 'no-parts'],
    ['PAR_INDEX', '2022', 'not-full'],
  ])('refuses %s %s: %s', (index, year, why) => {
    expect(simulationOf(dataset, totalOf(index), entity(NINH_THUAN), period(year))).toEqual({ ok: false, error: why });
  });

  it('takes a dimension apart into its own components', () => {
    const series = { indicator: toIndicatorId('PAPI'), component: toComponentId('D6') };
    const result = simulationOf(dataset, series, entity(NINH_THUAN), period('2024'));
    expect(result.ok ? result.value.parts.map((p) => p.component) : result.error).toEqual(['S61', 'S62', 'S63', 'S64']);
  });

  it('weighs a gain as the index does', () => {
    const s = simulation('PCI', '2016');
    const [transparency, entry] = [toComponentId('CSTP3'), toComponentId('CSTP1')];
    const raised = new Map(s.parts.map((p) => [p.component, fixed(fixedText(p.today, 6))]));
    raised.set(transparency, fixed('7.24')); // from 6,24 something: weight 20 of 10
    const today = s.parts.find((p) => p.component === transparency)?.today ?? fixed('0');
    const gained = totalWith(s, raised) - s.total;
    expect(gained).toBe(2 * (fixed('7.24') - today));
    expect(totalWith(s, new Map([[entry, fixed('10')]]))).toBeGreaterThan(s.total);
  });
});

describe('a simulated total in the published table', () => {
  it('has the published place where nothing is changed, in every province', () => {
    for (const who of measuredIn('PAPI', '2024')) {
      const s = simulation('PAPI', '2024', who);
      const rank = lookupOf(dataset).observation(totalOf('PAPI'), who, period('2024'), 'final')?.rank;
      expect(standingAt(s, s.total).place?.low).toBe(rank?.place.low);
    }
  });

  it('shares an interval of places with an equal total', () => {
    const s = simulation('PAPI', '2024');
    const third = cutOffScore(dataset, totalOf('PAPI'), period('2024'), s.entity, 3);
    if (third === null) throw new Error('no third place');
    expect(standingAt(s, third).place).toEqual({ low: 3, high: 4 });
  });

  it('takes the group from the cut points of its year', () => {
    const s = simulation('PCI', '2016');
    expect([fixed('57'), fixed('61'), fixed('65')].map((total) => standingAt(s, total).groups)).toEqual([
      ['khá'],
      ['tốt'],
      ['rất tốt'],
    ]);
  });

  it('names who is overtaken, and who overtakes', () => {
    const s = simulation('PAPI', '2024');
    const names = (ids: readonly EntityId[]): readonly string[] => ids.map((id) => entity(id).nameVi);
    expect(names(overtakenAt(s, fixed('47.2')).passed)).toEqual(['Bình Thuận', 'Thái Nguyên']);
    expect(names(overtakenAt(s, fixed('45.5')).lost)).toHaveLength((standingAt(s, fixed('45.5')).place?.low ?? 0) - 5);
  });
});

describe('a goal asked of a simulation', () => {
  const ask = (s: Simulation, clauses: string) =>
    askGoal(
      dataset,
      s,
      aGoalOf(clauses, { indicator: s.series.indicator, due: String(s.period.year) }),
      period('2025'),
    );

  it.each<[clauses: string, index: string, year: string]>([
    ['top 3', 'PAPI', '2024'],
    ['top 20', 'PAPI', '2022'],
    ['rank <= 4', 'PAPI', '2024'],
    ['score >= 45.5', 'PAPI', '2024'],
    ['score ~ 45.7', 'PAPI', '2024'],
    ['rank +10 since 2021', 'PAPI', '2022'],
    ['group >= khá', 'PCI', '2016'],
    ['regional-rank <= 2', 'PAPI', '2024'],
    ['score > 60', 'PCI', '2016'],
  ])('is judged today as the published figure is: %s, %s %s', (clauses, index, year) => {
    const s = simulation(index, year);
    const goal = aGoalOf(clauses, { indicator: index, due: year });
    expect(answerAt(ask(s, clauses), s.total).verdict).toBe(judgeGoal(dataset, goal, period(year)).verdict);
  });

  it.each<[clauses: string, index: string, year: string, total: string]>([
    ['top 3', 'PAPI', '2024', '47.126601'], // a hair above the third, who is then the fourth
    ['score >= 62', 'PCI', '2016', '61.995000'], // rounded half up to 62,00
    ['score > 62', 'PCI', '2016', '62.005000'],
    ['group >= tốt', 'PCI', '2016', '60.065000'],
    ['top 3; score >= 48', 'PAPI', '2024', '47.995000'],
  ])('takes the lowest total that meets it: %s, %s %s', (clauses, index, year, total) => {
    const asked = ask(simulation(index, year), clauses);
    const required = requiredTotal(asked);
    expect(required).toEqual({ kind: 'total', total: fixed(total) });
    expect(answerAt(asked, fixed(total)).verdict).toBe('met');
    expect(answerAt(asked, fixed((Number(total) - 0.000001).toFixed(6))).verdict).not.toBe('met');
  });

  it('has no total where the group cannot be known', () => {
    expect(requiredTotal(ask(simulation('PAPI', '2024'), 'group >= cao'))).toEqual({
      kind: 'none',
      verdict: 'no-data',
    });
  });

  it('measures a change from the published result, also of the table that is simulated', () => {
    const laiChau = toEntityId('12', '2004-01-01');
    const s = simulation('PAPI', '2024', laiChau);
    const goal = dataset.goals.find(({ id }) => id === 'LC-2025-PAPI');
    if (goal === undefined) throw new Error('no goal');
    const asked = askGoal(dataset, s, goal, period('2025'));
    expect(answerAt(asked, s.total).verdict).toBe('not-met');
    const required = requiredTotal(asked);
    if (required.kind === 'none') throw new Error(required.verdict);
    const before = standingAt(s, s.total).place?.low ?? 0;
    expect(standingAt(s, required.total).place?.low).toBe(before - 1);
  });

  it('is reached by the shortest way that is found for it', () => {
    for (const clauses of ['top 3', 'score >= 47', 'rank <= 4']) {
      const s = simulation('PAPI', '2024');
      const asked = ask(s, clauses);
      const required = requiredTotal(asked);
      if (required.kind === 'none') throw new Error(required.verdict);
      for (const gain of ['points', 'sd', 'places'] as const) {
        const { best, second } = shortestWays(s, required.total, 'country', gain);
        for (const way of [best, second]) {
          const changes = new Map(way?.steps.map(({ part, to }) => [part.component, to]));
          expect(answerAt(asked, totalWith(s, changes)).verdict).toBe('met');
        }
      }
    }
  });
});

describe(cutOffDrift, () => {
  const drift = (index: string, year: string, place: number, asOf = year) =>
    cutOffDrift({
      dataset,
      series: totalOf(index),
      table: period(year),
      asOf: period(asOf),
      like: entity(NINH_THUAN),
      place,
    });

  it('follows the score of the twentieth within one method', () => {
    const found = drift('PCI', '2016', 20, '2025'); // the table may be older than the latest of its method
    expect(found?.cutOffs.map(({ period: p }) => p.year)).toEqual([
      2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022,
    ]);
    const text = (f: Parameters<typeof fixedText>[0]): string => fixedText(f, 2);
    const [first, last] = [found?.cutOffs[0], found?.cutOffs.at(-1)];
    if (found == null || first === undefined || last === undefined) throw new Error('no drift');
    expect(text(found.perYear)).toBe(((toNumber(last.score) - toNumber(first.score)) / 9).toFixed(2));
    const ahead = cutOffAhead(found, last, 1);
    expect(ahead.low - last.score).toBe(found.steps.low);
    expect(ahead.high - last.score).toBe(found.steps.high);
  });

  it.each<[index: string, year: string, first: number]>([
    ['PAPI', '2024', 2018], // eight dimensions since
    ['PAPI', '2017', 2011],
    ['PCI', '2012', 2009],
  ])('does not go back beyond the method of %s %s', (index, year, first) => {
    expect(drift(index, year, 20)?.cutOffs[0]?.period.year).toBe(first);
  });

  it('says nothing of a single table', () => {
    expect(drift('PAPI', '2018', 20)).toBeNull();
    expect(drift('PAPI', '2017', 20, '2025')?.cutOffs.at(-1)?.period.year).toBe(2017); // not joined to what came after
    expect(drift('PAPI', '2024', 90)).toBeNull();
  });
});
