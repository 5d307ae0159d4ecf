import { vi } from 'vitest';

/** How a call to the database goes wrong: it throws, or the browser breaks the whole transaction off. */
export type Fault = 'UnknownError' | 'QuotaExceededError' | 'AbortError' | 'abort';

const METHODS = ['get', 'getAllKeys', 'put', 'clear'] as const;

/** Lets the `n`th call to any object store fail, counted from 1 and from now on. `calls` says how many there were. */
export function failCall(n: number, fault: Fault): Readonly<{ calls: () => number; restore: () => void }> {
  let calls = 0;
  const spies = METHODS.map((method) => {
    const name = method as 'put'; // all are called alike here
    const original = IDBObjectStore.prototype[name];
    return vi.spyOn(IDBObjectStore.prototype, name).mockImplementation(function (this: IDBObjectStore, ...given) {
      calls += 1;
      if (calls === n && fault !== 'abort') throw new DOMException('injected', fault);
      const request = original.apply(this, given);
      if (calls === n) this.transaction.abort();
      return request;
    });
  });
  return { calls: () => calls, restore: () => spies.forEach((spy) => spy.mockRestore()) };
}

/** Lets every reading of one record fail, as that of a large one does whose file the browser has lost. */
export function failReading(store: string, key: IDBValidKey): void {
  const name = 'get';
  const original = IDBObjectStore.prototype[name];
  vi.spyOn(IDBObjectStore.prototype, name).mockImplementation(function (this: IDBObjectStore, wanted) {
    if (this.name === store && wanted === key) throw new DOMException('the file is gone', 'NotReadableError');
    return original.call(this, wanted);
  });
}

/** Lets the next transactions fail as they do on a broken connection, until what it gives is called. */
export function loseConnection(times: number): () => void {
  const name = 'transaction';
  const original = IDBDatabase.prototype[name];
  let left = times;
  const spy = vi.spyOn(IDBDatabase.prototype, name).mockImplementation(function (this: IDBDatabase, ...given) {
    left -= 1;
    if (left >= 0) throw new DOMException('Connection to Indexed Database server lost', 'UnknownError');
    return original.apply(this, given);
  });
  return () => spy.mockRestore();
}
