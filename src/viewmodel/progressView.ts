import { toNumber } from '#domain/fixed.ts';
import type { Frame } from '#domain/frame.ts';
import type { Period } from '#domain/period.ts';
import type { ClauseJudgement } from '#domain/verdict.ts';
import { formatPeriod } from '#text/formatNumber.ts';
import { onDemandTextOf } from '#text/onDemandText.ts';
import { goalMark } from './clauseView.ts';
import type { DataTableView } from './dataTableView.ts';
import { spanText, withUnit, type FigureStyle } from './figureWords.ts';
import { historyOf, type History, type HistoryPoint } from './history.ts';
import { timeAxis, valueAxis, type TimeAxis, type ValueAxis } from './progressAxes.ts';
import { projectionPath, requiredPath, type PathPoint } from './progressPaths.ts';
import { progressPoint, type ProgressPoint } from './progressPoint.ts';
import { breakNote, lineTable, lineTitle, type LineNames } from './progressWords.ts';
import { toneOf, type Tone } from './tone.ts';
import { yearTime } from './yearTime.ts';

/** The line over time. Better is up: `axis.isInverted` puts place 1 at the top. Paths are straight, from first to last point. */
export type ProgressView = Readonly<{
  title: string;
  subtitle: string;
  summary: string;
  source: string;
  time: TimeAxis;
  axis: ValueAxis;
  points: readonly ProgressPoint[];
  stretches: readonly number[];
  said: readonly string[]; // of each point
  chosen: number; // index of the point that decided, else of the latest one
  goal: Readonly<{ at: number; edge: number; label: string }> | null;
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

function goalOn(judged: ClauseJudgement, axis: ValueAxis, style: FigureStyle): ProgressView['goal'] {
  const mark = goalMark(judged, style);
  if (judged.threshold === null || mark === null) return null;
  const { chart } = onDemandTextOf(style.language);
  const label = chart.goal(/^\d+$/.test(mark) ? withUnit(mark, style) : mark);
  return { at: toNumber(judged.threshold), edge: axis.isInverted ? axis.from : axis.to, label };
}

type Drawn = Readonly<{
  history: History;
  required: readonly PathPoint[];
  projection: readonly PathPoint[];
  axis: ValueAxis;
}>;

function drawnOf(judged: ClauseJudgement, frame: Frame, style: FigureStyle): Drawn {
  const history = recent(
    historyOf(frame, style.measure === 'group' ? 'score' : style.measure, style.decimals),
    judged,
    frame.asOf,
  );
  const required = requiredPath(judged, frame, history.points.at(-1));
  const projection = projectionPath(judged, frame.goal.due);
  const threshold = judged.threshold === null ? [] : [toNumber(judged.threshold)];
  const others = [...[...required, ...projection].map((p) => p.value), ...threshold];
  const axis = valueAxis(history.points, others, judged.better === 'lower', style);
  return { history, required, projection, axis };
}

/** The line of a clause's figures; null where not one is loaded. */
export function progressView(
  judged: ClauseJudgement,
  frame: Frame,
  style: FigureStyle,
  names: LineNames,
): ProgressView | null {
  const { history, required, projection, axis } = drawnOf(judged, frame, style);
  const { points, breaks } = history;
  if (points.length === 0) return null;
  const { chart } = onDemandTextOf(style.language);
  const views = points.map((p) => progressPoint(p, judged, axis, style));
  const deciding = views.findIndex((p) => p.isDeciding);
  const chosen = deciding === -1 ? views.length - 1 : deciding;
  const title = lineTitle(points, chosen, names, style);
  const files = new Set(points.flatMap((p) => (p.observation === null ? [] : [p.observation.source.file])));
  return {
    title,
    subtitle: names.subtitle,
    summary: chart.lineSummary(title, points.length),
    source: chart.source(frame.indicator.publisher, [...files].join(', ')),
    time: timeAxis(points, [...required, ...projection], frame.goal.due),
    axis,
    points: views,
    stretches: [...new Set(views.map((p) => p.stretch))],
    said: points.map((p) =>
      chart.pointSaid(formatPeriod(p.period, style.language), withUnit(spanText(p.value, p.of, style), style)),
    ),
    chosen,
    goal: goalOn(judged, axis, style),
    required,
    projection,
    breaks: breaks.map((b) => ({
      time: (yearTime(b.before.period) + yearTime(b.after.period)) / 2,
      label: chart.breaks[b.cause],
      note: breakNote(b, style),
    })),
    tone: toneOf(judged.verdict, judged.outlook),
    table: lineTable(points, chart.lineTable(names.subtitle), style),
  };
}
