import { describe, expect, it } from 'vitest';
import { decimalOfColumn } from '#ingest/cells/decimalMark.ts';
import { numberShape } from '#ingest/cells/numberShape.ts';
import { readNumber } from '#ingest/cells/readNumber.ts';
import { readRank } from '#ingest/cells/readRank.ts';
import { fixed } from '../../../support/aDataset.ts';

describe(numberShape, () => {
  it.each<[name: string, raw: string, whole: string, fraction: string]>([
    ['a whole number', '84', '84', ''],
    ['a decimal point', '89.64', '89', '64'],
    ['a decimal comma', '89,64', '89', '64'],
    ['three decimals after a zero', '0.389', '0', '389'],
    ['both marks, comma last', '1.234,50', '1234', '50'],
    ['both marks, point last', '1,234.5', '1234', '5'],
    ['several groups', '1.234.567', '1234567', ''],
    ['no-break spaces between groups', '12\u00a0345,5', '12345', '5'],
    ['narrow spaces between groups', ' 1\u202f024,25 ', '1024', '25'],
    ['a per cent sign', '89,64%', '89', '64'],
    ['a per cent sign after a space', '85,1 %', '85', '1'],
    ['the word for points', '89,64 điểm', '89', '64'],
    ['a maximum after it', '88,1/100', '88', '1'],
    ['fifteen digits', '5.337698459625244', '5', '337698459625244'],
  ])('reads %s', (_name, raw, whole, fraction) => {
    expect(numberShape(raw)).toMatchObject({ kind: 'plain', whole, fraction });
  });

  it.each(['1.234', '1,234', '62.750', '100.000'])('sees two readings in %s', (raw) => {
    expect(numberShape(raw)?.kind).toBe('either');
  });

  it.each(['', 'abc', '1e5', '1.2.3', '1,23,456', '12.', '.5', '--5', 'NaN', '#DIV/0!', '1 2', '12-May', '=1+1'])(
    'is no number: %s',
    (raw) => {
      expect(numberShape(raw)).toBeNull();
    },
  );

  it('takes no longer for a cell of 40,000 characters', () => {
    for (const cell of ['1'.repeat(40_000), ' '.repeat(40_000), `1${' '.repeat(40_000)}x`, '1.'.repeat(20_000)])
      numberShape(cell);
    expect(numberShape(`${'1.'.repeat(20_000)}x`)).toBeNull();
  });
});

describe(decimalOfColumn, () => {
  it.each<[name: string, cells: readonly string[], mark: string | null, isMixed: boolean]>([
    ['commas', ['89,64', '84', '1.234,5'], ',', false],
    ['points', ['89.64', '1,234.5'], '.', false],
    ['nothing that says', ['84', '1.234', ''], null, false],
    ['more commas than points', ['89,64', '87,5', '88.15'], ',', true],
    ['a number with groups of points alone', ['1.234.567'], ',', false],
  ])('decides by %s', (_name, cells, mark, isMixed) => {
    expect(decimalOfColumn(cells, null)).toEqual({ mark, isMixed });
  });

  it('uses the declared mark only where no cell says', () => {
    expect(decimalOfColumn(['1.234'], '.').mark).toBe('.');
    expect(decimalOfColumn(['1,5'], '.').mark).toBe(',');
  });
});

describe(readNumber, () => {
  const comma = { mark: ',', isMixed: false } as const;
  it.each<[name: string, raw: string, value: string, decimals: number]>([
    ['keeps the decimals that were written', '68,90', '68.9', 2],
    ['rounds to six decimals', '5,3376984596', '5.337698', 6],
    ['keeps a zero', '0', '0', 0],
    ['reads a minus sign', '−2,5', '-2.5', 1],
  ])('%s', (_name, raw, value, decimals) => {
    expect(readNumber(raw, comma)).toMatchObject({
      kind: 'figure',
      figure: { value: fixed(value), decimals },
      doubt: null,
    });
  });

  it('never reads 1.234 beside a decimal comma', () => {
    expect(readNumber('1.234', comma)).toEqual({ kind: 'issue', code: 'ambiguous_number' });
  });

  it('never reads 1.234 where nothing in the column says', () => {
    expect(readNumber('1.234', { mark: null, isMixed: false })).toEqual({ kind: 'issue', code: 'ambiguous_number' });
  });

  it('reads 1.234 in a column of points', () => {
    expect(readNumber('1.234', { mark: '.', isMixed: false })).toMatchObject({ figure: { value: fixed('1.234') } });
  });

  it('doubts a cell that shows the other mark', () => {
    expect(readNumber('88.15', comma)).toMatchObject({
      figure: { value: fixed('88.15') },
      doubt: 'mixed_decimal_mark',
    });
  });

  it.each([
    ['', 'missing'],
    ['-', 'missing'],
    ['…', 'missing'],
    ['x', 'missing'],
    ['N/A', 'not_available'],
    ['KXH', 'not_ranked'],
    ['Không xếp hạng', 'not_ranked'],
  ])('knows why %s is no figure', (raw, reason) => {
    expect(readNumber(raw, comma)).toEqual({ kind: 'none', reason });
  });
});

describe(readRank, () => {
  it.each<[raw: string, place: number, of: number | null]>([
    ['05', 5, null],
    ['30/63', 30, 63],
    ['thứ 30', 30, null],
    ['Hạng 12', 12, null],
    ['xếp thứ 7', 7, null],
    ['vị thứ 07/63', 7, 63],
    ['12.0', 12, null],
  ])('reads %s', (raw, place, of) => {
    expect(readRank(raw)).toEqual({ kind: 'place', place, of });
  });

  it.each([
    ['-3', 'rank_out_of_range'],
    ['0', 'rank_out_of_range'],
    ['64/63', 'rank_out_of_range'],
    ['12,5', 'rank_not_integer'],
    ['44-45', 'not_a_number'],
    ['XII', 'not_a_number'],
    ['1.000', 'rank_not_integer'],
  ])('refuses %s', (raw, code) => {
    expect(readRank(raw)).toEqual({ kind: 'issue', code });
  });

  it('takes TOP 20 for a band and no place', () => {
    expect(readRank('TOP 20')).toEqual({ kind: 'none', reason: 'band' });
  });
});
