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
