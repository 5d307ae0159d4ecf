import type { ImportIssue, IssueCode } from '#domain/issue.ts';
import { dataTextOf } from '#text/dataText.ts';
import { compareIssues, issueMeaning, issueSentence } from '#text/issueSentence.ts';
import type { Language } from '#text/language.ts';

/** Why a file cannot be used, and what to do now. */
export type RefusalView = Readonly<{ title: string; why: string; todo: string }>;

type Remedy = 'xls' | 'save' | 'again' | 'web' | 'split' | 'headings' | 'cell' | 'empty';

/** What helps against each thing that refuses a file; anything else is to be corrected where it stands. */
const REMEDIES: ReadonlyMap<IssueCode, Remedy> = new Map<IssueCode, Remedy>([
  ['looks_like_xls', 'xls'],
  ['looks_like_xlsx', 'save'],
  ['binary_file', 'save'],
  ['not_utf8', 'save'],
  ['lossy_encoding', 'save'],
  ['nul_byte', 'save'],
  ['workbook_unreadable', 'save'],
  ['workbook_hostile', 'save'],
  ['decimal_comma_splits_columns', 'save'],
  ['looks_like_html', 'web'],
  ['looks_like_json', 'again'],
  ['truncated_file', 'again'],
  ['file_too_large', 'split'],
  ['too_many_columns', 'split'],
  ['too_many_rows', 'split'],
  ['second_table', 'split'],
  ['header_missing', 'headings'],
  ['column_missing', 'headings'],
  ['empty_file', 'empty'],
  ['no_data_rows', 'empty'],
]);

/** Whether a file that cannot be read as a table is, by its name, a data package: a workbook is a ZIP of another name. */
const isPackageName = (file: string): boolean => file.toLowerCase().endsWith('.zip');

/** What is said of a refused file, by the gravest of its issues. */
export function refusalView(issues: readonly ImportIssue[], language: Language): RefusalView {
  const { refused } = dataTextOf(language);
  const ordered = issues.toSorted(compareIssues);
  const first = ordered.find(({ code }) => REMEDIES.has(code)) ?? ordered[0];
  if (first !== undefined && isPackageName(first.file)) return { title: refused.title, ...refused.package };
  const remedy = first === undefined ? 'empty' : (REMEDIES.get(first.code) ?? 'cell');
  return {
    title: refused.title,
    why: first === undefined ? '' : first.row === null ? issueMeaning(first, language) : issueSentence(first, language),
    todo: refused[remedy],
  };
}
