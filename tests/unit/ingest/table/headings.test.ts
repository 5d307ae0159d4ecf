import { describe, expect, it } from 'vitest';
import { readHeading } from '#ingest/names/readHeading.ts';
import { readPackageCatalogue } from '#ingest/published/readPackage.ts';
import { columnHeadings } from '#ingest/table/columnHeading.ts';
import { mergedHeading } from '#ingest/table/mergedHeading.ts';
import { folderFiles } from '../../../../src/cli/files.ts';

const { catalogue } = readPackageCatalogue((await folderFiles('public/data')) ?? new Map());

const partsOf = (...lines: readonly string[]) =>
  columnHeadings(
    lines.map((line) => line.split(';')),
    0,
    lines.length,
  ).map(({ parts }) => parts.join(' / '));

describe(columnHeadings, () => {
  it.each<[name: string, lines: readonly string[], parts: readonly string[]]>([
    ['one row', ['Tỉnh;PCI'], ['Tỉnh', 'PCI']],
    [
      'a merged year over two measures',
      ['Tỉnh;Năm 2023;', ';Điểm;Hạng'],
      ['Tỉnh', 'Năm 2023 / Điểm', 'Năm 2023 / Hạng'],
    ],
    [
      'a column that is merged downwards',
      ['Tỉnh;2023;;Ghi chú', ';Điểm;Hạng;'],
      ['Tỉnh', '2023 / Điểm', '2023 / Hạng', 'Ghi chú'],
    ],
    ['two languages', ['province;Entry Costs', 'Tỉnh;Gia nhập'], ['province / Tỉnh', 'Entry Costs / Gia nhập']],
    ['the same twice', ['Tỉnh;PCI', 'Tỉnh;PCI'], ['Tỉnh', 'PCI']],
    [
      'indexes centred over their years',
      ['Tỉnh;;PAR INDEX;;;SIPAS;', ';2019;2020;2021;2019;2020;2021'],
      ['Tỉnh', '2019', 'PAR INDEX / 2020', '2021', '2019', 'SIPAS / 2020', '2021'],
    ],
    [
      'names below the first merged year',
      [';2022;;2023;', 'Tỉnh;Điểm;Hạng;Điểm;Hạng'],
      ['Tỉnh', '2022 / Điểm', '2022 / Hạng', '2023 / Điểm', '2023 / Hạng'],
    ],
    ['blank columns at the end', ['Tỉnh;2023;;', ';Điểm;;'], ['Tỉnh', '2023 / Điểm', '', '']],
  ])('%s', (_name, lines, parts) => {
    expect(partsOf(...lines)).toEqual(parts);
  });
});

/** What headings over one column say together, in one line. */
function said(...parts: readonly string[]): string {
  const { indicator, components, period, measure, isTarget, isUnderstood } = mergedHeading(
    parts.map((part) => readHeading(catalogue, part)),
  );
  if (!isUnderstood) return 'not understood';
  const series = indicator?.id ?? components.map((one) => `${one.id}/${one.component}`).join('|');
  return [series === '' ? '–' : series, period?.year ?? '–', measure ?? '–', isTarget ? 'target' : ''].join(' ').trim();
}

describe(mergedHeading, () => {
  it.each<[parts: readonly string[], says: string]>([
    [['PAR INDEX 2024'], 'PAR_INDEX 2024 score'],
    [['Năm 2023', 'Hạng'], '– 2023 rank'],
    [['Năm 2023', 'PAR INDEX'], 'PAR_INDEX 2023 score'],
    [['SIPAS', 'Năm 2023'], 'SIPAS 2023 score'],
    [['2021'], '– 2021 score'],
    [['Chỉ số thành phần', 'Tính minh bạch và tiếp cận thông tin'], 'PCI/CSTP3 – score'],
    [['Entry Soft Indices (w/new and old indicators)', 'Chi phí gia nhập thị trường'], 'PCI/CSTP1 – score'],
    [['Transparency Sub-Index (As PCI 2005)', 'Tính minh bạch và tiếp cận thông tin'], 'PCI/CSTP3 – score'],
    [['Chỉ số PCI 2007 chưa có trọng số'], 'PCI/UNWEIGHTED 2007 score'],
    [['Chỉ số PCI 2007 đã có trọng số'], 'PCI 2007 score'],
    [['Chỉ số PAPI (không có trọng số)'], 'PAPI – score'],
    [['Chỉ số PCI có trọng số (Điểm tối đa=100)'], 'PCI – score'],
    [['Nhóm xếp hạng PCI 2007'], 'PCI 2007 group'],
    [['Thứ hạng \nPCI 2009'], 'PCI 2009 rank'],
    [['1. Chi phí thời gian'], 'PCI/CSTP4 – score'],
    [['Hạng Chi phí thời gian'], 'PCI/CSTP4 – rank'],
    [['PAPI D3 2020'], 'PAPI/D3 2020 score'],
    [['Kế hoạch sử dụng đất, khung giá đền bù'], 'PAPI/S23|PAPI/S24 – score'],
    [['Mục tiêu xếp hạng PCI 2025'], 'PCI 2025 rank target'],
    [['PCI 2023 (kế hoạch)'], 'PCI 2023 score target'],
    [['PCI 2023 (mục tiêu)'], 'PCI 2023 score target'],
    [['PCI phấn đấu 2026'], 'PCI 2026 score target'],
    [['Chỉ tiêu PCI 2026'], 'PCI 2026 score target'],
    [['PCI so với kế hoạch 2023'], 'not understood'],
    [['PCI 2023 (vị trí)'], 'PCI 2023 rank'],
    [['Vị trí PCI 2023'], 'PCI 2023 rank'],
    [['Thứ bậc'], '– – rank'],
    [['Xếp hạng cả nước'], '– – rank'],
    [['Hạng PCI 2023/63'], 'PCI 2023 rank'],
    [['% đạt PCI 2023'], 'not understood'],
    [['Chỉ số hạnh phúc', 'Điểm'], 'not understood'],
    [['PCI', 'SIPAS'], 'not understood'],
    [['PAPI', 'Chi phí thời gian'], 'not understood'],
    [['Số phiếu PCI 2024'], 'not understood'],
  ])('%j', (parts, says) => {
    expect(said(...parts)).toBe(says);
  });
});
