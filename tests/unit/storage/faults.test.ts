import { NO_DECISIONS } from '#domain/decisions.ts';
import { lastingDecisions } from '#ingest/session/headingSignature.ts';
import { describe, expect, it, vi } from 'vitest';
import type { Result } from '#domain/result.ts';
import { annotateImport, keepImport, redoImport, undoImport } from '#storage/keepImport.ts';
import { UPGRADES } from '#storage/openDatabase.ts';
import { openStore, type Store } from '#storage/openStore.ts';
import type { StoreContent } from '#storage/readStore.ts';
import { replaceStore } from '#storage/replaceStore.ts';
import { rememberRule } from '#storage/rules.ts';
import type { StoreFailure } from '#storage/storeFailure.ts';
import { aDraft, aStore, contentOf, shapeOf, valueOf } from '../../support/aStore.ts';
import { failCall, failReading, loseConnection, type Fault } from '../../support/failingCalls.ts';

const FIRST = aDraft('IDX 2022 58 62.27 29/63');
const SECOND = aDraft('IDX 2022 58 63.00');
const THIRD = aDraft('IDX 2023 58 64.00');

async function contentOfOne(): Promise<StoreContent> {
  const store = await aStore();
  valueOf(await keepImport(store, FIRST));
  return contentOf(store);
}
const OTHER = await contentOfOne();

/** A store with two imports in force and one undone. */
async function filled(): Promise<Store> {
  const store = await aStore();
  for (const draft of [FIRST, SECOND, THIRD]) valueOf(await keepImport(store, draft));
  valueOf(await undoImport(store));
  return store;
}

type Write = (store: Store) => Promise<Result<unknown, StoreFailure>>;

const WRITES: readonly (readonly [name: string, write: Write])[] = [
  ['keeping', (store) => keepImport(store, aDraft('IDX 2024 58 65.00 1/63'))],
  ['undoing', undoImport],
  ['redoing', redoImport],
  ['a note', (store) => annotateImport(store, 1, 'ghi chú')],
  ['a rule', (store) => rememberRule(store, { signature: 'a|b', decisions: lastingDecisions(NO_DECISIONS) })],
  ['replacing all', (store) => replaceStore(store, OTHER)],
];

const FAULTS: readonly (readonly [fault: Fault, failure: StoreFailure])[] = [
  ['UnknownError', 'lost'],
  ['QuotaExceededError', 'quota'],
  ['AbortError', 'aborted'],
  ['abort', 'aborted'],
];

describe.each(WRITES)('%s', (_name, write) => {
  it.each(FAULTS)('is all or nothing when the n-th call ends in %s', async (fault, failure) => {
    let isDone = false;
    for (let n = 1; !isDone; n += 1) {
      const store = await filled();
      const before = await contentOf(store);
      const calls = failCall(n, fault);
      const result = await write(store);
      isDone = calls.calls() < n;
      calls.restore();
      const after = await contentOf(store);
      if (isDone) expect(result.ok).toBe(true);
      else {
        expect(result, `call ${n}`).toEqual({ ok: false, error: failure });
        expect(after, `call ${n}`).toEqual(before);
        valueOf(await write(store)); // and it works when it is tried again
      }
    }
  });
});

describe('reading', () => {
  it.each(FAULTS)('goes on when one call ends in %s', async (fault) => {
    const store = await filled();
    const before = await contentOf(store);
    const calls = failCall(12, fault);
    const after = await contentOf(store);
    calls.restore();
    expect(after).toEqual(before);
  });

  it('sets a record aside that the browser cannot give back, and shows the rest', async () => {
    const store = await filled();
    failReading('imports', 1);
    expect(await shapeOf(store)).toEqual({
      kept: [2],
      undone: [3],
      history: ['2', '3 undone'],
      quarantine: ['imports/1 unreadable'],
    });
  });
});

describe(openStore, () => {
  const refusing = (name: string) => (): never => {
    throw new DOMException('no', name);
  };

  it.each([
    ['the browser denies it', refusing('SecurityError')],
    ['a private window has none', refusing('InvalidStateError')],
    ['there is no such thing', () => null],
  ])('works in memory where %s', async (_name, factory) => {
    const store = await aStore({ factory });
    expect(store.mode).toBe('memory');
    expect(await store.keeping()).toBe('memory');
    valueOf(await keepImport(store, FIRST));
    valueOf(await keepImport(store, SECOND));
    valueOf(await undoImport(store));
    expect(await shapeOf(store)).toMatchObject({ kept: [1], undone: [2] });
  });

  it('stores nothing by halves in memory', async () => {
    const store = await aStore({ factory: () => null });
    const half = store.run('write', async (records) => {
      await records.put('rules', 'a', {});
      throw new DOMException('x', 'AbortError');
    });
    expect(await half).toEqual({ ok: false, error: 'aborted' });
    expect(await store.run('read', (records) => records.keys('rules'))).toEqual({ ok: true, value: [] });
  });

  const steps = (count: number) => [...UPGRADES, ...Array(count).fill((database: IDBDatabase) => void database.name)];

  it('gives way to a newer app, and says so', async () => {
    const own = new IDBFactory();
    const around = { factory: () => own };
    const old = await aStore(around);
    valueOf(await keepImport(old, FIRST));
    const newer = await aStore({ ...around, upgrades: steps(1) });
    expect(await shapeOf(newer)).toMatchObject({ kept: [1] });
    expect(await keepImport(old, SECOND)).toEqual({ ok: false, error: 'newer' });
    valueOf(await keepImport(newer, SECOND));
  });

  it('only reads what a newer app wrote', async () => {
    const own = new IDBFactory();
    const around = { factory: () => own };
    const newer = await aStore({ ...around, upgrades: steps(2) });
    valueOf(await keepImport(newer, FIRST));
    newer.close();
    const old = await aStore(around);
    expect(old.mode).toBe('read-only');
    expect(await shapeOf(old)).toMatchObject({ kept: [1], quarantine: [] });
    for (const [, write] of WRITES) expect(await write(old)).toEqual({ ok: false, error: 'newer' });
  });

  it('says when another tab holds an older database open', async () => {
    const own = new IDBFactory();
    const holding = await new Promise<IDBDatabase>((resolve) => {
      const opening = own.open('thuoc-do', 1);
      opening.addEventListener('upgradeneeded', () => UPGRADES[0]?.(opening.result));
      opening.addEventListener('success', () => resolve(opening.result));
    });
    const around = { factory: () => own, locks: null, storage: null, announce: () => undefined };
    expect(await openStore({ ...around, upgrades: steps(1) })).toEqual({ ok: false, error: 'blocked' });
    holding.close();
    await vi.waitFor(async () => expect((await openStore({ ...around, upgrades: steps(1) })).ok).toBe(true));
  });

  it('opens a lost connection once more', async () => {
    const own = new IDBFactory();
    const store = await aStore({ factory: () => own });
    valueOf(await keepImport(store, FIRST));
    const mend = loseConnection(1);
    expect(valueOf(await keepImport(store, SECOND))).toBe(2);
    mend();
    loseConnection(2);
    expect(await keepImport(store, THIRD)).toEqual({ ok: false, error: 'lost' });
    expect(await shapeOf(store)).toMatchObject({ kept: [1, 2] });
  });
});
