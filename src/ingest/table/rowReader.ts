import type { Decisions } from '#domain/decisions.ts';
import type { IgnoredWhy } from '#domain/sheetCells.ts';
import { indicatorOf } from '#domain/catalogue.ts';
import type { Catalogue } from '#domain/dataset.ts';
import type { Entity } from '#domain/entity.ts';
import type { Indicator } from '#domain/indicator.ts';
import { issueAt, type ImportIssue, type IssueCode } from '#domain/issue.ts';
import { onDemand } from '#domain/onDemand.ts';
import type { Period } from '#domain/period.ts';
import { hasDisguised, isBlank } from '../cells/cellText.ts';
import type { ColumnDecimal } from '../cells/decimalMark.ts';
import { rankedBound, readGroup, readScore, type Cell } from '../cells/readMeasures.ts';
import { readPeriodCell } from '../cells/readPeriodCell.ts';
import { remembered } from '../cells/remembered.ts';
import { doubtfulUpTo, isShare } from '../cells/shareScore.ts';
import type { Row } from '../bytes/toRows.ts';
import { codeReader } from './codesBeside.ts';
import type { UnitsAt } from './earlierUnits.ts';
import { entityReader } from './entityReader.ts';
import { toObservation, type FigureReading, type RowFacts } from './figureReading.ts';
import { cellAt, type Block, type FigureColumns, type Mapping } from './mapping.ts';
import { namingColumns } from './namingColumns.ts';
import { placeReader } from './placeReader.ts';
import { rowFactsReader } from './readRowFacts.ts';
import { seriesReader } from './seriesReader.ts';

/** The figures of one row, or why the row is passed over. */
export type RowReading = Readonly<{ readings: readonly FigureReading[]; ignored: IgnoredWhy | null }>;

/** What is the same for all rows of a sheet. */
export type RowContext = Readonly<{
  file: string;
  mapping: Mapping;
  catalogue: Catalogue;
  decisions: Decisions;
  decimals: ReadonlyMap<number, ColumnDecimal>;
  unitsAt: UnitsAt;
  report: (issue: ImportIssue) => void;
}>;

/** Whose and of when the figures of a row are; null where that is not understood, which is reported. `entity` null: left aside. `units`: see `UnitsAt`. */
type Keys = Readonly<{ entity: Entity | null; period: Period | null; units: Period | null }>;

const UNDECIDED: ColumnDecimal = { mark: null, isMixed: false };

/** Rows of areas between those that count, in a wide table. */
const areaWhy = ({ level }: Entity): IgnoredWhy | null =>
  level === 'nation' ? 'total' : level === 'region' ? 'region' : null;

