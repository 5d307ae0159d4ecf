import type { Catalogue } from '#domain/dataset.ts';
import { contributionBars } from '#figures/contributionBars.ts';
import { fieldStrip } from '#figures/fieldStrip.ts';
import { goalList } from '#figures/goalList.ts';
import type { LegendEntry, Picture } from '#figures/picture.ts';
import { progressLine } from '#figures/progressLine.ts';
import type { Role } from '#figures/shape.ts';
import { textOf } from '#text/catalogue.ts';
import { formatPeriod } from '#text/formatNumber.ts';
import type { Language } from '#text/language.ts';
import { onDemandTextOf } from '#text/onDemandText.ts';
import { shareTextOf } from '#text/shareText.ts';
import type { ContributionView } from '#viewmodel/contributionView.ts';
import type { DataTableView } from '#viewmodel/dataTableView.ts';
import type { FieldStripView } from '#viewmodel/fieldStripView.ts';
import type { GoalRowView } from '#viewmodel/goalRowView.ts';
import { lineSamples } from '#viewmodel/lineSamples.ts';
import type { ProgressView } from '#viewmodel/progressView.ts';
import { imprint, type Origin } from './imprint.ts';

/** What a chart shows: a part of the names of its files. */
export type ChartKind = 'line' | 'field' | 'contribution' | 'goals' | 'everybody';

/** A chart ready to leave the app: as a picture, as a sentence, as a table. `years` are those drawn. */
export type ChartPicture = Readonly<{
  kind: ChartKind;
  picture: Picture;
  notes: readonly string[]; // what is said even where title and imprint are left out: breaks, source, own figures
  sentence: string;
  years: string;
  table: DataTableView;
}>;

type Parts = Omit<ChartPicture, 'picture'> & Pick<Picture, 'title' | 'subtitle' | 'legend' | 'draw'>;

/** A chart with what stands around it; its notes and source come before the imprint. */
export function chartPicture(
  { title, subtitle, legend, draw, ...chart }: Parts,
  origin: Origin,
  language: Language,
): ChartPicture {
  const notes = [...chart.notes, ...origin.notes];
  return {
    ...chart,
    notes,
    picture: { title, subtitle, legend, draw, footer: [...notes, ...imprint(origin, language)] },
  };
}

/** The least height of a line over time, in sizes of its type. */
const LOWEST_LINE = 16;

/** The line over time with its goal. */
export function linePicture(view: ProgressView, origin: Origin, language: Language): ChartPicture {
  const { key } = onDemandTextOf(language).chart;
  return chartPicture(
    {
      kind: 'line',
      title: view.title,
      subtitle: view.subtitle,
      legend: lineSamples(view).map((role) => ({ role, label: key[role] })),
      draw: (width, height, size) => progressLine(view, width, Math.max(height, size * LOWEST_LINE), size),
      notes: [...view.breaks.map(({ note }) => note), view.source],
      sentence: view.summary,
      years: view.years,
      table: view.table,
    },
    origin,
    language,
  );
}

/** All provinces on one axis. The view must have enough scores to draw them: `note` null. */
export function fieldPicture(view: FieldStripView, origin: Origin, language: Language): ChartPicture {
  const { field } = shareTextOf(language);
  const roles = (['region', 'other'] as const).filter((role) => view.dots.some((dot) => dot.role === role));
  return chartPicture(
    {
      kind: 'field',
      title: view.title,
      subtitle: view.subtitle,
      legend: roles.map((role) => ({ role, label: field[role] })),
      draw: (width, _height, size) => fieldStrip(view, width, null, size),
      notes: [view.source],
      sentence: view.summary,
      years: view.years,
      table: view.table,
    },
    origin,
    language,
  );
}

/** The components' contributions to a change. */
export function contributionPicture(view: ContributionView, origin: Origin, language: Language): ChartPicture {
  return chartPicture(
    {
      kind: 'contribution',
      title: view.title,
      subtitle: view.subtitle,
      legend: [],
      draw: (width, _height, size) => contributionBars(view, width, size),
      notes: [view.source],
      sentence: view.summary,
      years: view.years,
      table: view.table,
    },
    origin,
    language,
  );
}

const STRIP_ROLES = ['baseline', 'value', 'goal', 'open'] as const satisfies readonly Role[];

/** What the strips of a list hold, for its legend. */
function stripLegend(rows: readonly GoalRowView[], language: Language): readonly LegendEntry[] {
  const words = shareTextOf(language).goals;
  const strips = rows.flatMap(({ strip }) => strip ?? []);
  const isOpen = strips.some(({ value }) => value !== null && value.low !== value.high);
  const roles = strips.length === 0 ? [] : STRIP_ROLES.filter((role) => role !== 'open' || isOpen);
  return roles.map((role) => ({ role, label: words[role] }));
}

function goalsTable(rows: readonly GoalRowView[], caption: string, language: Language): DataTableView {
  const words = shareTextOf(language).goals;
  const cells = ({ indicator, of, wording, deciding, badge, local }: GoalRowView): readonly string[] => [
    of === null ? indicator : `${indicator}, ${of}`,
    wording,
    deciding.period ?? '',
    deciding.value ?? '',
    deciding.goal ?? '',
    deciding.margin ?? '',
    badge.word,
    local === null ? '' : words.own,
  ];
  return {
    caption,
    columns: words.columns.map((title) => ({ title, numeric: false })),
    rows: rows.map((row) => ({ key: row.id, cells: cells(row), focus: false })),
  };
}

const publishersOf = (rows: readonly GoalRowView[], { indicators }: Catalogue): string => {
  const codes = new Set(rows.map(({ indicatorCode }) => indicatorCode));
  const totals = indicators.filter(({ id, component }) => component === null && codes.has(id));
  return [...new Set(totals.map(({ publisher }) => publisher))].join('; ');
};

/** The goals of a list with their strips; `title` is what the list says. */
export function goalsPicture(
  rows: readonly GoalRowView[],
  title: string,
  catalogue: Catalogue,
  origin: Origin,
  language: Language,
): ChartPicture {
  const words = shareTextOf(language).goals;
  const none = textOf(language).screen.goals.noFigure;
  const asOf = formatPeriod(origin.asOf, language);
  return chartPicture(
    {
      kind: 'goals',
      title,
      subtitle: words.subtitle(asOf),
      legend: stripLegend(rows, language),
      draw: (width, _height, size) => goalList(rows, title, { own: words.own, none, to: words.to }, width, size),
      notes: [words.source(publishersOf(rows, catalogue))],
      sentence: [title, ...rows.map(({ sentence }) => sentence)].join('. '),
      years: asOf,
      table: goalsTable(rows, title, language),
    },
    origin,
    language,
  );
}
