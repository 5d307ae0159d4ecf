import { entityById, isSameSegment, predecessorsOf, publicationOf, segmentOf } from '#domain/catalogue.ts';
import { isSameNumber } from '#domain/fieldChange.ts';
import { rankedAt } from '#domain/fieldHistory.ts';
import { fieldSummary } from '#domain/fieldSummary.ts';
import { moveCounts, type FieldRow } from '#domain/fieldTable.ts';
import type { Period } from '#domain/period.ts';
import { rankingOf } from '#domain/ranking.ts';
import { hasLocalFigures } from '#domain/localNote.ts';
import { formatDay, formatPeriod } from '#text/formatNumber.ts';
import { indicatorTextOf } from '#text/indicatorText.ts';
import { entityName } from '#text/names.ts';
import { amountText, plainText, withUnit } from '../figureWords.ts';
import { fieldOf, placeText, scoreText, seriesName, styleOf, type Screen } from './asked.ts';
import { moveSentence } from './moveText.ts';
import type { Shown } from './selection.ts';

/** What the screen finds, what it is measured by, and what cannot be compared and why. */
export type HeadView = Readonly<{ title: string; subtitle: string; notes: readonly string[] }>;

const periodIn =
  ({ language }: Screen) =>
  (period: Period): string =>
    formatPeriod(period, language);

/** The finding about the province in focus: rank and score, each with its move. */
function focusTitle(screen: Screen, row: FieldRow): string {
  const { choice, language, period } = screen;
  const { title } = indicatorTextOf(language);
  const [places, points] = [styleOf(screen, 'rank'), styleOf(screen, 'score')];
  const since = choice.since === null ? '' : formatPeriod(choice.since, language);
  const { rank, score } = row;
  const isHigher = choice.indicator.better === 'higher';
  const among = rank === null || rank.of === null || rank.reasons.includes('rank_censored') ? '' : `/${rank.of}`;
  const parts = [
    rank === null
      ? null
      : title.part(
          withUnit(`${placeText(rank, places)}${among}`, places),
          moveSentence(row.rankMove, (size) => amountText(size, 0, places), since, 'rank', language),
        ),
    score === null
      ? null
      : title.part(
          withUnit(scoreText(score, points, isHigher), points),
          moveSentence(row.scoreMove, (size) => amountText(size, points.decimals, points), since, 'score', language),
        ),
  ].filter((part) => part !== null);
  const names = [seriesName(choice, language), entityName(row.entity, language), periodIn(screen)(period)] as const;
  return parts.length === 0 ? title.noFigure(...names) : title.focus(...names, parts);
}

/** The finding about everybody: how many rose and fell, and the median. */
function fieldTitle(screen: Screen, table: readonly FieldRow[], shown: Shown): string {
  const { dataset, choice, period, like, language } = screen;
  const { title } = indicatorTextOf(language);
  const name = seriesName(choice, language);
  const at = formatPeriod(period, language);
  const { quartiles } = fieldSummary(dataset, choice.series, period, like);
  const { listed, ranked, isFull, observations } = rankingOf(dataset, choice.series, period, like);
  if (listed !== null) return title.listed(name, at, listed, ranked);
  if (!isFull && observations.length < ranked) return title.few(name, at, observations.length, ranked);
  const counts = moveCounts(table.map((row) => (shown === 'rank' ? row.rankMove : row.scoreMove)));
  const isCompared = counts.up + counts.same + counts.down + counts.unclear > 0;
  const since = isCompared && choice.since !== null ? formatPeriod(choice.since, language) : null;
  const median = quartiles === null ? null : plainText(quartiles.median, styleOf(screen, 'score'));
  if (since === null && median === null) return title.bare(name, at);
  return title.field({
    indicator: name,
    period: at,
    since,
    counts,
    rises: shown,
    isProvince: like.level === 'province',
    median,
  });
}

/** Why the two periods are not held against each other, by anybody; null where they are. */
function sinceNote(screen: Screen): string | null {
  const { dataset, choice, period, language } = screen;
  const { since: words } = indicatorTextOf(language);
  const { since, series } = choice;
  const { catalogue } = dataset;
  const at = formatPeriod(period, language);
  if (since === null) return words.first(at);
  const before = formatPeriod(since, language);
  if (!isSameSegment(catalogue, series.indicator, series.component, since, period))
    return words.method(at, before, segmentOf(catalogue, series.indicator, series.component, period)?.note ?? null);
  const [now, then] = [rankedAt(fieldOf(screen), period), rankedAt(fieldOf(screen), since)];
  return isSameNumber(now, then) ? null : words.field(at, before, now, then);
}

function listNotes(screen: Screen): readonly string[] {
  const { dataset, choice, period, like, language } = screen;
  const { since: words } = indicatorTextOf(language);
  const { listed, ranked } = rankingOf(dataset, choice.series, period, like);
  const before = choice.since === null ? null : rankingOf(dataset, choice.series, choice.since, like).listed;
  return [
    ...(listed === null ? [] : [words.listed(listed, ranked)]),
    ...(before === null || choice.since === null
      ? []
      : [words.listedBefore(formatPeriod(choice.since, language), before)]),
  ];
}

/** A province made from others after the period: names them. */
function formerNote({ dataset, choice, language }: Screen): readonly string[] {
  const { focus, focusThen } = choice;
  if (focus === null || focusThen !== null) return [];
  const former = predecessorsOf(dataset.catalogue, focus);
  if (former.length === 0 || focus.validFrom === null) return [];
  const names = former.map((e) => entityName(entityById(dataset.catalogue, e.id) ?? e, language)).join(', ');
  return [indicatorTextOf(language).former(entityName(focus, language), formatDay(focus.validFrom), names)];
}

/** The head of the screen over its table: the focus' finding, or the field's where nobody is in focus. */
export function headView(screen: Screen, table: readonly FieldRow[], shown: Shown): HeadView {
  const { dataset, choice, period, like, language } = screen;
  const words = indicatorTextOf(language);
  const row = table.find(({ entity }) => entity.id === choice.focusThen?.id);
  const day = publicationOf(dataset.catalogue, choice.total.id, period)?.publishedOn ?? null;
  const { scores, ranked, isFull } = fieldSummary(dataset, choice.series, period, like);
  const compared = sinceNote(screen);
  return {
    title: row === undefined ? fieldTitle(screen, table, shown) : focusTitle(screen, row),
    subtitle: words.subtitle(choice.indicator.publisher, ranked, scores.length, day === null ? null : formatDay(day)),
    notes: [
      ...formerNote(screen),
      ...(compared === null ? [] : [compared]),
      ...listNotes(screen),
      ...(isFull && hasLocalFigures(dataset, choice.series, period) ? [words.rankedByOwn] : []),
    ],
  };
}
