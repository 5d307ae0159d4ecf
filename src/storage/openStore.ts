import { err, ok, type Result } from '#domain/result.ts';
import { DATABASE } from './databaseName.ts';
import { databaseRecords } from './databaseRecords.ts';
import { memoryRecords } from './memoryRecords.ts';
import { openDatabase, UPGRADES, type OpenDatabase, type Upgrade } from './openDatabase.ts';
import type { Records, Transact } from './records.ts';
import { storeFailureOf, type StoreFailure } from './storeFailure.ts';

/**
 * `read-only`: a newer app wrote the database. `memory`: the browser allows none, and all is gone with the page. `file`: the
 * page is one file, which holds what was kept when it was written.
 */
export type StoreMode = 'database' | 'read-only' | 'memory' | 'file';

/** How safe stored data are: `kept` for good, `best-effort` until the browser needs the space, `memory` with the page. */
export type Keeping = 'kept' | 'best-effort' | 'memory';

/** What the store needs of the browser; a test gives its own. Null: the browser has no such thing. */
export type Surroundings = Readonly<{
  factory: () => IDBFactory | null; // may throw where storage is denied
  locks: Pick<LockManager, 'request'> | null;
  storage: Pick<StorageManager, 'persist' | 'persisted'> | null;
  announce: () => void; // tells other tabs that something changed
  upgrades: readonly Upgrade[];
}>;

/** The open store. Every operation on it is a function of this folder. */
export type Store = Readonly<{
  mode: StoreMode;
  /** One transaction; a write waits for its turn among all tabs. */
  run: <T>(mode: 'read' | 'write', work: (records: Records) => Promise<T>) => Promise<Result<T, StoreFailure>>;
  /** Asks the browser to keep the data for good; a browser that asks the user does so once. */
  askToKeep: () => Promise<Keeping>;
  keeping: () => Promise<Keeping>;
  /** Whether something was stored that is nowhere but in the memory of this page. */
  isAhead: () => boolean;
  /** Notes what is stored now; what it gives is called once a file with all of that was handed out. */
  mark: () => () => void;
  close: () => void;
}>;

function announce(): void {
  if (typeof BroadcastChannel === 'undefined') return;
  const channel = new BroadcastChannel(DATABASE);
  channel.postMessage('changed');
  channel.close();
}

const ofBrowser: Surroundings = {
  factory: () => (typeof indexedDB === 'undefined' ? null : indexedDB),
  locks: typeof navigator === 'undefined' ? null : (navigator.locks ?? null),
  storage: typeof navigator === 'undefined' ? null : (navigator.storage ?? null),
  announce,
  upgrades: UPGRADES,
};

const inTurn = <T>({ locks }: Surroundings, work: () => Promise<T>): Promise<T> =>
  locks === null ? work() : locks.request(DATABASE, work);

/** A connection that is opened again once when it broke before a transaction began. */
function connection(first: IDBDatabase, around: Surroundings) {
  let current: Readonly<{ database: IDBDatabase; transact: Transact }> | null = null;
  let isSuperseded = false;
  function take(database: IDBDatabase) {
    database.addEventListener('versionchange', () => {
      isSuperseded = true; // a newer app wants to raise the version: holding on would block it
      database.close();
    });
    database.addEventListener('close', () => void (current = null)); // the browser broke it off
    current = { database, transact: databaseRecords(database) };
    return current;
  }
  async function again(): Promise<Result<Transact, StoreFailure>> {
    const opened = await openDatabase(around.factory, around.upgrades);
    if (!opened.ok) return err(opened.error === 'denied' ? 'lost' : opened.error);
    if (!opened.value.isNewer) return ok(take(opened.value.database).transact);
    opened.value.database.close();
    return err('newer');
  }
  take(first);
  return {
    isSuperseded: () => isSuperseded,
    transact: async (): Promise<Result<Transact, StoreFailure>> => (current === null ? again() : ok(current.transact)),
    again,
    close: () => current?.database.close(),
  };
}

/** The result of work, or why the database failed; any other error is a broken promise in the code. */
async function settled<T>(work: () => Promise<T>): Promise<Result<T, StoreFailure>> {
  try {
    return ok(await work());
  } catch (error) {
    const failure = storeFailureOf(error);
    if (failure === null) throw error;
    return err(failure);
  }
}

async function keepingOf(answer: Promise<boolean> | undefined): Promise<Keeping> {
  const isKept = await (answer ?? Promise.resolve(false)).catch(() => false); // no answer is no promise
  return isKept ? 'kept' : 'best-effort';
}

function databaseStore({ database, isNewer }: OpenDatabase, around: Surroundings): Store {
  const connected = connection(database, around);
  async function once<T>(mode: 'read' | 'write', work: (records: Records) => Promise<T>) {
    let hasBegun = false;
    const begun = (records: Records): Promise<T> => {
      hasBegun = true;
      return work(records);
    };
    const transact = await connected.transact();
    if (!transact.ok) return { result: transact, hasBegun };
    return { result: await settled(() => transact.value(mode, begun)), hasBegun: hasBegun && mode === 'write' };
  }
  async function attempt<T>(mode: 'read' | 'write', work: (records: Records) => Promise<T>) {
    if (connected.isSuperseded()) return err('newer' as const);
    const { result, hasBegun } = await once(mode, work);
    if (result.ok || result.error !== 'lost' || hasBegun) return result;
    if (connected.isSuperseded()) return err('newer' as const);
    const reopened = await connected.again();
    return reopened.ok ? (await once(mode, work)).result : reopened;
  }
  return {
    mode: isNewer ? 'read-only' : 'database',
    run: async (mode, work) => {
      if (mode === 'read') return attempt(mode, work);
      if (isNewer) return err('newer');
      const result = await inTurn(around, () => attempt(mode, work));
      if (result.ok) around.announce();
      return result;
    },
    askToKeep: () => keepingOf(around.storage?.persist()),
    keeping: () => keepingOf(around.storage?.persisted()),
    isAhead: () => false,
    mark: () => () => undefined,
    close: connected.close,
  };
}

/** A store in the memory of the page. */
export function memoryStore(mode: 'memory' | 'file'): Store {
  const transact = memoryRecords();
  let [changes, handedOut] = [0, 0];
  return {
    mode,
    run: async (access, work) => {
      const result = await settled(() => transact(access, work));
      if (access === 'write' && result.ok) changes += 1;
      return result;
    },
    askToKeep: async () => 'memory',
    keeping: async () => 'memory',
    isAhead: () => changes > handedOut,
    mark: () => {
      const now = changes;
      return () => void (handedOut = now);
    },
    close: () => undefined,
  };
}

/**
 * Opens the store of this browser. Where storage is denied it is one in memory, with the same operations; where a newer
 * app wrote the database it is only read. Fails with `blocked`, `quota` or `aborted`, and changes nothing then.
 */
export async function openStore(given: Partial<Surroundings> = {}): Promise<Result<Store, StoreFailure>> {
  const around = { ...ofBrowser, ...given };
  const opened = await inTurn(around, () => openDatabase(around.factory, around.upgrades));
  if (opened.ok) return ok(databaseStore(opened.value, around));
  return opened.error === 'denied' ? ok(memoryStore('memory')) : opened;
}
