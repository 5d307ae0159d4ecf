import { describe, expect, it } from 'vitest';
import { toIndicatorId } from '#domain/ids.ts';
import { yearPeriod } from '#domain/period.ts';
import { componentsCalled, findSeries, nearestSeries } from '#ingest/names/seriesNames.ts';
import { readPackageCatalogue } from '#ingest/published/readPackage.ts';
import { folderFiles } from '../../../../src/cli/files.ts';

const { catalogue } = readPackageCatalogue((await folderFiles('public/data')) ?? new Map());

describe(componentsCalled, () => {
  it.each<[name: string, year: number | null, codes: readonly string[]]>([
    ['Chi phí gia nhập thị trường', 2006, ['CSTP1']],
    ['Entry Costs', 2016, ['CSTP1']],
    ['Danh sách hộ nghèo', 2016, ['S21']],
    ['Danh sách hộ nghèo', 2020, ['S22']],
    ['Danh sách hộ nghèo', null, ['S21', 'S22']],
    ['Kế hoạch sử dụng đất, khung giá đền bù', 2016, ['S23']],
    ['Kế hoạch sử dụng đất, khung giá đền bù', 2019, ['S24']],
    ['Ưu đãi đối với DNNN', 2007, ['CSTP6']],
    ['Ưu đãi đối với DNNN', 2016, []],
    ['Cạnh tranh bình đẳng', 2007, []],
    ['Số phiếu', 2016, []],
  ])('%s in %s', (name, year, codes) => {
    const period = year === null ? null : yearPeriod(year);
    expect(componentsCalled(catalogue, name, period).map(({ component }) => component)).toEqual(codes);
  });
});

describe(findSeries, () => {
  it.each<[component: string, code: string | null]>([
    ['CSTP10', 'CSTP10'],
    ['cstp 10', 'CSTP10'],
    ['Đào tạo lao động', 'CSTP9'],
    ['D1', null],
    ['', null],
  ])('of PCI called “%s”', (component, code) => {
    expect(findSeries(catalogue, toIndicatorId('PCI'), component, yearPeriod(2016))?.component ?? null).toBe(code);
  });
});

describe(nearestSeries, () => {
  it('proposes what is spelt nearly so, the nearest first', () => {
    const [first] = nearestSeries(catalogue, 'Chi phí thời gan', 3);
    expect(first?.component).toBe('CSTP4');
  });

  it('proposes nothing for something else', () => {
    expect(nearestSeries(catalogue, 'Ghi chú', 3)).toEqual([]);
  });
});
