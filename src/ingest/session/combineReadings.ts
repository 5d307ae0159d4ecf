import type { Catalogue, ObservationTable } from '#domain/dataset.ts';
import type { Goal } from '#domain/goal.ts';
import type { CellRef } from '#domain/ids.ts';
import type { ImportIssue } from '#domain/issue.ts';
import { buildTable } from '#domain/observationTable.ts';
import { coverageCheck } from '../checks/crossCheck.ts';
import type { FileReading } from '../fileReading.ts';
import { mergeGoals } from '../goals/mergeGoals.ts';
import { mergeReadings } from '../table/mergeReadings.ts';

/** Which rows are kept: all that were read, or those that nothing is wrong with. */
export type KeptRows = 'all' | 'good';

/** What several files say together. `issues` are those between the files; `leftOut` counts what `good` rows leave aside. */
export type Combined = Readonly<{
  observations: ObservationTable;
  goals: readonly Goal[];
  issues: readonly ImportIssue[];
  leftOut: Readonly<{ figures: number; goals: number }>;
}>;

const placeOf = ({ file, row }: Pick<CellRef, 'file' | 'row'>): string => `${file}\n${row}`;

/** The rows at which something is wrong: an error or a warning that names the row. */
function faultyRows(issues: readonly ImportIssue[]): ReadonlySet<string> {
  const faulty = issues.filter(({ severity, row }) => severity !== 'info' && row !== null);
  return new Set(faulty.map(({ file, row }) => placeOf({ file, row: row ?? 0 })));
}

/**
 * The figures and goals of files that were read, each once. What two files say differently is used from neither, and is
 * an issue (`duplicate_conflict`, `goal_id_twice`). With `good`, whole rows that hold an error or a warning stay out.
 */
export function combineReadings(readings: readonly FileReading[], catalogue: Catalogue, keep: KeptRows): Combined {
  const figures = mergeReadings(
    readings.flatMap(({ observations }) => observations.map((observation) => ({ observation }))),
  );
  const goals = mergeGoals(readings.flatMap((reading) => reading.goals));
  const observations = figures.kept.map(({ observation }) => observation);
  const issues = [...figures.issues, ...goals.issues, ...coverageCheck(observations, catalogue)];
  const faulty = faultyRows([...readings.flatMap((reading) => reading.issues), ...issues]);
  const isGood = ({ source }: Readonly<{ source: CellRef }>): boolean => !faulty.has(placeOf(source));
  const good = { observations: observations.filter(isGood), goals: goals.goals.filter(isGood) };
  const kept = keep === 'good' ? good : { observations, goals: goals.goals };
  return {
    observations: buildTable(kept.observations),
    goals: kept.goals,
    issues,
    leftOut: {
      figures: observations.length - good.observations.length,
      goals: goals.goals.length - good.goals.length,
    },
  };
}
