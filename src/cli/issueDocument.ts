import type { ImportIssue } from '#domain/issue.ts';
import { compareIssues, issueSentence } from '#text/issueSentence.ts';

/** An issue as commands print it. Row and column count from 1; null: the whole file or row. */
export const issueDocument = (issue: ImportIssue) => ({
  severity: issue.severity,
  code: issue.code,
  file: issue.file,
  row: issue.row,
  col: issue.column,
  raw: issue.raw,
  detail: issue.detail,
  message_vi: issueSentence(issue, 'vi'),
});

/** The errors in words for stderr, one a line; null when there is none. */
export function errorMessage(issues: readonly ImportIssue[]): string | null {
  const errors = issues.filter(({ severity }) => severity === 'error').toSorted(compareIssues);
  return errors.length === 0 ? null : errors.map((issue) => issueSentence(issue, 'vi')).join('\n');
}

/** Whether any issue is an error, which makes a command exit with 1. */
export const hasErrors = (issues: readonly ImportIssue[]): boolean =>
  issues.some(({ severity }) => severity === 'error');
