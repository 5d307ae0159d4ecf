import { useEffect, useMemo, useState } from 'react';
import { changesBetween, type Changes } from '#domain/changesBetween.ts';
import type { Dataset } from '#domain/dataset.ts';
import { toDatasetId, type IndicatorId } from '#domain/ids.ts';
import type { ImportIssue } from '#domain/issue.ts';
import type { KeptImport } from '#domain/keptImport.ts';
import { layered } from '#domain/layers.ts';
import type { Observation } from '#domain/observation.ts';
import { observationAt } from '#domain/observationTable.ts';
import { scoreJumps } from '#domain/scoreJumps.ts';
import { useCurrentData } from '#state/dataset.ts';
import type { Importing } from '#state/importFiles.ts';
import { pause, pauses } from '#state/pauses.ts';

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

/** What was compared, and the comparison; null: it failed. */
type Found = Readonly<{ current: Dataset; combined: Brought; comparison: Comparison | null }>;

/** How many figures are looked at before the page may answer. */
const AT_ONCE = 10;

/** The warnings of `scoreJumps`, with pauses. */
async function jumpsOf(observations: readonly Observation[], current: Dataset): Promise<readonly ImportIssue[]> {
  const rest = pauses();
  const jumps: ImportIssue[] = [];
  for (let at = 0; at < observations.length; at += AT_ONCE) {
    jumps.push(...scoreJumps(observations.slice(at, at + AT_ONCE), current));
    await rest();
  }
  return jumps;
}

/** The comparison, in steps between which the page answers. */
async function compared(current: Dataset, brought: Brought): Promise<Comparison> {
  await pause();
  const next = layered(current, [draftOf(brought)]);
  await pause();
  const changes = changesBy(current, brought);
  await pause();
  return { current, next, changes, jumps: await jumpsOf(rowsOf(brought), current) };
}

/** The comparison with the current data; null while they are loaded or compared, or files are still read. */
export function useChanges(
  combined: Importing['combined'],
): Readonly<{ comparison: Comparison | null; isError: boolean }> {
  const indices = useMemo(() => (combined === null ? [] : indicesOf(combined)), [combined]);
  const { data: current, isError } = useCurrentData(indices, combined !== null);
  const [found, show] = useState<Found | null>(null);
  useEffect(() => {
    if (combined === null || current === undefined) return undefined;
    let isWanted = true;
    const compare = async (): Promise<void> => {
      const comparison = await compared(current, combined).catch(() => null);
      if (isWanted) show({ current, combined, comparison });
    };
    void compare();
    return () => void (isWanted = false);
  }, [combined, current]);
  const fresh = found !== null && found.combined === combined && found.current === current ? found : null;
  return { comparison: fresh?.comparison ?? null, isError: isError || fresh?.comparison === null };
}
