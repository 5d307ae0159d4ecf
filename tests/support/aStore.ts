import 'fake-indexeddb/auto';
import type { Dataset } from '#domain/dataset.ts';
import type { Goal } from '#domain/goal.ts';
import { toDatasetId } from '#domain/ids.ts';
import type { HistoryEntry, KeptImport } from '#domain/keptImport.ts';
import type { Observation } from '#domain/observation.ts';
import { buildTable, observationAt } from '#domain/observationTable.ts';
import type { Result } from '#domain/result.ts';
import type { ImportDraft } from '#storage/keepImport.ts';
import { openStore, type Store, type Surroundings } from '#storage/openStore.ts';
import { readStore, type StoreContent } from '#storage/readStore.ts';
import { aDatasetOf } from './aDataset.ts';

const NONE = { added: 0, changed: 0, unchanged: 0, missing: 0 };

/** The observations of a dataset, in the table's order. */
export const observationsOf = ({ observations }: Pick<Dataset, 'observations'>): readonly Observation[] =>
  Array.from({ length: observations.size }, (_, i) => observationAt(observations, i));

const named = (file: string, { observations }: Dataset) =>
  buildTable(
    observationsOf({ observations }).map((observation) => ({
      ...observation,
      source: { ...observation.source, file },
    })),
  );

type DraftTraits = Readonly<{ file?: string; goals?: readonly Goal[]; keptAt?: string; note?: string }>;

/** An import of figures written one a line (see `aDatasetOf`), from one file. */
export const aDraft = (
  lines: string,
  { file = 'cua-toi.csv', goals = [], ...traits }: DraftTraits = {},
): ImportDraft => ({
  observations: named(file, aDatasetOf(lines)),
  goals,
  files: [{ name: file, hash: `sha256:${'1'.repeat(64)}`, size: 120 }],
  keptAt: '2026-11-21T02:00:00.000Z',
  note: '',
  counts: { figures: NONE, goals: NONE },
  ...traits,
});

/** A kept import; its id is made of its number alone. */
export const aKeptImport = (seq: number, lines: string, traits: DraftTraits = {}): KeptImport => ({
  ...aDraft(lines, traits),
  id: toDatasetId(`sha256:import-${seq}`),
  seq,
});

/** A history of imports that are all in force. */
export const inForce = (...imports: readonly KeptImport[]): readonly HistoryEntry[] =>
  imports.map((kept) => ({ kept, isUndone: false }));

/** The value of a result that must be one. */
export function valueOf<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(`failed: ${String(result.error)}`);
  return result.value;
}

/** An open store in a database that nobody else has, without other tabs. */
export const aStore = async (given: Partial<Surroundings> = {}): Promise<Store> => {
  const own = new IDBFactory();
  return valueOf(
    await openStore({ factory: () => own, locks: null, storage: null, announce: () => undefined, ...given }),
  );
};

/** What a store holds. */
export const contentOf = async (store: Store): Promise<StoreContent> => valueOf(await readStore(store));

/** The numbers of the imports in force, of those undone, and of all. */
export async function shapeOf(store: Store) {
  const { kept, undone, history, quarantine } = await contentOf(store);
  return {
    kept: kept.map(({ seq }) => seq),
    undone,
    history: history.map((entry) => `${entry.kept.seq}${entry.isUndone ? ' undone' : ''}`),
    quarantine: quarantine.map(({ store: name, key, why }) => `${name}/${key} ${why}`),
  };
}
