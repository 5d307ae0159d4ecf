import type { ImportIssue, IssueSeverity } from '#domain/issue.ts';
import { dataTextOf } from '#text/dataText.ts';
import { formatNumber } from '#text/formatNumber.ts';
import { compareIssues, issueMeaning } from '#text/issueSentence.ts';
import type { Language } from '#text/language.ts';
import { groupIssues, type IssueGroup } from '../issueGroups.ts';
import type { Tone } from '../tone.ts';
import { placeWords } from './sheetView.ts';

/** Equal issues in one line: where, what stood there, what is wrong. `at` is the cell to go to; null: there is none. */
export type ProblemView = Readonly<{
  key: string;
  file: string;
  tone: Tone | 'note';
  severity: string;
  place: string;
  raw: string | null;
  text: string;
  rows: string | null; // where there are several: `12 dòng: 3, 4, 5, …`
  at: Readonly<{ file: string; row: number; column: number | null }> | null;
}>;

/** The list of problems. Counts are those of the files that are looked at; `hidden` counts what is left out of the list. */
export type ProblemsView = Readonly<{
  title: string;
  counts: Readonly<Record<IssueSeverity, number>>;
  list: readonly ProblemView[];
  hidden: string | null;
}>;

/** Which issues are shown; null shows all. */
export type ProblemFilter = Readonly<{ severity: IssueSeverity | null; file: string | null }>;

const SHOWN = 100;
const ROWS_NAMED = 4;
const LONGEST_RAW = 60;
const TONES: Readonly<Record<IssueSeverity, ProblemView['tone']>> = {
  error: 'not-met',
  warning: 'at-risk',
  info: 'note',
};
const SEVERITIES = ['error', 'warning', 'info'] as const;

function problemView({ first, rows }: IssueGroup, index: number, language: Language): ProblemView {
  const { problems } = dataTextOf(language);
  const { file, row, column, raw, severity } = first;
  const named = `${rows.slice(0, ROWS_NAMED).join(', ')}${rows.length > ROWS_NAMED ? ', …' : ''}`;
  const many =
    row === null
      ? problems.others(formatNumber(rows.length - 1, 0, language))
      : problems.many(formatNumber(rows.length, 0, language), named);
  return {
    key: `${index} ${file} ${row} ${column}`,
    file,
    tone: TONES[severity],
    severity: problems.severity[severity],
    place: placeWords(first, language),
    raw: raw === null ? null : raw.slice(0, LONGEST_RAW),
    text: issueMeaning(first, language),
    rows: rows.length > 1 ? many : null,
    at: row === null ? null : { file, row, column },
  };
}

/** Notes alone are no problem. */
function titleOf(counts: ProblemsView['counts'], language: Language): string {
  const { problems } = dataTextOf(language);
  const words = SEVERITIES.filter((one) => counts[one] > 0).map((one) =>
    problems.counted[one](formatNumber(counts[one], 0, language)),
  );
  if (words.length === 0) return problems.title([problems.nothing]);
  return counts.error + counts.warning === 0 ? words.join('') : problems.title(words);
}

/** The issues of the review, gravest first, equal ones together. */
export function problemsView(
  issues: readonly ImportIssue[],
  { severity, file }: ProblemFilter,
  language: Language,
): ProblemsView {
  const number = (n: number): string => formatNumber(n, 0, language);
  const looked = file === null ? issues : issues.filter((issue) => issue.file === file);
  const count = (wanted: IssueSeverity): number => looked.filter((issue) => issue.severity === wanted).length;
  const counts = { error: count('error'), warning: count('warning'), info: count('info') };
  const wanted = severity === null ? looked : looked.filter((issue) => issue.severity === severity);
  const groups = groupIssues(wanted.toSorted(compareIssues));
  return {
    title: titleOf(counts, language),
    counts,
    list: groups.slice(0, SHOWN).map((group, i) => problemView(group, i, language)),
    hidden: groups.length > SHOWN ? number(groups.length - SHOWN) : null,
  };
}
