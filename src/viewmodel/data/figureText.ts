import { entityById, indicatorOf } from '#domain/catalogue.ts';
import type { FigureName } from '#domain/figureKey.ts';
import type { Observation } from '#domain/observation.ts';
import { dataTextOf } from '#text/dataText.ts';
import { formatFixed, formatPeriod, formatPlace, formatSpan, formatWithUnit } from '#text/formatNumber.ts';
import { entityName } from '#text/names.ts';
import type { Setting } from './reviewed.ts';
import { seriesName } from './seriesOptions.ts';

/** What a figure says: `85,78%, hạng 29/63, khá`. */
export function figureText(
  { indicator, component, score, decimals, rank, group }: Observation,
  setting: Setting,
): string {
  const { catalogue, language } = setting;
  const unit = indicatorOf(catalogue, indicator, component)?.unit ?? null;
  const parts = [
    score === null
      ? null
      : formatWithUnit(
          formatSpan(formatFixed(score.low, decimals, language), formatFixed(score.high, decimals, language)),
          unit,
          language,
        ),
    rank === null ? null : dataTextOf(language).changes.rank(formatPlace(rank.place, rank.of)),
    group,
  ];
  return parts.filter((part) => part !== null).join(', ');
}

/** What a figure is about: `PAR INDEX, Ninh Thuận, 2022`. */
export function figureAbout(
  { indicator, component, entity, period }: Omit<FigureName, 'status'>,
  setting: Setting,
): string {
  const { catalogue, language } = setting;
  const known = indicatorOf(catalogue, indicator, component);
  const whose = entityById(catalogue, entity);
  return [
    known === null ? indicator : seriesName(catalogue, known, language),
    whose === null ? entity : entityName(whose, language),
    formatPeriod(period, language),
  ].join(', ');
}
