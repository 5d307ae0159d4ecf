import { describe, expect, it } from 'vitest';
import { fieldTable } from '#domain/fieldTable.ts';
import { fieldOf } from '#viewmodel/indicator/asked.ts';
import { rankingCsv, rankingFileName } from '#viewmodel/indicator/rankingCsv.ts';
import { filteredRows, filterOptions, rankingRows, sortedRows } from '#viewmodel/indicator/rankingView.ts';
import type { IndicatorSelection, RankingOrder } from '#viewmodel/indicator/selection.ts';
import { aCatalogue, aDatasetOf, aPublication, period } from '../../../support/aDataset.ts';
import { plain, screenOf } from '../../../support/indicatorScreen.ts';
import { aTable } from '../../../support/judged.ts';
import { publishedDataset } from '../../../support/publishedDataset.ts';

const published = await publishedDataset();
type Filter = Pick<IndicatorSelection, 'region' | 'group' | 'search'>;
const NONE: Filter = { region: null, group: null, search: '' };

const rowsOf = (screen: ReturnType<typeof screenOf>) =>
  rankingRows(screen, fieldTable(fieldOf(screen)), new Set(), () => null);

const pci = screenOf(published, { index: 'PCI', period: period('2022'), entity: '58@2004' });
const rows = rowsOf(pci);

describe(rankingRows, () => {
  const said = (name: string): string | undefined => {
    const row = rows.find((r) => r.name === name);
    return row === undefined
      ? undefined
      : plain([row.rank, row.score, row.scoreMove.text, row.rankMove.text, row.rankMove.note].join(' · '));
  };
  it.each<[name: string, row: string]>([
    ['Ninh Thuận', '30 · 65,43 · +3,20 · ▲ 19 bậc · '],
    ['Quảng Ninh', '1 · 72,95 · −0,07 · giữ nguyên · '],
    ['Hải Phòng', '3 · 70,76 · +0,15 · ▼ 1 bậc · thay đổi nhỏ'],
    ['Bắc Giang', '2 · 72,80 · +8,06 · ▲ 28–30 bậc · '],
    ['Hà Giang', '41–42 · 64,39 · +3,86 · ▲ 16–18 bậc · '],
  ])('of %s: %s', (name, row) => {
    expect(said(name)).toBe(row);
  });

  it('marks the province in focus alone', () => {
    expect(rows.filter(({ isFocus }) => isFocus).map(({ name }) => name)).toEqual(['Ninh Thuận']);
  });

  it('says of a province outside the published list what is known', () => {
    const listed = aCatalogue({ publications: [aPublication('IDX', 2022, null, 63, 30)] });
    const screen = screenOf(aDatasetOf(aTable('IDX', 2022, { count: 30, listed: 30 }), listed), { index: 'IDX' });
    const row = rowsOf(screen).find(({ name }) => name === 'Tỉnh 40');
    expect([row?.rank, row?.score].map((text) => plain(text ?? ''))).toEqual(['> 30', '≤ 75,50']);
  });
});

describe(sortedRows, () => {
  it.each<[by: RankingOrder['by'], descending: boolean, first: readonly string[]]>([
    ['rank', false, ['Quảng Ninh', 'Bắc Giang', 'Hải Phòng']],
    ['rank', true, ['Cao Bằng', 'Điện Biên', 'Bạc Liêu']],
    ['name', false, ['An Giang', 'Bà Rịa - Vũng Tàu', 'Bạc Liêu']],
    ['score-move', true, ['Bắc Giang', 'Kon Tum', 'Hòa Bình']],
    ['rank-move', true, ['Bắc Giang', 'Khánh Hòa', 'Hậu Giang']],
  ])('by %s, falling: %s', (by, descending, first) => {
    expect(
      sortedRows(rows, { by, descending })
        .slice(0, 3)
        .map(({ name }) => name),
    ).toEqual(first);
  });

  it.each([false, true])('has those without a figure last, falling: %s', (descending) => {
    const papi = rowsOf(screenOf(published, { index: 'PAPI', period: period('2022') }));
    const last = sortedRows(papi, { by: 'score', descending }).slice(-2);
    expect(last.map(({ name, score }) => `${name} ${score}`)).toEqual(['Bắc Giang –', 'Bắc Ninh –']);
  });
});

describe(filteredRows, () => {
  it.each<[name: string, filter: Partial<Filter>, found: readonly string[]]>([
    ['a name without marks', { search: 'dak lak' }, ['Đắk Lắk']],
    ['another name', { search: 'tp.hcm' }, ['Hồ Chí Minh']],
    ['a region', { region: 'R4' }, ['Đắk Lắk', 'Đắk Nông', 'Gia Lai', 'Kon Tum', 'Lâm Đồng']],
    ['a region and a part of a name', { region: 'R4', search: 'dak' }, ['Đắk Lắk', 'Đắk Nông']],
    ['nothing that matches', { search: 'atlantis' }, []],
  ])('finds %s', (_name, filter, found) => {
    const names = filteredRows(rows, { ...NONE, ...filter }).map(({ name }) => name);
    expect(names.toSorted()).toEqual(found.toSorted());
  });

  it('offers the groups of the period, best first, and filters by them', () => {
    const d6 = rowsOf(screenOf(published, { index: 'PAPI', component: 'D6', period: period('2022') }));
    const { groups } = filterOptions(d6, 'en');
    expect(groups.map(({ label }) => label)).toEqual(['high', 'upper middle', 'lower middle', 'low']);
    expect(filteredRows(d6, { ...NONE, group: 'cao' })).toHaveLength(16);
  });
});

describe(rankingCsv, () => {
  const csv = rankingCsv(filteredRows(rows, { ...NONE, search: 'ninh thuan' }), pci, ['Không so được.']);

  it('is a table for a spreadsheet: byte-order mark, semicolons, decimal commas, the remarks below', () => {
    const [head, row, note] = csv.split('\r\n');
    expect(head?.startsWith('\uFEFF"Mã";"Tỉnh, thành phố";"Chỉ số";"Kỳ";"Hạng"')).toBe(true);
    expect(row).toMatch(
      /^"58";"Ninh Thuận";"PCI";"2022";"30";"63";"65,43";"điểm";"3,20";"19";"";"Bắc Trung Bộ và Duyên hải miền Trung";"";"[^"]+";""$/,
    );
    expect(note).toBe('"Không so được."');
  });

  it('says in its name which indicator and years it holds', () => {
    expect(rankingFileName(pci)).toBe('thuoc-do-PCI-2022-so-voi-2021.csv');
  });
});
