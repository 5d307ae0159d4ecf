import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Gain, Way } from '#domain/cheapestFill.ts';
import { entityOfCode } from '#domain/catalogue.ts';
import { fixedFromScaled, fixedOf, plus, toNumber, type Fixed } from '#domain/fixed.ts';
import { toComponentId, toEntityId, toIndicatorId } from '#domain/ids.ts';
import { shortestWays } from '#domain/shortestWay.ts';
import type { SimulatedPart, Simulation } from '#domain/simulation.ts';
import { deviationOf } from '#domain/spread.ts';
import { aCatalogue, aDatasetOf, anIndicatorOf, period } from '../support/aDataset.ts';

const cents = (n: number): Fixed => fixedFromScaled(n * 10_000);
const catalogue = aCatalogue();
const own = entityOfCode(catalogue, '58', period('2021'));
if (own === null) throw new Error('no province 58');
const entity = own;

/** A component with the weight of a point of its score in the total, today's score, and what the others have. */
type Given = Readonly<{ weight: number; today: number; others: readonly number[] }>;

function aPart({ weight, today, others }: Given, i: number): SimulatedPart {
  const component = `C${i}`;
  const scores = [...others, today].map((n, who) => ({
    entity: toEntityId(String(who), '2004-01-01'),
    score: cents(n),
  }));
  return {
    component: toComponentId(component),
    indicator: anIndicatorOf('IDX', { component, weight: String(weight * 10), scale: [0, 10] }),
    today: cents(today),
    field: { scores, ranked: scores.length, isFull: true, quartiles: null, mean: null, regionMean: null },
  };
}

const aSimulation = (given: readonly Given[]): Simulation => ({
  dataset: aDatasetOf('', catalogue),
  series: { indicator: toIndicatorId('IDX'), component: null },
  indicator: anIndicatorOf('IDX'),
  entity,
  period: period('2021'),
  total: fixedOf(30),
  residual: fixedOf(0),
  parts: given.map(aPart),
});

/** How a set of gains reads for a comparison: how many components, and what they cost in sum. */
type Found = Readonly<{ components: readonly number[]; cost: number }>;

const better = (a: Found, b: Found): number => a.components.length - b.components.length || a.cost - b.cost;

/** Every order in which some of the items can stand. */
function orders(items: readonly number[]): readonly (readonly number[])[] {
  return [[], ...items.flatMap((item) => orders(items.filter((i) => i !== item)).map((rest) => [item, ...rest]))];
}

const best = ({ today, others }: Given): number => Math.max(today, ...others);
const priceOf = (part: SimulatedPart, gain: Gain): number => (gain === 'sd' ? 1 / deviationOf(part.field) : 1);

/** All ways to fill components one after another, in every order, as if nobody knew which is cheap. */
function fills(given: readonly Given[], need: number, gain: Gain): readonly Found[] {
  return orders(given.map((_, i) => i)).flatMap((order) => {
    let [left, cost] = [need, 0];
    for (const i of order) {
      const g = given[i];
      if (g === undefined || left <= 0) return []; // a set with a component that it does not need
      const steps = Math.min(best(g) - g.today, left / g.weight);
      if (steps <= 0) return [];
      left -= steps * g.weight;
      cost += (steps / 100) * priceOf(aPart(g, i), gain);
    }
    return left > 1e-9 ? [] : [{ components: order, cost }];
  });
}

/** All ways to raise components to the scores of others ahead. */
function climbs(given: readonly Given[], need: number): readonly Found[] {
  let ways: readonly Readonly<{ components: readonly number[]; cost: number; points: number }>[] = [
    { components: [], cost: 0, points: 0 },
  ];
  given.forEach(({ weight, today, others }, i) => {
    const ahead = others.filter((o) => o > today);
    ways = ways.flatMap((way) => [
      way,
      ...ahead.map((to) => ({
        components: [...way.components, i],
        cost: way.cost + ahead.filter((o) => o <= to).length,
        points: way.points + (to - today) * weight,
      })),
    ]);
  });
  return ways.filter(({ points }) => points >= need);
}

const brute = (given: readonly Given[], need: number, gain: Gain): readonly Found[] =>
  (gain === 'places' ? climbs(given, need) : fills(given, need, gain)).toSorted(better);

const componentsOf = (way: Way): readonly number[] => way.steps.map(({ part }) => Number(part.component.slice(1)));

/** What is shown is rounded up by less than a cent a component, which no brute force does. */
const isSameCost = (way: Way, found: Found, given: readonly Given[], gain: Gain): boolean => {
  const dearest = Math.max(...given.map((g, i) => priceOf(aPart(g, i), gain)));
  const slack = gain === 'places' ? 0 : 0.01 * way.steps.length * dearest + 1e-4;
  return way.cost >= found.cost - 1e-4 && way.cost <= found.cost + slack;
};

const given = fc.record({
  weight: fc.constantFrom(0.5, 1, 2),
  today: fc.integer({ min: 300, max: 600 }),
  others: fc.array(fc.integer({ min: 200, max: 900 }), { minLength: 1, maxLength: 5 }),
});
const asked = fc.record({
  parts: fc.array(given, { minLength: 1, maxLength: 4 }),
  need: fc.integer({ min: 1, max: 1500 }),
  gain: fc.constantFrom<Gain>('points', 'sd', 'places'),
});

const ways = (parts: readonly Given[], need: number, gain: Gain) =>
  shortestWays(aSimulation(parts), plus(fixedOf(30), cents(need)), 'country', gain);

describe(shortestWays, () => {
  it('is as short as the shortest of all ways, in components and then in gains', () => {
    fc.assert(
      fc.property(asked, ({ parts, need, gain }) => {
        const [shortest] = brute(parts, need, gain);
        const { best: way } = ways(parts, need, gain);
        if (shortest === undefined || way === null) return shortest === undefined && way === null;
        return way.steps.length === shortest.components.length && isSameCost(way, shortest, parts, gain);
      }),
      { numRuns: 3000 },
    );
  });

  it('has beside it the shortest of all ways that do without some component of it', () => {
    fc.assert(
      fc.property(asked, ({ parts, need, gain }) => {
        const { best: first, second } = ways(parts, need, gain);
        if (first === null) return second === null;
        const of = componentsOf(first);
        const [shortest] = brute(parts, need, gain).filter((f) => !of.every((i) => f.components.includes(i)));
        if (shortest === undefined || second === null) return shortest === undefined && second === null;
        return second.steps.length === shortest.components.length && isSameCost(second, shortest, parts, gain);
      }),
      { numRuns: 2000 },
    );
  });

  it('adds at least what is needed, and no component rises above what somebody has', () => {
    fc.assert(
      fc.property(asked, ({ parts, need, gain }) => {
        const found = ways(parts, need, gain);
        for (const way of [found.best, found.second]) {
          if (way === null) continue;
          expect(way.points).toBeGreaterThanOrEqual(cents(need));
          for (const { part, to } of way.steps) {
            expect(to).toBeLessThanOrEqual(Math.max(...part.field.scores.map(({ score }) => score)));
            expect(to).toBeGreaterThan(part.today);
          }
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('says how far all components together lead', () => {
    fc.assert(
      fc.property(asked, ({ parts, need, gain }) => {
        const all = parts.reduce((sum, g) => sum + (best(g) - g.today) * g.weight, 0);
        expect(toNumber(ways(parts, need, gain).farthest)).toBeCloseTo(30 + all / 100, 5);
      }),
    );
  });
});
