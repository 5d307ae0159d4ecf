import type { SheetWindow } from '#domain/sheetCells.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileIssue, issueAt } from '#domain/issue.ts';
import { columnLetters } from '#domain/columnLetters.ts';
import { cellAddress } from '#text/cellAddress.ts';
import { problemsView } from '#viewmodel/data/problemsView.ts';
import { PAGE, pageOf, placeWords, rolesIn, sheetView } from '#viewmodel/data/sheetView.ts';
import { aReviewed } from '../../../support/reviewedFile.ts';

const at = (row: number, column: number | null) => ({ file: 'kq.csv', row, column });
const rows: SheetWindow = {
  from: 1,
  rows: [
    ['Tỉnh', 'Điểm'],
    ['Hà Nội', 'rất cao'],
    ['Nguồn: Bộ', ''],
  ],
  roles: [
    ['heading', 'heading'],
    ['name', 'problem'],
    ['ignored', 'ignored'],
  ],
};

describe(columnLetters, () => {
  it.each([
    [1, 'A'],
    [26, 'Z'],
    [27, 'AA'],
    [702, 'ZZ'],
    [703, 'AAA'],
    [16_384, 'XFD'],
  ])('of column %i are %s', (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
  });

  it('name each column once', () => {
    const columns = fc.uniqueArray(fc.integer({ min: 1, max: 16_384 }));
    fc.assert(fc.property(columns, (some) => new Set(some.map(columnLetters)).size === some.length));
  });
});

describe(pageOf, () => {
  it('begins the page that shows a row', () => {
    expect([pageOf(1, 60), pageOf(60, 60), pageOf(61, 60)]).toEqual([1, 1, 61]);
  });
});

describe(sheetView, () => {
  const view = sheetView(
    aReviewed({
      columns: 2,
      ignored: [{ row: 3, why: 'footnote' }],
      issues: [issueAt('error', 'not_a_number', at(2, 2), 'rất cao')],
    }),
    rows,
    1,
    'vi',
  );

  it('knows the roles that are shown', () => {
    expect([...rolesIn(view)]).toEqual(['heading', 'name', 'problem', 'ignored']);
  });

  it('says at a cell what is wrong with it, and at a row why it was passed over', () => {
    expect(view.rows[1]?.cells[1]).toEqual({
      column: 2,
      text: 'rất cao',
      role: 'problem',
      said: '“rất cao” không phải là số.',
    });
    expect(view.rows.map(({ why }) => why)).toEqual([null, null, 'ghi chú']);
  });

  it('has letters over the columns and says which rows are shown', () => {
    expect([view.columns.map(({ letters }) => letters), view.shown]).toEqual([['A', 'B'], 'Dòng 1–3 trong 3']);
  });

  it('leads to the pages before and behind, and to the columns beside', () => {
    const wide = Array.from({ length: 100 }, () => 'x');
    const page = { from: 61, rows: Array.from({ length: PAGE.rows }, () => wide), roles: [] };
    const { earlier, later, left, right, shown } = sheetView(aReviewed({ rows: 500, columns: 100 }), page, 41, 'vi');
    expect([earlier, later, left, right]).toEqual([1, 121, 1, 81]);
    expect(shown).toBe('Dòng 61–120 trong 500, cột AO–CB trong CV');
  });

  it('marks no blank cell for what is wrong with its row', () => {
    const page: SheetWindow = { from: 1, rows: [['Năm?', '']], roles: [['problem', 'problem']] };
    const issues = [issueAt('error', 'year_missing', at(1, null), null)];
    const [row] = sheetView(aReviewed({ rows: 1, columns: 2, issues }), page, 1, 'vi').rows;
    expect(row?.cells.map(({ role }) => role)).toEqual(['problem', 'text']);
  });

  it('cuts a cell of endless length', () => {
    const page: SheetWindow = { from: 1, rows: [['x'.repeat(9000)]], roles: [['text']] };
    expect(sheetView(aReviewed({ rows: 1, columns: 1 }), page, 1, 'vi').rows[0]?.cells[0]?.text).toHaveLength(121);
  });
});

describe(placeWords, () => {
  it('names a cell, a row or the whole file', () => {
    const words = [
      { row: 4, column: 2 },
      { row: 4, column: null },
      { row: null, column: null },
    ].map((place) => placeWords(place, 'vi'));
    expect(words).toEqual([cellAddress(4, 2), 'dòng 4', 'cả tệp']);
  });
});

describe(problemsView, () => {
  const issues = [
    issueAt('info', 'footnote_mark', at(5, 2), '1*'),
    ...[3, 4].map((row) => issueAt('error', 'not_a_number', at(row, 2), 'abc')),
    issueAt('warning', 'rank_score_order', at(6, 3), '9'),
    fileIssue('info', 'coverage_gap', 'kq.csv', 'PAPI 2023: 2/61'),
    fileIssue('info', 'coverage_gap', 'kq.csv', 'PAPI 2024: 2/61'),
  ];
  const all = problemsView(issues, { severity: null, file: null }, 'vi');

  it('lists the gravest first, equal cells once, each with its way to the sheet', () => {
    expect(all.list.map(({ place, severity, rows: many }) => [place, severity, many])).toEqual([
      ['B3', 'Lỗi', '2 dòng: 3, 4'],
      ['C6', 'Cảnh báo', null],
      ['cả tệp', 'Ghi chú', 'và 1 bảng nữa cũng vậy'],
      ['B5', 'Ghi chú', null],
    ]);
    expect(all.list[0]?.at).toEqual(at(3, 2));
    expect(all.list[2]?.at).toBeNull();
  });

  it('counts all whatever is shown', () => {
    const errors = problemsView(issues, { severity: 'error', file: null }, 'vi');
    expect([errors.list.length, errors.counts]).toEqual([1, { error: 2, warning: 1, info: 3 }]);
    expect(errors.title).toBe('Vấn đề: 2 lỗi, 1 cảnh báo, 3 ghi chú');
  });

  it('counts and lists those of one file', () => {
    const other = issueAt('error', 'not_a_number', { file: 'khac.csv', row: 2, column: 1 }, 'x');
    const titles = ['kq.csv', 'khac.csv', 'trong.csv', null].map(
      (file) => problemsView([...issues, other], { severity: null, file }, 'vi').title,
    );
    expect(titles).toEqual([
      'Vấn đề: 2 lỗi, 1 cảnh báo, 3 ghi chú',
      'Vấn đề: 1 lỗi',
      'Vấn đề: không có',
      'Vấn đề: 3 lỗi, 1 cảnh báo, 3 ghi chú',
    ]);
  });

  it('calls notes alone no problem, with a mark of their own', () => {
    const notes = problemsView([fileIssue('info', 'coverage_gap', 'kq.csv')], { severity: null, file: null }, 'vi');
    expect([notes.title, notes.list[0]?.tone]).toEqual(['1 ghi chú', 'note']);
  });

  it('says how many lines it leaves out', () => {
    const many = Array.from({ length: 130 }, (_, i) => issueAt('error', 'not_a_number', at(i + 2, 2), `a${i}`));
    const shown = problemsView(many, { severity: null, file: null }, 'vi');
    expect([shown.list.length, shown.hidden]).toEqual([100, '30']);
  });
});
