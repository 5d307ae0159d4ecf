import { fieldSummary } from '#domain/fieldSummary.ts';
import { frameOf, type Frame } from '#domain/frame.ts';
import type { Goal } from '#domain/goal.ts';
import { judgeGoal } from '#domain/judge.ts';
import { comparePeriods, samePeriod } from '#domain/period.ts';
import { formatPeriod } from '#text/formatNumber.ts';
import { indicatorTextOf } from '#text/indicatorText.ts';
import { cutOffsOf, stripOfField, type CutOff, type FieldStripView } from '../fieldStripView.ts';
import { seriesName, styleOf, type Screen } from './asked.ts';

/** The goals of the province in focus for this series: those due in the period, else those due after it. */
function goalsFor({ dataset, choice, period }: Screen): readonly Goal[] {
  const { focus, focusThen, series } = choice;
  const goals = dataset.goals.filter(
    (goal) =>
      goal.indicator === series.indicator &&
      goal.component === series.component &&
      (goal.entity === focus?.id || goal.entity === focusThen?.id),
  );
  const due = goals.filter((goal) => samePeriod(goal.due, period));
  return due.length > 0 ? due : goals.filter((goal) => comparePeriods(goal.due, period) > 0);
}

function marksOf(frame: Frame, screen: Screen): readonly CutOff[] {
  const { dataset, choice, period, like, language } = screen;
  const { strip } = indicatorTextOf(language);
  const due = formatPeriod(frame.goal.due, language);
  return judgeGoal(dataset, frame.goal, choice.asOf).clauses.flatMap((judged) =>
    cutOffsOf({ frame, judged, period, like }, styleOf(screen, 'score')).map(({ score, label }) => ({
      score,
      label: strip.goal(label, due),
    })),
  );
}

/** The scores that the goals of the province in focus ask for, each once. */
function goalMarks(screen: Screen): readonly CutOff[] {
  const { dataset, choice } = screen;
  const marks = goalsFor(screen).flatMap((goal) => marksOf(frameOf(dataset, goal, choice.asOf), screen));
  return [...new Map(marks.map((mark) => [mark.label, mark])).values()];
}

/** Everybody's score in the period on one axis; null where fewer than two are known. */
export function indicatorStrip(screen: Screen): FieldStripView | null {
  const { dataset, choice, period, like, language } = screen;
  const { indicator, series, focusThen } = choice;
  return stripOfField(
    {
      frame: { dataset, indicator, series },
      period,
      like,
      focus: focusThen,
      summary: fieldSummary(dataset, series, period, like),
      style: styleOf(screen, 'score'),
      cutOffs: goalMarks(screen),
      tone: null,
    },
    seriesName(choice, language),
  );
}
