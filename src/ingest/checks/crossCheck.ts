import type { Catalogue } from '#domain/dataset.ts';
import type { IndicatorId } from '#domain/ids.ts';
import type { ImportIssue } from '#domain/issue.ts';
import type { Observation } from '#domain/observation.ts';
import { periodCode } from '#domain/period.ts';
import { checkComponentSums } from './checkComponentSums.ts';
import { checkRankOrder } from './checkRankOrder.ts';
import { coverageIssues } from './coverageIssues.ts';
import { numbers, seriesNumbers } from '#domain/figureNumbers.ts';

const ABOVE_PERIODS = 65_536; // more than the code of any period

/** The observations that share a number and a period, in the order in which they first came. */
function groupedBy(
  observations: readonly Observation[],
  numberOf: (o: Observation) => number,
): readonly (readonly Observation[])[] {
  const groups = new Map<number, Observation[]>();
  for (const observation of observations) {
    const key = numberOf(observation) * ABOVE_PERIODS + periodCode(observation.period);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [observation]);
    else group.push(observation);
  }
  return [...groups.values()];
}

const finalOf = (observations: readonly Observation[]): readonly Observation[] =>
  observations.filter(({ status }) => status === 'final');

const fieldsOf = (final: readonly Observation[]): readonly (readonly Observation[])[] =>
  groupedBy(final, seriesNumbers());

function indicesOf(final: readonly Observation[]): readonly (readonly Observation[])[] {
  const numberOf = numbers<IndicatorId>();
  return groupedBy(final, ({ indicator }) => numberOf(indicator));
}

/**
 * Checks of final figures as a whole, which no single cell can fail: rank order against scores, components against
 * totals. All are warnings. Observations must be merged already.
 */
export function crossCheck(observations: readonly Observation[], catalogue: Catalogue): readonly ImportIssue[] {
  const final = finalOf(observations);
  return [
    ...fieldsOf(final).flatMap((field) => checkRankOrder(field, catalogue)),
    ...indicesOf(final).flatMap((index) => checkComponentSums(index, catalogue)),
  ];
}

/** Who is missing among final figures: an info for each total and period that lacks some of the provinces that were ranked. */
export const coverageCheck = (observations: readonly Observation[], catalogue: Catalogue): readonly ImportIssue[] =>
  fieldsOf(finalOf(observations)).flatMap((field) => coverageIssues(field, catalogue));
