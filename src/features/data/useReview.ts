import { useMemo, useRef, useState } from 'react';
import type { Dataset } from '#domain/dataset.ts';
import type { ImportIssue } from '#domain/issue.ts';
import { yearPeriod } from '#domain/period.ts';
import { isReading, type ImportFile, type Importing } from '#state/importFiles.ts';
import type { Route } from '#state/route.ts';
import { isBlocking } from '#viewmodel/data/answerView.ts';
import { changesView } from '#viewmodel/data/changesView.ts';
import { effectsView } from '#viewmodel/data/effectsView.ts';
import { inImport } from '#viewmodel/data/inImport.ts';
import { keepView } from '#viewmodel/data/keepView.ts';
import type { Place } from './place.ts';
import { useChanges } from './useChanges.ts';

type Given = Readonly<{ dataset: Dataset; route: Route; lastYear: number; state: Importing }>;

const NOTHING: readonly ImportIssue[] = [];

/** The files as they stand in their import, and what is wrong between them. */
function useFiles({ files, combined }: Importing, jumps: readonly ImportIssue[]): readonly ImportFile[] {
  return useMemo(() => {
    const between = { disputes: combined?.disputes ?? [], issues: [...(combined?.issues ?? []), ...jumps] };
    return files.map((file) => (file.reading === null ? file : { ...file, reading: inImport(file.reading, between) }));
  }, [files, combined, jumps]);
}

/** What the review of an import shows, made of what was read and of the data as they are. */
export function useReview({ dataset, route, lastYear, state }: Given) {
  const { language, asOf } = route.selection;
  const { combined } = state;
  const setting = useMemo(() => ({ catalogue: dataset.catalogue, language }), [dataset, language]);
  const { comparison, isError } = useChanges(combined);
  const files = useFiles(state, comparison?.jumps ?? NOTHING);
  const issues = useMemo(() => files.flatMap(({ reading }) => reading?.issues ?? []), [files]);
  const changes = useMemo(
    () => (comparison === null ? null : changesView(comparison.changes, issues, setting)),
    [comparison, issues, setting],
  );
  const effects = useMemo(
    () =>
      comparison === null
        ? null
        : effectsView(comparison.current, comparison.next, comparison.changes, asOf ?? yearPeriod(lastYear), language),
    [comparison, asOf, lastYear, language],
  );
  const keeping = keepView(
    files.flatMap(({ reading }) => reading ?? []),
    {
      isBusy: isReading(state),
      figures: combined?.observations.size ?? 0,
      goals: combined?.goals.length ?? 0,
      leftOut: combined?.leftOut ?? { figures: 0, goals: 0 },
      changes: comparison === null || effects === null ? null : { ...comparison.changes, verdicts: effects.count },
    },
    language,
  );
  return { setting, files, issues, comparison, isError, changes, effects, keeping };
}

/** Which file is shown, and the cell that was asked for in it: the one chosen, else the first that a question is open in. */
export function useShown(files: readonly ImportFile[]) {
  const [chosen, choose] = useState<string | null>(null);
  const [place, setPlace] = useState<Place | null>(null);
  const moves = useRef(0);
  const open = files.find(({ reading }) => reading?.questions.some(isBlocking));
  const asked = files.find(({ reading }) => (reading?.questions.length ?? 0) > 0);
  const shown = files.find(({ key }) => key === chosen) ?? open ?? asked ?? files[0];
  const goTo = (at: Omit<Place, 'move'>): void => {
    const file = files.find(({ reading }) => reading?.file === at.file);
    if (file === undefined) return;
    moves.current += 1;
    choose(file.key);
    setPlace({ ...at, move: moves.current });
  };
  const isHere = place !== null && place.file === shown?.reading?.file;
  return { shown, open, place: isHere ? place : null, choose, goTo };
}
