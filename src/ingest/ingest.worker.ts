import { expose } from 'comlink';
import type { Catalogue } from '#domain/dataset.ts';
import { importDataset, type Imported, type NamedBytes } from './importDataset.ts';
import { NO_DECISIONS } from './decisions.ts';

const named = async (file: File): Promise<NamedBytes> => ({
  name: file.name,
  bytes: new Uint8Array(await file.arrayBuffer()),
});

/** What the page may ask of the worker: bytes are read here, off the main thread. */
const api = {
  async read(results: readonly File[], goals: readonly File[], catalogue: Catalogue): Promise<Imported> {
    const [resultFiles, goalFiles] = await Promise.all([
      Promise.all(results.map(named)),
      Promise.all(goals.map(named)),
    ]);
    return importDataset({ results: resultFiles, goals: goalFiles }, catalogue, NO_DECISIONS);
  },
};

/** The worker as its client sees it. */
export type IngestWorker = typeof api;

expose(api);
