import { entityById, publicationOf } from '#domain/catalogue.ts';
import type { Dataset } from '#domain/dataset.ts';
import type { Frame } from '#domain/frame.ts';
import { localNote } from '#domain/localNote.ts';
import type { Observation } from '#domain/observation.ts';
import type { Period } from '#domain/period.ts';
import { formatDay, formatPeriod } from '#text/formatNumber.ts';
import type { Language } from '#text/language.ts';
import { entityName } from '#text/names.ts';
import { onDemandTextOf } from '#text/onDemandText.ts';

const NAMED = 3;

/** The drawn figures that the analyst's own imports changed, each with its file and day: `Ninh Thuận 2022 (doi.csv, 21/11/2026)`. */
function ownFigures(dataset: Dataset, drawn: readonly Observation[], language: Language): readonly string[] {
  const named = drawn.flatMap((observation) => {
    const note = localNote(dataset, observation);
    if (note === null) return [];
    const entity = entityById(dataset.catalogue, observation.entity);
    const whose = entity === null ? observation.entity : entityName(entity, language);
    const from = `${observation.source.file}, ${formatDay(note.by.keptAt)}`;
    return [`${whose} ${formatPeriod(observation.period, language)} (${from})`];
  });
  return [...new Set(named)];
}

/** Who published the figures of a period, on which day where that is known, and which of the drawn ones are the analyst's own. */
export function publishedSource(
  { dataset, indicator }: Pick<Frame, 'dataset' | 'indicator'>,
  period: Period,
  drawn: readonly Observation[],
  language: Language,
): string {
  const { chart } = onDemandTextOf(language);
  const day = publicationOf(dataset.catalogue, indicator.id, period)?.publishedOn ?? null;
  const published = chart.source(indicator.publisher, formatPeriod(period, language), day);
  const own = ownFigures(dataset, drawn, language);
  if (own.length === 0) return published;
  return `${published}; ${chart.ownFigures(own.slice(0, NAMED).join('; '), own.length - Math.min(own.length, NAMED))}`;
}
