import { fieldLines } from '#figures/fieldLines.ts';
import type { Language } from '#text/language.ts';
import type { LinesView } from '#viewmodel/indicator/linesView.ts';
import { chartPicture, type ChartPicture } from './chartPictures.ts';
import type { Origin } from './imprint.ts';

/** The least height of everybody's lines, in sizes of the type: their ends are named beside each other. */
const LOWEST = 26;

/** Everybody over the years; `notes` stand under the chart on the screen, too. */
export function fieldLinesPicture(
  view: LinesView,
  notes: readonly string[],
  origin: Origin,
  language: Language,
): ChartPicture {
  const ends = [view.years[0], view.years.at(-1)].flatMap((year) => year?.label ?? []);
  return chartPicture(
    {
      kind: 'everybody',
      title: view.title,
      subtitle: view.subtitle,
      legend: [],
      draw: (width, height, size) => fieldLines(view, width, Math.max(height, size * LOWEST), size, null),
      notes: [...notes, view.source],
      sentence: view.summary,
      years: [...new Set(ends)].join('-'),
      table: view.table,
    },
    origin,
    language,
  );
}
