import type { Dataset } from '#domain/dataset.ts';
import type { Importing } from '#state/importFiles.ts';
import type { ImportWork } from '#state/importWork.ts';
import type { Kept } from '#state/lastKept.ts';
import type { Route } from '#state/route.ts';
import { dataTextOf } from '#text/dataText.ts';
import { formatNumber } from '#text/formatNumber.ts';
import { ChangesPanel } from './ChangesPanel.tsx';
import { DropArea } from './DropArea.tsx';
import { FileList } from './FileList.tsx';
import { FileReview } from './FileReview.tsx';
import { KeepBar } from './KeepBar.tsx';
import { Problems } from './Problems.tsx';
import s from './Review.module.css';
import { SaidNotices } from './SaidNotices.tsx';
import { useKeep } from './useKeep.ts';
import { useReview, useShown } from './useReview.ts';

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
  const { language } = route.selection;
  const { review } = dataTextOf(language);
  const { setting, files, issues, comparison, isError, changes, effects, keeping } = useReview({
    dataset,
    route,
    lastYear,
    state,
  });
  const { shown, open, place, choose, goTo } = useShown(files);
  const { keep, isSaving, failure } = useKeep(work, comparison, onKept);
  const [first] = files;
  if (shown === undefined || first === undefined) return null;
  const among = { files: files.flatMap(({ reading }) => reading?.file ?? []), shown: shown.reading?.file ?? null };
  return (
    <>
      <header className={s['head']}>
        <h1>{files.length === 1 ? review.one(first.name) : review.title(formatNumber(files.length, 0, language))}</h1>
      </header>
      <SaidNotices said={state.said} language={language} />
      <FileList files={files} shown={shown.key} setting={setting} work={work} onShow={choose} />
      <DropArea language={language} isSmall onFiles={add} />
      <FileReview
        key={shown.key}
        file={shown}
        work={work}
        setting={setting}
        lastYear={lastYear}
        place={place}
        onGo={goTo}
        onDecide={(decisions) => {
          choose(shown.key); // the answer is seen where it was given
          work.decide(shown.key, decisions);
        }}
        files={files}
        problems={<Problems issues={issues} among={among} language={language} onGo={goTo} />}
        changes={
          state.combined !== null &&
          state.combined.observations.size + state.combined.goals.length > 0 && (
            <ChangesPanel view={changes} effects={effects} isError={isError} language={language} />
          )
        }
      />
      <KeepBar
        view={keeping}
        isSaving={isSaving}
        failure={failure}
        language={language}
        onKeep={keep}
        onCancel={() => work.cancel()}
        onOpen={open === undefined || open.key === shown.key ? null : () => choose(open.key)}
      />
    </>
  );
}
