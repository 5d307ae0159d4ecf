import type { Dataset } from '#domain/dataset.ts';
import type { Goal } from '#domain/goal.ts';
import { compareByUrgency, countVerdicts, judgeGoal } from '#domain/judge.ts';
import { comparePeriods } from '#domain/period.ts';
import { VERDICTS_WORST_FIRST, type GoalJudgement, type Verdict } from '#domain/verdict.ts';
import { textOf } from '#text/catalogue.ts';
import { compareNames } from '#text/fold.ts';
import type { Language } from '#text/language.ts';
import { goalsOf, type Chosen } from './chosen.ts';
import { goalRowView, type GoalRowView } from './goalRowView.ts';
import { entityName } from '#text/names.ts';
import { ALL_PLANS, type Filter, type Selection, type Sort } from './selection.ts';
import { badgeView, type BadgeView } from './verdictView.ts';

/** How many goals have a verdict; a count of zero is left out of the line. */
export type VerdictCount = Readonly<{ verdict: Verdict; count: number; badge: BadgeView; isChosen: boolean }>;
export type FilterOption = Readonly<{ value: string; label: string }>;

/** The start screen: the finding, counts over all goals of the plan, and the rows that the filter leaves. */
export type GoalsView = Readonly<{
  title: string;
  total: string;
  counts: readonly VerdictCount[];
  rows: readonly GoalRowView[];
  hidden: number; // rows that the filter holds back
  hasOutlooks: boolean; // whether any row is still open
  indicators: readonly FilterOption[];
  owners: readonly FilterOption[];
}>;

/** Counts by verdict. The open ones are coloured by the worst outlook among them; judgements come worst first. */
function countsOf(judgements: readonly GoalJudgement[], filter: Filter, language: Language): readonly VerdictCount[] {
  const counts = countVerdicts(judgements);
  const outlookOf = (verdict: Verdict) => judgements.find((judged) => judged.verdict === verdict)?.outlook ?? null;
  return VERDICTS_WORST_FIRST.filter((verdict) => counts[verdict] > 0 || filter.verdicts.includes(verdict)).map(
    (verdict) => ({
      verdict,
      count: counts[verdict],
      badge: badgeView(verdict, outlookOf(verdict), language),
      isChosen: filter.verdicts.includes(verdict),
    }),
  );
}

const isShown = (row: GoalRowView, { verdicts, indicator, owner }: Filter): boolean =>
  (verdicts.length === 0 || verdicts.includes(row.verdict)) &&
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
    counts: countsOf(judgements, filter, language),
    rows: sortRows(shown, sort),
    hidden: rows.length - shown.length,
    hasOutlooks: shown.some(({ outlook }) => outlook !== null),
    indicators: optionsOf(rows.map((row) => [row.indicatorCode, row.indicator])),
    owners: optionsOf(rows.flatMap(({ owner }) => (owner === null ? [] : [[owner, owner] as const]))),
  };
}
