import { describe, expect, it } from 'vitest';
import { toDatasetId } from '#domain/ids.ts';
import { fileName, type NameParts } from '#sharing/fileName.ts';

const named = (parts: Partial<NameParts>): string =>
  fileName(
    {
      indicator: 'PAR_INDEX',
      kind: 'dien-bien',
      entity: 'Ninh Thuận',
      years: '2018–2022',
      dataset: toDatasetId('sha256:3fa9c1d2e4'),
      ...parts,
    },
    'svg',
  );

describe(fileName, () => {
  it.each<[name: string, parts: Partial<NameParts>, file: string]>([
    ['indicator, chart, province, years, version', {}, 'par-index_dien-bien_ninh-thuan_2018-2022_3fa9c1d2.svg'],
    ['Đ as d', { entity: 'Đắk Lắk' }, 'par-index_dien-bien_dak-lak_2018-2022_3fa9c1d2.svg'],
    ['no empty part', { indicator: '', years: '' }, 'dien-bien_ninh-thuan_3fa9c1d2.svg'],
    ['a quarter', { years: 'Quý\u00a0I/2025' }, 'par-index_dien-bien_ninh-thuan_quy-i-2025_3fa9c1d2.svg'],
    ['no way out of a folder', { entity: '../..\\CON:*?' }, 'par-index_dien-bien_con_2018-2022_3fa9c1d2.svg'],
    ['no end of letters', { entity: 'x'.repeat(99) }, `par-index_dien-bien_${'x'.repeat(40)}_2018-2022_3fa9c1d2.svg`],
  ])('%s', (_name, parts, file) => {
    expect(named(parts)).toBe(file);
  });
});
