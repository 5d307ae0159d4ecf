import type { Dataset } from '#domain/dataset.ts';
import type { ImportIssue, IssueSeverity } from '#domain/issue.ts';
import { judgeGoal } from '#domain/judge.ts';
import type { Period } from '#domain/period.ts';
import { textOf } from '#text/catalogue.ts';
import { formatNumber } from '#text/formatNumber.ts';
import { compareIssues, issueSentence } from '#text/issueSentence.ts';
import type { Language } from '#text/language.ts';
import type { Tone } from './tone.ts';
import { goalRowView, type GoalRowView } from './goalRowView.ts';
import { onDemandTextOf } from '#text/onDemandText.ts';

/** An issue in one sentence that begins with its file, row and column. */
export type IssueView = Readonly<{ key: string; tone: Tone; word: string; text: string }>;

/** What was understood of the user's files. `hidden` counts the issues that are not listed. */
export type ImportView = Readonly<{
  title: string;
  understood: string;
  issues: readonly IssueView[];
  hidden: number;
  rows: readonly GoalRowView[];
}>;

const SHOWN = 200;
const TONES: Readonly<Record<IssueSeverity, Tone>> = { error: 'not-met', warning: 'at-risk', info: 'undetermined' };

const issueView = (issue: ImportIssue, index: number, language: Language): IssueView => ({
  key: `${index}`,
  tone: TONES[issue.severity],
  word: textOf(language).issue.severity[issue.severity],
  text: issueSentence(issue, language),
});

const countOf = (issues: readonly ImportIssue[], severity: IssueSeverity): number =>
  issues.filter((issue) => issue.severity === severity).length;

/** The reading of the user's files in words: errors first, then the verdicts on what was understood. */
export function importView(
  dataset: Dataset,
  issues: readonly ImportIssue[],
  asOf: Period,
  language: Language,
): ImportView {
  const { data } = onDemandTextOf(language);
  const sorted = issues.toSorted(compareIssues);
  return {
    title: data.outcome(countOf(issues, 'error'), countOf(issues, 'warning')),
    understood: data.observations(formatNumber(dataset.observations.size, 0, language), dataset.goals.length),
    issues: sorted.slice(0, SHOWN).map((issue, i) => issueView(issue, i, language)),
    hidden: Math.max(0, issues.length - SHOWN),
    rows: dataset.goals.map((goal) => goalRowView(dataset, judgeGoal(dataset, goal, asOf), asOf, null, language)),
  };
}
