import { NO_DECISIONS } from '#domain/decisions.ts';
import { readFileSync } from 'node:fs';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { NO_VOCABULARY } from '#ingest/bytes/vocabulary.ts';
import { openSheet } from '#ingest/workbook/openSheet.ts';
import { knownWords } from '#ingest/names/knownWords.ts';
import { smallCatalogue } from '../../../support/smallCatalogue.ts';
import { handMade, textRows } from '../../../support/workbooks.ts';
import { encoded } from '../../../support/vietnameseBytes.ts';

const opened = async (bytes: Uint8Array, sheet: string | null = null) => {
  const found = await openSheet(bytes, 'f.xlsx', { ...NO_DECISIONS, sheet }, knownWords(smallCatalogue));
  if (!found.ok) throw new Error(`${found.error.code} ${found.error.detail}`);
  return found.value;
};
const refusal = async (bytes: Uint8Array) => {
  const found = await openSheet(bytes, 'f.xlsx', NO_DECISIONS, NO_VOCABULARY);
  return found.ok ? null : found.error;
};
const oneCell = (cell: string, strings: readonly string[] = []): Uint8Array =>
  handMade([{ name: 'A', rows: `<row r="1">${cell}</row>` }], strings);

describe(openSheet, () => {
  it.each<[name: string, cell: string, text: string]>([
    ['a score', '<c r="A1"><v>89.64</v></c>', '89.64'],
    ['a score that a formula left with dust', '<c r="A1"><f>B1*1</f><v>89.640000000000001</v></c>', '89.64'],
    ['a score of three decimals', '<c r="A1"><v>1.234</v></c>', '1.234'],
    ['a whole number', '<c r="A1" s="3"><v>1234</v></c>', '1234'],
    ['a small number', '<c r="A1"><v>5E-7</v></c>', '0.0000005'],
    ['a large number', '<c r="A1"><v>1.5E+20</v></c>', '150000000000000000000'],
    ['a number below zero', '<c r="A1"><v>-0.5</v></c>', '-0.5'],
    ['zero', '<c r="A1"><v>0</v></c>', '0'],
    ['a percentage', '<c r="A1" s="1"><v>0.8964</v></c>', '89.64%'],
    ['a small percentage', '<c r="A1" s="1"><v>0.005</v></c>', '0.5%'],
    ['a day', '<c r="A1" s="2"><v>45033</v></c>', '2023-04-17'],
    ['a day with a time', '<c r="A1" s="2"><v>45033.5</v></c>', '2023-04-17T12:00:00'],
    ['an error', '<c r="A1" t="e"><v>#DIV/0!</v></c>', '#DIV/0!'],
    ['a truth', '<c r="A1" t="b"><v>1</v></c>', 'TRUE'],
    ['text', '<c r="A1" t="s"><v>0</v></c>', 'Hà Nội'],
    ['text in several fonts', '<c r="A1" t="s"><v>1</v></c>', 'Hải Phòng'],
    ['text of its own', '<c r="A1" t="inlineStr"><is><t>89,64</t></is></c>', '89,64'],
    ['the text of a formula', '<c r="A1" t="str"><f>"a"</f><v>a</v></c>', 'a'],
    ['a formula without a saved result', '<c r="A1"><f>B1+C1</f></c><c r="B1"><v>1</v></c>', '=B1+C1'],
  ])('reads %s', async (_name, cell, text) => {
    const strings = ['<t>Hà Nội</t>', '<r><t>Hải </t></r><r><rPr><b/></rPr><t>Phòng</t></r>'];
    expect((await opened(oneCell(cell, strings))).rows[0]?.[0]).toBe(text);
  });

  it('keeps the places of cells, blank rows and columns', async () => {
    const rows =
      '<row r="2"><c r="B2"><v>1</v></c></row><row r="4"><c r="D4" t="inlineStr"><is><t>x</t></is></c></row>';
    expect((await opened(handMade([{ name: 'A', rows }]))).rows).toEqual([
      ['', '', '', ''],
      ['', '1', '', ''],
      ['', '', '', ''],
      ['', '', '', 'x'],
    ]);
  });

  it('does not follow cells that have a format and nothing else', async () => {
    const rows =
      '<row r="1"><c r="A1"><v>1</v></c><c r="XFD1" s="3"/></row><row r="1048576"><c r="A1048576" s="3"/></row>';
    expect((await opened(handMade([{ name: 'A', rows }]))).rows).toEqual([['1']]);
  });

  it('shows merged cells, the value in the first', async () => {
    const rows = '<row r="1"><c r="A1"><v>1</v></c><c r="B1"/><c r="C1"><v>2</v></c></row>';
    const sheet = await opened(
      handMade([{ name: 'A', rows, more: '<mergeCells><mergeCell ref="A1:B1"/></mergeCells>' }]),
    );
    expect(sheet.rows).toEqual([['1', '', '2']]);
    expect(sheet.merges).toEqual([{ top: 1, left: 1, bottom: 1, right: 2 }]);
  });

  it('reads hidden rows and says so', async () => {
    const rows = '<row r="1"><c r="A1"><v>1</v></c></row><row r="2" hidden="1"><c r="A2"><v>2</v></c></row>';
    const sheet = await opened(handMade([{ name: 'A', rows }]));
    expect(sheet.rows).toEqual([['1'], ['2']]);
    expect(sheet.issues).toMatchObject([{ severity: 'info', code: 'workbook_hidden', detail: '2:2' }]);
  });

  it('doubts text that could be two numbers, and no number', async () => {
    const rows = '<row><c><v>1.234</v></c></row><row><c t="inlineStr"><is><t>1.234</t></is></c></row>';
    const { issues, decimal } = await opened(handMade([{ name: 'A', rows }]));
    expect(issues).toMatchObject([{ severity: 'warning', code: 'ambiguous_number', row: 2, column: 1, raw: '1.234' }]);
    expect(decimal).toBeNull();
  });

  it('turns the letters of an old font', async () => {
    const sheet = await opened(
      handMade([
        {
          name: 'A',
          rows: textRows([
            ['Tænh', 'Ñieåm'],
            ['Haø Noäi', '1,5'],
          ]),
        },
      ]),
    );
    expect(sheet.rows).toEqual([
      ['Tỉnh', 'Điểm'],
      ['Hà Nội', '1,5'],
    ]);
    expect(sheet.issues).toMatchObject([{ code: 'legacy_encoding_guess', detail: 'VNI' }]);
  });

  describe('of several sheets', () => {
    const book = handMade([
      { name: 'Bìa', rows: '' },
      { name: 'Ẩn', rows: textRows([['ẩn']]), state: 'hidden' },
      { name: 'PAR &amp; PCI', rows: textRows([['hai']]) },
      { name: 'Ba', rows: textRows([['ba']]) },
    ]);

    it('reads the first that is shown and holds anything, and offers the others', async () => {
      const { name, rows, sheets, issues } = await opened(book);
      expect({ name, rows }).toEqual({ name: 'PAR & PCI', rows: [['hai']] });
      expect(sheets).toEqual(['Ẩn', 'PAR & PCI', 'Ba']);
      expect(issues).toMatchObject([{ severity: 'warning', code: 'workbook_sheets', detail: 'Ẩn, PAR & PCI, Ba' }]);
    });

    it.each(['Ẩn', 'Ba', 'PAR & PCI'])('reads the one that was named: %s', async (named) => {
      expect(await opened(book, named)).toMatchObject({ name: named, issues: [] });
    });
  });

  it('reads what another program wrote', async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: 'Kết quả',
          columns: [
            { header: 'Tỉnh', key: 'name' },
            { header: 'Điểm', key: 'score', numFmt: '0.00%' },
            { header: 'Ngày', key: 'day', numFmt: 'dd/mm/yyyy' },
          ],
          data: [{ name: 'Hà Nội', score: 0.8964, day: new Date(Date.UTC(2023, 3, 17)) }],
        },
      ],
    });
    expect((await opened(bytes)).rows).toEqual([
      ['Tỉnh', 'Điểm', 'Ngày'],
      ['Hà Nội', '89.64%', '2023-04-17'],
    ]);
  });

  it('reads text as text, and a workbook whatever its name', async () => {
    const text = await openSheet(encoded('a;b\n1;2\n', 'utf-8'), 'f.xlsx', NO_DECISIONS, NO_VOCABULARY);
    expect(text).toMatchObject({
      ok: true,
      value: {
        rows: [
          ['a', 'b'],
          ['1', '2'],
        ],
        name: null,
        decimal: null,
      },
    });
    const book = await openSheet(oneCell('<c><v>1</v></c>'), 'f.csv', NO_DECISIONS, NO_VOCABULARY);
    expect(book).toMatchObject({ ok: true, value: { rows: [['1']], name: 'A', dialect: { encoding: 'xlsx' } } });
  });

  it('refuses a workbook without a sheet, or with nothing in any', async () => {
    const empty = new Uint8Array(readFileSync('data-samples/xlsx-renamed/input.csv'));
    expect(await refusal(empty)).toMatchObject({ code: 'looks_like_xlsx' });
    expect(await refusal(handMade([{ name: 'A', rows: '' }]))).toMatchObject({ code: 'empty_file' });
  });
});
