import { useMemo } from 'react';
import type { Dataset } from '#domain/dataset.ts';
import { fieldTable } from '#domain/fieldTable.ts';
import { formatPeriod } from '#text/formatNumber.ts';
import { indicatorTextOf } from '#text/indicatorText.ts';
import type { Language } from '#text/language.ts';
import { fieldOf, seriesName, type Screen } from '#viewmodel/indicator/asked.ts';
import { fieldPeers } from '#viewmodel/indicator/fieldPeers.ts';
import { headView } from '#viewmodel/indicator/headView.ts';
import type { IndicatorChoice } from '#viewmodel/indicator/indicatorChoice.ts';
import { fieldYears } from '#viewmodel/indicator/fieldYears.ts';
import { indicatorCard } from '#viewmodel/indicatorCard.ts';
import { linesView } from '#viewmodel/indicator/linesView.ts';
import { indicatorPickers } from '#viewmodel/indicator/pickerOptions.ts';
import { rankingRows } from '#viewmodel/indicator/rankingView.ts';
import type { IndicatorSelection } from '#viewmodel/indicator/selection.ts';
import { sparksOf } from '#viewmodel/indicator/sparks.ts';
import { indicatorStrip } from '#viewmodel/indicator/stripView.ts';

/** The choices at the head of the screen, made again when the data or what was chosen changes. */
export const usePickers = (dataset: Dataset, choice: IndicatorChoice, language: Language) =>
  useMemo(() => indicatorPickers(dataset, choice, language), [dataset, choice, language]);

/** The views of the screen, each made again only when what it shows changes: sorting and searching make none. */
export function useField(given: Screen, { show, rule }: IndicatorSelection) {
  const { dataset, choice, period, like, language } = given;
  const screen = useMemo(
    () => ({ dataset, choice, period, like, language }),
    [dataset, choice, period, like, language],
  );
  const table = useMemo(() => fieldTable(fieldOf(screen)), [screen]);
  const years = useMemo(() => fieldYears(screen, show), [screen, show]);
  const peers = useMemo(() => fieldPeers(screen, rule), [screen, rule]);
  const spark = useMemo(() => sparksOf(screen, years, show), [screen, years, show]);
  return {
    peers,
    head: useMemo(() => headView(screen, table, show), [screen, table, show]),
    rows: useMemo(
      () => rankingRows(screen, table, new Set(peers.drawn.map(({ id }) => id)), spark),
      [screen, table, peers, spark],
    ),
    lines: useMemo(() => linesView(screen, years, show, peers.drawn), [screen, years, show, peers]),
    strip: useMemo(() => indicatorStrip(screen), [screen]),
    card: useMemo(
      () => indicatorCard({ catalogue: dataset.catalogue, series: choice.series, period, language }),
      [dataset, choice, period, language],
    ),
    caption: indicatorTextOf(language).ranking.caption(seriesName(choice, language), formatPeriod(period, language)),
  };
}
