import { expose } from 'comlink';
import type { Catalogue } from '#domain/dataset.ts';
import { importDataset, type Imported, type NamedBytes } from './importDataset.ts';
import { sizeIssue } from './bytes/limits.ts';
import { NO_DECISIONS } from './decisions.ts';

const named = async (file: File): Promise<NamedBytes> => ({
  name: file.name,
  bytes: new Uint8Array(await file.arrayBuffer()),
});

const isWithinSize = ({ size, name }: File): boolean => sizeIssue(size, name) === null;

/** What the page may ask of the worker: bytes are read here, off the main thread; those of a file beyond the limit never. */
const api = {
  async read(results: readonly File[], goals: readonly File[], catalogue: Catalogue): Promise<Imported> {
    const [resultFiles, goalFiles] = await Promise.all([
      Promise.all(results.filter(isWithinSize).map(named)),
      Promise.all(goals.filter(isWithinSize).map(named)),
    ]);
    const imported = await importDataset({ results: resultFiles, goals: goalFiles }, catalogue, NO_DECISIONS);
    const large = [...results, ...goals].flatMap(({ size, name }) => sizeIssue(size, name) ?? []);
    return { ...imported, issues: [...large, ...imported.issues] };
  },
};

/** The worker as its client sees it. */
export type IngestWorker = typeof api;

expose(api);
