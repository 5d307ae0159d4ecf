// What the browser tests of the store run inside a page: bundled there, since no screen is needed for them.
import { keepImport } from '#storage/keepImport.ts';
import { buildTable } from '#domain/observationTable.ts';
import { exactly, toEntityId, toIndicatorId } from '#domain/ids.ts';
import { fixedFromScaled } from '#domain/fixed.ts';
import type { Observation } from '#domain/observation.ts';
import { yearPeriod } from '#domain/period.ts';
import { UPGRADES } from '#storage/openDatabase.ts';
import { openStore, type Store } from '#storage/openStore.ts';
import { readStore } from '#storage/readStore.ts';

const NONE = { added: 0, changed: 0, unchanged: 0, missing: 0 };

/** Synthetic figures, one a row; `first` tells imports apart. */
function rowsOf(count: number, first: number): readonly Observation[] {
  const row = (i: number): Observation => ({
    indicator: toIndicatorId('IDX'),
    component: null,
    entity: toEntityId(String(i % 1000), null),
    period: yearPeriod(1900 + (Math.floor(i / 1000) % 1000)),
    score: exactly(fixedFromScaled((first + i * 2_654_435_761) % 999_999_937)), // the browser packs what repeats
    decimals: 6,
    rank: null,
    group: null,
    status: 'final',
    sourceUrl: null,
    note: null,
    source: { file: `${first}.csv`, row: i + 2, column: null },
  });
  return Array.from({ length: count }, (_, i) => row(i));
}

async function opened(version: number): Promise<Store> {
  const steps = Array.from({ length: version - 1 }, () => (database: IDBDatabase) => void database.name);
  const store = await openStore({ upgrades: [...UPGRADES, ...steps] });
  if (!store.ok) throw new Error(store.error);
  return store.value;
}

let store: Promise<Store> | null = null;
let heard = 0;
new BroadcastChannel('thuoc-do').addEventListener('message', () => (heard += 1));

/** The calls that a test makes in the page. Each gives plain data; a failure is its name. */
export const inPage = {
  open: (version = 1): Promise<string> =>
    (store = opened(version)).then(
      ({ mode }) => mode,
      (error: unknown) => (error instanceof Error ? error.message : 'unknown'),
    ),
  keep: async (rows: number, first: number): Promise<number | string> => {
    const draft = {
      observations: buildTable(rowsOf(rows, first)),
      goals: [],
      files: [],
      keptAt: '2026-11-21T09:00:00+07:00',
      note: '',
      counts: { figures: NONE, goals: NONE },
    };
    const kept = await keepImport(await (store ??= opened(1)), draft);
    return kept.ok ? kept.value : kept.error;
  },
  read: async (): Promise<Readonly<{ sizes: readonly number[]; quarantine: number }> | string> => {
    const read = await readStore(await (store ??= opened(1)));
    if (!read.ok) return read.error;
    const { kept, quarantine } = read.value;
    return { sizes: kept.map(({ observations }) => observations.size), quarantine: quarantine.length };
  },
  /** Holds the database open as an app that never gives way would. */
  hold: (): Promise<void> =>
    new Promise((resolve) => {
      const opening = indexedDB.open('thuoc-do');
      opening.addEventListener('success', () => resolve());
    }),
  heard: (): number => heard,
};

Object.assign(window, { inPage });
