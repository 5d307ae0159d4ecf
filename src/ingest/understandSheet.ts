import type { DecimalMark, Decisions } from '#domain/decisions.ts';
import type { IgnoredRow } from '#domain/sheetCells.ts';
import type { Catalogue } from '#domain/dataset.ts';
import type { Goal } from '#domain/goal.ts';
import type { ImportIssue, IssueCode } from '#domain/issue.ts';
import type { Observation } from '#domain/observation.ts';
import type { Sheet } from './bytes/readSheet.ts';
import type { SheetRoles } from './cellRoles.ts';
import { crossCheck } from './checks/crossCheck.ts';
import { mergeGoals } from './goals/mergeGoals.ts';
import { isGoalsSheet, readGoalsSheet } from './goals/readGoals.ts';
import type { FigureReading } from './table/figureReading.ts';
import { NOTHING_ASKED, type Asked, type Mapping } from './table/mapping.ts';
import { mergeReadings } from './table/mergeReadings.ts';
import { namingColumns } from './table/namingColumns.ts';
import { readResultsSheet, type ResultsFile } from './table/readResults.ts';

/** What a sheet is understood to say. Rows and columns count from 1. */
export type Understood = Readonly<{
  kind: 'results' | 'goals';
  results: ResultsFile | null; // null: it states goals
  used: readonly FigureReading[]; // rows that contradict another are not, and rows that repeat another count once
  observations: readonly Observation[];
  disputed: readonly Observation[]; // all that rows say of figures that they say differently
  goals: readonly Goal[];
  roles: SheetRoles;
  headerRows: readonly number[]; // none: the table was not understood
  ignored: readonly IgnoredRow[];
  decimal: DecimalMark | null;
  asked: Asked;
  issues: readonly ImportIssue[];
}>;

/** Whether a reading needs nothing of a person, needs something confirmed, or is of no use. */
export type Status = 'accept' | 'confirm' | 'reject';

/** Issues that ask a person to decide, though nothing is wrong. */
const QUESTIONS: ReadonlySet<IssueCode> = new Set([
  'ambiguous_number',
  'mixed_decimal_mark',
  'unknown_indicator',
  'year_missing',
  'indicator_missing',
  'legacy_encoding_guess',
  'workbook_sheets',
]);

/** The status of what was understood, with the issues of all steps; `hasRecords`: any cell was understood. */
export function statusOf(headerRows: readonly number[], issues: readonly ImportIssue[], hasRecords: boolean): Status {
  if (headerRows.length === 0 || issues.some(({ code }) => code === 'no_data_rows')) return 'reject';
  if (!hasRecords && issues.some(({ severity }) => severity === 'error')) return 'reject';
  return issues.some(({ severity, code }) => severity === 'error' || (severity === 'warning' && QUESTIONS.has(code)))
    ? 'confirm'
    : 'accept';
}

/** Columns from 0 as columns from 1, each once. */
export const from1 = (columns: readonly (number | null)[]): readonly number[] => [
  ...new Set(columns.flatMap((column) => (column === null ? [] : [column + 1]))),
];

/** The columns of figures and targets, from 1. */
export const valuesOf = ({ blocks, targets }: Mapping): readonly number[] =>
  from1([
    ...blocks.flatMap(({ figures }) =>
      figures.flatMap(({ score, rank, rankOf, group }) => [score, rank, rankOf, group]),
    ),
    ...targets.map(({ column }) => column),
  ]);

const keyOf = ({ row, columns }: FigureReading): string => `${row}|${columns.score}|${columns.rank}|${columns.group}`;

/** The readings without those that contradict or repeat another. */
function usedOf(readings: readonly FigureReading[], used: readonly FigureReading[]): readonly FigureReading[] {
  const isWhole = readings.every(({ observation }) => observation !== null) && used.length === readings.length;
  if (isWhole) return readings;
  const keys = new Set(used.map(keyOf));
  return readings.filter((reading) => reading.observation === null || keys.has(keyOf(reading)));
}

function understoodResults(sheet: Sheet, catalogue: Catalogue, decisions: Decisions): Understood {
  const results = readResultsSheet(sheet, catalogue, decisions);
  const { kept, used, issues, disputes } = mergeReadings(results.readings);
  const observations = kept.flatMap(({ observation }) => observation ?? []);
  const { mapping, turnedAt } = results;
  const headerRows = mapping === null ? [] : mapping.headers.map((header) => header + 1);
  return {
    kind: 'results',
    results,
    used: usedOf(results.readings, used),
    observations,
    disputed: disputes.flat(),
    goals: [],
    roles: {
      headerRows,
      ignored: results.ignored,
      names: mapping === null ? [] : from1(namingColumns(mapping)),
      values: mapping === null ? [] : valuesOf(mapping),
      used: new Set(results.readings.map(({ row }) => row)),
      turnedAt,
    },
    headerRows: turnedAt === null ? headerRows : [turnedAt],
    ignored: turnedAt === null ? results.ignored : results.ignored.filter(({ row }) => row < turnedAt),
    decimal: results.decimal,
    asked: results.asked,
    issues: [...results.issues, ...issues, ...crossCheck(observations, catalogue)],
  };
}

function understoodGoals(sheet: Sheet, catalogue: Catalogue, decisions: Decisions): Understood {
  const file = readGoalsSheet(sheet, catalogue, decisions);
  const { goals, issues } = mergeGoals(file.goals);
  const { headerRows, ignored, names, values } = file;
  return {
    kind: 'goals',
    results: null,
    used: [],
    observations: [],
    disputed: [],
    goals,
    roles: { headerRows, ignored, names, values, used: null, turnedAt: null },
    headerRows,
    ignored,
    decimal: null,
    asked: NOTHING_ASKED,
    issues: [...file.issues, ...issues],
  };
}

/** A sheet as results or goals, by its headings unless a person said which. */
export function understandSheet(sheet: Sheet, catalogue: Catalogue, decisions: Decisions): Understood {
  const isGoals = decisions.kind === 'goals' || (decisions.kind === null && isGoalsSheet(sheet, catalogue, decisions));
  return isGoals ? understoodGoals(sheet, catalogue, decisions) : understoodResults(sheet, catalogue, decisions);
}
