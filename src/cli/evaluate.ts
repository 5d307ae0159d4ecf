import { NO_DECISIONS } from '#domain/decisions.ts';
import path from 'node:path';
import { entitiesOfCode, entityById } from '#domain/catalogue.ts';
import type { Dataset } from '#domain/dataset.ts';
import { judgeGoal } from '#domain/judge.ts';
import { readPeriod, yearPeriod, type Period } from '#domain/period.ts';
import { futureFiguresIn } from '#ingest/checks/futureFigures.ts';
import { importDataset, type NamedBytes } from '#ingest/importDataset.ts';
import { readPackageCatalogue } from '#ingest/published/readPackage.ts';
import { optionOf, optionsOf, type Arguments } from './arguments.ts';
import { fileBytes, folderFiles } from './files.ts';
import { countsDocument, goalDocument } from './goalDocument.ts';
import { errorMessage, hasErrors, issueDocument } from './issueDocument.ts';
import { wrongUsage, type Outcome, type Place } from './outcome.ts';

/** The last year that is over by the calendar. */
const lastCompleteYear = (today: string): Period => yearPeriod(Number(today.slice(0, 4)) - 1);

/** Files by the names they were given; the error is a name that cannot be read. */
async function namedFiles(names: readonly string[], from: string): Promise<readonly NamedBytes[] | string> {
  const files = await Promise.all(
    names.map(async (name) => ({ name, bytes: await fileBytes(path.resolve(from, name)) })),
  );
  const missing = files.find(({ bytes }) => bytes === null);
  if (missing !== undefined) return missing.name;
  return files.flatMap(({ name, bytes }) => (bytes === null ? [] : [{ name, bytes }]));
}

function judged(dataset: Dataset, asOf: Period, entityCode: string | null) {
  const isAsked = (code: string | undefined): boolean => entityCode === null || code === entityCode;
  const goals = dataset.goals.filter(({ entity }) => isAsked(entityById(dataset.catalogue, entity)?.code));
  return goals.map((goal) => judgeGoal(dataset, goal, asOf));
}

/** `evaluate`: the verdicts on the goals of some files by the results of others. */
export async function evaluate(given: Arguments, place: Place): Promise<Outcome> {
  const asked = optionOf(given, 'as-of');
  const asOf = asked === null ? lastCompleteYear(place.today) : readPeriod(asked);
  if (given.alone[0] !== undefined) return wrongUsage(given.alone[0]);
  if (asOf === null) return wrongUsage(`--as-of ${asked}`);
  const [results, goals] = [optionsOf(given, 'results'), optionsOf(given, 'goals')];
  if (results.length === 0 || goals.length === 0) return wrongUsage('--results, --goals');
  const resultFiles = await namedFiles(results, place.from);
  const goalFiles = await namedFiles(goals, place.from);
  if (typeof resultFiles === 'string') return wrongUsage(resultFiles);
  if (typeof goalFiles === 'string') return wrongUsage(goalFiles);
  const folder = optionOf(given, 'data');
  const published = await folderFiles(
    folder === null ? path.join(place.root, 'public/data') : path.resolve(place.from, folder),
  );
  if (published === null) return wrongUsage(`--data ${folder}`);

  const { catalogue, issues: catalogueIssues } = readPackageCatalogue(published);
  const { dataset, issues } = await importDataset({ results: resultFiles, goals: goalFiles }, catalogue, NO_DECISIONS);
  const entity = optionOf(given, 'entity');
  if (entity !== null && entitiesOfCode(catalogue, entity).length === 0) return wrongUsage(`--entity ${entity}`);
  const judgements = judged(dataset, asOf, entity);
  const all = [...catalogueIssues, ...issues, ...futureFiguresIn(dataset.observations, place.today)];
  const document = {
    goals: judgements.map((judgement) => goalDocument(judgement, dataset)),
    counts: countsDocument(judgements),
    issues: all.map(issueDocument),
  };
  return { document, message: errorMessage(all), code: hasErrors(all) ? 1 : 0 };
}
