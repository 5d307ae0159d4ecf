import { describe, expect, it } from 'vitest';
import type { Dataset } from '#domain/dataset.ts';
import { heatCsv } from '#viewmodel/indicator/heatCsv.ts';
import { heatTable, heatView, pressed, type HeatView } from '#viewmodel/indicator/heatView.ts';
import { readHeatSort } from '#viewmodel/indicator/mapSelection.ts';
import { period } from '../../../support/aDataset.ts';
import { aSeries, provinceOf } from '../../../support/provinceOf.ts';
import { publishedDataset } from '../../../support/publishedDataset.ts';

const published = await publishedDataset();

type Case = Readonly<{ series?: string; at?: string; like?: string; sort?: string; dataset?: Dataset }>;

function heatOf({ series = 'PAPI', at = '2024', like = '58', sort = 'rank', dataset = published }: Case = {}) {
  const asked = {
    dataset,
    series: aSeries(series),
    period: period(at),
    since: null,
    like: provinceOf(dataset, like, at),
    language: 'vi' as const,
  };
  const order = readHeatSort(sort);
  if (order === null) throw new Error(`not an order: ${sort}`);
  const table = heatTable(asked);
  return table === null ? null : heatView(table, order);
}

function shown(c: Case): HeatView {
  const view = heatOf(c);
  if (view === null) throw new Error('no table');
  return view;
}

const names = ({ rows }: HeatView, count: number): readonly string[] => rows.slice(0, count).map(({ name }) => name);

describe(heatView, () => {
  it('has a row a province and a column a component, the whole first', () => {
    const view = shown({});
    expect(view.rows).toHaveLength(61);
    expect(view.columns.map(({ by }) => by).join(' ')).toBe('name rank total D1 D2 D3 D4 D5 D6 D7 D8');
    const row = view.rows.find(({ isFocus }) => isFocus);
    expect([row?.name, row?.rank, ...(row?.cells.slice(0, 3).map(({ text }) => text) ?? [])]).toEqual([
      'Ninh Thuận',
      '5/61',
      '45,73',
      '5,06',
      '5,56',
    ]);
  });

  it('counts what the province in focus is first and last in', () => {
    expect(shown({}).title).toBe(
      'PAPI 2024: Ninh Thuận có 6/8 thành phần thuộc một phần tư đứng đầu, 0 thuộc một phần tư cuối',
    );
  });

  it('shows a sum that is counted otherwise, and counts it as no component', () => {
    const view = shown({ series: 'PCI', at: '2007' });
    expect(view.columns.at(-1)?.by).toBe('UNWEIGHTED');
    expect(view.title).toBe(
      'PCI 2007: Ninh Thuận có 0/10 thành phần thuộc một phần tư đứng đầu, 4 thuộc một phần tư cuối',
    );
  });

  it('goes down into the parts of a component', () => {
    expect(
      shown({ series: 'PAPI/D1' })
        .columns.map(({ by }) => by)
        .join(' '),
    ).toBe('name rank D1 S11 S12 S13 S14');
  });

  it.each<[sort: string, first: readonly string[]]>([
    ['rank', ['Quảng Ninh', 'Tây Ninh', 'Bình Thuận']],
    ['-rank', ['Kiên Giang', 'Kon Tum', 'Cần Thơ']],
    ['name', ['An Giang', 'Bà Rịa - Vũng Tàu', 'Bạc Liêu']],
    ['total', ['Quảng Ninh', 'Tây Ninh', 'Bình Thuận']],
  ])('is in order by %s', (sort, first) => {
    expect(names(shown({ sort }), 3)).toEqual(first);
  });

  it('is in order by any component, best first, and the other way round', () => {
    const scores = (sort: string): readonly number[] =>
      shown({ sort }).rows.map(({ cells }) => cells[4]?.score ?? Number.NaN);
    expect(scores('D4')).toEqual(scores('name').toSorted((a, b) => b - a));
    expect(scores('-D4')).toEqual(scores('name').toSorted((a, b) => a - b));
  });

  it('falls back to ranks where the order names no column, and says so', () => {
    const view = shown({ sort: 'CSTP1' });
    expect([view.isSortUnknown, view.sort.by, names(view, 1)]).toEqual([true, 'rank', ['Quảng Ninh']]);
  });

  it('says which way each heading is in order', () => {
    const order = (sort: string): readonly string[] =>
      shown({ sort }).columns.flatMap(({ by, order: way }) => (way === null ? [] : [`${by} ${way}`]));
    expect(['rank', '-rank', 'D4', '-D4', 'name'].map(order)).toEqual([
      ['rank ascending'],
      ['rank descending'],
      ['D4 descending'],
      ['D4 ascending'],
      ['name ascending'],
    ]);
  });

  it('puts a fourth of a full column in each quarter, and none where a column is not full', () => {
    const quarters = shown({}).rows.map(({ cells }) => cells[0]?.quarter);
    expect([1, 2, 3, 4].map((q) => quarters.filter((quarter) => quarter === q).length)).toEqual([16, 15, 15, 15]);
    const few = shown({ series: 'PCI', at: '2023', like: '37' });
    expect(few.rows.flatMap(({ cells }) => cells.map(({ quarter }) => quarter)).every((q) => q === null)).toBe(true);
  });

  it('names or counts those without components', () => {
    expect(shown({}).notes).toEqual(['Không có điểm thành phần: Tiền Giang, Vĩnh Phúc.']);
    expect(shown({ series: 'PCI', at: '2023', like: '37' }).notes).toEqual([
      '62 tỉnh, thành phố không có điểm thành phần.',
    ]);
  });

  it('is not there without components', () => {
    expect(heatOf({ series: 'SIPAS', at: '2022' })).toBeNull();
    expect(heatOf({ series: 'PCI', at: '2018' })).toBeNull();
  });
});

describe(heatCsv, () => {
  it('holds every digit with a decimal comma, and the quarter beside it', () => {
    const [head = '', first = ''] = heatCsv(shown({}), 'vi').split('\r\n');
    expect(head).toMatch(/^\uFEFF"Tỉnh, thành phố";"Hạng";"Tổng";"Tứ phân vị: Tổng";/);
    expect(first).toMatch(/^"Quảng Ninh";"1\/61";"47,8\d*";"1";"5,8\d*";"1";/);
  });
});

describe(pressed, () => {
  it('turns round the order that the table is in', () => {
    const once = pressed({ by: 'rank', descending: false }, 'D4');
    expect([once, pressed(once, 'D4'), pressed(pressed(once, 'D4'), 'D4')]).toEqual([
      { by: 'D4', descending: false },
      { by: 'D4', descending: true },
      { by: 'D4', descending: false },
    ]);
  });
});
