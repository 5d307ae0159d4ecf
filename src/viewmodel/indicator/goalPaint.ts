import { judgeGoal } from '#domain/judge.ts';
import { seriesGoal } from '#domain/seriesGoal.ts';
import type { GoalJudgement } from '#domain/verdict.ts';
import { formatPeriod } from '#text/formatNumber.ts';
import { clauseWords } from '#text/clauseText.ts';
import { mapTextOf } from '#text/mapText.ts';
import { entityName } from '#text/names.ts';
import type { Tone } from '../tone.ts';
import { badgeView, isKeptUp, outlookView, type BadgeView } from '../verdictView.ts';
import type { LegendEntry, MapContext, Paint, Painter } from './mapContext.ts';
import type { MapUnit } from './mapUnits.ts';

const TONES: readonly Tone[] = ['met', 'on-track', 'at-risk', 'not-met', 'undetermined'];

/** How a goal stands: its verdict, and the outlook of an open one, since those of one verdict have several tones. */
function standing({ goal, verdict, outlook, holding }: GoalJudgement, { language }: MapContext): BadgeView {
  const { tone, word } = badgeView(verdict, outlook, language);
  const open = outlookView(outlook, isKeptUp(goal.window, holding), language);
  return { tone, word: open === null ? word : `${word}: ${open.word.toLocaleLowerCase(language)}` };
}

function goalPaint(context: MapContext, { entity }: MapUnit, judged: GoalJudgement | null): Paint {
  const words = mapTextOf(context.language);
  const name = entityName(entity, context.language);
  if (judged === null)
    return { shade: 'blank', figure: '', mark: null, said: words.said(name, [words.noGoal]), cell: '' };
  const { tone, word } = standing(judged, context);
  const conditions = judged.clauses.map(({ clause }) => clauseWords(clause, context.language, context.indicator.unit));
  const goal = words.goal(word, conditions.join('; '), formatPeriod(judged.goal.due, context.language));
  return { shade: `tone-${tone}`, figure: '', mark: tone, said: words.said(name, [goal]), cell: goal };
}

/** Each tone that there is, with the verdicts that it stands for. */
function toneEntries(context: MapContext, judged: readonly GoalJudgement[]): readonly LegendEntry[] {
  const badges = judged.map((judgement) => standing(judgement, context));
  return TONES.flatMap((tone) => {
    const own = badges.filter((badge) => badge.tone === tone);
    const label = [...new Set(own.map(({ word }) => word))].join(' · ');
    return own.length === 0 ? [] : [{ shade: `tone-${tone}`, mark: tone, label, count: own.length } as const];
  });
}

/** Tiles by the verdict on the province's goal for the indicator, as of the period. */
export const paintGoals: Painter = (context, { units, period: drawn }) => {
  const { dataset, series, period, heading, language } = context;
  const words = mapTextOf(language);
  const judgements = units.map(({ entity }) => {
    const goal = seriesGoal(dataset, series, entity, period, drawn);
    return goal === null ? null : judgeGoal(dataset, goal, period);
  });
  const judged = judgements.filter((judgement) => judgement !== null);
  const having = (verdict: GoalJudgement['verdict']): number => judged.filter((j) => j.verdict === verdict).length;
  return {
    title:
      judged.length === 0
        ? words.noGoalsTitle(heading)
        : words.verdictTitle(heading, judged.length, having('met'), having('not-met'), having('pending')),
    legendTitle: words.goals,
    legend: [
      ...toneEntries(context, judged),
      { shade: 'blank', mark: null, label: words.without, count: units.length - judged.length },
    ],
    paints: units.map((unit, i) => goalPaint(context, unit, judgements[i] ?? null)),
    column: words.goals,
  };
};
