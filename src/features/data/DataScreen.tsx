import { useMemo, useState } from 'react';
import type { Catalogue } from '#domain/dataset.ts';
import { yearPeriod } from '#domain/period.ts';
import { useOwnReading, useReadOwnFiles, type OwnFiles } from '#state/ownFiles.ts';
import type { Route } from '#state/route.ts';
import { textOf } from '#text/catalogue.ts';
import type { Language } from '#text/language.ts';
import { Button } from '#ui/Button.tsx';
import { FileDrop } from '#ui/FileDrop.tsx';
import { StatePanel } from '#ui/StatePanel.tsx';
import { usePageTitle } from '#ui/usePageTitle.ts';
import { importView } from '#viewmodel/importView.ts';
import s from './DataScreen.module.css';
import { IssueList } from './IssueList.tsx';
import { OwnVerdicts } from './OwnVerdicts.tsx';
import { onDemandTextOf } from '#text/onDemandText.ts';

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
      <FileChoice language={language} isReading={reader.isPending} onRead={reader.mutate} />
      {reader.isPending && <StatePanel tone="loading" title={data.reading} />}
      {reader.isError && (
        <StatePanel tone="error" title={data.failed}>
          <p>{data.failedMore}</p>
        </StatePanel>
      )}
      {!reader.isPending && !reader.isError && <Outcome route={route} lastYear={lastYear} />}
    </>
  );
}

type FileChoiceProps = Readonly<{ language: Language; isReading: boolean; onRead: (files: OwnFiles) => void }>;

function FileChoice({ language, isReading, onRead }: FileChoiceProps) {
  const { data } = onDemandTextOf(language);
  const [files, setFiles] = useState<OwnFiles>({ results: [], goals: [] });
  const words = { choose: data.choose, drop: data.drop, none: data.none, accept: '.csv,.txt,.tsv,text/csv' };
  const isReady = files.results.length > 0 && files.goals.length > 0;
  return (
    <>
      <div className={s['files']}>
        <FileDrop
          {...words}
          label={data.results}
          hint={data.resultsMore}
          files={files.results}
          onFiles={(results) => setFiles({ ...files, results })}
        />
        <FileDrop
          {...words}
          label={data.goals}
          hint={data.goalsMore}
          files={files.goals}
          onFiles={(goals) => setFiles({ ...files, goals })}
        />
      </div>
      <p className={s['read']}>
        <Button strong disabled={!isReady || isReading} onPress={() => onRead(files)}>
          {data.read}
        </Button>
      </p>
    </>
  );
}

function Outcome({ route, lastYear }: Readonly<{ route: Route; lastYear: number }>) {
  const { language, asOf } = route.selection;
  const own = useOwnReading();
  const view = useMemo(
    () => (own === null ? null : importView(own.dataset, own.issues, asOf ?? yearPeriod(lastYear), language)),
    [own, asOf, lastYear, language],
  );
  if (view === null) return null;
  return (
    <section className={s['outcome']} aria-live="polite">
      <h2>{view.title}</h2>
      <p className={s['intro']}>{view.understood}</p>
      <IssueList view={view} language={language} />
      <OwnVerdicts view={view} route={route} />
    </section>
  );
}
