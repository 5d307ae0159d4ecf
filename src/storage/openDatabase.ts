import { err, ok, type Result } from '#domain/result.ts';
import { DATABASE } from './databaseName.ts';
import { STORES } from './records.ts';
import { isNamed, storeFailureOf, type StoreFailure } from './storeFailure.ts';

/** One step of the database's shape; runs in the transaction that raises its version. */
export type Upgrade = (database: IDBDatabase) => void;

/** The steps so far: the database's version is their number. A step is never changed, only added. */
export const UPGRADES: readonly Upgrade[] = [
  (database) => {
    for (const store of STORES) database.createObjectStore(store);
  },
];

/** An open database; `isNewer` where a newer app wrote it, so that it is only read. */
export type OpenDatabase = Readonly<{ database: IDBDatabase; isNewer: boolean }>;

function failureOf(error: unknown): StoreFailure {
  const failure = storeFailureOf(error);
  if (failure === null) throw error;
  return isNamed(error, 'InvalidStateError') ? 'denied' : failure; // so do private windows of some browsers
}

/** Opens at a version, or at the one that it has; `onBlocked` where another tab keeps an older one open. */
function request(factory: IDBFactory, upgrades: readonly Upgrade[] | null): Promise<Result<IDBDatabase, StoreFailure>> {
  return new Promise((resolve, reject) => {
    const opening = upgrades === null ? factory.open(DATABASE) : factory.open(DATABASE, upgrades.length);
    let isGivenUp = false;
    opening.addEventListener('upgradeneeded', ({ oldVersion }) => {
      for (const step of upgrades?.slice(oldVersion) ?? []) step(opening.result);
    });
    opening.addEventListener('blocked', () => {
      isGivenUp = true;
      resolve(err('blocked'));
    });
    opening.addEventListener('success', () => {
      if (isGivenUp) opening.result.close();
      else resolve(ok(opening.result));
    });
    opening.addEventListener('error', () => {
      try {
        resolve(err(failureOf(opening.error)));
      } catch (error) {
        reject(error);
      }
    });
  });
}

/** Opens the database and raises its version step by step; one of a newer app is opened as it is and never changed. */
export async function openDatabase(
  factory: () => IDBFactory | null,
  upgrades: readonly Upgrade[],
): Promise<Result<OpenDatabase, StoreFailure>> {
  try {
    const databases = factory();
    if (databases === null) return err('denied');
    const opened = await request(databases, upgrades);
    if (opened.ok) return ok({ database: opened.value, isNewer: false });
    if (opened.error !== 'newer') return opened;
    const newer = await request(databases, null);
    return newer.ok ? ok({ database: newer.value, isNewer: true }) : newer;
  } catch (error) {
    return err(failureOf(error));
  }
}
