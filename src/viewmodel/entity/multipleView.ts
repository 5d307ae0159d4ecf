import type { Subject } from '#domain/frame.ts';
import { toNumber } from '#domain/fixed.ts';
import { isExact } from '#domain/ids.ts';
import { isSmallMove } from '#domain/moves.ts';
import { lookupOf } from '#domain/lookup.ts';
import { periodText, type Period } from '#domain/period.ts';
import { predecessorRange, type PredecessorRange } from '#domain/predecessors.ts';
import { entityTextOf } from '#text/entityText.ts';
import { formatPeriod } from '#text/formatNumber.ts';
import type { Language } from '#text/language.ts';
import { entityName, shortIndicatorName } from '#text/names.ts';
import { onDemandTextOf } from '#text/onDemandText.ts';
import type { DataTableView } from '../dataTableView.ts';
import { spanText, type FigureStyle } from '../figureWords.ts';
import { exactNumber, historyOf, type History, type HistoryPoint } from '../history.ts';
import { valueAxis, type TimeAxis, type ValueAxis } from '../progressAxes.ts';
import { breakNote, changeText, lineTable, pointText } from '../progressWords.ts';
import { publishedSource } from '../publishedSource.ts';
import type { LineMeasure } from '../selection.ts';
import { yearTime } from '../yearTime.ts';
import { goalMarks, judgedGoals, listedGoals, type GoalMark, type MultipleGoal } from './multipleGoals.ts';
import { rangeBars, rangeRows, rangeTitle, type RangeBar } from './multipleRange.ts';
import { placeStyle, scoreStyle } from './subjects.ts';

/** One figure of the entity; an interval has no value and is drawn as an open bar. */
export type MultiplePoint = Readonly<{
  key: string;
  time: number;
  value: number | null;
  low: number;
  high: number;
  label: string;
  stretch: number;
  said: string;
}>;

/** One indicator over the years that all indicators share: better is up. */
export type MultipleView = Readonly<{
  key: string;
  name: string;
  title: string;
  summary: string;
  source: string | null;
  time: TimeAxis;
  axis: ValueAxis;
  points: readonly MultiplePoint[];
  ranges: readonly RangeBar[];
  rangeNote: string | null; // whose ranges those are
  marks: readonly GoalMark[];
  breaks: readonly Readonly<{ time: number; note: string }>[];
  goals: readonly MultipleGoal[];
  table: DataTableView;
}>;

/** The axis of years that all figures share, and how many were ranked at most in them. */
export type SharedAxes = Readonly<{ time: TimeAxis; ranked: number }>;

/** What is drawn of one indicator. */
type Drawn = Readonly<{ subject: Subject; history: History; range: PredecessorRange; style: FigureStyle }>;

const pointView = (point: HistoryPoint, style: FigureStyle): MultiplePoint => ({
  key: periodText(point.period),
  time: yearTime(point.period),
  value: exactNumber(point.value),
  low: toNumber(point.value.low),
  high: toNumber(point.value.high),
  label: spanText(point.value, isExact(point.value) ? null : point.of, style),
  stretch: point.stretch,
  said: onDemandTextOf(style.language).chart.pointSaid(
    formatPeriod(point.period, style.language),
    pointText(point, style),
  ),
});

/** The entity's figures and its predecessors' ranges in the years of the axis. */
function drawnOf(subject: Subject, show: LineMeasure, from: number, language: Language): Drawn {
  const style = show === 'rank' ? placeStyle(language) : scoreStyle(subject.indicator, language);
  const { points, breaks } = historyOf(subject, show, style.decimals);
  const isShown = (period: Period): boolean => yearTime(period) >= from;
  const range = predecessorRange(subject, show);
  return {
    subject,
    style,
    history: {
      points: points.filter(({ period }) => isShown(period)),
      breaks: breaks.filter(({ before }) => isShown(before.period)),
    },
    range: { ...range, points: range.points.filter(({ period }) => isShown(period)) },
  };
}

/** The scores of everybody in the shown years, so that the height of a point says where it stands among all. */
function fieldScores({ subject, style }: Drawn, from: number): readonly number[] {
  if (style.measure !== 'score') return [];
  const { dataset, series, asOf, entity } = subject;
  const { periodsOf, field } = lookupOf(dataset);
  const periods = periodsOf(series).filter((p) => yearTime(p) >= from && yearTime(p) <= yearTime(asOf));
  return periods.flatMap((period) =>
    field(series, period, entity).flatMap(({ score }) =>
      score === null ? [] : [toNumber(score.low), toNumber(score.high)],
    ),
  );
}

