import { describe, expect, it } from 'vitest';
import { readSheet } from '#ingest/bytes/readSheet.ts';
import { isTotalName, numbersColumns, repeatsHeadings } from '#ingest/table/ignoredRows.ts';
import { oriented, turnedCell } from '#ingest/table/orientation.ts';
import { bytesOf, smallCatalogue } from '../../../support/smallCatalogue.ts';

describe(numbersColumns, () => {
  it.each(['(1);(2);(3)', '1;2;3;4', 'A;B;1;2', '(1);(2);(3)=(1)+(2)', 'A;1;2'])('%s numbers the columns', (row) => {
    expect(numbersColumns(row.split(';'))).toBe(true);
  });

  it.each(['1;Hà Nội;89,64', '1;1;1', '1', '2;3;4', 'A;B;C', ''])('%s does not', (row) => {
    expect(numbersColumns(row.split(';'))).toBe(false);
  });
});

describe(isTotalName, () => {
  it.each([
    'Trung bình',
    'Trung bình cả nước',
    'Tổng cộng',
    'MIN',
    'Max',
    'Trung vị',
    'Highest',
    'Điểm cao nhất',
    'Median',
  ])('%s is a total', (cell) => {
    expect(isTotalName(cell)).toBe(true);
  });

  it.each(['Hà Nội', 'Tổng cục Thuế', 'Minh Hóa', 'Công an tỉnh', ''])('%s is not', (cell) => {
    expect(isTotalName(cell)).toBe(false);
  });
});

describe(repeatsHeadings, () => {
  const headings = ['STT', 'Tỉnh', 'PCI', 'Nhóm'];
  it.each<[row: string, is: boolean]>([
    ['STT;Tỉnh;PCI;Nhóm', true],
    ['STT;Tỉnh;PCI;', true],
    ['STT;;;', false],
    ['1;Hà Nội;66,74;Khá', false],
    [';;;', false],
  ])('%s', (row, is) => {
    expect(repeatsHeadings(row.split(';'), headings)).toBe(is);
  });
});

const sheetOf = (text: string) => {
  const sheet = readSheet(bytesOf(text), 'f.csv');
  if (!sheet.ok) throw new Error(sheet.error.code);
  return sheet.value;
};

describe(oriented, () => {
  it('turns a sheet whose columns are provinces, and knows every cell again', () => {
    const given = sheetOf('PAPI 2023;;\nNội dung;Hà Nội;Lào Cai\nTham gia;5,1;4,9\nMinh bạch;5,2;5,0\n');
    const { sheet, turnedAt, place } = oriented(given, smallCatalogue);
    expect(turnedAt).toBe(2);
    expect(sheet.rows.slice(1)).toEqual([
      ['Nội dung', 'Tham gia', 'Minh bạch'],
      ['Hà Nội', '5,1', '5,2'],
      ['Lào Cai', '4,9', '5,0'],
    ]);
    sheet.rows.forEach((row, i) =>
      row.forEach((cell, j) => {
        const at = place({ row: i + 1, column: j + 1 });
        expect(given.rows[(at.row ?? 0) - 1]?.[(at.column ?? 0) - 1] ?? '').toBe(cell);
        expect(turnedCell(2, at.row ?? 0, at.column ?? 0)).toEqual({ row: i + 1, column: j + 1 });
      }),
    );
  });

  it.each([
    ['rows of provinces', 'Tỉnh;PAPI 2023\nHà Nội;43\nLào Cai;41\n'],
    ['two names a row, sorted by each index', 'Tỉnh;Minh bạch;;PAPI\nHà Nội;5,1;Lào Cai;43\nLào Cai;4,9;Hà Nội;41\n'],
    ['one province', 'Nội dung;Hà Nội\nTham gia;5,1\n'],
    ['no province', 'a;b\n1;2\n'],
  ])('leaves %s as they are', (_name, text) => {
    expect(oriented(sheetOf(text), smallCatalogue).turnedAt).toBeNull();
  });
});
