import { useRef, useState } from 'react';
import { countsOf } from '#domain/changesBetween.ts';
import { err, type Result } from '#domain/result.ts';
import type { ImportWork } from '#state/importWork.ts';
import { keptFiles, rulesOf } from '#state/importing.ts';
import type { Kept } from '#state/lastKept.ts';
import { useForgetRule, useKeepImport, useRememberRule, type SaveState } from '#state/storeActions.ts';
import { changesBy, type Comparison } from './useChanges.ts';

/** Why nothing was kept: the store's reason, code that did not load, or a reader that was gone, so that all is read again. */
export type KeepFailure = NonNullable<SaveState['why']> | 'not-loaded' | 'read-again';

/** Keeps what was reviewed, and what was answered about it for the next time; then the import is over. */
export function useKeep(work: ImportWork, comparison: Comparison | null, onKept: (kept: Kept) => void) {
  const { mutateAsync } = useKeepImport();
  const [remembering, forgetting] = [useRememberRule(), useForgetRule()];
  const attempt = async (rows: 'all' | 'good', { current }: Comparison): Promise<Result<void, KeepFailure>> => {
    const given = await work.toKeep(rows);
    if (given === null) return err('read-again');
    const { combined, files } = given;
    const { observations, goals } = combined;
    const changes = changesBy(current, combined);
    const counts = { figures: countsOf(changes.figures), goals: countsOf(changes.goals) };
    const draft = { files: keptFiles(files), note: '', counts, observations, goals };
    const kept = await mutateAsync(draft).catch(() => err('not-loaded' as const));
    if (!kept.ok) return kept;
    const { remembered, forgotten } = rulesOf(files);
    for (const rule of remembered) remembering.mutate(rule);
    for (const signature of forgotten) forgetting.mutate(signature);
    work.finish(files);
    const { added, changed } = changes.goals;
    onKept({
      seq: kept.value,
      counts,
      goals: [...added, ...changed.map(({ after }) => after)].map(({ id }) => id),
      isUndone: false,
    });
    return { ok: true, value: undefined };
  };
  const { run, isRunning, failure } = useOneAtATime(attempt);
  const keep = (rows: 'all' | 'good'): void => void (comparison !== null && run(rows, comparison));
  return { keep, isSaving: isRunning, failure };
}

/** An action that a second press does not start again while it runs, and why it failed last. */
function useOneAtATime<A extends unknown[]>(act: (...given: A) => Promise<Result<void, KeepFailure>>) {
  const isUnderWay = useRef(false); // at once, where a state is seen only by the next press but one
  const [{ isRunning, failure }, show] = useState<Readonly<{ isRunning: boolean; failure: KeepFailure | null }>>({
    isRunning: false,
    failure: null,
  });
  const run = async (...given: A): Promise<void> => {
    if (isUnderWay.current) return;
    isUnderWay.current = true;
    show({ isRunning: true, failure: null });
    const result = await act(...given);
    isUnderWay.current = false;
    show({ isRunning: false, failure: result.ok ? null : result.error });
  };
  return { run, isRunning, failure };
}
