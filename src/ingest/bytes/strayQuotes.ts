import { issueAt, type ImportIssue } from '#domain/issue.ts';
import type { Sheet } from './readSheet.ts';

/** One issue for each row of a sheet that a stray quote spoils. */
export const strayQuotes = (sheet: Sheet): readonly ImportIssue[] =>
  sheet.faults.map(({ code, row, column, raw }) =>
    issueAt('error', code, { file: sheet.file, row, column }, sheet.rows[row - 1]?.[column - 1]?.slice(0, 80) ?? raw),
  );
