import type { Catalogue } from '#domain/dataset.ts';
import { goalList } from '#figures/goalList.ts';
import type { LegendEntry } from '#figures/picture.ts';
import type { Role } from '#figures/shape.ts';
import { textOf } from '#text/catalogue.ts';
import { formatPeriod } from '#text/formatNumber.ts';
import type { Language } from '#text/language.ts';
import { shareTextOf } from '#text/shareText.ts';
import type { DataTableView } from '#viewmodel/dataTableView.ts';
import type { GoalRowView } from '#viewmodel/goalRowView.ts';
import { chartPicture, type ChartPicture } from './chartPictures.ts';
import type { Origin } from './imprint.ts';

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
