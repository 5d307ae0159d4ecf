import type { Catalogue } from '#domain/dataset.ts';
import { fileIssue, type ImportIssue } from '#domain/issue.ts';
import { readEntities, readSuccessions } from './readEntities.ts';
import { readIndicators } from './readIndicators.ts';
import { readGroups, readPublications, readSegments } from './readSegments.ts';

type Table<T> = Readonly<{ value: readonly T[]; issues: readonly ImportIssue[] }>;

/**
 * The catalogue tables of a published folder: `entities.csv`, `indicators.csv`, and the others where they are there.
 * `fileAt` gives a file's bytes, null when it is not there.
 */
export function readCatalogue(
  fileAt: (path: string) => Uint8Array | null,
): Readonly<{ catalogue: Catalogue; issues: readonly ImportIssue[] }> {
  const issues: ImportIssue[] = [];
  function table<T>(name: keyof Catalogue, read: (bytes: Uint8Array, path: string) => Table<T>): readonly T[] {
    const path = `${name}.csv`;
    const bytes = fileAt(path);
    if (bytes === null) {
      if (name === 'entities' || name === 'indicators') issues.push(fileIssue('error', 'resource_missing', path));
      return [];
    }
    const found = read(bytes, path);
    issues.push(...found.issues);
    return found.value;
  }
  const entities = table('entities', readEntities);
  const indicators = table('indicators', readIndicators);
  const successions = table('successions', (bytes, path) => readSuccessions(bytes, path, entities));
  const segments = table('segments', (bytes, path) => readSegments(bytes, path, indicators));
  const groups = table('groups', (bytes, path) => readGroups(bytes, path, indicators));
  const publications = table('publications', (bytes, path) => readPublications(bytes, path, indicators));
  return { catalogue: { entities, successions, indicators, segments, groups, publications }, issues };
}
