import { indicatorOf } from '#domain/catalogue.ts';
import type { Dataset } from '#domain/dataset.ts';
import type { Subject } from '#domain/frame.ts';
import type { Indicator } from '#domain/indicator.ts';
import { isSmallMove, movesOf, type Move, type Moves, type NoMove } from '#domain/moves.ts';
import { entityTextOf } from '#text/entityText.ts';
import { formatMove, formatNumber, formatPeriod, formatSigned } from '#text/formatNumber.ts';
import type { Language } from '#text/language.ts';
import { indicatorName, shortIndicatorName } from '#text/names.ts';
import type { ContributionBar } from '../contributionView.ts';
import type { DataTableView } from '../dataTableView.ts';
import { amountText, fixedNear } from '../figureWords.ts';
import { publishedSource } from '../publishedSource.ts';
import { scoreStyle } from './subjects.ts';

/** What moved since the year before, largest first; bars in standard deviations of the later field, to the right where it got better. */
export type MovesView = Readonly<{
  title: string;
  subtitle: string;
  summary: string;
  bars: readonly ContributionBar[];
  said: readonly string[];
  low: number;
  high: number;
  notes: readonly string[];
  source: string;
  table: DataTableView;
}>;

const MOST = 10;

type Named = Readonly<{ dataset: Dataset; language: Language }>;

/** A component with the indicator that it belongs to, as people say it. */
function nameOf(indicator: Indicator, { dataset, language }: Named): string {
  const total = indicatorOf(dataset.catalogue, indicator.id, null);
  const short = total === null ? indicator.id : shortIndicatorName(total, language);
  return entityTextOf(language).moves.named(indicatorName(indicator, language), short);
}

const placesText = (places: number | null, language: Language): string => {
  if (places === null) return '';
  return places === 0 ? entityTextOf(language).samePlace : formatMove(places, language);
};

function moveSaid(move: Move, named: Named): string {
  const { language } = named;
  const style = scoreStyle(move.indicator, language);
  const amount = amountText(move.change, style.decimals, style);
  const side = move.change === 0 ? 'level' : move.change > 0 ? 'above' : 'below';
  const sd = formatNumber(Math.abs(move.deviations), 1, language);
  const moved = move.places === null ? null : placesText(move.places, language);
  const isSmall = move.places !== null && isSmallMove(move.places);
  const places = isSmall && moved !== null ? entityTextOf(language).smallMove(moved) : moved;
  return entityTextOf(language).moves.said(nameOf(move.indicator, named), side, amount, sd, places);
}

const sdText = ({ deviations }: Move, language: Language): string => formatSigned(fixedNear(deviations), 1, language);

function barOf(move: Move, named: Named): ContributionBar {
  const places = placesText(move.places, named.language);
  const sd = sdText(move, named.language);
  return {
    key: `${move.indicator.id}/${move.indicator.component}`,
    name: nameOf(move.indicator, named),
    points: move.deviations,
    label: places === '' ? sd : `${sd} · ${places}`,
  };
}

function tableOf(moves: readonly Move[], caption: string, named: Named): DataTableView {
  const { language } = named;
  const { columns } = entityTextOf(language).moves;
  return {
    caption,
    columns: [
      { title: columns.component, numeric: false },
      { title: columns.change, numeric: true },
      { title: columns.deviations, numeric: true },
      { title: columns.places, numeric: true },
    ],
    rows: moves.map((move) => ({
      key: `${move.indicator.id}/${move.indicator.component}`,
      cells: [
        nameOf(move.indicator, named),
        formatSigned(move.change, move.indicator.decimals, language),
        sdText(move, language),
        placesText(move.places, language),
      ],
      focus: false,
    })),
  };
}

/** Components as they are named together: one by its name, several of an indicator by their number. */
function groupNames(indicators: readonly Indicator[], named: Named): string {
  const ids = [...new Set(indicators.map(({ id }) => id))];
  const names = ids.map((id) => {
    const own = indicators.filter((indicator) => indicator.id === id);
    const [first] = own;
    const total = indicatorOf(named.dataset.catalogue, id, null);
    const short = total === null ? id : shortIndicatorName(total, named.language);
    return first !== undefined && own.length === 1
      ? nameOf(first, named)
      : entityTextOf(named.language).moves.several(short, own.length);
  });
  return names.join(', ');
}

/** What could not be told, by reason. */
function notesOf({ left }: Moves, named: Named): readonly string[] {
  const reasons: readonly NoMove[] = ['break', 'no-table', 'missing'];
  return reasons.flatMap((why) => {
    const indicators = left.filter((l) => l.why === why).map(({ indicator }) => indicator);
    return indicators.length === 0 ? [] : [entityTextOf(named.language).moves.left(why, groupNames(indicators, named))];
  });
}

/** What moved most in the components of all indicators; null where the entity has no component at all. */
export function movesView(subjects: readonly Subject[], language: Language): MovesView | null {
  const found = movesOf(subjects);
  const [subject] = subjects;
  if (found === null || subject === undefined) return null;
  const { moves: words } = entityTextOf(language);
  const named = { dataset: subject.dataset, language };
  const [before, after] = [formatPeriod(found.before, language), formatPeriod(found.period, language)];
  const [first] = found.moves;
  const title = first === undefined ? words.none(after) : words.title(before, after, moveSaid(first, named));
  const shown = found.moves.slice(0, MOST);
  const bars = shown.map((move) => barOf(move, named));
  const points = bars.map((bar) => bar.points);
  const said = shown.map((move) => moveSaid(move, named));
  const sources = subjects.flatMap((s) => {
    const own = found.moves.filter(({ indicator }) => indicator.id === s.indicator.id);
    return own.length === 0
      ? []
      : [
          publishedSource(
            s,
            found.period,
            own.flatMap(({ from, to }) => [from, to]),
            language,
          ),
        ];
  });
  return {
    title,
    subtitle: words.subtitle(before, after),
    summary: [title, ...said].join('. '),
    bars,
    said,
    low: Math.min(0, ...points),
    high: Math.max(0, ...points),
    notes: notesOf(found, named),
    source: sources.join('. '),
    table: tableOf(found.moves, words.subtitle(before, after), named),
  };
}
