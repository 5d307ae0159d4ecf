import path from 'node:path';
import { entitiesOfCode } from '#domain/catalogue.ts';
import type { Catalogue } from '#domain/dataset.ts';
import type { ImportIssue } from '#domain/issue.ts';
import { readDate } from '#ingest/cells/readDate.ts';
import { openPlan } from '#ingest/plan/openPlan.ts';
import { readPlan, type PlanReading } from '#ingest/plan/readPlan.ts';
import { readPackageCatalogue } from '#ingest/published/readPackage.ts';
import { issueSentence } from '#text/issueSentence.ts';
import { planTextOf } from '#text/planText.ts';
import { optionOf, type Arguments } from './arguments.ts';
import { fileBytes, folderFiles } from './files.ts';
import { goalsDocument, goalsTable } from './goalsDocument.ts';
import { errorMessage, issueDocument } from './issueDocument.ts';
import { wrongUsage, type Outcome, type Place } from './outcome.ts';

const FORMATS = ['csv', 'json'];
const words = planTextOf('vi');

/** What stderr says of a reading: the issues, how many goals, and what a person has to look at. */
function messageOf({ proposals, aspirations, isDamaged }: PlanReading, issues: readonly ImportIssue[]): string {
  const asked = proposals.filter(({ questions }) => questions.length > 0).length;
  return [
    ...issues.map((issue) => issueSentence(issue, 'vi')),
    ...(isDamaged ? [words.damaged] : []),
    proposals.length === 0 ? words.nothing : words.found(String(proposals.length), String(asked)),
    ...(aspirations.length === 0 ? [] : [words.aspirations(String(new Set(aspirations.map(({ line }) => line)).size))]),
  ].join('\n');
}

async function catalogueOf(given: Arguments, place: Place): Promise<Catalogue | null> {
  const folder = optionOf(given, 'data');
  const published = await folderFiles(
    folder === null ? path.join(place.root, 'public/data') : path.resolve(place.from, folder),
  );
  return published === null ? null : readPackageCatalogue(published).catalogue;
}

/** `goals`: the goals that a plan's text states, as CSV of the data contract; nothing is decided that a person must decide. */
export async function goals(given: Arguments, place: Place): Promise<Outcome> {
  const [name] = given.alone;
  if (name === undefined || given.alone.length > 1) return wrongUsage('goals');
  const [entity, issuedText, format] = [
    optionOf(given, 'entity'),
    optionOf(given, 'issued'),
    optionOf(given, 'format') ?? 'csv',
  ];
  const issued = issuedText === null ? null : readDate(issuedText);
  if (issued === null && issuedText !== null) return wrongUsage(`--issued ${issuedText}`);
  if (!FORMATS.includes(format)) return wrongUsage(`--format ${format}`);
  const bytes = await fileBytes(path.resolve(place.from, name));
  if (bytes === null) return wrongUsage(name);
  const catalogue = await catalogueOf(given, place);
  if (catalogue === null) return wrongUsage(`--data ${optionOf(given, 'data')}`);
  if (entity !== null && entitiesOfCode(catalogue, entity).length === 0) return wrongUsage(`--entity ${entity}`);
  const opened = openPlan(bytes, name, catalogue);
  if (!opened.ok)
    return {
      document: { goals: [], issues: [issueDocument(opened.error)] },
      message: errorMessage([opened.error]),
      code: 1,
    };
  const reading = readPlan(opened.value.text, catalogue, { entity, issued });
  const message = messageOf(reading, opened.value.issues);
  if (format === 'csv') return { document: undefined, table: goalsTable(reading, name), message, code: 0 };
  return { document: goalsDocument(reading, name, opened.value.issues), message, code: 0 };
}
