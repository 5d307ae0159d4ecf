import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describedAgain } from '#ingest/published/describedAgain.ts';
import { DESCRIPTOR } from '#ingest/published/packageDescriptor.ts';
import { readPackage } from '#ingest/published/readPackage.ts';
import type { PackageFiles } from '#ingest/published/packageDescriptor.ts';
import type { Arguments } from './arguments.ts';
import { folderFiles } from './files.ts';
import { errorMessage, hasErrors, issueDocument } from './issueDocument.ts';
import { wrongUsage, type Outcome, type Place } from './outcome.ts';

/** Writes the sizes and hashes of the tables into the descriptor; the files as they are then. */
async function updated(folder: string, files: PackageFiles): Promise<PackageFiles> {
  const text = await describedAgain(files);
  if (text === null) return files;
  await writeFile(path.join(folder, DESCRIPTOR), text);
  return new Map([...files, [DESCRIPTOR, new TextEncoder().encode(text)]]);
}

/** `check`: the quality report of a published folder; `--update` brings its sizes and hashes up to date first. */
export async function check(given: Arguments, place: Place): Promise<Outcome> {
  const [name] = given.alone;
  if (name === undefined || given.alone.length > 1) return wrongUsage('check');
  const folder = path.resolve(place.from, name);
  const found = await folderFiles(folder);
  if (found === null) return wrongUsage(name);
  const files = given.options.has('update') ? await updated(folder, found) : found;
  const { issues, rows } = await readPackage(files);
  const paths = [...files.keys()].filter((file) => file !== DESCRIPTOR);
  const document = {
    status: hasErrors(issues) ? 'reject' : 'accept',
    resources: paths.map((file) => ({
      name: file,
      rows: rows.get(file) ?? null,
      issues: issues.filter((issue) => issue.file === file).length,
    })),
    coverage: issues.flatMap(({ code, file, detail }) => (code === 'coverage_gap' ? [{ file, detail }] : [])),
    issues: issues.map(issueDocument),
  };
  return { document, message: errorMessage(issues), code: hasErrors(issues) ? 1 : 0 };
}
