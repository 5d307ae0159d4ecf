import { describe, expect, it } from 'vitest';
import { fieldTable } from '#domain/fieldTable.ts';
import { fieldOf } from '#viewmodel/indicator/asked.ts';
import { headView } from '#viewmodel/indicator/headView.ts';
import type { Shown } from '#viewmodel/indicator/selection.ts';
import { aBreakAfter, aCatalogue, aDatasetOf, aPublication, period } from '../../../support/aDataset.ts';
import { plain, screenOf } from '../../../support/indicatorScreen.ts';
import { aTable } from '../../../support/judged.ts';
import { publishedDataset } from '../../../support/publishedDataset.ts';

const published = await publishedDataset();

function headOf(screen: ReturnType<typeof screenOf>, shown: Shown = 'rank') {
  const { title, notes } = headView(screen, fieldTable(fieldOf(screen)), shown);
  return { title: plain(title), notes: notes.map(plain) };
}

describe(headView, () => {
  const PCI = { index: 'PCI', period: period('2022') } as const;
  it.each<[name: string, asked: Parameters<typeof screenOf>[1], shown: Shown, title: string]>([
    [
      'the field by rank',
      PCI,
      'rank',
      'PCI 2022: 27 tỉnh lên hạng, 3 giữ hạng, 33 xuống hạng so với 2021; trung vị 65,22',
    ],
    [
      'the field by score',
      PCI,
      'score',
      'PCI 2022: 38 tỉnh tăng điểm, 0 giữ điểm, 25 giảm điểm so với 2021; trung vị 65,22',
    ],
    [
      'the province in focus',
      { ...PCI, entity: '58@2004' },
      'rank',
      'PCI của Ninh Thuận năm 2022: hạng 30/63, lên 19 bậc so với 2021; 65,43 điểm, tăng 3,20 điểm so với 2021',
    ],
    [
      'a small move',
      { ...PCI, entity: '31@2004' },
      'rank',
      'PCI của Hải Phòng năm 2022: hạng 3/63, xuống 1 bậc so với 2021 (thay đổi nhỏ); 70,76 điểm, tăng 0,15 điểm so với 2021',
    ],
    [
      'in English',
      { ...PCI, language: 'en' },
      'rank',
      'PCI 2022: 27 provinces up in rank, 3 unchanged, 33 down since 2021; median 65.22',
    ],
    [
      'a year of which few figures are loaded',
      { index: 'PCI', period: period('2024') },
      'rank',
      'PCI 2024: mới có số liệu của 6/63 đơn vị',
    ],
    [
      'a province without a figure',
      { index: 'PAPI', period: period('2022'), entity: '27@2004' },
      'rank',
      'PAPI của Bắc Ninh năm 2022: không có số liệu',
    ],
  ])('says of %s what it found', (_name, asked, shown, title) => {
    expect(headOf(screenOf(published, asked), shown).title).toBe(title);
  });

  it('says why SIPAS 2022 is not held against 2021', () => {
    const { title, notes } = headOf(screenOf(published, { index: 'SIPAS', period: period('2022') }));
    expect(title).toBe('SIPAS 2022: mới có số liệu của 9/63 đơn vị');
    expect(notes[0]).toMatch(/^Không so được 2022 với 2021: đổi phương pháp \(Đo thêm việc xây dựng/);
  });

  it.each<[name: string, results: string, catalogue: ReturnType<typeof aCatalogue>, since: number, note: string]>([
    [
      '34 instead of 63',
      'IDX 2024 05 60 7/63\nIDX 2025 05 61 5/34',
      aCatalogue(),
      2025,
      'Không so được hạng 2025 với 2024: số được xếp hạng đổi từ 63 thành 34.',
    ],
    [
      'a method without a note',
      'IDX 2021 05 60 7/63\nIDX 2022 05 61 5/63',
      aCatalogue({ segments: aBreakAfter('IDX', 2021) }),
      2022,
      'Không so được 2022 với 2021: đổi phương pháp.',
    ],
    [
      'a list of the first places',
      aTable('IDX', 2022, { count: 30, listed: 30 }),
      aCatalogue({ publications: [aPublication('IDX', 2022, null, 63, 30)] }),
      2022,
      'Đơn vị công bố chỉ nêu 30 hạng đầu trong 63; các tỉnh còn lại ở sau hạng 30 và không có điểm.',
    ],
  ])('says what %s means for the comparison', (_name, results, catalogue, year, note) => {
    const screen = screenOf(aDatasetOf(results, catalogue), { index: 'IDX', period: period(String(year)) });
    expect(headOf(screen).notes).toContain(note);
  });

  it('names those that a province was made from after the period', () => {
    const dataset = aDatasetOf('IDX 2022 05 60 7/63\nIDX 2022 12 60 8/63');
    expect(headOf(screenOf(dataset, { index: 'IDX', entity: '12@2025' })).notes[0]).toBe(
      'Tỉnh 12 có từ ngày 01/07/2025, khi đó chưa được xếp hạng. Các tỉnh trước khi sáp nhập: Tỉnh 12, Tỉnh 35, Tỉnh 58.',
    );
  });
});
