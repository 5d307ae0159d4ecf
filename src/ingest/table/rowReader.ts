import { indicatorOf } from '#domain/catalogue.ts';
import type { Catalogue } from '#domain/dataset.ts';
import type { Entity } from '#domain/entity.ts';
import type { Indicator } from '#domain/indicator.ts';
import { issueAt, type ImportIssue, type IssueCode } from '#domain/issue.ts';
import type { Period } from '#domain/period.ts';
import { hasInvisible, isBlank } from '../cells/cellText.ts';
import type { ColumnDecimal } from '../cells/decimalMark.ts';
import { entityReader } from './entityReader.ts';
import { toObservation, type FigureReading, type RowFacts } from './figureReading.ts';
import type { IgnoredWhy } from './ignoredRows.ts';
import type { FigureColumns, Mapping } from './mapping.ts';
import { rankedBound, readGroup, readPlace, readScore, type Cell } from '../cells/readMeasures.ts';
import { readPeriodCell } from '../cells/readPeriodCell.ts';
import { rowFactsReader } from './readRowFacts.ts';
import { remembered } from '../cells/remembered.ts';
import { seriesReader } from './seriesReader.ts';
import type { Row } from '../bytes/toRows.ts';

/** The figures of one row, or why the row is passed over. */
export type RowReading = Readonly<{ readings: readonly FigureReading[]; ignored: IgnoredWhy | null }>;

/** What is the same for all rows of a sheet. */
export type RowContext = Readonly<{
  file: string;
  mapping: Mapping;
  catalogue: Catalogue;
  decimals: ReadonlyMap<number, ColumnDecimal>;
  report: (issue: ImportIssue) => void;
}>;

const UNDECIDED: ColumnDecimal = { mark: null, isMixed: false };

/** Rows of areas between those that count, in a wide table. */
const areaWhy = ({ level }: Entity): IgnoredWhy | null =>
  level === 'nation' ? 'total' : level === 'region' ? 'region' : null;

/** The columns whose texts name something: what nobody sees in them is told. */
const namingColumns = ({ entityCode, entityName, figures }: Mapping): readonly number[] => [
  ...new Set(
    [
      entityCode,
      entityName,
      ...figures.flatMap(({ indicator, component }) => ['column' in indicator ? indicator.column : null, component]),
    ].filter((column) => column !== null),
  ),
];

/** A reader of rows. What it cannot read it reports at its cell. */
export function rowReader({
  file,
  mapping,
  catalogue,
  decimals,
  report,
}: RowContext): (cells: Row, row: number) => RowReading {
  const seriesOf = seriesReader(catalogue, file, report);
  const factsOf = rowFactsReader(mapping, file, report);
  const entityOf = entityReader(catalogue, mapping);
  const boundOf = rankedBound(catalogue);
  const periodOf = remembered(readPeriodCell);

  const cell = (cells: Row, row: number, column: number): Cell => ({
    raw: cells[column] ?? '',
    file,
    row,
    column: column + 1,
  });
  const fail = (code: IssueCode, at: Cell, detail: string | null = null): null => {
    report(issueAt('error', code, at, at.raw, detail));
    return null;
  };

  function readPeriodOf(cells: Row, row: number, from: FigureColumns['period']): Period | null {
    if ('value' in from) return from.value;
    const at = cell(cells, row, from.column);
    return periodOf(at.raw) ?? fail(isBlank(at.raw) ? 'value_missing' : 'period_unreadable', at);
  }

  function readEntityOf(cells: Row, row: number, period: Period): Entity | null {
    const found = entityOf(cells, period);
    if (found.ok) return found.value;
    const { code, part, detail } = found.error;
    const column = (part === 'code' ? mapping.entityCode : (mapping.entityName ?? mapping.entityCode)) ?? 0;
    const at = cell(cells, row, column);
    return isBlank(at.raw) ? fail('value_missing', at) : fail(code, at, detail);
  }

  function readSet(
    cells: Row,
    row: number,
    columns: FigureColumns,
    of: Readonly<{ series: Indicator; entity: Entity; period: Period }>,
    facts: RowFacts,
  ): FigureReading {
    const { score, rank, rankOf, group } = columns;
    const { series, entity, period } = of;
    const bound = rank === null ? null : boundOf(series, entity, period);
    const ofCell = rankOf === null ? null : cell(cells, row, rankOf);
    const base = {
      ...of,
      file,
      row,
      columns,
      score:
        score === null ? null : readScore(cell(cells, row, score), decimals.get(score) ?? UNDECIDED, series, report),
      rank: rank === null ? null : readPlace(cell(cells, row, rank), ofCell, bound, report),
    };
    const isLocal = 'value' in columns.indicator && indicatorOf(catalogue, series.id, series.component) === null;
    const groupId = group === null ? null : readGroup(cell(cells, row, group), catalogue, series, period, report);
    return { ...base, observation: isLocal ? null : toObservation(base, groupId, facts) };
  }

  const named = namingColumns(mapping);
  function reportInvisible(cells: Row, row: number): void {
    for (const column of named) {
      const at = cell(cells, row, column);
      if (hasInvisible(at.raw)) report(issueAt('info', 'invisible_character', at, at.raw));
    }
  }

  return (cells, row) => {
    reportInvisible(cells, row);
    const readings: FigureReading[] = [];
    const facts = factsOf(cells, row);
    for (const columns of mapping.figures) {
      const series = seriesOf(cells, row, columns);
      const period = readPeriodOf(cells, row, columns.period);
      const entity = period === null ? null : readEntityOf(cells, row, period);
      const why = entity === null || mapping.shape === 'long' ? null : areaWhy(entity);
      if (why !== null) return { readings: [], ignored: why };
      if (series !== null && period !== null && entity !== null && facts !== null) {
        readings.push(readSet(cells, row, columns, { series, entity, period }, facts));
      } else if (mapping.shape === 'wide') break; // the same issue once a row is enough
    }
    return { readings, ignored: null };
  };
}
