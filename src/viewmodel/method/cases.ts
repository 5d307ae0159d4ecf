import { entityById } from '#domain/catalogue.ts';
import type { Dataset } from '#domain/dataset.ts';
import type { Goal } from '#domain/goal.ts';
import { judgeGoal } from '#domain/judge.ts';
import { comparePeriods, type Period } from '#domain/period.ts';
import type { ClauseJudgement, GoalJudgement } from '#domain/verdict.ts';
import { formatPeriod } from '#text/formatNumber.ts';
import { goalSentence } from '#text/goalSentence.ts';
import type { Language } from '#text/language.ts';
import { methodTextOf } from '#text/methodText.ts';
import { isSample } from '../chosen.ts';

/** A goal of the data as it is judged with the figures up to a period. */
export type Case = Readonly<{ judgement: GoalJudgement; asOf: Period; isNow: boolean }>;

/** A real goal as an example of a rule: its words and what is said of them. */
export type ExampleView = Readonly<{
  goal: string;
  asOf: Period;
  wording: string;
  sentence: string;
  seenAt: string | null; // where it is judged as of an earlier period than the chosen one
}>;

/** How many years before its due period a goal is looked at again, so that open verdicts have examples too. */
const YEARS_BEFORE = 2;

function earlier(goal: Goal, asOf: Period): readonly Period[] {
  const periods = Array.from({ length: YEARS_BEFORE }, (_, i): Period => ({
    year: goal.due.year - 1 - i,
    months: goal.due.months,
  }));
  return periods.filter((period) => comparePeriods(period, asOf) < 0);
}

const isDecided = ({ judgement }: Case): boolean => judgement.verdict === 'met' || judgement.verdict === 'not-met';
const hasFigure = (found: Case): boolean => decidingOf(found)?.actual != null;

/** How much a case shows: 0 most. */
const order = (found: Case): number => (isDecided(found) ? 0 : hasFigure(found) ? 1 : 2);

/**
 * The goals of real entities as they stand now and as they stood one and two years before they were due; decided ones
 * first, then those with a figure. The first one that shows a rule is its example.
 */
export function casesOf(dataset: Dataset, asOf: Period): readonly Case[] {
  const goals = dataset.goals.filter((goal) => {
    const entity = entityById(dataset.catalogue, goal.entity);
    return entity !== null && !isSample(entity);
  });
  const judged = (goal: Goal, at: Period, isNow: boolean): Case => ({
    judgement: judgeGoal(dataset, goal, at),
    asOf: at,
    isNow,
  });
  const now = goals.map((goal) => judged(goal, asOf, true));
  const before = goals.flatMap((goal) => earlier(goal, asOf).map((at) => judged(goal, at, false)));
  return [...now, ...before].toSorted((a, b) => order(a) - order(b));
}

/** The clause that decided a case; null for a goal without clauses. */
export const decidingOf = ({ judgement }: Case): ClauseJudgement | null =>
  judgement.clauses[judgement.deciding] ?? null;

/** A case in words. */
export function exampleView({ judgement, asOf, isNow }: Case, dataset: Dataset, language: Language): ExampleView {
  const { goal } = judgement;
  return {
    goal: goal.id,
    asOf,
    wording: goal.wording,
    sentence: goalSentence(judgement, dataset, language),
    seenAt: isNow ? null : methodTextOf(language).seenAt(formatPeriod(asOf, language)),
  };
}
