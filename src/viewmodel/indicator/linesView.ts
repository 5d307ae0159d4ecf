import type { Period } from '#domain/period.ts';
import { formatPeriod } from '#text/formatNumber.ts';
import { indicatorTextOf } from '#text/indicatorText.ts';
import { onDemandTextOf } from '#text/onDemandText.ts';
import type { DataTableView } from '../dataTableView.ts';
import type { Tick } from '../progressAxes.ts';
import { publishedSource } from '../publishedSource.ts';
import type { Screen } from './asked.ts';
import type { FieldYears } from './fieldYears.ts';
import { bandsOf, openBars, rankAxis, scoreAxis, type Band, type OpenBar } from './linesMarks.ts';
import { linesNotes, linesSubtitle, linesTitle } from './linesWords.ts';
import { linesOf, type DrawnPeer, type LineView } from './lineView.ts';
import type { Shown } from './selection.ts';

/** Everybody over the years; better is up. Breaks lie between the two years that are not held against each other. */
export type LinesView = Readonly<{
  shown: Shown;
  title: string;
  subtitle: string;
  summary: string;
  source: string;
  notes: readonly string[];
  years: readonly Tick[];
  bottom: number;
  top: number;
  ticks: readonly Tick[];
  breaks: readonly number[];
  open: readonly OpenBar[];
  bands: readonly Band[];
  lines: readonly LineView[]; // the others first, peers, then the focus: drawn in this order
  table: DataTableView;
}>;

/** Everybody's figures by year, the focus and its peers first. */
function tableOf(lines: readonly LineView[], years: readonly Period[], caption: string, screen: Screen): DataTableView {
  const { chart } = onDemandTextOf(screen.language);
  return {
    caption,
    columns: [
      { title: chart.province, numeric: false },
      ...years.map((year) => ({ title: formatPeriod(year, screen.language), numeric: true })),
    ],
    rows: lines.toReversed().map(({ key, name, role, points }) => ({
      key,
      cells: [name, ...years.map(({ year }) => points.find(({ x }) => x === year)?.text ?? '')],
      focus: role === 'focus',
    })),
  };
}

/** The lines of everybody over the years; null where there are no full years. */
export function linesView(
  screen: Screen,
  field: FieldYears,
  shown: Shown,
  peers: readonly DrawnPeer[],
): LinesView | null {
  const { years, breaks, histories } = field;
  const last = years.at(-1);
  if (last === undefined || histories.length === 0) return null;
  const { dataset, choice, language } = screen;
  const lines = linesOf(screen, field, shown, peers);
  const bands = shown === 'score' ? bandsOf(screen, field) : [];
  const [title, subtitle] = [linesTitle(screen, field, lines, shown), linesSubtitle(screen, field, shown)];
  const drawn = lines.filter(({ role }) => role !== 'other').map(({ key }) => key);
  const figures = histories
    .filter(({ entity }) => drawn.includes(entity.id))
    .flatMap(({ points }) => points.flatMap(({ found }) => found.observation ?? []));
  return {
    shown,
    title,
    subtitle,
    summary: indicatorTextOf(language).lines.summary(title, subtitle, lines.length),
    source: publishedSource({ dataset, indicator: choice.indicator }, last, figures, language),
    notes: linesNotes(screen, field, shown),
    years: years.map((year) => ({ at: year.year, label: formatPeriod(year, language) })),
    ...(shown === 'rank' ? rankAxis(screen, years) : scoreAxis(screen, lines, bands)),
    breaks: breaks.map(({ before, after }) => (before.year + after.year) / 2),
    open: shown === 'rank' ? openBars(screen, years) : [],
    bands,
    lines,
    table: tableOf(lines, years, subtitle, screen),
  };
}
