import { wrap, type IDBPDatabase, type IDBPTransaction } from 'idb';
import { STORES, type Records, type Transact } from './records.ts';
import { storeFailureOf } from './storeFailure.ts';

type Opened = IDBPTransaction<unknown, string[], 'readonly' | 'readwrite'>;

const isKey = (key: IDBValidKey): key is string | number => typeof key === 'string' || typeof key === 'number';

const recordsOf = (transaction: Opened): Records => ({
  get: (store, key) => transaction.objectStore(store).get(key),
  keys: async (store) => (await transaction.objectStore(store).getAllKeys()).filter(isKey),
  put: async (store, key, record) => {
    await transaction.objectStore(store).put?.(record, key);
  },
  remove: async (store, key) => {
    await transaction.objectStore(store).delete?.(key);
  },
  clear: async (store) => {
    await transaction.objectStore(store).clear?.();
  },
});

function abort(transaction: Opened): void {
  try {
    transaction.abort();
  } catch (error) {
    if (storeFailureOf(error) !== 'lost') throw error; // it has ended already
  }
}

/** The transactions of an open database. Each is one of IndexedDB, written through to the disk before it counts as done. */
export function databaseRecords(database: IDBDatabase): Transact {
  const opened: IDBPDatabase = wrap(database);
  return async (mode, work) => {
    const names = STORES.filter((store) => database.objectStoreNames.contains(store));
    const transaction: Opened = opened.transaction(names, mode === 'write' ? 'readwrite' : 'readonly', {
      durability: 'strict',
    });
    const ended = transaction.done.then(
      () => null,
      (error: unknown) => ({ error }),
    );
    try {
      const value = await work(recordsOf(transaction));
      const broken = await ended;
      if (broken !== null) throw broken.error;
      return value;
    } catch (error) {
      abort(transaction);
      const broken = await ended; // its reason is the nearer one, such as no space left
      throw broken === null || storeFailureOf(broken.error) === 'aborted' ? error : broken.error;
    }
  };
}