function axisOf(drawn: Drawn, marks: readonly GoalMark[], { time, ranked }: SharedAxes): ValueAxis {
  const { history, range, style, subject } = drawn;
  const ranges = range.points.flatMap(({ low, high }) => [toNumber(low.value), toNumber(high.value)]);
  const goals = marks.flatMap(({ at, far }) => (far === null ? [at] : [at, far]));
  const others = style.measure === 'rank' ? [ranked] : fieldScores(drawn, time.from);
  return valueAxis(history.points, [...others, ...ranges, ...goals], subject.indicator.better === 'lower', style);
}

/** How the last figure differs from the one before it; a move of few places says that it is small. */
function lastChange({ history: { points }, style }: Drawn): string | null {
  const change = changeText(points, points.length - 1, style);
  const [before, last] = points.slice(-2).map(({ value }) => exactNumber(value));
  const places = style.measure !== 'rank' || before == null || last == null ? 0 : before - last;
  return change !== null && isSmallMove(places) ? entityTextOf(style.language).smallMove(change) : change;
}

function titleOf(drawn: Drawn, { time }: SharedAxes): string {
  const { subject, history, range, style } = drawn;
  const { multiples } = entityTextOf(style.language);
  const name = shortIndicatorName(subject.indicator, style.language);
  const last = history.points.at(-1);
  const formerly = range.points.at(-1);
  if (last === undefined && formerly !== undefined) return rangeTitle(name, formerly, style);
  if (last === undefined)
    return multiples.nothing(name, `${time.from}–${time.to}`, style.measure === 'rank' ? 'rank' : 'score');
  return multiples.title(name, formatPeriod(last.period, style.language), pointText(last, style), lastChange(drawn));
}

function tableOf({ history, range, style }: Drawn, title: string): DataTableView {
  const own = lineTable(history.points, title, style);
  return { ...own, rows: [...rangeRows(range, style), ...own.rows] };
}

function sourceOf({ subject, history, range, style }: Drawn): string | null {
  const last = history.points.at(-1) ?? range.points.at(-1);
  const former = range.points.flatMap(({ low, high }) => [low, high]);
  const drawn = [...history.points, ...former].flatMap(({ observation }) => observation ?? []);
  return last === undefined ? null : publishedSource(subject, last.period, drawn, style.language);
}

/** One indicator of the entity, drawn on shared axes. */
export function multipleView(subject: Subject, show: LineMeasure, axes: SharedAxes, language: Language): MultipleView {
  const drawn = drawnOf(subject, show, axes.time.from, language);
  const { history, range, style } = drawn;
  const judgements = judgedGoals(subject);
  const marks = goalMarks(judgements, subject, show, axes.time.to - axes.time.from + 1, language);
  const goals = listedGoals(judgements, subject, language);
  const title = titleOf(drawn, axes);
  const former = range.predecessors.map((entity) => entityName(entity, language)).join(', ');
  const rangeNote = range.points.length > 0 ? entityTextOf(language).multiples.rangeNote(former) : null;
  const notes = history.breaks.map((b) => breakNote(b, style));
  return {
    key: subject.indicator.id,
    name: shortIndicatorName(subject.indicator, language),
    title,
    summary: [title, ...notes, ...(rangeNote === null ? [] : [rangeNote]), ...goals.map(({ sentence }) => sentence)]
      .map((part) => (part.endsWith('.') ? part : `${part}.`))
      .join(' '),
    source: sourceOf(drawn),
    time: axes.time,
    axis: axisOf(drawn, marks, axes),
    points: history.points.map((point) => pointView(point, style)),
    ranges: rangeBars(range, style),
    rangeNote,
    marks: marks.filter(({ from, to }) => to >= axes.time.from && from <= axes.time.to + 1),
    breaks: history.breaks.map((b) => ({
      time: (yearTime(b.before.period) + yearTime(b.after.period)) / 2,
      note: breakNote(b, style),
    })),
    goals,
    table: tableOf(drawn, title),
  };
}
