import { useMemo } from 'react';
import type { Dataset } from '#domain/dataset.ts';
import type { Goal } from '#domain/goal.ts';
import { judgeGoal } from '#domain/judge.ts';
import { useComponents } from '#state/dataset.ts';
import { routeHash, type Route } from '#state/route.ts';
import { goTo, useSettledRoute } from '#state/useRoute.ts';
import { Arrow } from '#ui/Arrow.tsx';
import { Badge } from '#ui/Badge.tsx';
import { Notice } from '#ui/Notice.tsx';
import { StatePanel } from '#ui/StatePanel.tsx';
import { usePageTitle } from '#ui/usePageTitle.ts';
import { choose } from '#viewmodel/chosen.ts';
import { goalDetailView } from '#viewmodel/goalDetailView.ts';
import { withComponents } from '#viewmodel/withComponents.ts';
import { ContributionPanel } from './ContributionPanel.tsx';
import { exportingOf } from './exporting.ts';
import { FieldPanel } from './FieldPanel.tsx';
import s from './GoalScreen.module.css';
import { LinePanel } from './LinePanel.tsx';
import { AboutPanel, ConditionsPanel, NeedPanel, WhyPanel } from './Reasons.tsx';
import { textOf } from '#text/catalogue.ts';
import { onDemandTextOf } from '#text/onDemandText.ts';

type Props = Readonly<{ dataset: Dataset; route: Route; lastYear: number }>;

/** One goal in full; says so when the link names one that is not there. */
export function GoalScreen({ dataset, route, lastYear }: Props) {
  const { detail } = onDemandTextOf(route.selection.language);
  const goal = dataset.goals.find(({ id }) => id === route.selection.goal) ?? null;
  return (
    <>
      <p className={s['back']}>
        <a href={routeHash({ ...route, screen: 'goals', selection: { ...route.selection, goal: null } })}>
          {detail.back}
        </a>
      </p>
      {goal === null ? (
        <StatePanel tone="empty" title={detail.missing}>
          <p>{detail.missingMore}</p>
        </StatePanel>
      ) : (
        <GoalDetail dataset={dataset} goal={goal} route={route} lastYear={lastYear} />
      )}
    </>
  );
}

/** The components of the goal's indicator beside its totals, loaded on demand. */
function useParts(dataset: Dataset, goal: Goal) {
  const isWanted = dataset.catalogue.indicators.some((i) => i.id === goal.indicator && i.component !== null);
  const { data, isError, isLoading } = useComponents(goal.indicator, isWanted);
  const parts = useMemo(
    () => (data === undefined ? null : withComponents(dataset, data, goal.indicator, goal.entity)),
    [dataset, data, goal],
  );
  return { parts, components: isWanted ? data : null, isError, isLoading };
}

function GoalDetail({
  dataset,
  goal,
  route,
  lastYear,
}: Readonly<{ dataset: Dataset; goal: Goal; route: Route; lastYear: number }>) {
  const { selection } = route;
  const { language, measure } = selection;
  const { chosen } = useMemo(() => choose(dataset, selection, lastYear), [dataset, selection, lastYear]);
  const { asOf } = chosen;
  useSettledRoute({ ...route, selection: { ...selection, asOf } }, true);
  const { parts, components, isError, isLoading } = useParts(dataset, goal);
  const judgement = useMemo(() => judgeGoal(dataset, goal, asOf), [dataset, goal, asOf]);
  const view = useMemo(
    () => goalDetailView(dataset, parts, judgement, asOf, measure, language),
    [dataset, parts, judgement, asOf, measure, language],
  );
  const exporting = exportingOf(dataset, components, { goal, asOf, measure, language });
  usePageTitle(`${view.title} · ${textOf(language).screen.app.name}`);
  return (
    <article className={s['columns']}>
      <header className={s['head']}>
        {view.isSample && <Notice>{textOf(language).screen.app.sample}</Notice>}
        <p className={s['subtitle']}>{view.subtitle}</p>
        <h1>{view.title}</h1>
        <p className={s['badges']}>
          <Badge tone={view.badge.tone} word={view.badge.word} />
          {view.outlook !== null && <Arrow direction={view.outlook.arrow} word={view.outlook.word} />}
          {view.outlookRule !== null && <span className={s['rule']}>{view.outlookRule}</span>}
        </p>
        <blockquote className={s['wording']}>
          <p className={s['subtitle']}>{onDemandTextOf(language).detail.wording}</p>
          <p>“{view.wording}”</p>
        </blockquote>
      </header>
      <div className={s['aside']}>
        <div className={s['need']}>
          <NeedPanel view={view} language={language} />
        </div>
        <div className={s['reasons']}>
          <ConditionsPanel view={view} language={language} />
          <WhyPanel view={view} language={language} />
          <AboutPanel view={view} language={language} />
        </div>
      </div>
      <div className={s['charts']}>
        {view.nothing !== null && !isLoading ? (
          <p className={s['subtitle']}>{view.nothing}</p>
        ) : (
          <>
            <LinePanel
              view={view}
              language={language}
              exporting={exporting}
              onMeasure={(next) => goTo({ ...route, selection: { ...selection, asOf, measure: next } })}
            />
            <FieldPanel key={view.field?.subtitle ?? ''} view={view} language={language} exporting={exporting} />
            <ContributionPanel
              view={view}
              language={language}
              exporting={exporting}
              isLoading={isLoading}
              isError={isError}
            />
          </>
        )}
      </div>
    </article>
  );
}
