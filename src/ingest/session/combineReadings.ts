import type { Catalogue, ObservationTable } from '#domain/dataset.ts';
import { figureKey } from '#domain/figureKey.ts';
import type { Goal } from '#domain/goal.ts';
import type { CellRef } from '#domain/ids.ts';
import type { ImportIssue } from '#domain/issue.ts';
import type { FigureChoice } from '#domain/decisions.ts';
import { buildTable } from '#domain/observationTable.ts';
import { withoutSettled, type Dispute } from '#domain/disputes.ts';
import { coverageCheck } from '../checks/crossCheck.ts';
import type { FileReading } from '../fileReading.ts';
import { mergeGoals } from '../goals/mergeGoals.ts';
import { mergeReadings } from '../table/mergeReadings.ts';
import { settleDisputes } from './settleDisputes.ts';

/** Which rows are kept: all that were read, or those that nothing is wrong with. */
export type KeptRows = 'all' | 'good';

/**
 * What several files say together. `issues` are those between the files, and those of what a person settled, within a file
 * too; `disputes` are what was, or still is, said differently; `leftOut` counts what `good` rows leave aside.
 */
export type Combined = Readonly<{
  observations: ObservationTable;
  goals: readonly Goal[];
  issues: readonly ImportIssue[];
  disputes: readonly Dispute[];
  leftOut: Readonly<{ figures: number; goals: number }>;
}>;

const placeOf = ({ file, row }: Pick<CellRef, 'file' | 'row'>): string => `${file}\n${row}`;

/** The rows at which something is wrong: an error or a warning that names the row. */
function faultyRows(issues: readonly ImportIssue[]): ReadonlySet<string> {
  const faulty = issues.filter(({ severity, row }) => severity !== 'info' && row !== null);
  return new Set(faulty.map(({ file, row }) => placeOf({ file, row: row ?? 0 })));
}

type Together = Pick<FileReading, 'observations' | 'goals'>;
type Read = Pick<FileReading, 'observations' | 'disputed' | 'goals'>;

/** What rows say together: each figure and goal once, and what is between them; what is disputed by what a person chose. */
function together(readings: readonly Read[], choices: readonly FigureChoice[]) {
  const said = readings.flatMap(({ observations, disputed }) => [...observations, ...disputed]);
  const merged = mergeReadings(said.map((observation) => ({ observation })));
  const settled = settleDisputes(merged.disputes, choices);
  const { goals, issues } = mergeGoals(readings.flatMap((reading) => reading.goals));
  return {
    observations: [...merged.kept.map(({ observation }) => observation), ...settled.observations],
    goals,
    issues: [...withoutSettled(merged.issues, settled.disputes), ...settled.issues, ...issues],
    disputes: settled.disputes,
  };
}

const sayingOf = ({ code, file, row, column, detail }: ImportIssue): string =>
  `${code}\n${file}\n${row}\n${column}\n${detail}`;

/** The issues that no file says of itself already. */
function unsaid(issues: readonly ImportIssue[], own: readonly ImportIssue[]): readonly ImportIssue[] {
  const said = new Set(own.map(sayingOf));
  return issues.filter((issue) => !said.has(sayingOf(issue)));
}

/** What the good rows say together, without what is disputed: a faulty row that says otherwise is no reason to pick the other. */
function goodOf(
  readings: readonly Read[],
  all: Together,
  choices: readonly FigureChoice[],
  isGood: (item: Readonly<{ source: CellRef }>) => boolean,
): Together {
  const good = together(
    readings.map((reading) => ({
      observations: reading.observations.filter(isGood),
      disputed: reading.disputed.filter(isGood),
      goals: reading.goals.filter(isGood),
    })),
    choices,
  );
  const figures = new Set(all.observations.map(figureKey));
  const goals = new Set(all.goals.map(({ id }) => id));
  return {
    observations: good.observations.filter((observation) => figures.has(figureKey(observation))),
    goals: good.goals.filter(({ id }) => goals.has(id)),
  };
}

/**
 * The figures and goals of files that were read, each once. What two files say differently is used from neither, and is
 * an issue (`duplicate_conflict`, `goal_id_twice`), unless the decisions of any file choose one of the figures. With `good`, whole rows that hold an error or a warning stay out, and
 * what a good row says beside them stays in. The order of the files does not matter.
 */
export function combineReadings(readings: readonly FileReading[], catalogue: Catalogue, keep: KeptRows): Combined {
  const choices = readings.flatMap(({ decisions }) => decisions.figures);
  const all = together(readings, choices);
  const own = withoutSettled(
    readings.flatMap((reading) => reading.issues),
    all.disputes,
  );
  const issues = [...unsaid(all.issues, own), ...coverageCheck(all.observations, catalogue)];
  const faulty = faultyRows([...own, ...issues]);
  const isGood = ({ source }: Readonly<{ source: CellRef }>): boolean => !faulty.has(placeOf(source));
  const good = faulty.size === 0 ? all : goodOf(readings, all, choices, isGood);
  const kept = keep === 'good' ? good : all;
  return {
    observations: buildTable(kept.observations),
    goals: kept.goals,
    issues,
    disputes: all.disputes,
    leftOut: {
      figures: all.observations.length - good.observations.length,
      goals: all.goals.length - good.goals.length,
    },
  };
}
