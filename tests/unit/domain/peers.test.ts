import { describe, expect, it } from 'vitest';
import { entityOfCode, indicatorOf } from '#domain/catalogue.ts';
import type { Dataset } from '#domain/dataset.ts';
import { toEntityId, toIndicatorId } from '#domain/ids.ts';
import { peerCandidates, peersOf, type PeerRule, type Peers } from '#domain/peers.ts';
import { aCatalogue, aDatasetOf, anIndicatorOf, aPublication, period, someGroups } from '../../support/aDataset.ts';
import { aTable } from '../../support/judged.ts';
import { publishedDataset } from '../../support/publishedDataset.ts';

const published = await publishedDataset();

function asked(dataset: Dataset, index: string, code: string, at: string) {
  const entity = entityOfCode(dataset.catalogue, code, period(at));
  const indicator = indicatorOf(dataset.catalogue, toIndicatorId(index), null);
  if (entity === null || indicator === null) throw new Error(`no ${index} or ${code}`);
  return { dataset, indicator, series: { indicator: indicator.id, component: null }, entity, period: period(at) };
}

const names = ({ peers, why }: Peers): string => why ?? peers.map(({ entity }) => entity.nameVi).join(', ');
const codes = ({ peers, why }: Peers): string => why ?? peers.map(({ entity }) => entity.code).join(' ');

describe('peers of Ninh Thuận as published', () => {
  it.each<[index: string, year: string, rule: PeerRule, expected: string]>([
    ['PAPI', '2024', 'region', 'Hà Tĩnh, Bình Thuận, Thừa Thiên Huế, Thanh Hóa'],
    ['PAPI', '2024', 'rank', 'Bình Thuận, Thái Nguyên, Hà Tĩnh, Bà Rịa - Vũng Tàu'],
    ['PAPI', '2024', 'profile', 'Bà Rịa - Vũng Tàu, Lạng Sơn, Cà Mau, Thừa Thiên Huế'],
    ['PAPI', '2024', 'group', 'no-group'],
    ['PAPI', '2024', 'best', 'Quảng Ninh, Tây Ninh, Bình Thuận, Thái Nguyên'],
    ['PCI', '2016', 'profile', 'An Giang, Quảng Trị, Thái Bình, Bình Định'],
    ['PCI', '2022', 'profile', 'no-components'],
    ['PCI', '2022', 'rank', 'Thái Bình, Đồng Nai, Nam Định, Hải Dương'],
    ['PCI', '2024', 'rank', 'no-table'],
    ['PCI', '2024', 'best', 'Hải Phòng, Quảng Ninh, Long An, Bắc Giang'],
    ['PAR_INDEX', '2022', 'region', 'Nghệ An, Đà Nẵng'],
    ['PAR_INDEX', '2023', 'region', 'no-place'],
  ])('%s %s by %s: %s', (index, year, rule, expected) => {
    expect(names(peersOf(asked(published, index, '58', year), rule))).toBe(expected);
  });

  it('states the distance of profiles: Euclidean, of standardised scores', () => {
    const { peers, components } = peersOf(asked(published, 'PAPI', '58', '2024'), 'profile');
    expect(peers.map(({ distance }) => distance?.toFixed(2))).toEqual(['1.54', '1.96', '2.09', '2.20']);
    expect(components).toHaveLength(8);
  });

  it('counts those of the region whose place is not known', () => {
    expect(peersOf(asked(published, 'PAR_INDEX', '58', '2022'), 'region').unplaced).toBe(11);
  });
});

const ALL = aTable('IDX', 2022);
const LISTED = aCatalogue({ publications: [aPublication('IDX', 2022, null, 63, 30)] });

describe('neighbours in rank', () => {
  it.each<[name: string, results: string, code: string, expected: string]>([
    ['two above and two below', ALL, '20', '18 19 21 22'],
    ['only those that are there at the top', ALL, '01', '02 03'],
    ['and at the end', ALL, '63', '61 62'],
    [
      'equal scores count as one after the other',
      ALL.replace('IDX 2022 21 80.00', 'IDX 2022 21 80.50'),
      '20',
      '18 19 21 22',
    ],
    ['nobody without a place', aTable('IDX', 2022, { count: 19 }), '20', 'no-place'],
    ['nobody in a table with gaps', 'IDX 2022 20 80.5 20/63\nIDX 2022 22 80 22/63', '20', 'no-table'],
  ])('%s', (_name, results, code, expected) => {
    expect(codes(peersOf(asked(aDatasetOf(results), 'IDX', code, '2022'), 'rank'))).toBe(expected);
  });

  it.each<[name: string, code: string, expected: string]>([
    ['stop where a published list ends', '29', '27 28 30'],
    ['are not known beyond it', '31', 'no-place'],
  ])('%s', (_name, code, expected) => {
    const results = aTable('IDX', 2022, { count: 30, listed: 30 });
    expect(codes(peersOf(asked(aDatasetOf(results, LISTED), 'IDX', code, '2022'), 'rank'))).toBe(expected);
  });
});

