import { describe, expect, it } from 'vitest';
import { csvCell } from '#viewmodel/goalsCsv.ts';

describe(csvCell, () => {
  it.each<[name: string, text: string, cell: string]>([
    ['quotes what it writes', 'Đạt', '"Đạt"'],
    ['doubles quotes', 'nhóm "Khá"', '"nhóm ""Khá"""'],
    ['keeps a negative number a number', '-0,24', '"-0,24"'],
    ['disarms a formula', '=1+1', `"'=1+1"`],
    ['disarms a formula behind spaces that are not seen', '\u00a0\u200b@SUM(A1)', `"'\u00a0\u200b@SUM(A1)"`],
    ['disarms a formula of full-width letters', '＝1+1', `"'＝1+1"`],
    ['disarms a formula on a later line', 'a\n+1', `"'a\n+1"`],
    ['disarms a minus before words', '-cmd', `"'-cmd"`],
    ['leaves a minus inside alone', '10–15', '"10–15"'],
  ])('%s', (_name, text, cell) => {
    expect(csvCell(text)).toBe(cell);
  });
});
