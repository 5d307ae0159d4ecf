import { lazy, Suspense, useEffect, useRef } from 'react';
import { GoalsScreen } from '#features/goals/GoalsScreen.tsx';
import { useDataset } from '#state/dataset.ts';
import type { Route, RouteReading } from '#state/route.ts';
import { useOtherTabs } from '#state/storeReading.ts';
import { textOf } from '#text/catalogue.ts';
import { Button } from '#ui/Button.tsx';
import { StatePanel } from '#ui/StatePanel.tsx';

const GoalScreen = lazy(async () => ({ default: (await import('#features/goal/GoalScreen.tsx')).GoalScreen }));
const IndicatorScreen = lazy(async () => ({
  default: (await import('#features/indicator/IndicatorScreen.tsx')).IndicatorScreen,
}));
const EntityScreen = lazy(async () => ({ default: (await import('#features/entity/EntityScreen.tsx')).EntityScreen }));
const SimulateScreen = lazy(async () => ({
  default: (await import('#features/simulate/SimulateScreen.tsx')).SimulateScreen,
}));
const MethodScreen = lazy(async () => ({ default: (await import('#features/method/MethodScreen.tsx')).MethodScreen }));
const DataScreen = lazy(async () => ({ default: (await import('#features/data/DataScreen.tsx')).DataScreen }));

type Props = Readonly<{ reading: RouteReading; lastYear: number }>;

/** The screen of the route over its data; what stands there while the data loads, and when it does not. */
export function Screens({ reading, lastYear }: Props) {
  const { route } = reading;
  const { app } = textOf(route.selection.language).screen;
  const shown = useDataset();
  useFocusOnChange(`${route.screen} ${route.selection.goal}`);
  useOtherTabs();
  const loading = <StatePanel tone="loading" title={app.loading} />;
  if (shown.isError) return <LoadFailure route={route} onRetry={() => void shown.refetch()} />;
  const { data } = shown;
  if (data === undefined) return loading;
  const shared = { dataset: data, route, lastYear };
  const screens = {
    goals: <GoalsScreen dataset={data} reading={reading} lastYear={lastYear} />,
    goal: <GoalScreen {...shared} />,
    indicator: <IndicatorScreen {...shared} />,
    entity: <EntityScreen {...shared} />,
    simulate: <SimulateScreen {...shared} />,
    method: <MethodScreen {...shared} />,
    data: <DataScreen {...shared} />,
  } as const;
  return <Suspense fallback={loading}>{screens[route.screen]}</Suspense>;
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