/** A reader of rows. What it cannot read it reports at its cell. */
export function rowReader(context: RowContext): (cells: Row, row: number) => RowReading {
  const { file, mapping, catalogue, decisions, decimals, unitsAt, report } = context;
  const seriesOf = seriesReader(catalogue, file, report);
  const factsOf = rowFactsReader(mapping, file, report);
  const entityOf = entityReader(catalogue, decisions.names);
  const codeOf = codeReader(catalogue);
  const boundOf = rankedBound(catalogue);
  const placeOf = placeReader(report);
  const periodOf = remembered(readPeriodCell);
  const isLocal = onDemand(({ id, component }: Indicator) => indicatorOf(catalogue, id, component) === null);

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

  /** The period of a set of figures; undefined, with the issue reported, where its cell is not understood. */
  function readPeriodOf(cells: Row, row: number, from: FigureColumns['period']): Period | null | undefined {
    if (from === null) return null;
    if ('value' in from) return from.value;
    const at = cell(cells, row, from.column);
    return periodOf(at.raw) ?? fail(isBlank(at.raw) ? 'value_missing' : 'period_unreadable', at) ?? undefined;
  }

  function keysOf(cells: Row, row: number, block: Block, columns: FigureColumns): Keys | null {
    const period = readPeriodOf(cells, row, columns.period);
    if (period === undefined) return null;
    const units = unitsAt(cells, columns, period);
    const found = entityOf(codeOf(cells, block), cellAt(cells, block.entityName), units);
    if (found.ok) return { entity: found.value, period, units };
    const { code, part, detail } = found.error;
    const column =
      (part === 'code' ? (block.entityCode ?? block.codeBeside) : (block.entityName ?? block.entityCode)) ?? 0;
    const at = cell(cells, row, column);
    return isBlank(at.raw) ? fail('value_missing', at) : fail(code, at, detail);
  }

  /** A score of its cell; reports one that is only a share of a hundred points (null then), and a province that has none at all. */
  function scoreOf(at: Cell, column: number, series: Indicator | null, entity: Entity): FigureReading['score'] {
    const read = readScore(at, decimals.get(column) ?? UNDECIDED, series, report);
    if (series === null || read === null || read.value === null) return read;
    if (isShare(at.raw, read.value.value, series)) return fail('value_out_of_range', at, '1–100');
    const isNone = read.value.value === 0 && entity.level === 'province' && doubtfulUpTo(series) !== null;
    if (isNone) report(issueAt('warning', 'value_out_of_range', at, at.raw, '1–100'));
    return read;
  }

  function readSet(
    cells: Row,
    row: number,
    columns: FigureColumns,
    of: Readonly<{ series: Indicator | null; entity: Entity; period: Period | null; units: Period | null }>,
    facts: RowFacts,
  ): FigureReading {
    const { score, rank, rankOf, group } = columns;
    const { series, entity, period, units } = of;
    const bound = rank === null ? null : boundOf(series, entity, period, units);
    const ofCell = rankOf === null ? null : cell(cells, row, rankOf);
    const scoreRead = score === null ? null : scoreOf(cell(cells, row, score), score, series, entity);
    const rankRead = rank === null ? null : placeOf(cell(cells, row, rank), ofCell, bound);
    const isGrouped = group !== null && series !== null && period !== null;
    const groupId = isGrouped ? readGroup(cell(cells, row, group), catalogue, series, period, report) : null;
    const base = { series, entity, period, file, row, columns, score: scoreRead, rank: rankRead };
    const observation = series !== null && isLocal(series) ? null : toObservation(base, groupId, facts);
    return { series, entity, period, file, row, columns, score: scoreRead, rank: rankRead, observation };
  }

  const named = namingColumns(mapping);
  const isDisguised = remembered(hasDisguised);
  function reportDisguised(cells: Row, row: number): void {
    for (const column of named) {
      if (isDisguised(cells[column] ?? ''))
        report(issueAt('info', 'invisible_character', cell(cells, row, column), cells[column] ?? ''));
    }
  }

  /** The figures of one block in a row; nothing more where its keys are not understood: the same issue once a row is enough. */
  function readBlock(cells: Row, row: number, block: Block, facts: RowFacts | null): RowReading {
    const readings: FigureReading[] = [];
    for (const columns of block.figures) {
      const series = columns.indicator === null ? null : seriesOf(cells, row, columns, columns.indicator);
      const keys = keysOf(cells, row, block, columns);
      if (keys?.entity === null) return { readings: [], ignored: 'region' };
      const why = keys === null || mapping.shape === 'long' ? null : areaWhy(keys.entity);
      if (why !== null) return { readings: [], ignored: why };
      if (series !== undefined && keys !== null && facts !== null)
        readings.push(readSet(cells, row, columns, { ...keys, series, entity: keys.entity }, facts));
      else if (mapping.shape === 'wide') break;
    }
    return { readings, ignored: null };
  }

  return (cells, row) => {
    reportDisguised(cells, row);
    const facts = factsOf(cells, row);
    const [only, second] = mapping.blocks;
    if (only !== undefined && second === undefined) return readBlock(cells, row, only, facts); // as in nearly all tables
    const found = mapping.blocks.map((block) => readBlock(cells, row, block, facts));
    const ignored = found.length > 0 && found.every((block) => block.ignored !== null) ? found[0]?.ignored : null;
    return { readings: found.flatMap(({ readings }) => readings), ignored: ignored ?? null };
  };
}
