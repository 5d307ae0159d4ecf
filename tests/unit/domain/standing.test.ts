import { describe, expect, it } from 'vitest';
import { entityOfCode, indicatorOf } from '#domain/catalogue.ts';
import type { Dataset } from '#domain/dataset.ts';
import { fixedText } from '#domain/fixed.ts';
import { toIndicatorId } from '#domain/ids.ts';
import { peersOf } from '#domain/peers.ts';
import { standingsOf, type Gap } from '#domain/standing.ts';
import { aCatalogue, aDatasetOf, anIndicatorOf, period } from '../../support/aDataset.ts';
import { aTable } from '../../support/judged.ts';
import { publishedDataset } from '../../support/publishedDataset.ts';

const published = await publishedDataset();

function asked(dataset: Dataset, index: string, code: string, at: string) {
  const entity = entityOfCode(dataset.catalogue, code, period(at));
  const indicator = indicatorOf(dataset.catalogue, toIndicatorId(index), null);
  if (entity === null || indicator === null) throw new Error(`no ${index} or ${code}`);
  return { dataset, indicator, series: { indicator: indicator.id, component: null }, entity, period: period(at) };
}

const gap = (found: Gap | null): string =>
  found === null ? '-' : `${fixedText(found.lead, 2)} ${found.deviations.toFixed(2)}`;

describe(standingsOf, () => {
  it('sets Ninh Thuận beside the medians of country, region and peers in PAPI 2024, strongest first', () => {
    const of = asked(published, 'PAPI', '58', '2024');
    const peers = peersOf(of, 'rank').peers.map(({ entity }) => entity.id);
    const { standings, left } = standingsOf(of, peers);
    expect(standings.map((s) => `${s.indicator.component} ${s.place?.low} ${gap(s.nation)}, ${gap(s.region)}`)).toEqual(
      [
        'D6 6 0.65 1.67, 0.31 0.79',
        'D5 7 0.29 1.29, 0.34 1.53',
        'D4 10 0.54 1.25, 0.36 0.84',
        'D3 8 0.17 1.07, 0.15 0.89',
        'D7 11 0.25 0.79, 0.18 0.55',
        'D2 15 0.23 0.57, 0.07 0.18',
        'D8 22 0.08 0.27, 0.08 0.27',
        'D1 29 0.13 0.25, -0.13 -0.25',
      ],
    );
    expect(left).toEqual([]);
    expect(standings.every((s) => s.peers !== null)).toBe(true);
  });

  const catalogue = aCatalogue({
    indicators: [
      anIndicatorOf('IDX'),
      anIndicatorOf('IDX', { component: 'A', weight: '10' }),
      anIndicatorOf('IDX', { component: 'B', weight: '10', better: 'lower' }),
    ],
  });
  const of = (results: string) => standingsOf(asked(aDatasetOf(results, catalogue), 'IDX', '20', '2022'), []);

  it('calls better what is better, also where less is', () => {
    const { standings } = of(`${aTable('IDX/A', 2022)}\n${aTable('IDX/B', 2022)}`);
    expect(standings.map((s) => `${s.indicator.component} ${fixedText(s.nation.lead, 2)}`)).toEqual([
      'A 6.00',
      'B -6.00',
    ]);
  });

  it.each<[name: string, results: string, left: readonly string[]]>([
    ['a field that is not known in full is left out, by name', aTable('IDX/A', 2022, { count: 40 }), ['A']],
    [
      'scores that are all the same are no field either',
      aTable('IDX/A', 2022).replaceAll(/ \d+\.\d+ /g, ' 5.00 '),
      ['A'],
    ],
    ['what the entity does not have is not named', aTable('IDX/A', 2022, { count: 10 }), []],
  ])('%s', (_name, results, left) => {
    const found = of(results);
    expect([found.standings, found.left.map(({ component }) => component)]).toEqual([[], left]);
  });

  it('has no median of peers where there are none', () => {
    expect(of(aTable('IDX/A', 2022)).standings[0]?.peers).toBeNull();
  });
});
