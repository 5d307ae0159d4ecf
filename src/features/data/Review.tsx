import { useMemo, useRef, useState } from 'react';
import type { Dataset } from '#domain/dataset.ts';
import { yearPeriod } from '#domain/period.ts';
import { isReading, type Importing } from '#state/importFiles.ts';
import type { ImportWork } from '#state/importWork.ts';
import type { Kept } from '#state/lastKept.ts';
import type { Route } from '#state/route.ts';
import { dataTextOf } from '#text/dataText.ts';
import { formatNumber } from '#text/formatNumber.ts';
import { keepView } from '#viewmodel/data/keepView.ts';
import { isBlocking } from '#viewmodel/data/answerView.ts';
import { changesView } from '#viewmodel/data/changesView.ts';
import { effectsView } from '#viewmodel/data/effectsView.ts';
import { ChangesPanel } from './ChangesPanel.tsx';
import { DropArea } from './DropArea.tsx';
import { FileList } from './FileList.tsx';
import { FileReview } from './FileReview.tsx';
import { KeepBar } from './KeepBar.tsx';
import type { Place } from './place.ts';
import { Problems } from './Problems.tsx';
import s from './Review.module.css';
import { SaidNotices } from './SaidNotices.tsx';
import { useChanges } from './useChanges.ts';
import { useKeep } from './useKeep.ts';

type Props = Readonly<{
  dataset: Dataset;
  route: Route;
  lastYear: number;
  state: Importing;
  work: ImportWork;
  add: (files: readonly File[], folders: readonly string[]) => void;
  onKept: (kept: Kept) => void;
}>;

/** Everything about the files before any of it is kept: what was recognised, asked, wrong, and what would change. */
export function Review({ dataset, route, lastYear, state, work, add, onKept }: Props) {
  const { language, asOf } = route.selection;
  const { review } = dataTextOf(language);
  const { files, combined } = state;
  const [chosen, setChosen] = useState<string | null>(null);
  const [place, setPlace] = useState<Place | null>(null);
  const setting = useMemo(() => ({ catalogue: dataset.catalogue, language }), [dataset, language]);
  const { comparison, isError } = useChanges(combined);
  const { keep, isSaving, failure } = useKeep(work, comparison, onKept);
  const read = files.flatMap(({ reading }) => reading ?? []);
  const issues = [
    ...read.flatMap((reading) => reading.issues),
    ...(combined?.issues ?? []),
    ...(comparison?.jumps ?? []),
  ];
  const open = files.find(({ reading }) => reading?.questions.some(isBlocking));
  const asked = files.find(({ reading }) => (reading?.questions.length ?? 0) > 0);
  const shown = files.find(({ key }) => key === chosen) ?? open ?? asked ?? files[0];
  const changes = useMemo(
    () => (comparison === null ? null : changesView(comparison.changes, combined?.issues ?? [], setting)),
    [comparison, combined, setting],
  );
  const effects = useMemo(
    () =>
      comparison === null
        ? null
        : effectsView(comparison.current, comparison.next, comparison.changes, asOf ?? yearPeriod(lastYear), language),
    [comparison, asOf, lastYear, language],
  );
  const view = keepView(
    read,
    {
      isBusy: isReading(state),
      figures: combined?.observations.size ?? 0,
      goals: combined?.goals.length ?? 0,
      leftOut: combined?.leftOut ?? { figures: 0, goals: 0 },
      changes: comparison === null || effects === null ? null : { ...comparison.changes, verdicts: effects.count },
    },
    language,
  );
  const moves = useRef(0);
  const goTo = (at: Omit<Place, 'move'>) => {
    const file = files.find(({ reading }) => reading?.file === at.file);
    if (file === undefined) return;
    moves.current += 1;
    setChosen(file.key);
    setPlace({ ...at, move: moves.current });
  };
  const [first] = files;
  if (shown === undefined || first === undefined) return null;
  return (
    <>
      <header className={s['head']}>
        <h1>{files.length === 1 ? review.one(first.name) : review.title(formatNumber(files.length, 0, language))}</h1>
      </header>
      <SaidNotices said={state.said} language={language} />
      <FileList files={files} shown={shown.key} setting={setting} work={work} onShow={setChosen} />
      <DropArea language={language} isSmall onFiles={add} />
      <FileReview
        key={shown.key}
        file={shown}
        work={work}
        setting={setting}
        lastYear={lastYear}
        place={place !== null && place.file === shown.reading?.file ? place : null}
        onGo={goTo}
        onDecide={(decisions) => {
          setChosen(shown.key); // the answer is seen where it was given
          work.decide(shown.key, decisions);
        }}
        isAlone={files.length === 1}
        problems={<Problems issues={issues} isMany={files.length > 1} language={language} onGo={goTo} />}
        changes={
          combined !== null &&
          combined.observations.size + combined.goals.length > 0 && (
            <ChangesPanel view={changes} effects={effects} isError={isError} language={language} />
          )
        }
      />
      <KeepBar
        view={view}
        isSaving={isSaving}
        failure={failure}
        language={language}
        onKeep={keep}
        onCancel={() => work.cancel()}
        onOpen={open === undefined || open.key === shown.key ? null : () => setChosen(open.key)}
      />
    </>
  );
}
