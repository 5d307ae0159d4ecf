import { lead } from '#domain/direction.ts';
import { periodText } from '#domain/period.ts';
import { isExact } from '#domain/ids.ts';
import type { Subject } from '#domain/frame.ts';
import { textOf } from '#text/catalogue.ts';
import { formatPeriod, formatSpan } from '#text/formatNumber.ts';
import { onDemandTextOf } from '#text/onDemandText.ts';
import type { DataTableView } from './dataTableView.ts';
import { amountText, isPlaceStyle, spanText, withUnit, type FigureStyle } from './figureWords.ts';
import type { HistoryBreak, HistoryPoint } from './history.ts';
import { rankedYears } from './progressAxes.ts';

/** Why the line is broken, in a note. */
export function breakNote({ before, after, cause }: HistoryBreak, style: FigureStyle): string {
  const { chart } = onDemandTextOf(style.language);
  const year = formatPeriod(after.period, style.language);
  switch (cause) {
    case 'method':
      return chart.methodBreak(year, after.segmentNote);
    case 'field':
      return chart.fieldBreak(year, before.of ?? 0, after.of ?? 0);
    case 'entity':
      return chart.entityBreak(year);
    default:
      return cause satisfies never;
  }
}

/** The figures of the line as a table, each with its cell. */
export function lineTable(points: readonly HistoryPoint[], title: string, style: FigureStyle): DataTableView {
  const { chart } = onDemandTextOf(style.language);
  return {
    caption: title,
    columns: [
      { title: chart.period, numeric: false },
      { title: chart.figure, numeric: true },
      { title: chart.cell, numeric: false },
    ],
    rows: points.map((p) => ({
      key: periodText(p.period),
      cells: [
        formatPeriod(p.period, style.language),
        pointText(p, style),
        p.observation === null ? chart.derivedBound : chart.cellAt(p.observation.source.file, p.observation.source.row),
      ],
      focus: false,
    })),
  };
}

/** The figure of a point with its unit; a place in a region says so. */
export function pointText({ value, of }: HistoryPoint, style: FigureStyle): string {
  const text = withUnit(spanText(value, of, style), style);
  return style.measure === 'regional-rank' ? textOf(style.language).screen.figure.inRegion(text) : text;
}

/** What the line shows: the indicator, the years, and among how many the places are. */
export function lineScope(
  points: readonly HistoryPoint[],
  names: LineNames,
  frame: Subject,
  style: FigureStyle,
): string {
  const { chart } = onDemandTextOf(style.language);
  const ends = [points[0], points.at(-1)].map((p) => (p === undefined ? '' : formatPeriod(p.period, style.language)));
  const ranked = rankedYears(points).map(({ low, high }) => formatSpan(String(low), String(high)));
  const isProvince = frame.entity.level === 'province';
  const among =
    style.measure === 'score' || ranked.length === 0
      ? chart.amongScores(style.unit)
      : style.measure === 'rank'
        ? chart.amongPlaces(ranked, isProvince)
        : chart.amongRegion(ranked, isProvince);
  return chart.scope(names.indicator, formatSpan(ends[0] ?? '', ends[1] ?? ''), among);
}

/** What the line is called after. */
export type LineNames = Readonly<{ entity: string; indicator: string; subtitle: string }>;

/** How a point differs from the one before it on the same stretch; null where there is none to compare with. */
export function changeText(points: readonly HistoryPoint[], at: number, style: FigureStyle): string | null {
  const now = points[at];
  const before = points[at - 1];
  if (now === undefined || before === undefined || before.stretch !== now.stretch) return null;
  const { chart } = onDemandTextOf(style.language);
  if (!isExact(now.value) || !isExact(before.value)) return null;
  const isPlace = isPlaceStyle(style);
  const change = lead(now.value.low, before.value.low, isPlace ? 'lower' : 'higher'); // a score rises or falls, a place gets better or worse
  const since = formatPeriod(before.period, style.language);
  if (change === 0) return chart.noChange(since);
  return chart.change(amountText(change, style.decimals, style), change > 0, since, isPlace);
}

/** The finding of the point at `at`: whose figure, which year, how it moved. */
export function lineTitle(points: readonly HistoryPoint[], at: number, names: LineNames, style: FigureStyle): string {
  const point = points[at];
  if (point === undefined) return names.subtitle;
  const figure = pointText(point, style);
  const change = changeText(points, at, style);
  return onDemandTextOf(style.language).chart.lineTitle(
    names.indicator,
    names.entity,
    figure,
    formatPeriod(point.period, style.language),
    change,
  );
}
