import type { Dataset } from '#domain/dataset.ts';
import type { Said } from '#state/importFiles.ts';
import type { Kept } from '#state/lastKept.ts';
import type { Route } from '#state/route.ts';
import { dataTextOf } from '#text/dataText.ts';
import { DataPackage } from './DataPackage.tsx';
import { DropArea } from './DropArea.tsx';
import { FigureHistory } from './FigureHistory.tsx';
import { History } from './History.tsx';
import { KeptNotice } from './KeptNotice.tsx';
import { SaidNotices } from './SaidNotices.tsx';
import { SavedState } from './SavedState.tsx';
import s from './StartPage.module.css';
import { StoredTable } from './StoredTable.tsx';
import { TakeAway } from './TakeAway.tsx';
import { Templates } from './Templates.tsx';

type Props = Readonly<{
  dataset: Dataset;
  route: Route;
  lastYear: number;
  said: readonly Said[];
  kept: Kept | null;
  onKept: (kept: Kept) => void;
  add: (files: readonly File[], folders: readonly string[]) => void;
}>;

/** Before anything is imported: where files come in, what is there already, templates, and what was imported before. */
export function StartPage({ dataset, route, lastYear, said, kept, onKept, add }: Props) {
  const { language } = route.selection;
  const data = dataTextOf(language);
  return (
    <>
      <header className={s['head']}>
        <div>
          <h1>{data.title}</h1>
          <p className={s['intro']}>{data.intro}</p>
        </div>
        <SavedState language={language} />
      </header>
      {kept !== null && <KeptNotice kept={kept} dataset={dataset} route={route} onKept={onKept} />}
      <SaidNotices said={said} language={language} />
      <DropArea language={language} onFiles={add} />
      <div className={s['columns']}>
        <StoredTable dataset={dataset} language={language} />
        <Templates dataset={dataset} lastYear={lastYear} language={language} />
      </div>
      <History language={language} />
      <div className={s['columns']}>
        <FigureHistory dataset={dataset} language={language} />
        <div>
          <DataPackage language={language} />
          <TakeAway route={route} />
        </div>
      </div>
    </>
  );
}
