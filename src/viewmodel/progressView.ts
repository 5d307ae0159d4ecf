import { isSameNumber } from '#domain/fieldChange.ts';
import { windowPeriods, type Frame } from '#domain/frame.ts';
import type { Period } from '#domain/period.ts';
import type { ClauseJudgement } from '#domain/verdict.ts';
import { formatPeriod, formatSpan } from '#text/formatNumber.ts';
import type { Language } from '#text/language.ts';
import { onDemandTextOf } from '#text/onDemandText.ts';
import type { DataTableView } from './dataTableView.ts';
import type { FigureStyle } from './figureWords.ts';
import { goalOnLine, type GoalOnLine } from './goalOnLine.ts';
import { historyOf, type History, type HistoryPoint } from './history.ts';
import { isOnAxis, plottedBetter, plottedStyle } from './plotted.ts';
import { rankedYears, timeAxis, valueAxis, type TimeAxis, type ValueAxis } from './progressAxes.ts';
import { projectionPath, requiredPath, type PathPoint } from './progressPaths.ts';
import { progressPoints, type ProgressPoint } from './progressPoint.ts';
import { breakNote, lineScope, lineTable, lineTitle, pointText, type LineNames } from './progressWords.ts';
import { publishedSource } from './publishedSource.ts';
import { toneOf, type Tone } from './tone.ts';
import { yearTime } from './yearTime.ts';

type LineStyle = ReturnType<typeof plottedStyle>;

/** The line over time. Better is up: `axis.isInverted` puts place 1 at the top. Paths are straight, from first to last point. */
export type ProgressView = Readonly<{
  title: string;
  subtitle: string;
  summary: string;
  source: string;
  years: string; // that are drawn: `2012–2022`
  time: TimeAxis;
  axis: ValueAxis;
  points: readonly ProgressPoint[];
  stretches: readonly number[];
  said: readonly string[]; // of each point
  chosen: number; // index of the point that decided, else of the latest one
  goal: GoalOnLine | null;
  floors: readonly Readonly<{ at: number; from: number; to: number; label: string }>[]; // the last place of a field smaller than the axis
  required: readonly PathPoint[];
  projection: readonly PathPoint[];
  breaks: readonly Readonly<{ time: number; label: string; note: string }>[];
  tone: Tone;
  table: DataTableView;
}>;

const YEARS = 12;

/** The history of the last twelve years, or from the baseline where that is earlier. */
function recent({ points, breaks }: History, judged: ClauseJudgement, asOf: Period): History {
  const base = judged.baseline?.period ?? null;
  const from = Math.min(yearTime(asOf) - YEARS + 1, base === null ? Infinity : yearTime(base));
  const isRecent = (p: HistoryPoint): boolean => yearTime(p.period) >= from;
  return { points: points.filter(isRecent), breaks: breaks.filter(({ before }) => isRecent(before)) };
}

type Drawn = Readonly<{
  history: History;
  required: readonly PathPoint[];
  projection: readonly PathPoint[];
  goal: GoalOnLine | null;
  axis: ValueAxis;
  time: TimeAxis;
}>;

function drawnOf(judged: ClauseJudgement, frame: Frame, style: LineStyle): Drawn {
  const history = recent(historyOf(frame, style.measure, style.decimals), judged, frame.asOf);
  const last = history.points.at(-1);
  const isGoalHere = isOnAxis(judged, style.measure);
  const required = isGoalHere ? requiredPath(judged, frame, last, style) : [];
  const projection = isGoalHere ? projectionPath(judged, frame, style) : [];
  const paths = [...required, ...projection];
  const asked = isGoalHere && judged.threshold !== null ? [...windowPeriods(frame), frame.goal.due] : [];
  const periods = [...history.points.map((p) => p.period), ...asked];
  const time = timeAxis([...periods.map(yearTime), ...paths.map((p) => p.time)]);
  const goal = isGoalHere ? goalOnLine(judged, frame, style, time.to - time.from + 1) : null;
  const edges = goal === null ? [] : [goal.at, ...(goal.far === null ? [] : [goal.far])];
  const isLower = plottedBetter(style.measure, frame.indicator) === 'lower';
  const axis = valueAxis(history.points, [...paths.map((p) => p.value), ...edges], isLower, style);
  return { history, required, projection, goal, axis, time };
}

/** Where a smaller field than the axis has room for ends. */
const floorsOf = (points: readonly HistoryPoint[], axis: ValueAxis, style: LineStyle): ProgressView['floors'] =>
  rankedYears(points)
    .filter(({ high }) => !isSameNumber(high, axis.to))
    .map(({ from, to, high }) => ({ at: high, from, to, label: onDemandTextOf(style.language).chart.lastPlace(high) }));

const formatPeriodOf = (point: HistoryPoint | undefined, { language }: LineStyle): string =>
  point === undefined ? '' : formatPeriod(point.period, language);

const sourceOf = (frame: Frame, period: Period, points: readonly HistoryPoint[], language: Language): string => {
  const drawn = points.flatMap(({ observation }) => observation ?? []);
  return publishedSource(frame, period, drawn, language);
};

/** The line of a clause's figures; null where not one is loaded. */
export function progressView(
  judged: ClauseJudgement,
  frame: Frame,
  figures: FigureStyle,
  names: LineNames,
): ProgressView | null {
  const style = plottedStyle(figures, judged, frame.indicator);
  const { history, required, projection, goal, axis, time } = drawnOf(judged, frame, style);
  const { points, breaks } = history;
  if (points.length === 0) return null;
  const { chart } = onDemandTextOf(style.language);
  const views = progressPoints(points, judged, goal, axis, style);
  const deciding = views.findIndex((p) => p.isDeciding);
  const chosen = deciding === -1 ? views.length - 1 : deciding;
  const title = lineTitle(points, chosen, names, style);
  const subtitle = lineScope(points, names, frame, style);
  const shown = points[chosen] ?? points.at(-1);
  return {
    title,
    subtitle,
    summary: chart.lineSummary(title, points.length),
    source: shown === undefined ? '' : sourceOf(frame, shown.period, points, style.language),
    years: formatSpan(formatPeriodOf(points[0], style), formatPeriodOf(points.at(-1), style)),
    time,
    axis,
    points: views,
    stretches: [...new Set(views.map((p) => p.stretch))],
    said: points.map((p) => chart.pointSaid(formatPeriod(p.period, style.language), pointText(p, style))),
    chosen,
    goal,
    floors: floorsOf(points, axis, style),
    required,
    projection,
    breaks: breaks.map((b) => ({
      time: (yearTime(b.before.period) + yearTime(b.after.period)) / 2,
      label: chart.breaks[b.cause],
      note: breakNote(b, style),
    })),
    tone: toneOf(judged.verdict, judged.outlook),
    table: lineTable(points, chart.lineTable(subtitle), style),
  };
}
