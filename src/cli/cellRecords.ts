import { entityById, indicatorOf } from '#domain/catalogue.ts';
import type { Catalogue } from '#domain/dataset.ts';
import { toNumber } from '#domain/fixed.ts';
import type { Clause, Goal } from '#domain/goal.ts';
import type { Indicator } from '#domain/indicator.ts';
import { periodText, type Period } from '#domain/period.ts';
import type { CellReading, FigureReading } from '#ingest/table/figureReading.ts';
import { indicatorLabel } from '#ingest/names/findIndicator.ts';
import type { ResultsFile } from '#ingest/table/readResults.ts';
import type { Sheet } from '#ingest/bytes/readSheet.ts';

/** One cell that was understood. `value` null: the cell says on purpose that there is none, for `null_reason`. */
export type CellRecord = Readonly<{
  value: number | string | null;
  raw: string;
  row: number; // counts from 1
  col: number | null;
  [member: string]: unknown;
}>;

type Members = Readonly<Record<string, unknown>>;

const yearOf = (period: Period): number | string => (period.months === 12 ? period.year : periodText(period));

const nameOf = (series: Indicator, catalogue: Catalogue): string =>
  indicatorOf(catalogue, series.id, null) === null ? series.nameVi : indicatorLabel(series.id);

const nullReason = <T>(cell: CellReading<T>): Members => (cell.value === null ? { null_reason: cell.reason } : {});

/** The score and the rank of one reading, each with its cell. */
function recordsOf(reading: FigureReading, { sheet, place }: ResultsFile, catalogue: Catalogue): readonly CellRecord[] {
  const { score, rank, row, series } = reading;
  const record = (measure: 'score' | 'rank', value: number | null, more: Members): CellRecord => {
    const column = reading.columns[measure] ?? 0;
    const at = place({ row, column: column + 1 });
    return {
      entity: reading.entity.nameVi,
      year: reading.period === null ? null : yearOf(reading.period),
      indicator: series === null ? null : nameOf(series, catalogue),
      ...(series === null || series.component === null ? {} : { component: series.component }),
      measure,
      value,
      raw: sheet?.rows[row - 1]?.[column] ?? '',
      row: at.row ?? row,
      col: at.column,
      ...more,
    };
  };
  const of = rank === null || rank.value === null || rank.value.of === null ? {} : { of: rank.value.of };
  return [
    ...(score === null
      ? []
      : [record('score', score.value === null ? null : toNumber(score.value.value), nullReason(score))]),
    ...(rank === null ? [] : [record('rank', rank.value?.place ?? null, { ...of, ...nullReason(rank) })]),
  ];
}

/** The cells of readings, row by row. */
export const resultRecords = (
  readings: readonly FigureReading[],
  file: ResultsFile,
  catalogue: Catalogue,
): readonly CellRecord[] => readings.flatMap((reading) => recordsOf(reading, file, catalogue));

type Target = Readonly<{
  measure: 'target_score' | 'target_rank' | 'target_group' | 'target_share';
  op: string;
  value: number | string | null;
}>;

/** What a clause asks for, in one number where it has one. `+` asks for a change. */
function targetOf(clause: Clause): Target {
  switch (clause.kind) {
    case 'score':
      return { measure: 'target_score', op: clause.op, value: toNumber(clause.score.value) };
    case 'score-near':
    case 'score-within':
      return { measure: 'target_score', op: '~', value: toNumber(clause.score.value) };
    case 'score-range':
      return { measure: 'target_score', op: '..', value: toNumber(clause.score.low.value) };
    case 'score-change':
      return { measure: 'target_score', op: '+', value: toNumber(clause.by.low.value) };
    case 'above-mean':
      return { measure: 'target_score', op: '> mean', value: null };
    case 'rank':
    case 'top':
    case 'regional-rank':
      return { measure: 'target_rank', op: '<=', value: clause.place };
    case 'rank-range':
      return { measure: 'target_rank', op: '..', value: clause.place.high };
    case 'rank-change':
      return { measure: 'target_rank', op: '+', value: clause.by.low };
    case 'group':
      return { measure: 'target_group', op: '>=', value: clause.group };
    case 'share':
      return { measure: 'target_share', op: '>=', value: clause.part / clause.whole };
    default:
      return clause satisfies never;
  }
}

/** The clauses of goals, each with the cell it stands in. */
export const goalRecords = (goals: readonly Goal[], sheet: Sheet, catalogue: Catalogue): readonly CellRecord[] =>
  goals.flatMap((goal) =>
    goal.clauses.map((clause) => ({
      entity: entityById(catalogue, goal.entity)?.nameVi ?? goal.entity,
      year: yearOf(goal.due),
      indicator: indicatorLabel(goal.indicator),
      ...(goal.component === null ? {} : { component: goal.component }),
      ...targetOf(clause),
      raw: sheet.rows[goal.source.row - 1]?.[(goal.source.column ?? 0) - 1] ?? '',
      row: goal.source.row,
      col: goal.source.column,
    })),
  );
