import { lazy, Suspense, useMemo, type ReactNode } from 'react';
import type { Dataset } from '#domain/dataset.ts';
import { routeHash, type Route, type RouteReading } from '#state/route.ts';
import { goTo, useSettledRoute } from '#state/useRoute.ts';
import { textOf } from '#text/catalogue.ts';
import { Button } from '#ui/Button.tsx';
import { ErrorBoundary } from '#ui/ErrorBoundary.tsx';
import { Notice } from '#ui/Notice.tsx';
import { StatePanel } from '#ui/StatePanel.tsx';
import { usePageTitle } from '#ui/usePageTitle.ts';
import { choose, formerWithGoals, isSample } from '#viewmodel/chosen.ts';
import { goalsView, type GoalsView } from '#viewmodel/goalsView.ts';
import { pickersView, type PickerOption } from '#viewmodel/pickersView.ts';
import { DEFAULT_SELECTION, type Selection } from '#viewmodel/selection.ts';
import { Counts } from './Counts.tsx';
import { GoalsFilter } from './GoalsFilter.tsx';
import s from './GoalsScreen.module.css';
import { GoalsTable } from './GoalsTable.tsx';
import { Pickers } from './Pickers.tsx';

const SaveTable = lazy(async () => ({ default: (await import('./SaveTable.tsx')).SaveTable }));
const GoalsExport = lazy(async () => ({ default: (await import('./GoalsExport.tsx')).GoalsExport }));

type Props = Readonly<{ dataset: Dataset; reading: RouteReading; lastYear: number }>;

/** The start screen: which goals hold and which do not, worst first. */
export function GoalsScreen({ dataset, reading, lastYear }: Props) {
  const { route, ignored } = reading;
  const { language } = route.selection;
  const { chosen, unknown } = useMemo(() => choose(dataset, route.selection, lastYear), [dataset, route, lastYear]);
  const view = useMemo(() => goalsView(dataset, chosen, route.selection), [dataset, chosen, route]);
  const pickers = useMemo(
    () => pickersView(dataset, chosen, lastYear, language),
    [dataset, chosen, lastYear, language],
  );
  const { entity, plan, asOf } = chosen;
  const settled: Route = {
    ...route,
    selection: { ...route.selection, goal: null, entity: entity?.id ?? null, plan, asOf },
  };
  useSettledRoute(settled, ignored.length === 0 && unknown.length === 0);
  const select = (patch: Partial<Selection>) => goTo({ ...settled, selection: { ...settled.selection, ...patch } });
  const { app } = textOf(language).screen;
  usePageTitle(`${view.title} · ${app.name}`);
  const formerIds: readonly string[] = entity === null ? [] : formerWithGoals(dataset, entity).map(({ id }) => id);
  const former = pickers.entities.filter(({ value }) => formerIds.includes(value));
  return (
    <>
      {unknown.length > 0 && <Notice>{app.ignored(unknown)}</Notice>}
      {entity !== null && isSample(entity) && <Notice>{app.sample}</Notice>}
      <Pickers view={pickers} chosen={chosen} language={language} onSelect={select} />
      <div className={s['finding']}>
        <h1>{view.title}</h1>
        <Counts
          view={view}
          language={language}
          onSelect={(verdicts) => select({ filter: { ...route.selection.filter, verdicts } })}
        />
      </div>
      {view.rows.length + view.hidden > 0 && (
        <div className={s['tools']}>
          <GoalsFilter view={view} selection={settled.selection} onSelect={select} />
          {view.rows.length > 0 && (
            <OnDemand>
              <SaveTable rows={view.rows} chosen={chosen} language={language} />
            </OnDemand>
          )}
        </div>
      )}
      <Rows
        view={view}
        elsewhere={pickers.entities.filter(({ hasGoals }) => hasGoals)}
        former={former}
        route={settled}
        onClear={() => select({ filter: DEFAULT_SELECTION.filter })}
      />
      {view.rows.length > 0 && (
        <OnDemand>
          <GoalsExport dataset={dataset} chosen={chosen} view={view} route={settled} />
        </OnDemand>
      )}
    </>
  );
}

/** A part that the first load goes without; the list stands without it where it cannot be loaded. */
const OnDemand = ({ children }: Readonly<{ children: ReactNode }>) => (
  <ErrorBoundary resetKey="" fallback={null}>
    <Suspense>{children}</Suspense>
  </ErrorBoundary>
);

type RowsProps = Readonly<{
  view: GoalsView;
  elsewhere: readonly PickerOption[];
  former: readonly PickerOption[]; // predecessors that have goals
  route: Route;
  onClear: () => void;
}>;

function Rows({ view, elsewhere, former, route, onClear }: RowsProps) {
  const { filter } = DEFAULT_SELECTION;
  const { goals } = textOf(route.selection.language).screen;
  const hidden = view.hidden > 0 && (
    <p className={s['hidden']}>
      {goals.hidden(view.hidden)} <Button onPress={onClear}>{goals.clearFilter}</Button>
    </p>
  );
  if (view.rows.length > 0)
    return (
      <>
        <GoalsTable rows={view.rows} hasOutlooks={view.hasOutlooks} route={route} />
        {hidden}
        <p className={s['key']}>{goals.stripKey}</p>
      </>
    );
  return view.hidden > 0 ? (
    <StatePanel tone="empty" title={goals.nothingMatches}>
      {hidden}
    </StatePanel>
  ) : (
    <StatePanel tone="empty" title={former.length > 0 ? goals.formerly : goals.none}>
      <ul>
        {(former.length > 0 ? former : elsewhere).map(({ value, label, note }) => (
          <li key={value}>
            <a href={routeHash({ ...route, selection: { ...route.selection, entity: value, plan: null, filter } })}>
              {label}
            </a>{' '}
            {note}
          </li>
        ))}
      </ul>
    </StatePanel>
  );
}
