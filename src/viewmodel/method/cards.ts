import type { Catalogue } from '#domain/dataset.ts';
import type { IndicatorId } from '#domain/ids.ts';
import type { Language } from '#text/language.ts';
import { indicatorName } from '#text/names.ts';
import { indicatorCard, type IndicatorCard } from '../indicatorCard.ts';

/** The cards of all indicators by name, in the catalogue's order; without groups, which are those of one period. */
export const cardsOf = (
  catalogue: Catalogue,
  language: Language,
): readonly Readonly<{ key: IndicatorId; name: string; card: IndicatorCard }>[] =>
  catalogue.indicators
    .filter(({ component }) => component === null)
    .flatMap((indicator) => {
      const series = { indicator: indicator.id, component: null };
      const card = indicatorCard({ catalogue, series, period: null, language });
      return card === null ? [] : [{ key: indicator.id, name: indicatorName(indicator, language), card }];
    });
