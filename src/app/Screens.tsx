import { lazy, Suspense, useEffect, useRef } from 'react';
import { GoalsScreen } from '#features/goals/GoalsScreen.tsx';
import { useDataset } from '#state/dataset.ts';
import { unreadOwn, useOwnReading } from '#state/ownFiles.ts';
import { useOtherTabs } from '#state/storeReading.ts';
import { routeHash, type Route, type RouteReading } from '#state/route.ts';
import { textOf } from '#text/catalogue.ts';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import { StatePanel } from '#ui/StatePanel.tsx';

const GoalScreen = lazy(async () => ({ default: (await import('#features/goal/GoalScreen.tsx')).GoalScreen }));
const DataScreen = lazy(async () => ({ default: (await import('#features/data/DataScreen.tsx')).DataScreen }));

type Props = Readonly<{ reading: RouteReading; lastYear: number }>;

/** The screen of the route over its data; what stands there while the data loads, and when it does not. */
export function Screens({ reading, lastYear }: Props) {
  const { route } = reading;
  const { app } = textOf(route.selection.language).screen;
  const shown = useDataset();
  const own = useOwnReading();
  useFocusOnChange(`${route.screen} ${route.selection.goal}`);
  const loading = <StatePanel tone="loading" title={app.loading} />;
  useOtherTabs();
  if (shown.isError) return <LoadFailure route={route} onRetry={() => void shown.refetch()} />;
  if (shown.data === undefined) return loading;
  if (route.screen === 'data')
    return (
      <Suspense fallback={loading}>
        <DataScreen catalogue={shown.data.catalogue} route={route} lastYear={lastYear} />
      </Suspense>
    );
  const dataset = route.source === 'own' ? (own?.dataset ?? null) : shown.data;
  if (dataset === null) return <OwnGone route={route} />;
  const unread = route.source === 'own' && own !== null ? unreadOwn(own) : null;
  const screen =
    route.screen === 'goal' ? (
      <GoalScreen dataset={dataset} route={route} lastYear={lastYear} />
    ) : (
      <GoalsScreen dataset={dataset} reading={reading} lastYear={lastYear} unread={unread} />
    );
  return (
    <>
      {route.source === 'own' && <Notice>{app.ownShown}</Notice>}
      <Suspense fallback={loading}>{screen}</Suspense>
    </>
  );
}

function LoadFailure({ route, onRetry }: Readonly<{ route: Route; onRetry: () => void }>) {
  const { app } = textOf(route.selection.language).screen;
  return (
    <StatePanel tone="error" title={app.failed}>
      <p>{app.failedMore}</p>
      <Button onPress={onRetry}>{app.retry}</Button>
    </StatePanel>
  );
}

function OwnGone({ route }: Readonly<{ route: Route }>) {
  const { app } = textOf(route.selection.language).screen;
  return (
    <StatePanel tone="empty" title={app.ownGone}>
      <a href={routeHash({ ...route, screen: 'data' })}>{app.openOwn}</a>
    </StatePanel>
  );
}

/** Another screen begins at its top, with the focus there for those who listen; back from a goal, at the row that was left. */
function useFocusOnChange(screen: string): void {
  const shown = useRef(screen);
  const left = useRef(screen.startsWith('goal ') ? screen.slice('goal '.length) : '');
  useEffect(() => {
    if (shown.current === screen) return;
    shown.current = screen;
    const [before, goal] = [left.current, document.getElementById(`goal-${left.current}`)];
    left.current = screen.startsWith('goal ') ? screen.slice('goal '.length) : '';
    if (before !== '' && goal !== null) {
      goal.focus();
      return;
    }
    document.getElementById('main')?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, [screen]);
}
