import { ok, type Result } from '#domain/result.ts';
import type { Store } from './openStore.ts';
import { STORES, type RecordKey, type Records, type StoreName } from './records.ts';
import type { StoreFailure } from './storeFailure.ts';

/** All records as they are stored; `unreadable` are those that the browser itself cannot give back. */
export type RawRecords = Readonly<{
  stores: ReadonlyMap<StoreName, ReadonlyMap<RecordKey, unknown>>;
  unreadable: readonly Readonly<{ store: StoreName; key: RecordKey }>[];
}>;

async function allOf(records: Records): Promise<RawRecords> {
  const stores = new Map<StoreName, ReadonlyMap<RecordKey, unknown>>();
  for (const store of STORES) {
    const keys = await records.keys(store);
    const found = await Promise.all(keys.map(async (key) => [key, await records.get(store, key)] as const));
    stores.set(store, new Map(found));
  }
  return { stores, unreadable: [] };
}

/** Each record in a transaction of its own: one that the browser cannot give back breaks off only that. */
async function oneByOne(store: Store): Promise<Result<RawRecords, StoreFailure>> {
  const stores = new Map<StoreName, ReadonlyMap<RecordKey, unknown>>();
  const unreadable: { store: StoreName; key: RecordKey }[] = [];
  for (const name of STORES) {
    const keys = await store.run('read', (records) => records.keys(name));
    if (!keys.ok) return keys;
    const found = new Map<RecordKey, unknown>();
    for (const key of keys.value) {
      const read = await store.run('read', (records) => records.get(name, key));
      if (read.ok) found.set(key, read.value);
      else unreadable.push({ store: name, key });
    }
    stores.set(name, found);
  }
  return ok({ stores, unreadable });
}

/** All records, in one transaction; where that fails because of a record, each by itself. */
export async function rawRecords(store: Store): Promise<Result<RawRecords, StoreFailure>> {
  const together = await store.run('read', allOf);
  return together.ok || together.error === 'newer' ? together : oneByOne(store);
}
