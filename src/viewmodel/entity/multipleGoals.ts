import { frameOf, type Subject } from '#domain/frame.ts';
import { judgeGoal } from '#domain/judge.ts';
import type { GoalJudgement } from '#domain/verdict.ts';
import { goalSentence } from '#text/goalSentence.ts';
import type { Language } from '#text/language.ts';
import { clauseView, styleOf } from '../clauseView.ts';
import { goalOnLine, type GoalOnLine } from '../goalOnLine.ts';
import type { LineMeasure } from '../selection.ts';
import { toneOf, type Tone } from '../tone.ts';
import { badgeView, type BadgeView } from '../verdictView.ts';

/** A goal of the entity for an indicator, with the way to it. */
export type MultipleGoal = Readonly<{ id: string; due: number; words: string; badge: BadgeView; sentence: string }>;
/** Where a condition of a goal stands on the axis, with the tone of its own verdict. */
export type GoalMark = GoalOnLine & Readonly<{ key: string; tone: Tone }>;

/** The judged goals that an entity has for an indicator, by their due periods. */
export function judgedGoals({ dataset, entity, indicator, asOf }: Subject): readonly GoalJudgement[] {
  return dataset.goals
    .filter((goal) => goal.entity === entity.id && goal.indicator === indicator.id)
    .map((goal) => judgeGoal(dataset, goal, asOf))
    .toSorted((a, b) => a.goal.due.year - b.goal.due.year);
}

/** Goals as they are listed: their conditions in words, the verdict, and the whole sentence. */
export const listedGoals = (
  judgements: readonly GoalJudgement[],
  { dataset, asOf }: Subject,
  language: Language,
): readonly MultipleGoal[] =>
  judgements.map((judgement) => ({
    id: judgement.goal.id,
    due: judgement.goal.due.year,
    words: judgement.clauses
      .map((judged) => clauseView(judged, frameOf(dataset, judgement.goal, asOf), language).words)
      .join(' · '),
    badge: badgeView(judgement.verdict, judgement.outlook, language),
    sentence: goalSentence(judgement, dataset, language),
  }));

/** Conditions that ask the same of the same years are one mark. */
const distinct = (marks: readonly GoalMark[]): readonly GoalMark[] => [
  ...new Map(marks.map((mark) => [`${mark.at} ${mark.far} ${mark.from} ${mark.to} ${mark.tone}`, mark])).values(),
];

/** The marks of the conditions on the total that speak of what is shown; `years` is how many the axis holds. */
export const goalMarks = (
  judgements: readonly GoalJudgement[],
  { dataset, asOf, indicator }: Subject,
  show: LineMeasure,
  years: number,
  language: Language,
): readonly GoalMark[] =>
  distinct(
    judgements.flatMap(({ goal, clauses }) =>
      clauses.flatMap((judged, i) => {
        if (judged.measure !== show || goal.component !== null) return [];
        const mark = goalOnLine(judged, frameOf(dataset, goal, asOf), styleOf(judged, indicator, language), years);
        return mark === null ? [] : [{ ...mark, key: `${goal.id} ${i}`, tone: toneOf(judged.verdict, judged.outlook) }];
      }),
    ),
  );
