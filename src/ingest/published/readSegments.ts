import { toComponentId, toGroupId, toIndicatorId, type ComponentId, type IndicatorId } from '#domain/ids.ts';
import type { GroupBand, Indicator, Publication, Segment } from '#domain/indicator.ts';
import type { Period } from '#domain/period.ts';
import { dateCell, fixedCell, listCell, periodCell, wholeCell } from './contractCells.ts';
import { contractTable, textOrNull, type ContractRow } from './contractTable.ts';

type Series = Readonly<{ indicator: IndicatorId; component: ComponentId | null }>;

/** The series that a row speaks of; null, with `reference_unknown` reported, where `indicators.csv` does not have it. */
function seriesOf(row: ContractRow, indicators: readonly Indicator[]): Series | null {
  const id = toIndicatorId(row.text('indicator_code'));
  const code = textOrNull(row, 'component_code');
  const component = code === null ? null : toComponentId(code);
  const isKnown = indicators.some((i) => i.id === id && i.component === component);
  return isKnown
    ? { indicator: id, component }
    : row.fail('reference_unknown', code === null ? 'indicator_code' : 'component_code');
}

const neededPeriod = (row: ContractRow): Period | null =>
  row.text('period') === '' ? row.fail('value_missing', 'period') : periodCell(row, 'period');

/** `segments.csv`: open ends are blank. */
export function readSegments(bytes: Uint8Array, file: string, indicators: readonly Indicator[]) {
  const { rows, issues } = contractTable(bytes, file, ['indicator_code', 'from', 'to', 'segment']);
  const segments = rows.flatMap((row): Segment[] => {
    const series = seriesOf(row, indicators);
    if (series === null) return [];
    const [from, to] = [periodCell(row, 'from'), periodCell(row, 'to')];
    return [
      {
        ...series,
        from,
        to,
        segment: row.text('segment'),
        note: row.text('note'),
        names: listCell(row, 'names'),
        sourceUrl: textOrNull(row, 'source_url'),
      },
    ];
  });
  return { value: segments, issues };
}

/** `groups.csv`: the column `component_code` may be missing; blank is the total. */
export function readGroups(bytes: Uint8Array, file: string, indicators: readonly Indicator[]) {
  const { rows, issues } = contractTable(bytes, file, ['indicator_code', 'period', 'group', 'order']);
  const groups = rows.flatMap((row): GroupBand[] => {
    const series = seriesOf(row, indicators);
    const period = neededPeriod(row);
    const order = wholeCell(row, 'order') ?? (row.text('order') === '' ? row.fail('value_missing', 'order') : null);
    if (series === null || period === null || order === null) return [];
    const group = toGroupId(row.text('group'));
    const [low, high, size] = [fixedCell(row, 'low'), fixedCell(row, 'high'), wholeCell(row, 'size')];
    return [{ ...series, period, group, order, low, high, size, sourceUrl: textOrNull(row, 'source_url') }];
  });
  return { value: groups, issues };
}

/** `publications.csv`: that a period was published, when, how many were ranked and how many ranks were listed. */
export function readPublications(bytes: Uint8Array, file: string, indicators: readonly Indicator[]) {
  const { rows, issues } = contractTable(bytes, file, ['indicator_code', 'period']);
  const publications = rows.flatMap((row): Publication[] => {
    const series = seriesOf(row, indicators);
    const period = neededPeriod(row);
    if (series === null || period === null) return [];
    const [publishedOn, ranked, listed] = [
      dateCell(row, 'published_on'),
      wholeCell(row, 'ranked'),
      wholeCell(row, 'listed'),
    ];
    return [
      { indicator: series.indicator, period, publishedOn, ranked, listed, sourceUrl: textOrNull(row, 'source_url') },
    ];
  });
  return { value: publications, issues };
}
