import type { Dataset } from '#domain/dataset.ts';
import { useImporting } from '#state/importing.ts';
import { isLatest, useLastKept } from '#state/lastKept.ts';
import type { Route } from '#state/route.ts';
import { useStore } from '#state/storeReading.ts';
import { textOf } from '#text/catalogue.ts';
import { dataTextOf } from '#text/dataText.ts';
import { usePageTitle } from '#ui/usePageTitle.ts';
import { Review } from './Review.tsx';
import { StartPage } from './StartPage.tsx';
import { useDropAnywhere } from './useDropAnywhere.ts';
import { usePaste } from './usePaste.ts';

type Props = Readonly<{ dataset: Dataset; route: Route; lastYear: number }>;

/** Import, review and keep, undo; what is stored, and templates. While files are under way they are all there is to see. */
export function DataScreen({ dataset, route, lastYear }: Props) {
  const { language } = route.selection;
  const { data, screen } = { data: dataTextOf(language), screen: textOf(language).screen };
  const { state, work } = useImporting(dataset.catalogue);
  const { kept, tell } = useLastKept();
  const { content } = useStore();
  const add = (files: readonly File[], folders: readonly string[]) => {
    tell(null);
    work.add(
      files,
      folders.map((name) => ({ kind: 'directory', name })),
    );
  };
  useDropAnywhere(add);
  usePaste(data.drop.pasted, add);
  usePageTitle(`${data.title} · ${screen.app.name}`);
  const shared = { dataset, route, lastYear, add };
  if (state.files.length > 0) return <Review {...shared} state={state} work={work} onKept={tell} />;
  const told = kept !== null && isLatest(kept, content) ? kept : null;
  return <StartPage {...shared} said={state.said} kept={told} onKept={tell} />;
}
