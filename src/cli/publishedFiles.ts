import { createHash } from 'node:crypto';
import type { Dataset } from '#domain/dataset.ts';
import { buildTable } from '#domain/observationTable.ts';
import { datasetIdOf } from '#ingest/bytes/contentHash.ts';
import type { PackageFiles } from '#ingest/published/packageDescriptor.ts';
import type { PublishedPackage } from '#ingest/published/readPackage.ts';
import { encodeComponents, encodeIndex, encodeStart, INDEX_ADDRESS } from '#storage/publishedFormat.ts';

/** The files that the app loads, by their address beside the page. `start` is the address of the first one. */
export type PublishedFiles = Readonly<{ files: ReadonlyMap<string, string>; start: string }>;

const FOLDER = INDEX_ADDRESS.replace(/[^/]*$/, '');

/** A file name that changes with the content, so that a browser may keep the file for ever. */
function named(name: string, content: string): string {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 12);
  return `${name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}-${hash}.json`;
}

/** A published folder as the files that the app loads: an index, one file to start with, one for each index's components. */
export async function publishedFiles(published: PublishedPackage, source: PackageFiles): Promise<PublishedFiles> {
  const { catalogue, goals, observations } = published;
  const totals = observations.filter(({ component }) => component === null);
  const parts = observations.filter(({ component }) => component !== null);
  const dataset: Dataset = {
    id: await datasetIdOf([...source.values()]),
    catalogue,
    goals,
    observations: buildTable(totals),
  };
  const files = new Map<string, string>();
  const add = (name: string, document: unknown): string => {
    const content = JSON.stringify(document);
    const file = named(name, content);
    files.set(`${FOLDER}${file}`, content);
    return file;
  };
  const start = add('start', encodeStart(dataset));
  const indicators = [...new Set(parts.map(({ indicator }) => indicator))];
  const components = indicators.map((id) => {
    const own = parts.filter(({ indicator }) => indicator === id);
    return [id, add(id, encodeComponents(buildTable(own)))] as const;
  });
  files.set(INDEX_ADDRESS, JSON.stringify(encodeIndex(start, Object.fromEntries(components))));
  return { files, start: `${FOLDER}${start}` };
}
