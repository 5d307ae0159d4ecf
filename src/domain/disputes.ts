import type { CellRef } from './ids.ts';
import type { ImportIssue } from './issue.ts';
import type { Observation } from './observation.ts';

/** All that is said of one figure, at different places and not the same. Settled: a person chose, and what says otherwise is not used. */
export type Dispute = Readonly<{ candidates: readonly Observation[]; isSettled: boolean }>;

const placeOf = ({ file, row, column }: CellRef | ImportIssue): string => `${file}\n${row}\n${column}`;

/** Issues without those that speak of a dispute that is settled. */
export function withoutSettled(issues: readonly ImportIssue[], disputes: readonly Dispute[]): readonly ImportIssue[] {
  const settled = disputes.filter(({ isSettled }) => isSettled).flatMap(({ candidates }) => candidates);
  if (settled.length === 0) return issues;
  const places = new Set(settled.map(({ source }) => placeOf(source)));
  const isOfDispute = ({ code }: ImportIssue): boolean => code === 'duplicate_conflict' || code === 'duplicate_same';
  return issues.filter((issue) => !isOfDispute(issue) || !places.has(placeOf(issue)));
}
