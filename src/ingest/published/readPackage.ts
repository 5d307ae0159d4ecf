import { type Decisions, NO_DECISIONS } from '#domain/decisions.ts';
import type { Catalogue } from '#domain/dataset.ts';
import type { Goal } from '#domain/goal.ts';
import { fileIssue, type ImportIssue } from '#domain/issue.ts';
import type { Observation } from '#domain/observation.ts';
import { checkResources } from './checkResources.ts';
import { coverageCheck, crossCheck } from '../checks/crossCheck.ts';
import { mergeGoals } from '../goals/mergeGoals.ts';
import { mergeReadings } from '../table/mergeReadings.ts';
import { DESCRIPTOR, readDescriptor, type PackageFiles } from './packageDescriptor.ts';
import { readCatalogue } from './readCatalogue.ts';
import { readGoals } from '../goals/readGoals.ts';
import { readResults } from '../table/readResults.ts';

/** What a published folder holds, and everything that is wrong with it. */
export type PublishedPackage = Readonly<{
  catalogue: Catalogue;
  observations: readonly Observation[];
  goals: readonly Goal[];
  issues: readonly ImportIssue[];
  rows: ReadonlyMap<string, number>; // rows that became observations or goals, by path
}>;

const AS_PUBLISHED: Decisions = { ...NO_DECISIONS, encoding: 'utf-8', decimal: '.' };

const inFolder = (files: PackageFiles, folder: string): readonly (readonly [string, Uint8Array<ArrayBuffer>])[] =>
  [...files]
    .filter(([path]) => path.startsWith(`${folder}/`) && path.endsWith('.csv'))
    .toSorted(([a], [b]) => (a < b ? -1 : 1));

/** Only what results and goals refer to: entities, indicators and the tables about them. Issues of those tables alone. */
export function readPackageCatalogue(
  files: PackageFiles,
): Readonly<{ catalogue: Catalogue; issues: readonly ImportIssue[] }> {
  return readCatalogue((path) => files.get(path) ?? null);
}

/**
 * A published folder, read by the same steps as an import and checked against its `datapackage.json` (resources, columns,
 * sizes, hashes) and the rules of the domain. Figures have decimal points. Every issue carries its path as the file.
 */
export async function readPackage(files: PackageFiles): Promise<PublishedPackage> {
  const descriptor = files.get(DESCRIPTOR);
  const listed = descriptor === undefined ? null : readDescriptor(descriptor);
  const resourceIssues =
    listed === null
      ? [fileIssue('error', 'resource_missing', DESCRIPTOR)]
      : listed.ok
        ? await checkResources(listed.value, files)
        : [listed.error];
  const { catalogue, issues } = readPackageCatalogue(files);
  const results = inFolder(files, 'results').map(([path, bytes]) => readResults(bytes, path, catalogue, AS_PUBLISHED));
  const plans = inFolder(files, 'goals').map(([path, bytes]) => readGoals(bytes, path, catalogue, AS_PUBLISHED));
  const merged = mergeReadings(results.flatMap(({ readings }) => readings));
  const observations = merged.kept.flatMap(({ observation }) => observation ?? []);
  const goals = mergeGoals(plans.flatMap((plan) => plan.goals));
  const tables = [...results, ...plans].flatMap((table) => table.issues);
  return {
    catalogue,
    observations,
    goals: goals.goals,
    issues: [
      ...resourceIssues,
      ...issues,
      ...tables,
      ...merged.issues,
      ...goals.issues,
      ...crossCheck(observations, catalogue),
      ...coverageCheck(observations, catalogue),
    ],
    rows: new Map([
      ...results.map(({ file, readings }) => [file, readings.length] as const),
      ...plans.map((plan) => [plan.file, plan.goals.length] as const),
    ]),
  };
}
