import { seriesKey } from '#domain/catalogue.ts';
import type { Catalogue } from '#domain/dataset.ts';
import type { ImportIssue } from '#domain/issue.ts';
import type { Observation } from '#domain/observation.ts';
import { periodCode } from '#domain/period.ts';
import { checkComponentSums } from './checkComponentSums.ts';
import { checkRankOrder } from './checkRankOrder.ts';
import { coverageIssues } from './coverageIssues.ts';

function groupedBy(
  observations: readonly Observation[],
  key: (o: Observation) => string,
): readonly (readonly Observation[])[] {
  const groups = new Map<string, Observation[]>();
  for (const observation of observations) {
    const group = groups.get(key(observation));
    if (group === undefined) groups.set(key(observation), [observation]);
    else group.push(observation);
  }
  return [...groups.values()];
}

const finalOf = (observations: readonly Observation[]): readonly Observation[] =>
  observations.filter(({ status }) => status === 'final');

const fieldsOf = (observations: readonly Observation[]): readonly (readonly Observation[])[] =>
  groupedBy(finalOf(observations), (o) => `${seriesKey(o.indicator, o.component)}|${periodCode(o.period)}`);

/**
 * Checks of final figures as a whole, which no single cell can fail: rank order against scores, components against
 * totals. All are warnings. Observations must be merged already.
 */
export function crossCheck(observations: readonly Observation[], catalogue: Catalogue): readonly ImportIssue[] {
  const indices = groupedBy(finalOf(observations), (o) => `${o.indicator}|${periodCode(o.period)}`);
  return [
    ...fieldsOf(observations).flatMap((field) => checkRankOrder(field, catalogue)),
    ...indices.flatMap((index) => checkComponentSums(index, catalogue)),
  ];
}

/** Who is missing among final figures: an info for each total and period that lacks some of the provinces that were ranked. */
export const coverageCheck = (observations: readonly Observation[], catalogue: Catalogue): readonly ImportIssue[] =>
  fieldsOf(observations).flatMap((field) => coverageIssues(field, catalogue));
