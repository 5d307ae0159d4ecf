import type { Dataset } from '#domain/dataset.ts';
import type { ImportIssue, IssueSeverity } from '#domain/issue.ts';
import { judgeGoal } from '#domain/judge.ts';
import type { Period } from '#domain/period.ts';
import { issueTextOf } from '#text/issueText.ts';
import { formatNumber } from '#text/formatNumber.ts';
import { compareIssues, issueSentence } from '#text/issueSentence.ts';
import type { Language } from '#text/language.ts';
import type { Tone } from './tone.ts';
import { goalRowView, type GoalRowView } from './goalRowView.ts';
import { groupIssues, type IssueGroup } from './issueGroups.ts';
import { onDemandTextOf } from '#text/onDemandText.ts';

/** Equal issues in one sentence that begins with their file, and row and column where it is one. */
export type IssueView = Readonly<{ key: string; file: string; tone: Tone; word: string; text: string }>;

/** What was understood of the user's files. `hidden` counts the entries of `file` (null: of all) that are not listed. */
export type ImportView = Readonly<{
  title: string;
  understood: string;
  issuesTitle: string;
  issues: readonly IssueView[];
  hidden: string | null;
  files: readonly string[]; // that have issues
  rows: readonly GoalRowView[];
}>;

const SHOWN = 200;
const TONES: Readonly<Record<IssueSeverity, Tone>> = { error: 'not-met', warning: 'at-risk', info: 'undetermined' };

function issueView({ first, rows }: IssueGroup, index: number, language: Language): IssueView {
  const { data } = onDemandTextOf(language);
  const count = formatNumber(rows.length, 0, language);
  const sentence = issueSentence(rows.length > 1 ? { ...first, row: null, column: null } : first, language);
  const listed = `${rows.slice(0, 5).join(', ')}${rows.length > 5 ? ', …' : ''}`;
  const isGap = first.code === 'coverage_gap';
  const many = isGap ? data.gaps(count, issueSentence(first, language)) : `${sentence}${data.rows(count, listed)}`;
  return {
    key: `${index}`,
    file: first.file,
    tone: TONES[first.severity],
    word: issueTextOf(language).severity[first.severity],
    text: rows.length > 1 ? many : sentence,
  };
}

const countOf = (issues: readonly ImportIssue[], severity: IssueSeverity): number =>
  issues.filter((issue) => issue.severity === severity).length;

/** The reading of the user's files in words: errors first, then the verdicts on what was understood. */
export function importView(
  dataset: Dataset,
  issues: readonly ImportIssue[],
  asOf: Period,
  language: Language,
  file: string | null = null,
): ImportView {
  const { data } = onDemandTextOf(language);
  const [errors, warnings] = [countOf(issues, 'error'), countOf(issues, 'warning')];
  const number = (count: number): string => formatNumber(count, 0, language);
  const groups = groupIssues(issues.filter((issue) => file === null || issue.file === file).toSorted(compareIssues));
  const { size } = dataset.observations;
  return {
    title: data.outcome(number(errors), number(warnings)),
    understood: data.observations(number(size), size === 1, dataset.goals.length),
    issuesTitle: data.issues[errors > 0 ? 'error' : warnings > 0 ? 'warning' : 'info'],
    issues: groups.slice(0, SHOWN).map((group, i) => issueView(group, i, language)),
    hidden: groups.length > SHOWN ? number(groups.length - SHOWN) : null,
    files: [...new Set(issues.map((issue) => issue.file))].toSorted(),
    rows: dataset.goals.map((goal) => goalRowView(dataset, judgeGoal(dataset, goal, asOf), asOf, null, language)),
  };
}
