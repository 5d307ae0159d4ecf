import { describe, expect, it } from 'vitest';
import { yearWithin, yearsWithin } from '#ingest/names/yearsWithin.ts';

describe(yearsWithin, () => {
  it.each<[text: string, years: readonly number[]]>([
    ['Kết quả PAR INDEX năm 2023', [2023]],
    ['SIPAS giai đoạn 2021-2024', [2021, 2024]],
    ['năm 2023 (Kèm theo Quyết định số 12/2024/QĐ-BNV ngày 17/4/2024)', [2023]],
    ['năm 2023, công bố ngày 17 tháng 4 năm 2024', [2023]],
    ['công bố 4/2024', []],
    ['PCI 2009 \ncó trọng số', [2009]],
    ['Un-weighted2015PAPI', []],
    ['', []],
  ])('finds in “%s”', (text, years) => {
    expect(yearsWithin(text).map(({ year }) => year)).toEqual(years);
  });
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
