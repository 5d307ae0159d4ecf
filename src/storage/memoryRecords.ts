import type { RecordKey, Records, StoreName, Transact } from './records.ts';
import { STORES } from './records.ts';

type Shelf = ReadonlyMap<RecordKey, unknown>;
type Shelves = ReadonlyMap<StoreName, Shelf>;

/** The records of a transaction over copies; `shelves` gives what it leaves. */
function drafted(before: Shelves): Readonly<{ records: Records; shelves: () => Shelves }> {
  const draft = new Map(STORES.map((store) => [store, new Map(before.get(store))]));
  const shelf = (store: StoreName): Map<RecordKey, unknown> => draft.get(store) ?? new Map<RecordKey, unknown>();
  return {
    records: {
      get: async (store, key) => structuredClone(shelf(store).get(key)),
      keys: async (store) => [...shelf(store).keys()].toSorted((a, b) => (a < b ? -1 : 1)),
      put: async (store, key, record) => void shelf(store).set(key, structuredClone(record)),
      remove: async (store, key) => void shelf(store).delete(key),
      clear: async (store) => shelf(store).clear(),
    },
    shelves: () => draft,
  };
}

/** Records that live as long as the page, where the browser allows no storage. The transactions stand in line. */
export function memoryRecords(): Transact {
  let shelves: Shelves = new Map();
  let last: Promise<unknown> = Promise.resolve();
  return (mode, work) => {
    const turn = last.then(async () => {
      const draft = drafted(shelves);
      const value = await work(draft.records);
      if (mode === 'write') shelves = draft.shelves();
      return value;
    });
    last = turn.catch(() => undefined); // the one who asked learns of it
    return turn;
  };
}
