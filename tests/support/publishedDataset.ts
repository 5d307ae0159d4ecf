import type { Dataset } from '#domain/dataset.ts';
import { toDatasetId } from '#domain/ids.ts';
import { buildTable } from '#domain/observationTable.ts';
import { readPackage } from '#ingest/published/readPackage.ts';
import { folderFiles } from '../../src/cli/files.ts';

/** Everything in `public/data`, components included, as the app has it. */
export async function publishedDataset(): Promise<Dataset> {
  const published = await readPackage((await folderFiles('public/data')) ?? new Map());
  return {
    id: toDatasetId('sha256:published'),
    catalogue: published.catalogue,
    observations: buildTable(published.observations),
    goals: published.goals,
  };
}
