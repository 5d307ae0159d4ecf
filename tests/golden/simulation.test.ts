import { describe, expect, it } from 'vitest';
import { entityById } from '#domain/catalogue.ts';
import { toNumber } from '#domain/fixed.ts';
import { toEntityId, toIndicatorId, type EntityId } from '#domain/ids.ts';
import { knownSum } from '#domain/contribution.ts';
import { lookupOf } from '#domain/lookup.ts';
import { period } from '../support/aDataset.ts';
import { publishedDataset } from '../support/publishedData.ts';

const dataset = await publishedDataset();
const totalOf = (id: string) => ({ indicator: toIndicatorId(id), component: null });
const entity = (id: EntityId) => {
  const found = entityById(dataset.catalogue, id);
  if (found === null) throw new Error(`no entity ${id}`);
  return found;
};

/** Who has a total of a province in a year. */
const measuredIn = (id: string, year: string): readonly EntityId[] =>
  lookupOf(dataset)
    .field(totalOf(id), period(year), entity(toEntityId('58', '2004-01-01')))
    .map((o) => o.entity);

const years = (first: number, last: number): readonly string[] =>
  Array.from({ length: last - first + 1 }, (_, i) => String(first + i));

/** Totals of a year: how many there are, how many the components reproduce, and the largest rounding that is left. */
function reproduced(id: string, year: string): string {
  const entities = measuredIn(id, year);
  const sums = entities.map((e) => knownSum(dataset, totalOf(id), e, period(year)));
  const residuals = sums.map((sum) => Math.abs(sum === null ? 0 : toNumber(sum.residual)));
  return `${sums.filter((sum) => sum !== null).length}/${entities.length}, ${Math.max(...residuals)}`;
}

describe('the published totals from their components', () => {
  it.each(years(2013, 2016))('PCI %s is its weighted sum in all 63 provinces, to 0,0004 points', (year) => {
    expect(reproduced('PCI', year)).toMatch(/^63\/63, 0\.000[123]/);
  });

  it.each(years(2011, 2024))(
    'PAPI %s is the plain sum of its dimensions in every province, to 0,0003 points',
    (year) => {
      const [all, residual] = reproduced('PAPI', year).split(', ');
      expect(all).toBe(`${measuredIn('PAPI', year).length}/${measuredIn('PAPI', year).length}`);
      expect(Number(residual)).toBeLessThan(0.0003);
    },
  );
});