describe('the same region', () => {
  it.each<[code: string, expected: string]>([
    ['05', '04 06 03 07'],
    ['14', '13 12 11 10'], // region R1 holds 01 to 14
    ['15', '16 17 18 19'],
  ])('of %s: nearest in place', (code, expected) => {
    expect(codes(peersOf(asked(aDatasetOf(ALL), 'IDX', code, '2022'), 'region'))).toBe(expected);
  });
});

describe('the same group', () => {
  const grouped = aCatalogue({ groups: someGroups('IDX', 2022, 'tốt 85..90', 'khá 70..84.99', 'yếu 50..69.99') });
  it('takes derived groups, says so, and keeps to the nearest', () => {
    const found = peersOf(asked(aDatasetOf(ALL, grouped), 'IDX', '12', '2022'), 'group');
    expect([codes(found), found.group]).toEqual(['13 14 15 16', { id: 'khá', isDerived: true }]);
  });
  it('takes published ones as they are', () => {
    const results = 'IDX 2022 01 80 1/63 group=tốt\nIDX 2022 02 79 2/63 group=tốt\nIDX 2022 03 78 3/63 group=khá';
    const found = peersOf(asked(aDatasetOf(results), 'IDX', '01', '2022'), 'group');
    expect([codes(found), found.group]).toEqual(['02', { id: 'tốt', isDerived: false }]);
  });
});

describe('the component profile', () => {
  const parts = ['A', 'B', 'C'].map((component) => anIndicatorOf('IDX', { component, weight: '10' }));
  const catalogue = aCatalogue({ indicators: [anIndicatorOf('IDX'), ...parts] });
  const full = `${aTable('IDX/A', 2022)}\n${aTable('IDX/B', 2022)}`;
  const profile = (results: string, code: string) =>
    peersOf(asked(aDatasetOf(results, catalogue), 'IDX', code, '2022'), 'profile');

  it('compares what is loaded for the whole field, and nothing else', () => {
    const found = profile(`${full}\nIDX/C 2022 10 1\nIDX/C 2022 50 1`, '10');
    expect([codes(found), found.components]).toEqual(['09 11 08 12', ['A', 'B']]);
  });
  it('needs two components', () => {
    expect(codes(profile(aTable('IDX/A', 2022), '10'))).toBe('no-components');
  });
  it('needs components that differ at all', () => {
    const same = aTable('IDX/B', 2022).replaceAll(/ \d+\.\d+ /g, ' 5.00 ');
    expect(codes(profile(`${aTable('IDX/A', 2022)}\n${same}`, '10'))).toBe('no-components');
  });
});

describe('chosen by hand', () => {
  const id = (code: string, since = '2004-01-01') => toEntityId(code, since);
  it.each<[name: string, ids: readonly string[], expected: string, unused: readonly string[]]>([
    ['in the order given', [id('30'), id('02')], '30 02', []],
    ['once each, four at most', ['02', '02', '03', '04', '05', '06'].map((c) => id(c)), '02 03 04 05', [id('06')]],
    ['not oneself', [id('20'), id('21')], '21', [id('20')]],
    [
      'not what begins later, or is unknown',
      [id('12', '2025-07-01'), 'ZZ@', id('21')],
      '21',
      [id('12', '2025-07-01'), 'ZZ@'],
    ],
    ['nobody', [], 'none-chosen', []],
  ])('%s', (_name, ids, expected, unused) => {
    const byHand = ids.map((text) => toEntityId(...splitId(text)));
    const found = peersOf(asked(aDatasetOf(ALL), 'IDX', '20', '2022'), 'hand', byHand);
    expect([codes(found), found.unused]).toEqual([expected, unused]);
  });
});

const splitId = (text: string): readonly [string, string | null] => {
  const [code = '', year] = text.split('@');
  return [code, year === undefined || year === '' ? null : `${year}-01-01`];
};

describe(peerCandidates, () => {
  it.each<[at: string, count: number]>([
    ['2022', 62],
    ['2025', 33],
  ])('are all others that are there at the end of %s', (at, count) => {
    expect(peerCandidates(asked(aDatasetOf(''), 'IDX', '05', at))).toHaveLength(count);
  });
});

describe('after a merger', () => {
  it('looks among those that exist in the period', () => {
    const results = Array.from({ length: 34 }, (_, i) => `IDX 2025 ${String(i + 1).padStart(2, '0')} ${90 - i}`).join(
      '\n',
    );
    const found = peersOf(asked(aDatasetOf(results), 'IDX', '12', '2025'), 'rank');
    expect(found.peers.map(({ entity }) => entity.id)).toEqual(['10@2004', '11@2004', '13@2025', '14@2025']);
  });
});
