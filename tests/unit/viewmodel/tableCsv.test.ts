import { describe, expect, it } from 'vitest';
import type { DataTableView } from '#viewmodel/dataTableView.ts';
import { tableCsv } from '#viewmodel/tableCsv.ts';

const table = (cells: readonly string[]): DataTableView => ({
  caption: 'PAR INDEX 2021–2022',
  columns: [
    { title: 'Kỳ', numeric: false },
    { title: 'Kết quả', numeric: true },
  ],
  rows: cells.map((cell, i) => ({ key: String(i), cells: [`${2020 + i}`, cell], focus: false })),
});

const linesOf = (csv: string): readonly string[] => csv.replace('\uFEFF', '').trimEnd().split('\r\n');

describe(tableCsv, () => {
  it('begins with a byte-order mark and ends with caption, source and version', () => {
    const csv = tableCsv(table(['85,78']), ['Nguồn: Bộ Nội vụ'], 'vi');
    expect(csv.startsWith('\uFEFF')).toBe(true);
    expect(linesOf(csv)).toEqual([
      '"Kỳ";"Kết quả"',
      '"2020";"85,78"',
      '',
      '"PAR INDEX 2021–2022"',
      '"Nguồn: Bộ Nội vụ"',
    ]);
  });

  it.each<[name: string, language: 'vi' | 'en', cells: readonly string[], head: string, lines: readonly string[]]>([
    [
      'a place with its words',
      'vi',
      ['hạng 29/63', '> 30', 'hạng 12–13/63'],
      ';"Kết quả: số";"Kết quả: trong số"',
      ['"hạng 29/63";"29";"63"', '"> 30";"";""', '"hạng 12–13/63";"";""'],
    ],
    ['a percentage', 'vi', ['1.234,50%'], ';"Kết quả: số"', ['"1.234,50%";"1234,50"']],
    ['a minus', 'vi', ['−0,27', '+0,38'], '', ['"-0,27"', '"0,38"']],
    ['a decimal point', 'en', ['1,234.50'], '', ['"1234,50"']],
    ['no date out of a place', 'vi', ['12/34'], ';"Kết quả: số";"Kết quả: trong số"', ['"12⁄34";"12";"34"']],
    ['no formula', 'vi', ['=1+1'], ';"Kết quả: số"', [`"'=1+1";""`]],
  ])('writes %s', (_name, language, cells, head, lines) => {
    const [first, ...rest] = linesOf(tableCsv(table(cells), [], language));
    if (language === 'vi') expect(first).toBe(`"Kỳ";"Kết quả"${head}`);
    expect(rest.slice(0, cells.length).map((line) => line.replace(/^"\d{4}";/, ''))).toEqual(lines);
  });
});
