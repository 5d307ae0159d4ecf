import { wrap } from 'comlink';
import type { Catalogue } from '#domain/dataset.ts';
import { toDatasetId } from '#domain/ids.ts';
import { fileIssue } from '#domain/issue.ts';
import { buildTable } from '#domain/observationTable.ts';
import type { Imported } from './importDataset.ts';
import type { IngestWorker } from './ingest.worker.ts';
// oxlint-disable-next-line import/default -- the bundler's address of the worker, no export of the module
import workerAddress from './ingest.worker.ts?worker&url';
import { trustedWorkerAddress } from './trustedWorkerAddress.ts';

/** Files as the user dropped them. */
export type DroppedFiles = Readonly<{ results: readonly File[]; goals: readonly File[] }>;

/** A file that is not read by then is given up. */
const PATIENCE_MS = 30_000;

function startWorker(): Worker {
  const address = new URL(workerAddress, import.meta.url).href;
  return new Worker(trustedWorkerAddress(address, import.meta.url), { type: 'module' });
}

/** Fails when the worker cannot start or breaks; never succeeds. */
const brokenWorker = (worker: Worker): Promise<never> =>
  new Promise((_resolve, reject) => {
    worker.addEventListener('error', ({ message }) => reject(new Error(`ingest worker: ${message}`)), { once: true });
  });

/** An import that was given up: nothing of it is used, and each file says so. */
const givenUp = ({ results, goals }: DroppedFiles, catalogue: Catalogue): Imported => ({
  dataset: { id: toDatasetId(''), catalogue, observations: buildTable([]), goals: [] },
  issues: [...results, ...goals].map(({ name }) =>
    fileIssue('error', 'file_too_large', name, `${PATIENCE_MS / 1000} s`),
  ),
});

/**
 * Reads files in a worker of their own, which ends with the import. What is in doubt is left out and named in the issues;
 * after 30 seconds the worker is ended and every file is an issue. Fails only when the worker itself breaks.
 */
export async function ingestFiles(files: DroppedFiles, catalogue: Catalogue): Promise<Imported> {
  const worker = startWorker();
  let watchdog: ReturnType<typeof setTimeout> | undefined;
  const patience = new Promise<Imported>((resolve) => {
    watchdog = setTimeout(() => resolve(givenUp(files, catalogue)), PATIENCE_MS);
  });
  try {
    const reading = wrap<IngestWorker>(worker).read(files.results, files.goals, catalogue);
    return await Promise.race([reading, brokenWorker(worker), patience]);
  } finally {
    clearTimeout(watchdog);
    worker.terminate();
  }
}
