import { describe, expect, it } from 'vitest';
import { issueAt } from '#domain/issue.ts';
import { groupIssues } from '#viewmodel/issueGroups.ts';

const at = (row: number, column = 4) => ({ file: 'kq.csv', row, column });

describe(groupIssues, () => {
  it('puts equal cells together, with their rows', () => {
    const groups = groupIssues([2, 5, 9].map((row) => issueAt('error', 'not_a_number', at(row), 'abc')));
    expect(groups.map(({ rows }) => rows)).toEqual([[2, 5, 9]]);
  });

  it('keeps apart what stood there differently', () => {
    const groups = groupIssues(['a', 'b'].map((raw) => issueAt('error', 'not_a_number', at(2), raw)));
    expect(groups).toHaveLength(2);
  });
});
