import type { Decisions } from '#domain/decisions.ts';
import type { Catalogue, Dataset } from '#domain/dataset.ts';
import { fileIssue, type ImportIssue } from '#domain/issue.ts';
import { buildTable } from '#domain/observationTable.ts';
import { contentHash, datasetIdOf } from './bytes/contentHash.ts';
import { coverageCheck, crossCheck } from './checks/crossCheck.ts';
import { mergeGoals } from './goals/mergeGoals.ts';
import { mergeReadings } from './table/mergeReadings.ts';
import { readGoalsSheet } from './goals/readGoals.ts';
import { knownWords } from './names/knownWords.ts';
import { readResultsSheet } from './table/readResults.ts';
import { openSheet } from './workbook/openSheet.ts';

/** A file's bytes and the name by which issues speak of it. */
export type NamedBytes = Readonly<{ name: string; bytes: Uint8Array<ArrayBuffer> }>;

/** Results and goals that were dropped or named together. */
export type ImportFiles = Readonly<{ results: readonly NamedBytes[]; goals: readonly NamedBytes[] }>;

/** What an import gives: the dataset of all that was understood, and all that was not. */
export type Imported = Readonly<{ dataset: Dataset; issues: readonly ImportIssue[] }>;

/** Files with each content once; a file that repeats another is an info that names the other. */
async function distinct(
  files: readonly NamedBytes[],
): Promise<Readonly<{ files: readonly NamedBytes[]; issues: readonly ImportIssue[] }>> {
  const hashes = await Promise.all(files.map(({ bytes }) => contentHash(bytes)));
  const firstOf = (i: number): number => hashes.indexOf(hashes[i] ?? '');
  return {
    files: files.filter((_file, i) => firstOf(i) === i),
    issues: files.flatMap(({ name }, i) =>
      firstOf(i) === i ? [] : [fileIssue('info', 'duplicate_same', name, files[firstOf(i)]?.name ?? null)],
    ),
  };
}

/** The sheets of files that could be opened, and why the others could not. */
async function openAll(files: readonly NamedBytes[], catalogue: Catalogue, decisions: Decisions) {
  const sheets = await Promise.all(
    files.map(({ bytes, name }) => openSheet(bytes, name, decisions, knownWords(catalogue))),
  );
  return {
    opened: sheets.flatMap((sheet) => (sheet.ok ? [sheet.value] : [])),
    refused: sheets.flatMap((sheet) => (sheet.ok ? [] : [sheet.error])),
  };
}

/**
 * Files to one dataset against a catalogue: the whole chain of steps, without a worker. Figures and goals that are in
 * doubt are left out and named in the issues. The id is a hash of the files, the decisions and the catalogue.
 */
export async function importDataset(files: ImportFiles, catalogue: Catalogue, decisions: Decisions): Promise<Imported> {
  const [results, plans] = await Promise.all([distinct(files.results), distinct(files.goals)]);
  const sheets = await openAll(results.files, catalogue, decisions);
  const planSheets = await openAll(plans.files, catalogue, decisions);
  const tables = sheets.opened.map((sheet) => readResultsSheet(sheet, catalogue, decisions));
  const goalTables = planSheets.opened.map((sheet) => readGoalsSheet(sheet, catalogue, decisions));
  const merged = mergeReadings(tables.flatMap(({ readings }) => readings));
  const observations = merged.kept.flatMap(({ observation }) => observation ?? []);
  const goals = mergeGoals(goalTables.flatMap((table) => table.goals));
  const setting = new TextEncoder().encode(JSON.stringify([catalogue, decisions]));
  const id = await datasetIdOf([...results.files, ...plans.files].map(({ bytes }) => bytes).concat(setting));
  return {
    dataset: { id, catalogue, observations: buildTable(observations), goals: goals.goals },
    issues: [
      ...results.issues,
      ...plans.issues,
      ...sheets.refused,
      ...planSheets.refused,
      ...[...tables, ...goalTables].flatMap(({ issues }) => issues),
      ...merged.issues,
      ...goals.issues,
      ...crossCheck(observations, catalogue),
      ...coverageCheck(observations, catalogue),
    ],
  };
}
