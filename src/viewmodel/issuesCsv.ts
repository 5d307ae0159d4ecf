import type { ImportIssue } from '#domain/issue.ts';
import { issueTextOf } from '#text/issueText.ts';
import { compareIssues, issueSentence } from '#text/issueSentence.ts';
import type { Language } from '#text/language.ts';
import { dataTextOf } from '#text/dataText.ts';
import { csvText } from './goalsCsv.ts';

/** Every issue as a table for a spreadsheet, one a line, errors first. */
export function issuesCsv(issues: readonly ImportIssue[], language: Language): string {
  const { severity } = issueTextOf(language);
  const lines = issues
    .toSorted(compareIssues)
    .map((issue) => [
      severity[issue.severity],
      issue.file,
      issue.row === null ? '' : String(issue.row),
      issue.column === null ? '' : String(issue.column),
      issue.raw ?? '',
      issueSentence(issue, language),
    ]);
  return csvText([dataTextOf(language).problems.csvColumns, ...lines]);
}
