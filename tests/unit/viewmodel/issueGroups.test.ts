import { describe, expect, it } from 'vitest';
import { issueAt, type ImportIssue } from '#domain/issue.ts';
import { unreadOf } from '#viewmodel/issueGroups.ts';
import { aDatasetOf } from '../../support/aDataset.ts';

const error = (file: string, row: number, column = 4) =>
  issueAt('error', 'clause_unreadable', { file, row, column }, 'x');

describe(unreadOf, () => {
  it.each<[name: string, issues: readonly ImportIssue[], unread: ReturnType<typeof unreadOf>]>([
    ['is nothing without errors', [issueAt('info', 'coverage_gap', { file: 'r', row: 2, column: 1 }, null)], null],
    ['counts a goal once, however many errors it has', [error('g', 2), error('g', 2, 5)], { goals: 1, errors: 2 }],
    ['counts no goal for an error in the results', [error('r', 2)], { goals: 0, errors: 1 }],
    ['counts no goal for an error in the headings', [error('g', 1)], { goals: 0, errors: 1 }],
  ])('%s', (_name, issues, unread) => {
    expect(unreadOf(aDatasetOf(''), issues, ['g'])).toEqual(unread);
  });
});
