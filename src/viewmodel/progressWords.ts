import { lead } from '#domain/direction.ts';
import { periodText } from '#domain/period.ts';
import { formatPeriod } from '#text/formatNumber.ts';
import { onDemandTextOf } from '#text/onDemandText.ts';
import type { DataTableView } from './dataTableView.ts';
import { amountText, isPlaceStyle, spanText, withUnit, type FigureStyle } from './figureWords.ts';
import type { HistoryBreak, HistoryPoint } from './history.ts';

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
        withUnit(spanText(p.value, p.of, style), style),
        p.observation === null ? chart.derivedBound : chart.cellAt(p.observation.source.file, p.observation.source.row),
      ],
      focus: false,
    })),
  };
}

/** What the line is called after. */
export type LineNames = Readonly<{ entity: string; indicator: string; subtitle: string }>;

/** How a point differs from the one before it on the same stretch; null where there is none to compare with. */
function changeText(points: readonly HistoryPoint[], at: number, style: FigureStyle): string | null {
  const now = points[at];
  const before = points[at - 1];
  if (now === undefined || before === undefined || before.stretch !== now.stretch) return null;
  const { chart } = onDemandTextOf(style.language);
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
  const figure = withUnit(spanText(point.value, point.of, style), style);
  const change = changeText(points, at, style);
  return onDemandTextOf(style.language).chart.lineTitle(
    names.indicator,
    names.entity,
    figure,
    formatPeriod(point.period, style.language),
    change,
  );
}
