import type { Dataset } from '#domain/dataset.ts';
import { toDatasetId } from '#domain/ids.ts';
import { buildTable } from '#domain/observationTable.ts';
import { readPackage } from '#ingest/published/readPackage.ts';
import { folderFiles } from '../../src/cli/files.ts';

/** The data package of this repository with all components, read once for the tests of a file. */
export async function publishedDataset(): Promise<Dataset> {
  const { catalogue, observations, goals } = await readPackage((await folderFiles('public/data')) ?? new Map());
  return { id: toDatasetId('sha256:published'), catalogue, observations: buildTable(observations), goals };
}
