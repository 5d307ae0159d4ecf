import { describe, expect, it } from 'vitest';
import { periodText } from '#domain/period.ts';
import { chooseIndicator } from '#viewmodel/indicator/indicatorChoice.ts';
import { indicatorPickers } from '#viewmodel/indicator/pickerOptions.ts';
import { DEFAULT_INDICATOR_SELECTION, type IndicatorSelection } from '#viewmodel/indicator/selection.ts';
import { DEFAULT_SELECTION, type Selection } from '#viewmodel/selection.ts';
import { aDatasetOf, period } from '../../../support/aDataset.ts';
import { publishedDataset } from '../../../support/publishedDataset.ts';

const published = await publishedDataset();

function chosen(own: Partial<IndicatorSelection>, selection: Partial<Selection> = {}, dataset = published) {
  const found = chooseIndicator(
    dataset,
    { ...DEFAULT_SELECTION, ...selection },
    { ...DEFAULT_INDICATOR_SELECTION, ...own },
    2025,
  );
  if (found === null) throw new Error('no indicator');
  return found;
}

function words(own: Partial<IndicatorSelection>, selection: Partial<Selection> = {}): string {
  const { choice } = chosen(own, selection);
  const { series, period: at, since, focus, focusThen, like } = choice;
  const periods = [at, since].map((p) => (p === null ? '–' : periodText(p)));
  return [series.indicator, series.component, ...periods, focus?.nameVi, focusThen?.id, like?.level].join(' ');
}

describe(chooseIndicator, () => {
  it.each<[name: string, own: Partial<IndicatorSelection>, selection: Partial<Selection>, expected: string]>([
    ['the first indicator, its last year and the one before', {}, {}, 'PAR_INDEX  2024 2023   province'],
    [
      'a year and any earlier one',
      { index: 'PCI', period: period('2022'), since: period('2015') },
      {},
      'PCI  2022 2015   province',
    ],
    ['a component', { index: 'PAPI', component: 'S11', period: period('2020') }, {}, 'PAPI S11 2020 2019   province'],
    ['no year after the as-of period', { index: 'PCI' }, { asOf: period('2021') }, 'PCI  2021 2020   province'],
    [
      'a province in focus',
      { index: 'PCI', period: period('2022') },
      { entity: '58@2004' },
      'PCI  2022 2021 Ninh Thuận 58@2004 province',
    ],
    [
      'one that was made from others later, whose figure nobody has',
      { index: 'PCI', period: period('2022') },
      { entity: '56@2025' },
      'PCI  2022 2021 Khánh Hòa  province',
    ],
    ['an index of departments', { index: 'DDCI' }, {}, 'DDCI  2024 2023   department'],
  ])('looks up %s', (_name, own, selection, expected) => {
    expect(words(own, selection)).toBe(expected);
  });

  it.each<[name: string, own: Partial<IndicatorSelection>, selection: Partial<Selection>, unknown: readonly string[]]>([
    ['an indicator', { index: 'GDP' }, {}, ['index']],
    ['a component of another indicator', { index: 'PCI', component: 'D6' }, {}, ['component']],
    ['a region', { region: 'R99' }, {}, ['region']],
    ['a group', { group: 'xuất chúng' }, {}, ['group']],
    ['a province', {}, { entity: '00@1900' }, ['entity']],
    ['a peer', { peers: ['58@2004', '99@2004'] }, {}, ['peers']],
    ['nothing where all is known', { index: 'PAPI', region: 'R4', group: 'cao', peers: ['58@2004'] }, {}, []],
  ])('names %s that the data does not hold', (_name, own, selection, unknown) => {
    expect(chosen(own, selection).unknown).toEqual(unknown);
  });

  it('says which years have no figures, and that later ones are left out', () => {
    const { choice } = chosen({ index: 'PAPI', period: period('2005') }, { asOf: period('2022') });
    expect([choice.absent.map(periodText), choice.later, choice.period?.year]).toEqual([['2005'], true, 2022]);
  });

  it('has no period where nothing of the series is loaded', () => {
    const { choice } = chosen({}, {}, aDatasetOf('PCT 2022 05 60 7/63'));
    expect([choice.series.indicator, choice.period?.year]).toEqual(['PCT', 2022]);
  });
});

describe(indicatorPickers, () => {
  const { choice } = chosen({ index: 'PAPI', period: period('2022') });
  const { indexes, components, periods, earlier, entities } = indicatorPickers(published, choice, 'vi');

  it('offers the indicators that have figures', () => {
    expect(indexes.map(({ value }) => value)).toEqual([
      'PAR_INDEX',
      'SIPAS',
      'PAPI',
      'PCI',
      'DTI',
      'ICT_INDEX',
      'DDCI',
    ]);
  });

  it('offers the total, then each component with its parts behind it', () => {
    expect(components.slice(0, 3).map(({ value, label }) => `${value} ${label}`)).toEqual([
      ' Điểm tổng',
      'D1 Tham gia của người dân ở cấp cơ sở',
      'S11 – Tri thức công dân',
    ]);
  });

  it('offers years newest first, earlier ones only to compare with, and everybody or nobody', () => {
    expect([periods[0]?.label, periods.at(-1)?.label, earlier[0]?.label, earlier.length]).toEqual([
      '2024',
      '2011',
      '2021',
      11,
    ]);
    expect([entities[0]?.label, entities[1]?.label, entities.length]).toEqual(['Không chọn tỉnh nào', 'An Giang', 64]);
  });
});
