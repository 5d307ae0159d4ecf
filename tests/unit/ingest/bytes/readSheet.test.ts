import { describe, expect, it } from 'vitest';
import { readSheet } from '#ingest/bytes/readSheet.ts';
import { bytesOf } from '../../../support/smallCatalogue.ts';

const rowsOf = (text: string): readonly (readonly string[])[] => {
  const sheet = readSheet(bytesOf(text), 'f.csv');
  return sheet.ok ? sheet.value.rows : [];
};

const codeOf = (bytes: Uint8Array): string | null => {
  const sheet = readSheet(bytes, 'f.csv');
  return sheet.ok ? null : sheet.error.code;
};

describe(readSheet, () => {
  it.each<[name: string, bytes: readonly number[], code: string]>([
    ['a ZIP', [0x50, 0x4b, 3, 4], 'binary_file'],
    ['XLSX', [0x50, 0x4b, 3, 4, 0x78, 0x6c, 0x2f], 'looks_like_xlsx'],
    ['XLS', [0xd0, 0xcf, 0x11, 0xe0], 'looks_like_xls'],
    ['PDF', [0x25, 0x50, 0x44, 0x46], 'binary_file'],
    ['PNG', [0x89, 0x50, 0x4e, 0x47], 'binary_file'],
    ['JPEG', [0xff, 0xd8, 0xff, 0xe0], 'binary_file'],
    ['GIF', [0x47, 0x49, 0x46, 0x38, 0x39], 'binary_file'],
    ['7Z', [0x37, 0x7a, 0xbc, 0xaf, 0x27], 'binary_file'],
    ['RAR', [0x52, 0x61, 0x72, 0x21], 'binary_file'],
    ['an empty ZIP', [0x50, 0x4b, 5, 6], 'binary_file'],
    ['a document in a ZIP', [0x50, 0x4b, 3, 4, ...bytesOf('word/document.xml')], 'binary_file'],
    ['GZIP', [0x1f, 0x8b, 8], 'binary_file'],
    ['nothing', [], 'empty_file'],
    ['white space alone', [0x20, 0x0a], 'empty_file'],
    ['NUL bytes', [0x61, 0, 0x62], 'nul_byte'],
    ['bytes that are no UTF-8', [0x54, 0xe0, 0x0a], 'not_utf8'],
    ['UTF-8 that is cut off', [0x54, 0xe1, 0xbb], 'truncated_file'],
  ])('refuses %s by its name', (_name, bytes, code) => {
    expect(codeOf(Uint8Array.from(bytes))).toBe(code);
  });

  it.each([
    ['<!DOCTYPE html><p>', 'looks_like_html'],
    ['  <html>', 'looks_like_html'],
    ['\ufeff<?xml version="1.0"?>', 'looks_like_html'],
    ['{"a":1}', 'looks_like_json'],
    [' [\n  {"a":1}]', 'looks_like_json'],
  ])('refuses %s', (text, code) => {
    expect(codeOf(bytesOf(text))).toBe(code);
  });

  it('takes a note in brackets for text', () => {
    expect(rowsOf('[1] Ghi chú;a\n1;2\n')).toHaveLength(2);
  });

  it('says where the first NUL stands', () => {
    const sheet = readSheet(bytesOf('a;b\n"x\ny";\u0000\n'), 'f.csv');
    expect(sheet).toMatchObject({ ok: false, error: { code: 'nul_byte', row: 2, column: 2 } });
  });

  it('names the delimiter in the first line, with quotes or without', () => {
    expect(rowsOf('sep=|\na;b|c\n')).toEqual([
      ['sep=', ''],
      ['a;b', 'c'],
    ]);
    expect(rowsOf('"sep=\t"\na;b\tc\n')).toEqual([['sep=\t'], ['a;b', 'c']]);
  });

  it.each<[name: string, text: string, width: number]>([
    ['unknown headings with commas in them', 'Nơi, chốn;Số\nA;1,5\nB;2,5\n', 2],
    ['a title with commas above', 'Bảng 1, năm 2023, tỉnh, điểm\nx;y;z\na;1,5;2\nb;2,5;3,1\nc;3;4\n', 3],
    ['one row of decimal commas', 'x;y\n1,5;2,5\n', 2],
    ['two columns with decimal commas', 'x;y\n1,5;2,5\n3,5;1,1\n', 2],
    ['a quoted name and decimal commas', 'Tỉnh;PAR INDEX\n"Hà Nội";89,64\n', 2],
    ['tabs', 'Tỉnh\tPCI, 2023\nHà Nội\t1,5\n', 2],
    ['semicolons within quoted clauses', 'goal_id,clauses\nA,"rank +5; rank <= 30"\n', 2],
    ['bars', 'a|b|c\n1|2|3\n', 3],
    ['one column', 'Tỉnh\nHà Nội\n', 1],
  ])('splits %s', (_name, text, width) => {
    expect(rowsOf(text).at(-1)).toHaveLength(width);
    expect(rowsOf(text).every((row) => row.length === width || row.length === 1)).toBe(true);
  });

  it('keeps blank rows, so that row numbers are the sheet’s', () => {
    expect(rowsOf('a,b\n\n1,2\n')).toEqual([['a', 'b'], [''], ['1', '2']]);
  });

  it('reads every kind of line end', () => {
    expect(rowsOf('a,b\r\n1,2\r3,4\n5,6')).toHaveLength(4);
  });

  it('counts a quoted line break as one row', () => {
    expect(rowsOf('a,b\n"1\r\n2",3\n4,5\n')).toEqual([
      ['a', 'b'],
      ['1\n2', '3'],
      ['4', '5'],
    ]);
  });

  it('says where a quote stays open', () => {
    const sheet = readSheet(bytesOf('a;b\n1;2\n3;"4\n5;6\n'), 'f.csv');
    expect(sheet).toMatchObject({ ok: false, error: { code: 'unterminated_quote', row: 3, column: 2 } });
  });

  it('says in which row the first wrong byte stands', () => {
    const sheet = readSheet(Uint8Array.from([...bytesOf('a,b\n1,2\n'), 0xe0, 0x0a]), 'f.csv');
    expect(sheet).toMatchObject({ ok: false, error: { code: 'not_utf8', row: 3 } });
  });

  it('refuses a cell beyond the spreadsheets’ limit', () => {
    expect(codeOf(bytesOf(`a,b\n${'x'.repeat(32_768)},1\n`))).toBe('cell_too_long');
  });

  it('refuses more rows than a table may have', () => {
    expect(codeOf(bytesOf(`a,b\n${'1,2\n'.repeat(200_001)}`))).toBe('too_many_rows');
  });

  it('decodes a code page that the user names', () => {
    const sheet = readSheet(Uint8Array.from([0x54, 0xe9, 0x2c, 0x62, 0x0a]), 'f.csv', 'windows-1258');
    expect(sheet).toMatchObject({ ok: true, value: { dialect: { encoding: 'windows-1258' }, rows: [['Té', 'b']] } });
  });
});
