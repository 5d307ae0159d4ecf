import { useMemo } from 'react';
import type { Dataset } from '#domain/dataset.ts';
import type { Entity } from '#domain/entity.ts';
import type { Period } from '#domain/period.ts';
import { useCurrentData } from '#state/dataset.ts';
import { entityCodec } from '#state/entityRoute.ts';
import { routeHash, type Route } from '#state/route.ts';
import { goTo, useOwn, useSettledRoute } from '#state/useRoute.ts';
import { textOf } from '#text/catalogue.ts';
import { entityTextOf } from '#text/entityText.ts';
import { Notice } from '#ui/Notice.tsx';
import { StatePanel } from '#ui/StatePanel.tsx';
import { usePageTitle } from '#ui/usePageTitle.ts';
import { choose, isSample } from '#viewmodel/chosen.ts';
import { entityView, wantedComponents, type EntityView } from '#viewmodel/entity/entityView.ts';
import type { EntitySelection } from '#viewmodel/entity/selection.ts';
import { pickersView } from '#viewmodel/pickersView.ts';
import type { Selection } from '#viewmodel/selection.ts';
import s from './EntityScreen.module.css';
import { Multiples } from './Multiples.tsx';
import { Parts } from './Parts.tsx';
import { Pickers } from './Pickers.tsx';

type Props = Readonly<{ dataset: Dataset; route: Route; lastYear: number }>;

/** One province over all indicators. */
export function EntityScreen({ dataset, route, lastYear }: Props) {
  const { language } = route.selection;
  const { chosen, unknown } = useMemo(() => choose(dataset, route.selection, lastYear), [dataset, route, lastYear]);
  const { entity, asOf } = chosen;
  const { app } = textOf(language).screen;
  const lost = unknown.filter((name) => name === 'entity');
  return (
    <>
      {lost.length > 0 && <Notice>{app.ignored(lost)}</Notice>}
      {entity === null ? (
        <StatePanel tone="empty" title={app.screens.entity} />
      ) : (
        <EntityPage
          dataset={dataset}
          entity={entity}
          asOf={asOf}
          lastYear={lastYear}
          route={{ ...route, selection: { ...route.selection, entity: entity.id, asOf } }}
          isSettled={lost.length === 0}
        />
      )}
    </>
  );
}

type PageProps = Props & Readonly<{ entity: Entity; asOf: Period; isSettled: boolean }>;

/** The components beside the totals, and the view made of both. */
function useEntityView({ dataset, entity, asOf, route }: PageProps, value: EntitySelection) {
  const { language } = route.selection;
  const wanted = useMemo(() => wantedComponents(dataset, entity, asOf), [dataset, entity, asOf]);
  const components = useCurrentData(wanted, wanted.length > 0);
  const held = wanted.length === 0 ? dataset : (components.data ?? null);
  const view = useMemo(
    () => entityView(dataset, held, entity, asOf, value, language),
    [dataset, held, entity, asOf, value, language],
  );
  return { view, isError: components.isError, refetch: components.refetch };
}

function EntityPage(props: PageProps) {
  const { dataset, entity, asOf, route, lastYear, isSettled } = props;
  const { selection } = route;
  const { language } = selection;
  const { value, ignored, routeWith } = useOwn(route, entityCodec);
  const { view, isError, refetch } = useEntityView(props, value);
  const pickers = useMemo(
    () => pickersView(dataset, { entity, plan: '', asOf }, lastYear, language),
    [dataset, entity, asOf, lastYear, language],
  );
  const { app } = textOf(language).screen;
  const left = [...ignored, ...view.unknown];
  useSettledRoute(route, isSettled && left.length === 0);
  usePageTitle(`${view.head.title} · ${app.name}`);
  const select = (patch: Partial<Selection>) => goTo({ ...route, selection: { ...selection, ...patch } });
  const choosePart = (patch: Partial<EntitySelection>) => goTo(routeWith(patch));
  return (
    <>
      {left.length > 0 && <Notice>{app.ignored([...new Set(left)])}</Notice>}
      {isSample(entity) && <Notice>{app.sample}</Notice>}
      <Pickers pickers={pickers} entity={entity} asOf={asOf} language={language} onSelect={select} />
      <Head view={view} route={route} />
      {view.multiples.length > 0 && (
        <>
          <Multiples view={view} value={value} route={route} onChoose={choosePart} />
          {!view.head.isOnlyFormer && (
            <Parts
              view={view}
              value={value}
              provinces={pickers.entities}
              language={language}
              isError={isError}
              onRetry={() => void refetch()}
              onChoose={choosePart}
            />
          )}
        </>
      )}
    </>
  );
}

/** The finding, and where the territory's other figures stand; a way out where there are none. */
function Head({ view, route }: Readonly<{ view: EntityView; route: Route }>) {
  const { head, multiples } = view;
  const words = entityTextOf(route.selection.language);
  const linkTo = (id: string): string =>
    routeHash({ ...route, own: '', selection: { ...route.selection, entity: id, plan: null } });
  return (
    <header className={s['head']}>
      <h1>{head.title}</h1>
      {head.lineage !== null && (
        <p className={s['soft']}>
          {head.lineage} {head.isOnlyFormer && words.onlyFormerMore}
        </p>
      )}
      <ul className={s['relatives']}>
        {[...(head.heir === null ? [] : [head.heir]), ...head.former].map(({ id, name }) => (
          <li key={id}>
            <a href={linkTo(id)}>{name}</a>
          </li>
        ))}
      </ul>
      {multiples.length === 0 && (
        <div className={s['soft']}>
          <p>{words.noFiguresMore}</p>
          <p>
            <a href={routeHash({ ...route, screen: 'data', own: '' })}>{words.addFigures}</a> {words.addFiguresMore}
          </p>
        </div>
      )}
    </header>
  );
}
