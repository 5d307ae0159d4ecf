import { describe, expect, it } from 'vitest';
import { NO_DECISIONS } from '#domain/decisions.ts';
import { periodText } from '#domain/period.ts';
import { readSheet } from '#ingest/bytes/readSheet.ts';
import { readPackageCatalogue } from '#ingest/published/readPackage.ts';
import { understandSheet } from '#ingest/understandSheet.ts';
import { folderFiles } from '../../../../src/cli/files.ts';
import { bytesOf } from '../../../support/smallCatalogue.ts';

const { catalogue } = readPackageCatalogue((await folderFiles('public/data')) ?? new Map());

function understood(...lines: readonly string[]) {
  const sheet = readSheet(bytesOf(`${lines.join('\n')}\n`), 'bang.csv');
  if (!sheet.ok) throw new Error('no sheet');
  return understandSheet(sheet.value, catalogue, NO_DECISIONS);
}

/** What a table is understood to say: each result and goal, and the errors. */
function said(...lines: readonly string[]): readonly string[] {
  const { observations, goals, issues } = understood(...lines);
  return [
    ...observations.map(
      ({ indicator, period, score, rank }) =>
        `${indicator} ${periodText(period)} ${score === null ? `rank ${rank?.place.low ?? 0}` : 'score'}`,
    ),
    ...goals.map(({ indicator, due }) => `goal ${indicator} ${periodText(due)}`),
    ...issues.filter(({ severity }) => severity === 'error').map(({ code, row }) => `${code} ${row}`),
  ];
}

describe('a title over a table', () => {
  it.each<[title: string, headings: string, figures: string, says: readonly string[]]>([
    ['Mục tiêu năm 2025 của các tỉnh', 'Tỉnh;PCI;SIPAS', 'Hà Nội;67;90', ['goal PCI 2025', 'goal SIPAS 2025']],
    ['MỤC TIÊU PHẤN ĐẤU CÁC CHỈ SỐ NĂM 2026', 'Tỉnh;PCI', 'Hà Nội;67', ['goal PCI 2026']],
    ['KẾ HOẠCH NĂM 2026', 'Tỉnh;PCI', 'Hà Nội;67', ['goal PCI 2026']],
    ['Kết quả thực hiện kế hoạch năm 2023', 'Tỉnh;PCI', 'Hà Nội;67,5', ['PCI 2023 score']],
    ['Kết quả thực hiện chỉ tiêu năm 2023', 'Tỉnh;PCI', 'Hà Nội;67,5', ['PCI 2023 score']],
    ['SỞ KẾ HOẠCH VÀ ĐẦU TƯ · PCI 2023', 'Tỉnh;PCI', 'Hà Nội;67,5', ['PCI 2023 score']],
    ['Mục tiêu của tỉnh', 'Tỉnh;PCI', 'Hà Nội;67', ['year_missing 2']],
    ['Thứ hạng PCI của các tỉnh', 'Tỉnh;2022;2023', 'Hà Nội;20;28', ['PCI 2022 rank 20', 'PCI 2023 rank 28']],
    [
      'BẢNG XẾP HẠNG CÁC CHỈ SỐ',
      'Tỉnh;PCI 2023;SIPAS 2023',
      'Hà Nội;20;82,51',
      ['PCI 2023 rank 20', 'SIPAS 2023 score'],
    ],
    ['BẢNG XẾP HẠNG PCI', 'Tỉnh;Điểm 2023', 'Hà Nội;67', ['PCI 2023 score']],
  ])('%s / %s', (title, headings, figures, says) => {
    expect(said(title, headings, figures)).toEqual(says);
  });
});

describe('a line between the rows of a table', () => {
  const table = (line: string) => said('PCI năm 2023', 'Tỉnh;Điểm', 'Hà Nội;67,5', line, 'Hải Phòng;68,5');

  it.each(['Năm 2022;', 'SIPAS;'])('%s begins a table of its own', (line) => {
    expect(table(line)).toEqual(['second_table 4']);
  });

  it.each(['Năm 2023;', 'Đồng bằng sông Hồng;', 'PCI;'])('%s does not', (line) => {
    expect(table(line)).toEqual(['PCI 2023 score', 'PCI 2023 score']);
  });
});

describe('a remark in a row', () => {
  const figures = ['Hà Nội;PCI;2023;67,5;Thực hiện', 'Hà Nội;PCI;2024;70,5;Kế hoạch'];

  it.each(['Loại', 'Ghi chú', 'Loại số liệu'])('keeps goals out of the results, under %s', (heading) => {
    expect(said(`Tỉnh;Chỉ số;Năm;Điểm;${heading}`, ...figures)).toEqual(['PCI 2023 score', 'option_unknown 3']);
  });

  it.each<[note: string, status: string]>([
    ['số liệu sơ bộ', 'provisional'],
    ['Dự kiến', 'provisional'],
    ['theo VCCI', 'final'],
  ])('“%s” makes figures %s', (note, status) => {
    const { observations } = understood('Tỉnh;PCI 2023;Ghi chú', `Hà Nội;67,5;${note}`);
    expect(observations.map((one) => one.status)).toEqual([status]);
  });
});

describe('names that may be of others', () => {
  it.each([
    'PCI 2023 các huyện, thành phố',
    'PAR INDEX 2023 cấp huyện',
    'PCI 2023 các sở, ban, ngành',
    'PCI 2023 xã, phường',
  ])('takes no unit under “%s” for a province', (title) => {
    expect(said(title, 'Đơn vị;Điểm', 'Thành phố Cao Bằng;67,5')).toEqual(['unknown_entity null']);
  });

  it('does not choose between the names before and after a merger', () => {
    expect(said('Tỉnh cũ;Tỉnh mới;PCI 2024', 'Bắc Giang;Bắc Ninh;69,75')).toEqual(['column_twice 1']);
  });
});
