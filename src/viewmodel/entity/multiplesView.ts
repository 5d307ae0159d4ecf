import type { Subject } from '#domain/frame.ts';
import { yearPeriod } from '#domain/period.ts';
import { lookupOf } from '#domain/lookup.ts';
import { rankingOf } from '#domain/ranking.ts';
import type { Language } from '#text/language.ts';
import { timeAxis } from '../progressAxes.ts';
import type { LineMeasure } from '../selection.ts';
import { yearTime } from '../yearTime.ts';
import { multipleView, type MultipleView, type SharedAxes } from './multipleView.ts';

const YEARS = 12;
/** Goals further away than this are listed, but do not stretch the axis of years. */
const AHEAD = 6;

/** How many were ranked at most in the shown years, in any of the indicators: the last place of the axis that all share. */
function mostRanked(subjects: readonly Subject[], from: number, to: number): number {
  const numbers = subjects.flatMap(({ dataset, series, entity }) =>
    lookupOf(dataset)
      .periodsOf(series)
      .filter((period) => period.year >= from && period.year <= to)
      .map((period) => rankingOf(dataset, series, period, entity).ranked),
  );
  return Math.max(2, ...numbers);
}

function sharedAxes(subjects: readonly Subject[]): SharedAxes {
  const [first] = subjects;
  if (first === undefined) return { time: timeAxis([0]), ranked: 2 };
  const { asOf, dataset, entity } = first;
  const dues = dataset.goals
    .filter((goal) => goal.entity === entity.id && goal.due.year <= asOf.year + AHEAD)
    .map((goal) => yearTime(goal.due));
  const from = asOf.year - YEARS + 1;
  const time = timeAxis([yearTime(yearPeriod(from)), yearTime(asOf), ...dues.filter((due) => due >= from)]);
  return { time, ranked: mostRanked(subjects, from, asOf.year) };
}

/** Every indicator with figures of the entity or of its predecessors, as figures of one height over the same years. */
export function multiplesView(
  subjects: readonly Subject[],
  show: LineMeasure,
  language: Language,
): readonly MultipleView[] {
  const axes = sharedAxes(subjects);
  return subjects.map((subject) => multipleView(subject, show, axes, language));
}
