import { describe, expect, it } from 'vitest';
import { searchOptions } from '#viewmodel/search.ts';

const options = ['Đắk Lắk', 'Đắk Nông', 'Đà Nẵng', 'Thừa Thiên Huế', 'Huế'].map((label) => ({ label, note: null }));

describe(searchOptions, () => {
  it.each<[query: string, found: readonly string[]]>([
    ['dak lak', ['Đắk Lắk']],
    ['ĐẮK', ['Đắk Lắk', 'Đắk Nông']],
    ['hue', ['Huế', 'Thừa Thiên Huế']],
    ['nang da', ['Đà Nẵng']],
    ['  ', ['Đắk Lắk', 'Đắk Nông', 'Đà Nẵng', 'Thừa Thiên Huế', 'Huế']],
    ['paris', []],
  ])('“%s”', (query, found) => {
    expect(searchOptions(options, query).map(({ label }) => label)).toEqual(found);
  });
});
