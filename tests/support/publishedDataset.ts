import type { Dataset } from '#domain/dataset.ts';
import { toDatasetId } from '#domain/ids.ts';
import { buildTable } from '#domain/observationTable.ts';
import { readPackage } from '#ingest/published/readPackage.ts';
import { folderFiles } from '../../src/cli/files.ts';

/** Everything that is published in public/data, components included. */
export async function publishedDataset(): Promise<Dataset> {
  const files = await folderFiles('public/data');
  const { catalogue, observations, goals } = await readPackage(files ?? new Map());
  return { id: toDatasetId('sha256:published'), catalogue, observations: buildTable(observations), goals };
}
