/** What the database holds: `state` and `imports` say what is kept, `datasets` and `chunks` what was read. */
export const STORES = ['imports', 'datasets', 'chunks', 'state', 'rules', 'quarantine'] as const;
export type StoreName = (typeof STORES)[number];

/** A record's key within its store. */
export type RecordKey = string | number;

/** The stores of one transaction. A read gives undefined where there is no such record. */
export type Records = Readonly<{
  get: (store: StoreName, key: RecordKey) => Promise<unknown>;
  keys: (store: StoreName) => Promise<readonly RecordKey[]>;
  put: (store: StoreName, key: RecordKey, record: unknown) => Promise<void>;
  remove: (store: StoreName, key: RecordKey) => Promise<void>;
  clear: (store: StoreName) => Promise<void>;
}>;

/** Runs work in one transaction: all of it is stored when the promise is kept, nothing of it when it is broken. */
export type Transact = <T>(mode: 'read' | 'write', work: (records: Records) => Promise<T>) => Promise<T>;
