import { toNumber } from '#domain/fixed.ts';
import { formatSigned } from '#text/formatNumber.ts';
import { simulateTextOf } from '#text/simulateText.ts';
import { fixedFromScaled } from '#domain/fixed.ts';
import type { DataTableView } from '../dataTableView.ts';
import { niceTicks } from '../niceTicks.ts';
import type { Tick } from '../progressAxes.ts';
import { extentOf } from '../scoreExtent.ts';
import { formatNumber } from '#text/formatNumber.ts';
import { mostChanged, type PartRow } from './partsView.ts';
import type { Wording } from './simulateWords.ts';

/** One component on the common axis. `simulated` is null where it is as today. */
export type DumbbellRow = Readonly<{
  key: string;
  name: string;
  today: number;
  simulated: number | null;
  bound: number;
  label: string;
}>;

/** Every component from today to simulated, with its bound, on one axis. */
export type DumbbellView = Readonly<{
  title: string;
  subtitle: string;
  summary: string;
  low: number;
  high: number;
  ticks: readonly Tick[];
  rows: readonly DumbbellRow[];
  said: readonly string[];
  chosen: number; // index of the row that is spoken of first: one that changed
  table: DataTableView;
}>;

function tableOf(w: Wording, rows: readonly PartRow[], caption: string): DataTableView {
  const { dumbbell } = simulateTextOf(w.language);
  return {
    caption,
    columns: dumbbell.columns.map((title, i) => ({ title, numeric: i > 0 })),
    rows: rows.map((row) => ({
      key: row.key,
      cells: [
        row.name,
        row.todayText,
        row.isChanged ? dumbbell.marked(row.valueText) : row.valueText,
        row.boundText,
        row.bestText,
      ],
      focus: row.isChanged,
    })),
  };
}

const rowOf = (row: PartRow): DumbbellRow => ({
  key: row.key,
  name: row.name,
  today: toNumber(row.today),
  simulated: row.isChanged ? toNumber(row.value) : null,
  bound: toNumber(row.bound),
  label: row.isChanged ? `${row.todayText} → ${row.valueText}` : row.todayText,
});

function titleOf(w: Wording, rows: readonly PartRow[]): string {
  const { dumbbell } = simulateTextOf(w.language);
  const most = mostChanged(rows);
  const change = most === null ? '' : formatSigned(fixedFromScaled(most.value - most.today), 2, w.language);
  return dumbbell.title(rows.filter(({ isChanged }) => isChanged).length, `${most?.name ?? ''} ${change}`);
}

/** The components of a simulation, in the catalogue's order. */
export function dumbbellView(w: Wording, rows: readonly PartRow[]): DumbbellView {
  const { dumbbell } = simulateTextOf(w.language);
  const drawn = rows.map(rowOf);
  const axis = niceTicks(
    extentOf(
      drawn.flatMap((r) => [r.today, r.bound, ...(r.simulated === null ? [] : [r.simulated])]),
      0,
    ) ?? { low: 0, high: 1 },
  );
  const title = titleOf(w, rows);
  const subtitle = dumbbell.subtitle(w.index, w.period);
  const said = rows.map((row) =>
    dumbbell.said(row.name, row.todayText, row.isChanged ? row.valueText : null, row.boundText),
  );
  return {
    title,
    subtitle,
    summary: `${title}. ${subtitle}`,
    low: axis.low,
    high: axis.high,
    ticks: axis.ticks.map((at) => ({ at, label: formatNumber(at, axis.decimals, w.language) })),
    rows: drawn,
    said,
    chosen: Math.max(
      0,
      rows.findIndex((row) => row.key === mostChanged(rows)?.key),
    ),
    table: tableOf(w, rows, subtitle),
  };
}
