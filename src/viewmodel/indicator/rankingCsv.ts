import { fixedText, toNumber, type Fixed } from '#domain/fixed.ts';
import { isExact, type Span } from '#domain/ids.ts';
import { periodText } from '#domain/period.ts';
import { formatPeriod, formatSpan } from '#text/formatNumber.ts';
import { indicatorTextOf } from '#text/indicatorText.ts';
import { onDemandTextOf } from '#text/onDemandText.ts';
import { csvText } from '../goalsCsv.ts';
import { seriesName, type Screen } from './asked.ts';
import type { RankingRow } from './rankingView.ts';

/** What a spreadsheet reads as a number; both ends of an interval, which it reads as text. */
function cell({ low, high }: Span<Fixed>, decimals: number): string {
  const text = (figure: Fixed): string => fixedText(figure, decimals).replace('.', ',');
  return formatSpan(text(low), text(high));
}

const places = (span: Span<Fixed>): string => (isExact(span) ? String(toNumber(span.low)) : cell(span, 0));

function cells(row: RankingRow, screen: Screen, name: string): readonly string[] {
  const { choice, period, language } = screen;
  const { score, rank, scoreMove, rankMove, entity } = row.source;
  const { decimals, unit } = choice.indicator;
  const observation = (score ?? rank)?.observation ?? null;
  const isKnown = score !== null && isExact(score.value);
  const { chart } = onDemandTextOf(language);
  return [
    entity.code,
    row.name,
    name,
    formatPeriod(period, language),
    row.rank.replace('–', '') === '' ? '' : row.rank,
    rank?.of == null ? '' : String(rank.of),
    score === null ? '' : isKnown ? cell(score.value, decimals) : row.score,
    unit,
    scoreMove.by === null ? '' : cell(scoreMove.by, decimals),
    rankMove.by === null ? '' : places(rankMove.by),
    row.rankMove.note ?? row.scoreMove.note ?? '',
    row.region ?? '',
    row.group ?? '',
    observation === null ? '' : chart.cellAt(observation.source.file, observation.source.row),
    row.local ?? '',
  ];
}

/** The rows shown as a table for a spreadsheet; what stands below the table says what could not be compared. */
export function rankingCsv(rows: readonly RankingRow[], screen: Screen, notes: readonly string[]): string {
  const { csv } = indicatorTextOf(screen.language);
  const { choice, language } = screen;
  const since = choice.since === null ? '–' : formatPeriod(choice.since, language);
  const name = seriesName(choice, language);
  return csvText([csv.columns(since), ...rows.map((row) => cells(row, screen, name)), ...notes.map((note) => [note])]);
}

/** `thuoc-do-PCI-2022-so-voi-2021.csv`. */
export function rankingFileName({ choice, period, language }: Screen): string {
  const { indicator, component } = choice.series;
  const index = component === null ? indicator : `${indicator}-${component}`;
  const since = choice.since === null ? null : periodText(choice.since);
  return indicatorTextOf(language).csv.fileName(index, periodText(period), since);
}
