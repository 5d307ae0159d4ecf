import { contributionBars } from '#figures/contributionBars.ts';
import { fieldStrip } from '#figures/fieldStrip.ts';
import type { Picture } from '#figures/picture.ts';
import { progressLine } from '#figures/progressLine.ts';
import type { Language } from '#text/language.ts';
import { onDemandTextOf } from '#text/onDemandText.ts';
import { shareTextOf } from '#text/shareText.ts';
import type { ContributionView } from '#viewmodel/contributionView.ts';
import type { DataTableView } from '#viewmodel/dataTableView.ts';
import type { FieldStripView } from '#viewmodel/fieldStripView.ts';
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
