import { entityOfCode } from '#domain/catalogue.ts';
import type { Dataset } from '#domain/dataset.ts';
import type { Entity } from '#domain/entity.ts';
import type { FieldAsked } from '#domain/fieldTable.ts';
import { isExact } from '#domain/ids.ts';
import type { Found } from '#domain/found.ts';
import type { Period } from '#domain/period.ts';
import type { Language } from '#text/language.ts';
import { textOf } from '#text/catalogue.ts';
import { entityName, indicatorName, shortIndicatorName } from '#text/names.ts';
import { plainText, spanText, type FigureStyle } from '../figureWords.ts';
import type { IndicatorChoice } from './indicatorChoice.ts';
import type { Shown } from './selection.ts';

/** What the views of the screen ask the data: the choice where everything that they need is known, and the language. */
export type Screen = Readonly<{
  dataset: Dataset;
  choice: IndicatorChoice;
  period: Period;
  like: Entity;
  language: Language;
}>;

/** The field of a screen's period. */
export const fieldOf = ({ dataset, choice, period, like }: Screen): FieldAsked => ({
  dataset,
  indicator: choice.indicator,
  series: choice.series,
  period,
  since: choice.since,
  like,
});

/** How the screen writes scores, or places. */
export const styleOf = ({ choice, language }: Pick<Screen, 'choice' | 'language'>, measure: Shown): FigureStyle => ({
  measure,
  decimals: measure === 'rank' ? 0 : choice.indicator.decimals,
  unit: choice.indicator.unit,
  language,
});

/** `PCI`, or `Chi phí thời gian (PCI)`. */
export function seriesName(
  { indicator, total }: Pick<IndicatorChoice, 'indicator' | 'total'>,
  language: Language,
): string {
  const short = shortIndicatorName(total, language);
  return indicator.component === null ? short : `${indicatorName(indicator, language)} (${short})`;
}

/** A place without the number ranked: `29`, `41–42`, `> 30`. */
export function placeText({ value, of, reasons }: Found, style: FigureStyle): string {
  return spanText(value, reasons.includes('rank_censored') ? of : null, style);
}

/** A score without its unit; of one that is not published no more than its bound: `≤ 66,32`. */
export function scoreText({ value, reasons }: Found, style: FigureStyle, isHigher: boolean): string {
  if (isExact(value) || !reasons.includes('rank_censored')) return spanText(value, null, style);
  const { sign } = textOf(style.language).screen.figure;
  return isHigher ? sign.atMost(plainText(value.high, style)) : sign.atLeast(plainText(value.low, style));
}

/** The name of the region that an entity belonged to in a period; null where that is not known. */
export function regionName({ dataset, language }: Screen, { parentCode }: Entity, period: Period): string | null {
  const region = parentCode === null ? null : entityOfCode(dataset.catalogue, parentCode, period);
  return region === null ? null : entityName(region, language);
}
