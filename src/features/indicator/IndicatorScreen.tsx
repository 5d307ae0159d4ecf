import { useMemo } from 'react';
import type { Dataset } from '#domain/dataset.ts';
import { useCurrentData } from '#state/dataset.ts';
import { indicatorCodec } from '#state/indicatorRoute.ts';
import type { Route } from '#state/route.ts';
import { useOwn } from '#state/useRoute.ts';
import { textOf } from '#text/catalogue.ts';
import { indicatorTextOf } from '#text/indicatorText.ts';
import { Notice } from '#ui/Notice.tsx';
import { StatePanel } from '#ui/StatePanel.tsx';
import { chooseIndicator, type IndicatorChosen } from '#viewmodel/indicator/indicatorChoice.ts';
import type { IndicatorSelection } from '#viewmodel/indicator/selection.ts';
import { Field } from './Field.tsx';

type Props = Readonly<{ dataset: Dataset; route: Route; lastYear: number }>;

/** One indicator, everybody in it. A component, and peers of a similar profile, wait for the components; the rest is there before. */
export function IndicatorScreen({ dataset, route, lastYear }: Props) {
  const { selection } = route;
  const { language } = selection;
  const { value: own, ignored, routeWith } = useOwn(route, indicatorCodec);
  const { index, component, period, since, region, group, peers } = own;
  const asked = useMemo(
    () => ({ index, component, period, since, region, group, peers }),
    [index, component, period, since, region, group, peers],
  );
  const { total, hasParts } = useMemo(() => {
    const found = chooseIndicator(dataset, selection, { ...asked, component: null }, lastYear)?.choice.total ?? null;
    const parts = dataset.catalogue.indicators.some((i) => i.id === found?.id && i.component !== null);
    return { total: found, hasParts: parts };
  }, [dataset, selection, asked, lastYear]);
  const parts = useCurrentData(total === null ? [] : [total.id], hasParts);
  const isTotalEnough = !hasParts || (own.component === null && own.rule !== 'profile');
  const data = parts.data ?? (isTotalEnough ? dataset : undefined);
  const chosen = useMemo(
    () => (data === undefined ? null : chooseIndicator(data, selection, asked, lastYear)),
    [data, selection, asked, lastYear],
  );
  const words = indicatorTextOf(language);
  if (total === null) return <StatePanel tone="empty" title={words.noIndicator} />;
  if (parts.isError) return <StatePanel tone="error" title={words.failed} />;
  if (data === undefined || chosen === null) return <StatePanel tone="loading" title={words.loading} />;
  const unusable = [...new Set([...ignored, ...chosen.unknown])];
  return (
    <>
      {unusable.length > 0 && <Notice>{textOf(language).screen.app.ignored(unusable)}</Notice>}
      <Field
        dataset={data}
        parts={!hasParts ? 'none' : parts.data === undefined ? 'loading' : 'here'}
        choice={chosen.choice}
        own={usable(own, chosen)}
        route={route}
        routeWith={routeWith}
        isUsable={unusable.length + chosen.choice.absent.length === 0}
      />
    </>
  );
}

/** The selection without what the data does not hold. */
function usable(own: IndicatorSelection, { choice, unknown }: IndicatorChosen): IndicatorSelection {
  const known = (name: 'region' | 'group'): string | null => (unknown.includes(name) ? null : own[name]);
  return { ...own, region: known('region'), group: known('group'), peers: choice.peers };
}
