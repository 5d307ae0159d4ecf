import { describe, expect, it } from 'vitest';
import { sizeIssue } from '#ingest/bytes/limits.ts';
import { readSheet } from '#ingest/bytes/readSheet.ts';
import { readStart, START_BYTES } from '#ingest/bytes/readStart.ts';
import { NO_VOCABULARY } from '#ingest/bytes/vocabulary.ts';
import { bytesOf } from '../../../support/smallCatalogue.ts';

const MB = 1024 * 1024;
const issueOf = (text: string) => {
  const sheet = readSheet(bytesOf(text), 'f.csv');
  return sheet.ok ? null : sheet.error;
};

describe('a file beyond the limits', () => {
  it.each([
    [50 * MB, null],
    [50 * MB + 1, 'file_too_large'],
    [500 * MB, 'file_too_large'],
  ])('of %i bytes is known before it is read', (size, code) => {
    expect(sizeIssue(size, 'f.csv')?.code ?? null).toBe(code);
  });

  it.each<[name: string, text: string, code: string, row: number, column: number]>([
    ['a column too many', `a,b\n${','.repeat(16_384)}\n`, 'too_many_columns', 2, 16_385],
    ['a row too many', 'a;b\n'.repeat(200_001), 'too_many_rows', 200_001, 1],
    ['a letter too many in a cell', `a;b\n1;${'x'.repeat(32_768)}\n`, 'cell_too_long', 2, 2],
    ['a letter too many in a quoted cell', `a;b\n1;"${'x'.repeat(32_768)}"\n`, 'cell_too_long', 2, 2],
    ['a quote that 1 MB does not close', `a;b\n1;2\n"${'1;2\n'.repeat(400_000)}"\n`, 'unterminated_quote', 3, 1],
    ['a quote that nothing closes', `a;b\n1;"2\n${'1;2\n'.repeat(100_000)}`, 'unterminated_quote', 2, 2],
    ['a cell of 40 MB', `a;b\n1;${'x'.repeat(40 * MB)}`, 'cell_too_long', 2, 2],
  ])('is refused where it breaks one: %s', (_name, text, code, row, column) => {
    expect(issueOf(text)).toMatchObject({ code, row, column });
  });

  it('of exactly the largest size is read', () => {
    const cell = 'x'.repeat(32_766);
    expect(issueOf(`${','.repeat(16_383)}\n`)).toBeNull();
    expect(issueOf(`a;b\n1;"${cell}"""""\n`)).toMatchObject({ code: 'cell_too_long' });
    expect(issueOf(`a;b\n1;"${cell}"""\n`)).toBeNull();
  });

  it('of many columns is read with a warning', () => {
    const sheet = readSheet(bytesOf(`${';'.repeat(9_999)}\n1;2\n`), 'f.csv');
    expect(sheet).toMatchObject({
      ok: true,
      value: { issues: [{ severity: 'warning', code: 'too_many_columns', detail: '10000' }] },
    });
  });
});

describe('quotes', () => {
  it.each<[name: string, text: string, code: string, row: number, column: number]>([
    ['that swallow rows up to another quote', 'a;b\n"x;1\ny;2\n"z";3\n', 'unterminated_quote', 2, 1],
    ['that stay open behind a quoted line break', 'a;b\n"1\n2";3\n4;"5\n', 'unterminated_quote', 3, 2],
  ])('%s are found where they open', (_name, text, code, row, column) => {
    expect(issueOf(text)).toMatchObject({ code, row, column });
  });

  it('that spoil one cell are found in it, and the other rows are kept', () => {
    const sheet = readSheet(bytesOf('a;b\n1;"x"y";\n3;4\n'), 'f.csv');
    expect(sheet).toMatchObject({ ok: true, value: { faults: [{ code: 'stray_quote', row: 2, column: 2 }] } });
  });

  it('behind the mark of a joined file are seen', () => {
    const sheet = readSheet(bytesOf('a;b\n1;2\n\ufeffa;b\n\ufeff"x;y";4\n'), 'f.csv');
    expect(sheet.ok && sheet.value.rows).toEqual([
      ['a', 'b'],
      ['1', '2'],
      ['a', 'b'],
      ['x;y', '4'],
    ]);
  });
});

describe(readStart, () => {
  it('gives the first rows of a file of which it has only the beginning', () => {
    const row = 'Đắk Lắk;89,64\r\n';
    const start = bytesOf(row.repeat(20_000)).subarray(0, START_BYTES);
    const sheet = readStart(start, 500 * MB, 'f.csv', null, NO_VOCABULARY);
    expect(sheet).toMatchObject({ ok: true, value: { dialect: { encoding: 'utf-8', delimiter: ';' } } });
    expect(sheet.ok && new Set(sheet.value.rows.map((cells) => cells.join(';')))).toEqual(new Set([row.trim()]));
  });
});
