import { exactly } from '#domain/ids.ts';
import { toNumber } from '#domain/fixed.ts';
import { periodText } from '#domain/period.ts';
import type { PredecessorRange, RangePoint } from '#domain/predecessors.ts';
import { entityTextOf } from '#text/entityText.ts';
import { formatPeriod } from '#text/formatNumber.ts';
import { entityName } from '#text/names.ts';
import type { DataTableView } from '../dataTableView.ts';
import { spanText, withUnit, type FigureStyle } from '../figureWords.ts';
import { yearTime } from '../yearTime.ts';

/** The predecessors' lowest and highest figure in a period: an upright bar that is joined to nothing. */
export type RangeBar = Readonly<{ key: string; time: number; low: number; high: number; said: string }>;

/** An end of a range with the name of whose it is: `hạng 5/61 (Ninh Thuận)`. */
function endText({ entity, value, of }: RangePoint['low'], style: FigureStyle): string {
  const figure = withUnit(spanText(exactly(value), of, style), style);
  return entityTextOf(style.language).multiples.rangeEnd(entityName(entity, style.language), figure);
}

/** A range in words: the period, both ends with their names, and how many predecessors have a figure. */
function rangeSaid(point: RangePoint, all: number, style: FigureStyle): string {
  const { multiples } = entityTextOf(style.language);
  const period = formatPeriod(point.period, style.language);
  if (point.known === 1) return multiples.rangeOne(period, endText(point.low, style), all);
  return multiples.rangeSaid(period, endText(point.low, style), endText(point.high, style), point.known, all);
}

/** The bars of the predecessors' ranges, first to last. */
export const rangeBars = ({ points, predecessors }: PredecessorRange, style: FigureStyle): readonly RangeBar[] =>
  points.map((point) => ({
    key: periodText(point.period),
    time: yearTime(point.period),
    low: toNumber(point.low.value),
    high: toNumber(point.high.value),
    said: rangeSaid(point, predecessors.length, style),
  }));

/** The finding where only the predecessors have figures. */
export function rangeTitle(indicator: string, last: RangePoint, style: FigureStyle): string {
  const { multiples } = entityTextOf(style.language);
  const period = formatPeriod(last.period, style.language);
  if (last.known === 1) return multiples.rangeTitleOne(indicator, period, endText(last.low, style));
  return multiples.rangeTitle(indicator, period, endText(last.low, style), endText(last.high, style));
}

/** The ranges as rows of the table of figures. */
export const rangeRows = ({ points, predecessors }: PredecessorRange, style: FigureStyle): DataTableView['rows'] =>
  points.map((point) => ({
    key: `former ${periodText(point.period)}`,
    cells: [
      formatPeriod(point.period, style.language),
      point.known === 1 ? endText(point.low, style) : `${endText(point.low, style)} – ${endText(point.high, style)}`,
      `${point.known}/${predecessors.length}`,
    ],
    focus: false,
  }));
