import { describe, expect, it } from 'vitest';
import type { ImportIssue, IssueCode } from '#domain/issue.ts';
import { issueTextOf } from '#text/issueText.ts';
import { compareIssues, issueSentence } from '#text/issueSentence.ts';
import { anIssue } from '../../support/builders.ts';

describe(issueSentence, () => {
  it.each<[name: string, issue: Partial<ImportIssue>, vi: string, en: string]>([
    [
      'names file, row, column and value',
      {},
      'Tệp kq.csv, dòng 4, cột 3: “12,5” không phải là thứ hạng (phải là số nguyên).',
      'File kq.csv, row 4, column 3: “12,5” is not a rank (it must be a whole number).',
    ],
    [
      'of a row',
      { code: 'row_too_short', column: null, raw: null, detail: '8' },
      'Tệp kq.csv, dòng 4: dòng thiếu ô (bảng có 8 cột).',
      'File kq.csv, row 4: the row lacks cells (the table has 8 columns).',
    ],
    [
      'of a file',
      { code: 'empty_file', row: null, column: null, raw: null },
      'Tệp kq.csv: tệp trống, không có nội dung.',
      'File kq.csv: the file is empty.',
    ],
    [
      'offers a name',
      { code: 'unknown_entity', raw: 'Nình Thuận', detail: 'Ninh Thuận' },
      'Tệp kq.csv, dòng 4, cột 3: không có đơn vị nào tên hoặc mã là “Nình Thuận”; có phải là Ninh Thuận không?',
      'File kq.csv, row 4, column 3: no unit has the name or code “Nình Thuận”; is it Ninh Thuận?',
    ],
    [
      'names no name where it knows none',
      { code: 'unknown_entity', raw: 'X' },
      'Tệp kq.csv, dòng 4, cột 3: không có đơn vị nào tên hoặc mã là “X”; nếu là đơn vị mới thì phải thêm vào entities.csv của gói dữ liệu.',
      'File kq.csv, row 4, column 3: no unit has the name or code “X”; a new unit has to be added to entities.csv of the data package.',
    ],
    [
      'says where another table begins',
      { code: 'second_table', raw: null, column: null },
      'Tệp kq.csv, dòng 4: một bảng khác bắt đầu từ dòng này; hãy để mỗi bảng trong một tệp hoặc một trang tính.',
      'File kq.csv, row 4: another table begins at this row; put each table into a file or a sheet of its own.',
    ],
    [
      'says which column of names cannot be told from another',
      { code: 'second_table', raw: 'Tỉnh', detail: 'Tỉnh' },
      'Tệp kq.csv, dòng 4, cột 3: bảng có hơn một cột tên, bắt đầu lại ở cột “Tỉnh”, và không rõ số liệu nào thuộc cột tên nào; hãy để mỗi bảng trong một tệp hoặc một trang tính.',
      'File kq.csv, row 4, column 3: the table has more than one column of names, again from the column “Tỉnh”, and nothing says which figures belong to which; put each table into a file or a sheet of its own.',
    ],
    [
      'notes a column that is not read',
      { severity: 'info', code: 'column_unknown', raw: 'Khác' },
      'Tệp kq.csv, dòng 4, cột 3: không nhận ra cột “Khác” nên không đọc cột này.',
      'File kq.csv, row 4, column 3: the column “Khác” was not recognised and is not read.',
    ],
    [
      'says why a column refuses its table',
      { code: 'column_unknown', raw: 'Loại', detail: 'Loại' },
      'Tệp kq.csv, dòng 4, cột 3: cột “Loại” ghi từng dòng là điểm hay hạng; bảng kiểu này không đọc được, hãy tách điểm và hạng thành hai cột.',
      'File kq.csv, row 4, column 3: the column “Loại” says row by row whether the figure is a score or a rank; such a table cannot be read: put scores and ranks into two columns.',
    ],
    [
      'names the cell that says the same',
      { code: 'duplicate_same', raw: null, detail: 'a.csv:2:2' },
      'Tệp kq.csv, dòng 4, cột 3: trùng ô B2 của a.csv; chỉ giữ một bản.',
      'File kq.csv, row 4, column 3: the same is there already (cell B2 of a.csv); one is kept.',
    ],
    [
      'names the row that says the same',
      { code: 'duplicate_same', raw: null, detail: 'a.csv:2' },
      'Tệp kq.csv, dòng 4, cột 3: trùng dòng 2 của a.csv; chỉ giữ một bản.',
      'File kq.csv, row 4, column 3: the same is there already (row 2 of a.csv); one is kept.',
    ],
    [
      'names the columns that are missing as people do',
      { code: 'column_missing', raw: null, column: null, detail: 'entity_code, period, score' },
      'Tệp kq.csv, dòng 4: không thấy cột tên hoặc mã tỉnh, cột năm, cột điểm hoặc hạng.',
      'File kq.csv, row 4: no column was found with the name or code of the province, the year, the score or rank.',
    ],
    [
      'names a column of the package by its own name',
      { code: 'column_missing', raw: null, column: null, detail: 'name_vi' },
      'Tệp kq.csv, dòng 4: không thấy cột name_vi.',
      'File kq.csv, row 4: no column was found with name_vi.',
    ],
    [
      'writes its own figures with the decimal mark of the language',
      { code: 'component_sum', raw: '47.02', detail: '42.03' },
      'Tệp kq.csv, dòng 4, cột 3: “47,02” không bằng tổng các thành phần (42,03).',
      'File kq.csv, row 4, column 3: “47.02” is not the sum of the components (42.03).',
    ],
    [
      'says which index has how many units',
      { code: 'coverage_gap', raw: null, row: null, column: null, detail: 'PAR_INDEX 2022: 1/63' },
      'Tệp kq.csv: PAR INDEX 2022: mới có 1/63 tỉnh, thành phố.',
      'File kq.csv: PAR INDEX 2022: 1/63 provinces and cities so far.',
    ],
    [
      'says who is missing',
      { code: 'coverage_gap', raw: null, row: null, column: null, detail: 'PAPI 2022: 61/63; Bắc Kạn, Cà Mau' },
      'Tệp kq.csv: PAPI 2022: mới có 61/63 tỉnh, thành phố; còn thiếu Bắc Kạn, Cà Mau.',
      'File kq.csv: PAPI 2022: 61/63 provinces and cities so far; missing: Bắc Kạn, Cà Mau.',
    ],
    [
      'cuts a long text',
      { code: 'not_a_number', raw: 'a'.repeat(100) },
      `Tệp kq.csv, dòng 4, cột 3: “${'a'.repeat(80)}…” không phải là số.`,
      `File kq.csv, row 4, column 3: “${'a'.repeat(80)}…” is not a number.`,
    ],
  ])('%s', (_name, traits, vi, en) => {
    expect(issueSentence(anIssue(traits), 'vi')).toBe(vi);
    expect(issueSentence(anIssue(traits), 'en')).toBe(en);
  });

  const { sentence } = issueTextOf('vi');
  const codes = Object.keys(sentence).filter((key): key is IssueCode => key in sentence);
  it.each(codes)('%s is one whole sentence with and without its facts', (code) => {
    for (const language of ['vi', 'en'] as const)
      for (const raw of [null, 'x'])
        for (const detail of [null, 'y']) {
          const text = issueSentence(anIssue({ code, raw, detail }), language);
          expect(text).toMatch(/[.?]$/);
          expect(text).not.toMatch(/undefined|null|\s\s|\(\)|\.\.|“”/);
        }
  });
});

describe(compareIssues, () => {
  it('puts errors first, then what hides most, then file, row and column', () => {
    const issues = [
      anIssue({ severity: 'info', code: 'column_unknown' }),
      anIssue({ row: 9 }),
      anIssue({ row: 4, column: 5 }),
      anIssue({ row: 4, column: 2 }),
      anIssue({ code: 'unknown_entity', row: 20 }),
      anIssue({ code: 'empty_file', file: 'z.csv', row: null, column: null }),
      anIssue({ severity: 'warning', code: 'coverage_gap' }),
    ];
    expect(issues.toSorted(compareIssues).map(({ code, row, column }) => `${code} ${row} ${column}`)).toEqual([
      'empty_file null null',
      'unknown_entity 20 3',
      'rank_not_integer 4 2',
      'rank_not_integer 4 5',
      'rank_not_integer 9 3',
      'coverage_gap 4 3',
      'column_unknown 4 3',
    ]);
  });
});
