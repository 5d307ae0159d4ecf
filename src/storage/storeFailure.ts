/**
 * Why something could not be stored or read. `quota`: no space left; `blocked`: another tab holds an older database open;
 * `newer`: the database was written by a newer version of the app; `denied`: the browser allows no storage; `lost`: the
 * connection broke; `aborted`: the browser broke the transaction off. Whatever it is, nothing was stored by halves.
 */
export type StoreFailure = 'quota' | 'blocked' | 'newer' | 'denied' | 'lost' | 'aborted';

/** The failures of a database by the names that browsers give them. */
const NAMES: ReadonlyMap<string, StoreFailure> = new Map([
  ['QuotaExceededError', 'quota'],
  ['VersionError', 'newer'],
  ['SecurityError', 'denied'],
  ['NotAllowedError', 'denied'],
  ['InvalidStateError', 'lost'],
  ['UnknownError', 'lost'],
  ['TimeoutError', 'lost'],
  ['AbortError', 'aborted'],
  ['DataError', 'aborted'],
  ['TransactionInactiveError', 'aborted'],
  ['NotReadableError', 'aborted'],
  ['ReadOnlyError', 'aborted'],
]);

const nameOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'name' in error && typeof error.name === 'string' ? error.name : '';

/** Whether an error is one of a browser by this name. */
export const isNamed = (error: unknown, name: string): boolean => nameOf(error) === name;

/** What a database's error means; null where it is not one of a database: a broken promise in the code. */
export const storeFailureOf = (error: unknown): StoreFailure | null => NAMES.get(nameOf(error)) ?? null;
