import type { Dataset } from '#domain/dataset.ts';
import type { Goal } from '#domain/goal.ts';
import { compareByUrgency, countVerdicts, judgeGoal } from '#domain/judge.ts';
import { comparePeriods } from '#domain/period.ts';
import { OUTLOOKS_WORST_FIRST, VERDICTS_WORST_FIRST, type GoalJudgement } from '#domain/verdict.ts';
import { textOf } from '#text/catalogue.ts';
import { compareNames } from '#text/fold.ts';
import type { Language } from '#text/language.ts';
import { goalsOf, type Chosen } from './chosen.ts';
import { goalRowView, type GoalRowView } from './goalRowView.ts';
import { entityName } from '#text/names.ts';
import { ALL_PLANS, type Filter, type Selection, type Sort, type Standing } from './selection.ts';
import { badgeView, outlookView, type ArrowDirection, type BadgeView } from './verdictView.ts';

/** How many goals stand so; a count of zero is left out of the line. Open goals are counted by outlook, with its arrow. */
export type StandingCount = Readonly<{
  standing: Standing;
  count: number;
  badge: BadgeView;
  arrow: ArrowDirection | null;
  isChosen: boolean;
}>;
export type FilterOption = Readonly<{ value: string; label: string }>;

/** The start screen: the finding, counts over all goals of the plan, and the rows that the filter leaves. */
export type GoalsView = Readonly<{
  title: string;
  total: string;
  counts: readonly StandingCount[];
  rows: readonly GoalRowView[];
  hidden: number; // rows that the filter holds back
  hasOutlooks: boolean; // whether any row is still open
  indicators: readonly FilterOption[];
  owners: readonly FilterOption[];
}>;

const STANDINGS: readonly Standing[] = VERDICTS_WORST_FIRST.flatMap((verdict): readonly Standing[] =>
  verdict === 'pending' ? OUTLOOKS_WORST_FIRST : [verdict],
);

const standingOf = ({ outlookCode, verdict }: GoalRowView): Standing => outlookCode ?? verdict;

const isChosen = (standing: Standing, { verdicts }: Filter, isOpen: boolean): boolean =>
  verdicts.includes(standing) || (isOpen && verdicts.includes('pending'));

function countOf(standing: Standing, rows: readonly GoalRowView[], filter: Filter, language: Language): StandingCount {
  const own = rows.filter((row) => standingOf(row) === standing);
  const outlook = OUTLOOKS_WORST_FIRST.find((o) => o === standing) ?? null;
  const verdict = VERDICTS_WORST_FIRST.find((v) => v === standing) ?? 'pending';
  const kept = own.filter((row) => row.isKeptUp).length;
  const shown = outlookView(outlook, kept > 0, language);
  const isMixed = outlook === 'ahead' && kept > 0 && kept < own.length;
  const badge = badgeView(verdict, outlook, language);
  const word = isMixed ? textOf(language).screen.goals.aheadBoth : (shown?.word ?? badge.word);
  return {
    standing,
    count: own.length,
    badge: { ...badge, word },
    arrow: shown?.arrow ?? null,
    isChosen: isChosen(standing, filter, outlook !== null),
  };
}

/** Counts of what there is, worst first, and of what the filter asks for. */
const countsOf = (rows: readonly GoalRowView[], filter: Filter, language: Language): readonly StandingCount[] =>
  STANDINGS.map((standing) => countOf(standing, rows, filter, language)).filter(
    ({ count, standing }) => count > 0 || filter.verdicts.includes(standing),
  );

const isShown = (row: GoalRowView, { verdicts, indicator, owner }: Filter): boolean =>
  (verdicts.length === 0 || verdicts.includes(row.verdict) || verdicts.includes(standingOf(row))) &&
  (indicator === null || indicator === row.indicatorCode) &&
  (owner === null || owner === row.owner);

/** Rows in the chosen order; `verdict` leaves the order of urgency that they came in. */
function sortRows(rows: readonly GoalRowView[], { by, descending }: Sort): readonly GoalRowView[] {
  const orders = {
    verdict: () => 0,
    indicator: (a: GoalRowView, b: GoalRowView) => compareNames(a.indicator, b.indicator),
    due: (a: GoalRowView, b: GoalRowView) => comparePeriods(a.dueAt, b.dueAt),
    owner: (a: GoalRowView, b: GoalRowView) => compareNames(a.owner ?? '', b.owner ?? ''),
  };
  const sorted = rows.toSorted(orders[by]);
  return descending ? sorted.toReversed() : sorted;
}

const optionsOf = (pairs: readonly (readonly [value: string, label: string])[]): readonly FilterOption[] =>
  [...new Map(pairs)].map(([value, label]) => ({ value, label })).toSorted((a, b) => compareNames(a.label, b.label));

const isOfPlan = (goal: Goal, plan: string): boolean => plan === ALL_PLANS || goal.plan === plan;

/** The goals of the chosen entity and plan, judged as of the chosen period, worst first. */
function chosenJudgements(dataset: Dataset, { entity, plan, asOf }: Chosen): readonly GoalJudgement[] {
  const goals = entity === null ? [] : goalsOf(dataset, entity).filter((goal) => isOfPlan(goal, plan));
  return goals.map((goal) => judgeGoal(dataset, goal, asOf)).toSorted(compareByUrgency);
}

/** The start screen over a dataset. */
export function goalsView(dataset: Dataset, chosen: Chosen, { filter, sort, language }: Selection): GoalsView {
  const judgements = chosenJudgements(dataset, chosen);
  const rows = judgements.map((j) => goalRowView(dataset, j, chosen.asOf, chosen.entity, language));
  const shown = rows.filter((row) => isShown(row, filter));
  const { goals } = textOf(language).screen;
  const counts = countVerdicts(judgements);
  const name = chosen.entity === null ? '' : entityName(chosen.entity, language);
  return {
    title: goals.title({
      name,
      total: rows.length,
      met: counts.met,
      notMet: counts['not-met'],
      pending: counts.pending,
    }),
    total: goals.total(rows.length),
    counts: countsOf(rows, filter, language),
    rows: sortRows(shown, sort),
    hidden: rows.length - shown.length,
    hasOutlooks: shown.some(({ outlook }) => outlook !== null),
    indicators: optionsOf(rows.map((row) => [row.indicatorCode, row.indicator])),
    owners: optionsOf(rows.flatMap(({ owner }) => (owner === null ? [] : [[owner, owner] as const]))),
  };
}
