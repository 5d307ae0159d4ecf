import { useMemo, useState } from 'react';
import type { Catalogue } from '#domain/dataset.ts';
import { yearPeriod } from '#domain/period.ts';
import { useOwnChoice } from '#state/ownChoice.ts';
import { FileChanged, useOwnReading, useReadOwnFiles } from '#state/ownFiles.ts';
import type { Route } from '#state/route.ts';
import { textOf } from '#text/catalogue.ts';
import { Notice } from '#ui/Notice.tsx';
import { StatePanel } from '#ui/StatePanel.tsx';
import { usePageTitle } from '#ui/usePageTitle.ts';
import { importView } from '#viewmodel/importView.ts';
import s from './DataScreen.module.css';
import { FileChoice } from './FileChoice.tsx';
import { IssueList } from './IssueList.tsx';
import { OwnVerdicts } from './OwnVerdicts.tsx';
import { onDemandTextOf } from '#text/onDemandText.ts';

const OUTCOME = 'outcome';

/** What was understood is read out from its heading on, once it stands there. */
const focusOutcome = (): void => {
  requestAnimationFrame(() => document.getElementById(OUTCOME)?.focus());
};

type Props = Readonly<{ catalogue: Catalogue; route: Route; lastYear: number }>;

/** The user's own two files: choose them, see what was understood and what was not, and the verdicts. Kept in memory only. */
export function DataScreen({ catalogue, route, lastYear }: Props) {
  const { language } = route.selection;
  const { data } = onDemandTextOf(language);
  const reader = useReadOwnFiles(catalogue);
  usePageTitle(`${data.title} · ${textOf(language).screen.app.name}`);
  return (
    <>
      <header className={s['head']}>
        <h1>{data.title}</h1>
        <p className={s['intro']}>{data.intro}</p>
      </header>
      <FileChoice
        language={language}
        isReading={reader.isPending}
        onRead={(files) => reader.mutate(files, { onSuccess: focusOutcome })}
      />
      {reader.isPending && <StatePanel tone="loading" title={data.reading} />}
      {reader.isError && (
        <StatePanel tone="error" title={data.failed}>
          <p>{reader.error instanceof FileChanged ? data.changed(reader.error.message) : data.failedMore}</p>
        </StatePanel>
      )}
      {!reader.isPending && !reader.isError && <Outcome route={route} lastYear={lastYear} />}
    </>
  );
}

function Outcome({ route, lastYear }: Readonly<{ route: Route; lastYear: number }>) {
  const { language, asOf } = route.selection;
  const { data } = onDemandTextOf(language);
  const own = useOwnReading();
  const { files } = useOwnChoice();
  const [file, setFile] = useState<string | null>(null);
  const view = useMemo(
    () => (own === null ? null : importView(own.dataset, own.issues, asOf ?? yearPeriod(lastYear), language, file)),
    [own, asOf, lastYear, language, file],
  );
  if (view === null || own === null) return null;
  const isStale = files.results !== own.files.results || files.goals !== own.files.goals;
  const names = [...own.files.results, ...own.files.goals].map(({ name }) => name).join(', ');
  return (
    <section className={s['outcome']}>
      {isStale && <Notice>{data.stale(names)}</Notice>}
      <h2 id={OUTCOME} tabIndex={-1}>
        {view.title}
      </h2>
      <p className={s['intro']}>{view.understood}</p>
      <IssueList view={view} issues={own.issues} language={language} file={file} onFile={setFile} />
      <OwnVerdicts view={view} route={route} />
    </section>
  );
}
