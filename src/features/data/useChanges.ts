import { useMemo } from 'react';
import { changesBetween, type Changes } from '#domain/changesBetween.ts';
import type { Dataset } from '#domain/dataset.ts';
import { toDatasetId, type IndicatorId } from '#domain/ids.ts';
import type { ImportIssue } from '#domain/issue.ts';
import type { KeptImport } from '#domain/keptImport.ts';
import { layered } from '#domain/layers.ts';
import { observationAt } from '#domain/observationTable.ts';
import { scoreJumps } from '#domain/scoreJumps.ts';
import { useCurrentData } from '#state/dataset.ts';
import type { Importing } from '#state/importFiles.ts';

type Brought = Pick<NonNullable<Importing['combined']>, 'observations' | 'goals'>;

const NO_COUNTS = { added: 0, changed: 0, unchanged: 0, missing: 0 };

/** What keeping would change, against the current data and as they would be; `jumps` warns of scores far from other years. */
export type Comparison = Readonly<{
  current: Dataset;
  next: Dataset;
  changes: Changes;
  jumps: readonly ImportIssue[];
}>;

/** Every observation of what was brought, as rows. */
const rowsOf = ({ observations: table }: Brought) =>
  Array.from({ length: table.size }, (_, i) => observationAt(table, i));

/** What keeping some figures and goals would do to the current data. */
export const changesBy = (current: Dataset, brought: Brought): Changes =>
  changesBetween(current, { observations: rowsOf(brought), goals: brought.goals });

function draftOf({ observations, goals }: Brought): KeptImport {
  const counts = { figures: NO_COUNTS, goals: NO_COUNTS };
  return { id: toDatasetId('draft'), seq: 1, files: [], keptAt: '', note: '', counts, observations, goals };
}

/** The indices that are spoken of, whose components have to be loaded too. */
const indicesOf = ({ observations, goals }: Brought): readonly IndicatorId[] => [
  ...new Set([...observations.series, ...goals].map(({ indicator }) => indicator)),
];

/** The comparison with the current data; null while they are loaded or files are still read. */
export function useChanges(
  combined: Importing['combined'],
): Readonly<{ comparison: Comparison | null; isError: boolean }> {
  const indices = useMemo(() => (combined === null ? [] : indicesOf(combined)), [combined]);
  const { data: current, isError } = useCurrentData(indices, combined !== null);
  const comparison = useMemo(() => {
    if (combined === null || current === undefined) return null;
    const observations = rowsOf(combined);
    return {
      current,
      next: layered(current, [draftOf(combined)]),
      changes: changesBetween(current, { observations, goals: combined.goals }),
      jumps: scoreJumps(observations, current),
    };
  }, [combined, current]);
  return { comparison, isError };
}
