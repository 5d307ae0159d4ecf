import { useMemo } from 'react';
import type { Dataset } from '#domain/dataset.ts';
import { useCurrentData } from '#state/dataset.ts';
import type { Route } from '#state/route.ts';
import { simulateCodec } from '#state/simulateRoute.ts';
import { useOwn, useSettledRoute } from '#state/useRoute.ts';
import { textOf } from '#text/catalogue.ts';
import { simulateTextOf } from '#text/simulateText.ts';
import { Notice } from '#ui/Notice.tsx';
import { StatePanel } from '#ui/StatePanel.tsx';
import { choose } from '#viewmodel/chosen.ts';
import { chooseSubject, withGoalEntity } from '#viewmodel/simulate/subject.ts';
import { SimulatedSubject } from './SimulatedSubject.tsx';

type Props = Readonly<{ dataset: Dataset; route: Route; lastYear: number }>;

/** What would it take: a goal or a target of one's own, and the components that would reach it. */
export function SimulateScreen({ dataset, route, lastYear }: Props) {
  const { selection } = route;
  const { language } = selection;
  const { value: choice, ignored, routeWith } = useOwn(route, simulateCodec);
  const { chosen, unknown } = useMemo(
    () => choose(dataset, withGoalEntity(dataset, selection), lastYear),
    [dataset, selection, lastYear],
  );
  const asked = useMemo(
    () => chooseSubject(dataset, chosen, selection.goal, choice),
    [dataset, chosen, selection.goal, choice],
  );
  const { subject } = asked;
  const left = [...new Set([...ignored, ...unknown, ...asked.unknown])];
  const goal = subject === null || subject.isFree ? null : subject.goal.id;
  const settled = { ...route, selection: { ...selection, entity: chosen.entity?.id ?? null, asOf: chosen.asOf, goal } };
  useSettledRoute(settled, left.length === 0);
  const wanted = subject === null ? [] : [subject.series.indicator];
  const { data, isError } = useCurrentData(wanted, subject !== null);
  const { refused, title } = simulateTextOf(language);
  return (
    <>
      {left.length > 0 && <Notice>{textOf(language).screen.app.ignored(left)}</Notice>}
      {subject === null ? (
        <StatePanel tone="empty" title={title.none} />
      ) : data === undefined ? (
        <StatePanel tone={isError ? 'error' : 'loading'} title={isError ? refused.failed : refused.loading} />
      ) : (
        <SimulatedSubject
          dataset={data}
          subject={subject}
          chosen={chosen}
          choice={choice}
          place={{ route: settled, own: (changes) => ({ ...settled, own: routeWith(changes).own }) }}
          lastYear={lastYear}
        />
      )}
    </>
  );
}
