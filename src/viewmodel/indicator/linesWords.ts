import { leaderIn, rankedAt, type FieldBreak } from '#domain/fieldHistory.ts';
import { fieldSummary } from '#domain/fieldSummary.ts';
import type { Period } from '#domain/period.ts';
import { rankingOf } from '#domain/ranking.ts';
import { formatPeriod, formatSpan } from '#text/formatNumber.ts';
import { indicatorTextOf } from '#text/indicatorText.ts';
import type { Language } from '#text/language.ts';
import { entityName } from '#text/names.ts';
import { onDemandTextOf } from '#text/onDemandText.ts';
import { plainText } from '../figureWords.ts';
import { fieldOf, seriesName, styleOf, type Screen } from './asked.ts';
import type { FieldYears } from './fieldYears.ts';
import type { LinePoint, LineView } from './lineView.ts';
import type { Shown } from './selection.ts';

/** The first and last year of a line since the method last changed. */
function endsOf({ points }: LineView, { breaks }: FieldYears): readonly LinePoint[] {
  const from = breaks.at(-1)?.after.year ?? -Infinity;
  const comparable = points.filter(({ x }) => x >= from);
  const known = comparable.length > 0 ? comparable : points;
  return [known[0], known.at(-1)].filter((point) => point !== undefined);
}

function focusTitle(line: LineView, field: FieldYears, { lines: words }: ReturnType<typeof indicatorTextOf>): string {
  const [first, last = first] = endsOf(line, field);
  if (first === undefined || last === undefined) return line.name;
  return first === last
    ? words.lone(line.name, last.text, String(last.x))
    : words.path(line.name, first.text, String(first.x), last.text, String(last.x));
}

/** Who leads in the last year, or where its middle lies. */
function fieldTitle(screen: Screen, field: FieldYears, shown: Shown): string {
  const { dataset, choice, like, language } = screen;
  const { lines: words } = indicatorTextOf(language);
  const year = field.years.at(-1);
  const name = seriesName(choice, language);
  if (year === undefined) return name;
  const { quartiles } = fieldSummary(dataset, choice.series, year, like);
  if (shown === 'score' && quartiles !== null)
    return words.middle(plainText(quartiles.median, styleOf(screen, 'score')), formatPeriod(year, language));
  const leader = leaderIn(field.histories, year, shown, choice.indicator.better);
  return leader === null ? name : words.leader(entityName(leader, language), formatPeriod(year, language));
}

/** What the lines show: how the focus went since the method last changed, else the field's last year. */
export function linesTitle(screen: Screen, field: FieldYears, lines: readonly LineView[], shown: Shown): string {
  const focus = lines.find(({ role }) => role === 'focus');
  return focus === undefined
    ? fieldTitle(screen, field, shown)
    : focusTitle(focus, field, indicatorTextOf(screen.language));
}

/** The series, the years and what the lines stand for. */
export function linesSubtitle(screen: Screen, { years }: FieldYears, shown: Shown): string {
  const { lines: words } = indicatorTextOf(screen.language);
  const name = seriesName(screen.choice, screen.language);
  const ends = [years[0], years.at(-1)].map((p) => (p === undefined ? '' : String(p.year)));
  const span = formatSpan(ends[0] ?? '', ends[1] ?? '');
  if (shown === 'score') return words.subtitle.score(name, span);
  const ranked = years.map((year) => rankedAt(fieldOf(screen), year));
  const among = formatSpan(String(Math.min(...ranked)), String(Math.max(...ranked)));
  return words.subtitle.rank(name, span, among, screen.like.level === 'province');
}

/** Years in which the figures of some are not loaded, though they were published. */
function partialNotes(screen: Screen, years: readonly Period[], shown: Shown): readonly string[] {
  const { dataset, choice, like, language } = screen;
  const { lines: words } = indicatorTextOf(language);
  return years.flatMap((year) => {
    const { observations, listed, ranked, isFull } = rankingOf(dataset, choice.series, year, like);
    const known = observations.filter((o) => (shown === 'rank' ? o.rank : o.score) !== null).length;
    if (isFull || listed !== null || known >= ranked) return [];
    const say = shown === 'rank' ? words.partial : words.partialScores;
    return [say(formatPeriod(year, language), known, ranked)];
  });
}

function breakNotes(breaks: readonly FieldBreak[], language: Language): readonly string[] {
  const { chart } = onDemandTextOf(language);
  return breaks.map(({ after, cause, ranked, note }) => {
    const year = formatPeriod(after, language);
    return cause === 'method' ? chart.methodBreak(year, note) : chart.fieldBreak(year, ranked.before, ranked.after);
  });
}

/** Where the lines break and why, and in which years figures are missing. */
export const linesNotes = (screen: Screen, { breaks, years }: FieldYears, shown: Shown): readonly string[] => [
  ...breakNotes(breaks, screen.language),
  ...partialNotes(screen, years, shown),
];
