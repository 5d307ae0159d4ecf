import { entityById } from '#domain/catalogue.ts';
import type { Dataset } from '#domain/dataset.ts';
import type { Entity } from '#domain/entity.ts';
import { frameOf } from '#domain/frame.ts';
import type { Period } from '#domain/period.ts';
import type { GoalJudgement, Outlook, Verdict } from '#domain/verdict.ts';
import { textOf } from '#text/catalogue.ts';
import { formatPeriod } from '#text/formatNumber.ts';
import { goalSentence } from '#text/goalSentence.ts';
import type { Language } from '#text/language.ts';
import { clauseView, styleOf, type ClauseView } from './clauseView.ts';
import { goalSpark } from './goalSpark.ts';
import { goalStrip } from './goalStrip.ts';
import { localMark } from './localWords.ts';
import { entityName, shortIndicatorName } from '#text/names.ts';
import type { SparkView } from './sparkView.ts';
import type { StripView } from './stripView.ts';
import { badgeView, isKeptUp, outlookView, type BadgeView, type OutlookView } from './verdictView.ts';

/** One goal as a row. Figures are those of the deciding clause. */
export type GoalRowView = Readonly<{
  id: string;
  indicatorCode: string;
  indicator: string;
  entity: string;
  of: string | null; // whose goal, where it is not the chosen entity's own
  wording: string;
  due: string;
  dueAt: Period;
  owner: string | null;
  document: string;
  verdict: Verdict;
  outlookCode: Outlook | null;
  isKeptUp: boolean;
  badge: BadgeView;
  outlook: OutlookView | null;
  sentence: string;
  deciding: ClauseView;
  clauses: readonly ClauseView[];
  clauseCount: string | null; // `2/3 điều kiện đạt`, `hiện giữ được 1/2 điều kiện`; null for a goal of one clause
  local: string | null; // the mark of a row that the analyst's own imports changed
  strip: StripView | null;
  spark: SparkView | null;
}>;

/** How many conditions hold; while the goal is open, hold now. Nothing is counted as failed where nothing is known. */
function clauseCount({ clauses, verdict }: GoalJudgement, language: Language): string | null {
  if (clauses.length < 2) return null;
  const { goals } = textOf(language).screen;
  const met = clauses.filter((clause) => clause.verdict === 'met').length;
  const held = clauses.filter((clause) => clause.verdict === 'met' || clause.holding === true).length;
  const isKnown = clauses.some((clause) => ['met', 'not-met'].includes(clause.verdict) || clause.holding !== null);
  if (!isKnown) return goals.clausesUnknown(clauses.length);
  return verdict === 'pending' ? goals.clausesHeld(held, clauses.length) : goals.clausesMet(met, clauses.length);
}

/** The row of a judged goal, as listed under `home` (null: under nobody). */
export function goalRowView(
  dataset: Dataset,
  judgement: GoalJudgement,
  asOf: Period,
  home: Entity | null,
  language: Language,
): GoalRowView {
  const { goal, verdict, outlook, holding } = judgement;
  const frame = frameOf(dataset, goal, asOf);
  const deciding = judgement.clauses[judgement.deciding];
  if (deciding === undefined) throw new RangeError(`goal ${goal.id} has no clause`);
  const entity = entityById(dataset.catalogue, goal.entity);
  const sentence = goalSentence(judgement, dataset, language);
  const clauses = judgement.clauses.map((judged) => clauseView(judged, frame, language));
  return {
    id: goal.id,
    indicatorCode: goal.indicator,
    indicator: shortIndicatorName(frame.indicator, language),
    entity: entity === null ? goal.entity : entityName(entity, language),
    of: entity === null || entity.id === home?.id ? null : entityName(entity, language),
    wording: goal.wording,
    due: formatPeriod(goal.due, language),
    dueAt: goal.due,
    owner: goal.owner,
    document: goal.document,
    verdict,
    outlookCode: outlook,
    isKeptUp: isKeptUp(goal.window, holding),
    badge: badgeView(verdict, outlook, language),
    outlook: outlookView(outlook, isKeptUp(goal.window, holding), language),
    sentence,
    deciding: clauseView(deciding, frame, language),
    clauses,
    clauseCount: clauseCount(judgement, language),
    local: localMark(judgement, frame, language),
    strip: goalStrip(deciding, frame, styleOf(deciding, frame.indicator, language), sentence),
    spark: goalSpark(
      deciding,
      frame,
      textOf(language).screen.goals.sparkTitle(shortIndicatorName(frame.indicator, language)),
    ),
  };
}
