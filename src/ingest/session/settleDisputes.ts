import type { FigureChoice } from '#domain/decisions.ts';
import { figureKey } from '#domain/figureKey.ts';
import type { CellRef } from '#domain/ids.ts';
import { issueAt, type ImportIssue } from '#domain/issue.ts';
import type { Observation } from '#domain/observation.ts';
import type { Dispute } from '#domain/disputes.ts';
import { isSame, mergeReadings, placeText } from '../table/mergeReadings.ts';

/** What choices make of disputes: the figures that are settled, and an info at each place that is not used for it. */
export type Settled = Readonly<{
  observations: readonly Observation[];
  issues: readonly ImportIssue[];
  disputes: readonly Dispute[];
}>;

const isAt = ({ file, row, column }: CellRef, at: CellRef): boolean =>
  file === at.file && row === at.row && column === at.column;

/** The place that a person chose for a figure; undefined where none was chosen, or it is gone. */
const chosenOf = (candidates: readonly Observation[], choices: readonly FigureChoice[]): Observation | undefined =>
  candidates.find((candidate) =>
    choices.some(({ figure, at }) => isAt(candidate.source, at) && figureKey(figure) === figureKey(candidate)),
  );

/** A figure by the place that was chosen for it: what contradicts that is put aside, what agrees with it is read together. */
function settle(candidates: readonly Observation[], choices: readonly FigureChoice[]): Settled {
  const chosen = chosenOf(candidates, choices);
  if (chosen === undefined) return { observations: [], issues: [], disputes: [{ candidates, isSettled: false }] };
  const agreeing = candidates.filter((candidate) => isSame(candidate, chosen));
  const { kept, issues, disputes } = mergeReadings(agreeing.map((observation) => ({ observation })));
  const aside = candidates.filter((candidate) => !isSame(candidate, chosen));
  return {
    observations: kept.map(({ observation }) => observation),
    issues: [
      ...issues,
      ...aside.map(({ source }) => issueAt('info', 'duplicate_settled', source, null, placeText(chosen))),
    ],
    disputes: [{ candidates, isSettled: disputes.length === 0 }],
  };
}

/** Disputed figures under what a person chose. A choice whose place says nothing of the figure any more is not heeded. */
export function settleDisputes(
  disputes: readonly (readonly Observation[])[],
  choices: readonly FigureChoice[],
): Settled {
  const settled = disputes.map((candidates) => settle(candidates, choices));
  return {
    observations: settled.flatMap(({ observations }) => observations),
    issues: settled.flatMap(({ issues }) => issues),
    disputes: settled.flatMap((one) => one.disputes),
  };
}
