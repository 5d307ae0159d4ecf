import { describe, expect, it } from 'vitest';
import { fileIssue, issueAt, type ImportIssue } from '#domain/issue.ts';
import { fileView } from '#viewmodel/data/fileView.ts';
import type { Reviewed } from '#viewmodel/data/reviewed.ts';
import { aReviewed, summaryOf } from '../../../support/reviewedFile.ts';
import { smallCatalogue } from '../../../support/smallCatalogue.ts';

const vi = { catalogue: smallCatalogue, language: 'vi' } as const;
const at = { file: 'kq.csv', row: 2, column: 3 };

describe(fileView, () => {
  it('says in one sentence what was recognised', async () => {
    const read = await summaryOf('Tỉnh;PAR INDEX 2023;Hạng PAR INDEX 2023\nHà Nội;88,10;5\nNinh Thuận;85,20;30\n');
    expect(fileView(read, vi).understood).toBe(
      'PAR INDEX 2023: điểm và hạng của 2 đơn vị (2 số liệu), dấu thập phân là dấu phẩy, UTF-8.',
    );
    expect(fileView(read, { ...vi, language: 'en' }).understood).toMatch(/^.+ 2023: score and rank of 2 units/);
  });

  it('counts goals', async () => {
    const read = await summaryOf('goal_id,entity_code,indicator_code,due,clauses\nG1,58,PAR_INDEX,2023,top 20\n');
    expect(fileView(read, vi).understood).toBe('1 chỉ tiêu, UTF-8.');
  });

  it.each<[name: string, traits: Partial<Reviewed>, badge: string]>([
    ['without doubts', {}, 'met Đọc được'],
    ['with something wrong', { issues: [issueAt('error', 'not_a_number', at, 'abc')] }, 'at-risk 1 vấn đề'],
    ['with notes alone', { issues: [issueAt('info', 'footnote_mark', at, '1*')] }, 'met Đọc được'],
    [
      'with a question',
      { status: 'reject', questions: [{ kind: 'period', used: null, options: [] }] },
      'undetermined 1 câu phải trả lời',
    ],
    [
      'with a question that may be left open',
      { questions: [{ kind: 'name', raw: 'X', rows: [2], options: [] }] },
      'undetermined 1 câu có thể trả lời',
    ],
    [
      'with both kinds of questions',
      {
        questions: [
          { kind: 'period', used: null, options: [] },
          { kind: 'name', raw: 'X', rows: [2], options: [] },
          { kind: 'name', raw: 'Y', rows: [3], options: [] },
        ],
      },
      'undetermined 1 câu phải trả lời, 2 câu có thể trả lời',
    ],
    [
      'that is refused',
      { status: 'reject', issues: [fileIssue('error', 'empty_file', 'a')] },
      'not-met Không dùng được',
    ],
  ])('marks a file %s', (_name, traits, badge) => {
    const { tone, word } = fileView(aReviewed(traits), vi).badge;
    expect(`${tone} ${word}`).toBe(badge);
  });

  it.each<[code: ImportIssue['code'], todo: RegExp]>([
    ['looks_like_xls', /“Excel Workbook \(\.xlsx\)” hoặc “CSV UTF-8/],
    ['not_utf8', /“CSV UTF-8 \(\.csv\)”/],
    ['looks_like_html', /Tải lại tệp.*“Excel Workbook \(\.xlsx\)”/],
    ['too_many_rows', /Chia tệp/],
    ['header_missing', /dòng tiêu đề/],
    ['unterminated_quote', /Sửa chỗ được chỉ ra/],
    ['empty_file', /không có dòng số liệu/],
  ])('says what to do about %s', (code, todo) => {
    const refusal = fileView(aReviewed({ status: 'reject', issues: [fileIssue('error', code, 'a')] }), vi).refusal;
    expect(refusal?.todo).toMatch(todo);
    expect(refusal?.why).not.toBe('');
  });

  it.each<[file: string, code: ImportIssue['code'], todo: RegExp]>([
    ['goi.ZIP', 'looks_like_xlsx', /“Mở gói dữ liệu”/],
    ['goi.zip', 'binary_file', /“Mở gói dữ liệu”/],
    ['bang.xlsx', 'looks_like_xlsx', /“CSV UTF-8/],
  ])('says where %s, refused with %s, is opened', (file, code, todo) => {
    const issues = [fileIssue('error', code, file)];
    expect(fileView(aReviewed({ file, status: 'reject', issues }), vi).refusal?.todo).toMatch(todo);
  });
});
