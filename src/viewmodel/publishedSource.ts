import { publicationOf } from '#domain/catalogue.ts';
import type { Frame } from '#domain/frame.ts';
import type { Period } from '#domain/period.ts';
import { formatPeriod } from '#text/formatNumber.ts';
import type { Language } from '#text/language.ts';
import { onDemandTextOf } from '#text/onDemandText.ts';

/** Who published the figures of a period, and on which day where that is known. */
export function publishedSource({ dataset, indicator }: Frame, period: Period, language: Language): string {
  const day = publicationOf(dataset.catalogue, indicator.id, period)?.publishedOn ?? null;
  return onDemandTextOf(language).chart.source(indicator.publisher, formatPeriod(period, language), day);
}
