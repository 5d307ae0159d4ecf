import { entityById, indicatorOf, publicationOf } from '#domain/catalogue.ts';
import type { Dataset, ObservationTable } from '#domain/dataset.ts';
import { fixedText, type Fixed } from '#domain/fixed.ts';
import { isExact, type IndicatorId, type Span } from '#domain/ids.ts';
import { localNote } from '#domain/localNote.ts';
import type { Observation } from '#domain/observation.ts';
import { observationAt } from '#domain/observationTable.ts';
import { periodText } from '#domain/period.ts';
import { csvText } from './goalsCsv.ts';

/** The columns of the published tables, then what they mean and where they come from. */
const COLUMNS = [
  'indicator_code',
  'component_code',
  'entity_code',
  'entity_name',
  'period',
  'score',
  'rank',
  'rank_of',
  'group',
  'status',
  'rank_basis',
  'source_url',
  'note',
  'name_vi',
  'name_en',
  'publisher',
  'unit',
  'better',
  'published_on',
  'file',
  'row',
  'origin',
  'data_version',
] as const;

const scoreText = (score: Span<Fixed>, decimals: number): string =>
  [...new Set([score.low, score.high])].map((end) => fixedText(end, decimals).replace('.', ',')).join('–');

/** A place, an interval of places as such: it is said, where a published table would leave it out. */
const placeText = ({ place }: NonNullable<Observation['rank']>): string =>
  isExact(place) ? String(place.low) : `${place.low}–${place.high}`;

function cellsOf(o: Observation, dataset: Dataset): readonly string[] {
  const { catalogue } = dataset;
  const entity = entityById(catalogue, o.entity);
  const named = indicatorOf(catalogue, o.indicator, o.component);
  return [
    o.indicator,
    o.component ?? '',
    entity?.code ?? o.entity,
    entity?.nameVi ?? '',
    periodText(o.period),
    o.score === null ? '' : scoreText(o.score, o.decimals),
    o.rank === null ? '' : placeText(o.rank),
    String(o.rank?.of ?? ''),
    o.group ?? '',
    o.status,
    o.rank?.basis ?? '',
    o.sourceUrl ?? '',
    o.note ?? '',
    named?.nameVi ?? '',
    named?.nameEn ?? '',
    named?.publisher ?? '',
    named?.unit ?? '',
    named?.better ?? '',
    publicationOf(catalogue, o.indicator, o.period)?.publishedOn ?? '',
    o.source.file,
    String(o.source.row),
    localNote(dataset, o) === null ? 'published' : 'local',
    dataset.id,
  ];
}

const rowsOf = (table: ObservationTable, indicator: IndicatorId): readonly Observation[] =>
  Array.from({ length: table.size }, (_, i) => observationAt(table, i)).filter((o) => o.indicator === indicator);

/**
 * Every figure of an indicator with its metadata, a figure a line: `;` between cells, decimal comma, byte-order mark.
 * `components` holds those of its parts, null where it has none. `origin` says which are the analyst's own.
 */
export function indicatorCsv(dataset: Dataset, components: ObservationTable | null, indicator: IndicatorId): string {
  const totals = rowsOf(dataset.observations, indicator).filter((o) => o.component === null);
  const parts = components === null ? [] : rowsOf(components, indicator).filter((o) => o.component !== null);
  return csvText([COLUMNS, ...[...totals, ...parts].map((o) => cellsOf(o, dataset))]);
}
