import { describe, expect, it } from 'vitest';
import { issueAt, type ImportIssue } from '#domain/issue.ts';
import { importView } from '#viewmodel/importView.ts';
import { aDatasetOf, aGoalOf, period } from '../../support/aDataset.ts';

const at = (row: number) => ({ file: 'ket-qua.csv', row, column: 4 });
const view = (issues: readonly ImportIssue[]) =>
  importView({ ...aDatasetOf('IDX 2022 58 80.00 9/63'), goals: [aGoalOf('top 10')] }, issues, period('2024'), 'vi');

describe(importView, () => {
  it('counts errors and warnings and lists errors first, by row and column', () => {
    const shown = view([
      issueAt('warning', 'invisible_character', at(3), 'a'),
      issueAt('error', 'not_a_number', at(9), 'abc'),
    ]);
    expect(shown.title).toBe('Đọc xong: 1 lỗi, 1 cảnh báo');
    expect(shown.issues.map(({ tone, text }) => `${tone} ${text}`)).toEqual([
      'not-met Tệp ket-qua.csv, dòng 9, cột 4: “abc” không phải là số.',
      expect.stringMatching(/^at-risk Tệp ket-qua.csv, dòng 3, cột 4: /),
    ]);
  });

  it('says what was understood, with the verdicts', () => {
    const shown = view([]);
    expect([shown.title, shown.understood]).toEqual([
      'Đọc được cả hai tệp, không có lỗi',
      'Hiểu được 1 số liệu và 1 chỉ tiêu.',
    ]);
    expect(shown.rows.map(({ verdict }) => verdict)).toEqual(['met']);
  });

  it('counts what it leaves out of the list', () => {
    const many = Array.from({ length: 250 }, (_, i) => issueAt('error', 'not_a_number', at(i + 2), `abc${i}`));
    expect([view(many).issues.length, view(many).hidden]).toEqual([200, '50']);
  });

  it('says equal issues once, with their rows', () => {
    const equal = Array.from({ length: 126 }, (_, i) => issueAt('error', 'not_a_number', at(i + 2), 'abc'));
    expect(view(equal).issues.map(({ text }) => text)).toEqual([
      'Tệp ket-qua.csv: “abc” không phải là số. (126 dòng: 2, 3, 4, 5, 6, …)',
    ]);
  });

  it('names a list without errors for what it holds', () => {
    expect(view([issueAt('info', 'coverage_gap', at(2), null)]).issuesTitle).toBe('Ghi chú');
  });
});
