import { countsOf } from '#domain/changesBetween.ts';
import type { ImportFile } from '#state/importFiles.ts';
import type { ImportWork } from '#state/importWork.ts';
import { keptFiles, rulesOf } from '#state/importing.ts';
import type { Kept } from '#state/lastKept.ts';
import { useKeepImport, useRememberRule } from '#state/storeActions.ts';
import { changesBy, type Comparison } from './useChanges.ts';

/** Keeps what was reviewed, and what was answered about it for the next time; then the import is over. */
export function useKeep(
  files: readonly ImportFile[],
  work: ImportWork,
  comparison: Comparison | null,
  onKept: (kept: Kept) => void,
) {
  const keeping = useKeepImport();
  const remembering = useRememberRule();
  const keep = async (rows: 'all' | 'good'): Promise<void> => {
    const combined = await work.combined(rows);
    if (combined === null || comparison === null) return;
    const { observations, goals } = combined;
    const changes = changesBy(comparison.current, combined);
    const counts = { figures: countsOf(changes.figures), goals: countsOf(changes.goals) };
    const kept = await keeping.mutateAsync({ files: keptFiles(files), note: '', counts, observations, goals });
    if (!kept.ok) return;
    for (const rule of rulesOf(files)) remembering.mutate(rule);
    work.cancel();
    onKept({ counts, isUndone: false });
  };
  return { keep, isSaving: keeping.isPending, failure: keeping.data?.ok === false ? keeping.data.error : null };
}
