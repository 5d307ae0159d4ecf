import { describe, expect, it } from 'vitest';
import { periodText } from '#domain/period.ts';
import { namesOddPeriod, yearWithin, yearsWithin } from '#ingest/names/yearsWithin.ts';

describe(yearsWithin, () => {
  it.each<[text: string, years: readonly number[]]>([
    ['Kết quả PAR INDEX năm 2023', [2023]],
    ['SIPAS giai đoạn 2021-2024', [2021, 2024]],
    ['năm 2023 (Kèm theo Quyết định số 12/2024/QĐ-BNV ngày 17/4/2024)', [2023]],
    ['năm 2023, công bố ngày 17 tháng 4 năm 2024', [2023]],
    ['công bố 4/2024', []],
    ['PCI 2009 \ncó trọng số', [2009]],
    ['Un-weighted2015PAPI', []],
    ['Chỉ số PAR INDEX (công bố năm 2024)', []],
    ['Quyết định số 2022/QĐ-BNV', []],
    ['Báo cáo số 2023/BC-UBND', []],
    ['Theo 2023/BC-UBND', []],
    ['Báo cáo năm 2024 - Kết quả PCI', []],
    ['Báo cáo năm 2024 - Kết quả PCI năm 2023', [2023]],
    ['Chỉ số 2023', [2023]],
    ['quý III năm 2024', []],
    ['Cao Bằng, tháng 4 năm 2024', []],
    ['', []],
  ])('finds in “%s”', (text, years) => {
    expect(yearsWithin(text).map(({ year }) => year)).toEqual(years);
  });
});

describe('yearsWithin, of a part of a year', () => {
  it.each<[text: string, period: string]>([
    ['PCI quý I năm 2024', '2024-Q1'],
    ['PCI quý 1/2024', '2024-Q1'],
    ['PCI 6 tháng đầu năm 2024', '2024-6T'],
    ['PCI 9 tháng năm 2024', '2024-9T'],
    ['PCI 2024 (9 tháng)', '2024-9T'],
    ['PCI 2024-6T', '2024-6T'],
    ['PCI Q1/2024', '2024-Q1'],
    ['PCI 9T2023', '2023-9T'],
    ['PCI nửa đầu năm 2022', '2022-6T'],
    ['PCI 2024 (công bố tháng 4/2025)', '2024'],
  ])('%s', (text, period) => {
    expect(yearsWithin(text).map(periodText)).toEqual([period]);
  });
});

it.each<[text: string, isOdd: boolean]>([
  ['PCI quý III/2025', true],
  ['PCI 6 tháng cuối năm 2024', true],
  ['PCI tháng 9/2022', true],
  ['PCI 9 tháng 2024', false],
  ['PCI 2024 (công bố tháng 4/2025)', false],
])('namesOddPeriod of “%s”', (text, isOdd) => {
  expect(namesOddPeriod(text)).toBe(isOdd);
});

describe(yearWithin, () => {
  it.each<[text: string, year: number | null]>([
    ['Năm 2023', 2023],
    ['2023 so với 2022', null],
    ['Hạng', null],
  ])('of “%s”', (text, year) => {
    expect(yearWithin(text)?.year ?? null).toBe(year);
  });
});
