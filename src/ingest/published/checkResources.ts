import { fileIssue, type ImportIssue } from '#domain/issue.ts';
import { contentHash } from '../bytes/contentHash.ts';
import { DESCRIPTOR, type PackageResource } from './packageDescriptor.ts';
import type { PackageFiles } from './packageDescriptor.ts';

/** The headings of a published table: its first line. */
const headingsOf = (bytes: Uint8Array): readonly string[] =>
  new TextDecoder().decode(bytes.subarray(0, 4096)).split(/\r?\n/, 1)[0]?.split(',') ?? [];

/** What `datapackage.json` says of one file against the file itself. */
async function resourceIssues(resource: PackageResource, files: PackageFiles): Promise<readonly ImportIssue[]> {
  const { path, schema, hash, bytes: size } = resource;
  const bytes = files.get(path);
  if (bytes === undefined) return [fileIssue('error', 'resource_missing', path)];
  const issues: ImportIssue[] = [];
  const fields = schema?.fields.map(({ name }) => name).join(',');
  const headings = headingsOf(bytes).join(',');
  if (fields !== undefined && fields !== headings) issues.push(fileIssue('error', 'schema_mismatch', path, fields));
  const found = await contentHash(bytes);
  const isChanged = (hash !== undefined && hash !== found) || (size !== undefined && size !== bytes.length);
  if (isChanged) issues.push(fileIssue('error', 'hash_mismatch', path, found));
  return issues;
}

/**
 * Every listed file is there, with the columns, the size and the hash that `datapackage.json` states, and every table
 * in the folder is listed. Issues: `resource_missing`, `resource_unlisted`, `schema_mismatch`, `hash_mismatch`.
 */
export async function checkResources(
  resources: readonly PackageResource[],
  files: PackageFiles,
): Promise<readonly ImportIssue[]> {
  const listed = new Set(resources.map(({ path }) => path));
  const unlisted = [...files.keys()].filter(
    (path) => path !== DESCRIPTOR && path.endsWith('.csv') && !listed.has(path),
  );
  const checked = await Promise.all(resources.map((resource) => resourceIssues(resource, files)));
  return [...checked.flat(), ...unlisted.map((path) => fileIssue('error', 'resource_unlisted', path))];
}
