import { describe, expect, it, vi } from 'vitest';
import { buildTable } from '#domain/observationTable.ts';
import { annotateImport, keepImport, redoImport, undoImport } from '#storage/keepImport.ts';
import { openStore } from '#storage/openStore.ts';
import { aGoalOf } from '../../support/aDataset.ts';
import { aDraft, aStore, contentOf, observationsOf, shapeOf, valueOf } from '../../support/aStore.ts';

const FIRST = aDraft('IDX 2022 58 62.27 29/63\nIDX 2022 02 70.00 9/63', { file: 'mot.csv' });
const SECOND = aDraft('IDX 2022 58 63.00', { file: 'hai.csv', goals: [aGoalOf('rank <= 20', { id: 'A' })] });
const THIRD = aDraft('IDX 2023-9T 58 - 5/61d group=khá provisional', { file: 'ba.csv' });

type Step = 'keep 1' | 'keep 2' | 'keep 3' | 'undo' | 'redo';
type Shape = Readonly<{ kept: readonly number[]; undone: readonly number[]; history: readonly string[] }>;

async function after(steps: readonly Step[]) {
  const store = await aStore();
  const drafts = { 'keep 1': FIRST, 'keep 2': SECOND, 'keep 3': THIRD };
  for (const step of steps) {
    if (step === 'undo') valueOf(await undoImport(store));
    else if (step === 'redo') valueOf(await redoImport(store));
    else valueOf(await keepImport(store, drafts[step]));
  }
  return store;
}

describe(keepImport, () => {
  it('gives back what was kept, figures and goals and the words beside them', async () => {
    const store = await aStore();
    const drafts = [FIRST, SECOND, THIRD];
    for (const draft of drafts) valueOf(await keepImport(store, draft));
    const { kept } = await contentOf(store);
    expect(kept.map(({ id: _id, seq: _seq, ...draft }) => draft)).toEqual(drafts);
    expect(kept.map(({ id }) => id)).toEqual(Array(3).fill(expect.stringMatching(/^sha256:[0-9a-f]{64}$/)));
  });

  it.each<[name: string, steps: readonly Step[], shape: Shape]>([
    ['nothing', [], { kept: [], undone: [], history: [] }],
    ['one', ['keep 1'], { kept: [1], undone: [], history: ['1'] }],
    ['the same twice in a row, once', ['keep 1', 'keep 1'], { kept: [1], undone: [], history: ['1'] }],
    [
      'the same again after another, since it lies over that',
      ['keep 1', 'keep 2', 'keep 1'],
      { kept: [1, 2, 3], undone: [], history: ['1', '2', '3'] },
    ],
    [
      'one undone, in the history still',
      ['keep 1', 'keep 2', 'undo'],
      { kept: [1], undone: [2], history: ['1', '2 undone'] },
    ],
    ['undone and redone', ['keep 1', 'keep 2', 'undo', 'redo'], { kept: [1, 2], undone: [], history: ['1', '2'] }],
    [
      'two undone, redone from the one that was undone last',
      ['keep 1', 'keep 2', 'keep 3', 'undo', 'undo', 'redo'],
      { kept: [1, 2], undone: [3], history: ['1', '2', '3 undone'] },
    ],
    [
      'a new one after an undo, with a number of its own',
      ['keep 1', 'keep 2', 'undo', 'keep 3'],
      { kept: [1, 3], undone: [], history: ['1', '2 undone', '3'] },
    ],
    ['undone when there is nothing', ['undo', 'redo'], { kept: [], undone: [], history: [] }],
    ['undone, and kept again', ['keep 1', 'undo', 'keep 1'], { kept: [2], undone: [], history: ['1 undone', '2'] }],
  ])('holds %s', async (_name, steps, shape) => {
    expect(await shapeOf(await after(steps))).toEqual({ ...shape, quarantine: [] });
  });

  it('undoes no other import than the one that is meant', async () => {
    const store = await after(['keep 1', 'keep 2']);
    expect(valueOf(await undoImport(store, 1))).toBeNull();
    expect(await shapeOf(store)).toMatchObject({ kept: [1, 2], undone: [] });
    expect(valueOf(await undoImport(store, 2))).toBe(2);
  });

  it.each([
    ['ten years ahead', '2036-11-21T09:00:00+07:00'],
    ['ten years back', '2016-11-21T09:00:00+07:00'],
  ])('orders by number when the clock is %s', async (_name, day) => {
    const store = await aStore();
    valueOf(await keepImport(store, FIRST));
    vi.setSystemTime(new Date(day));
    valueOf(await keepImport(store, { ...SECOND, keptAt: new Date().toISOString() }));
    vi.setSystemTime(new Date('2026-11-21T09:00:00+07:00'));
    valueOf(await keepImport(store, THIRD));
    valueOf(await undoImport(store));
    expect(await shapeOf(store)).toMatchObject({ kept: [1, 2], history: ['1', '2', '3 undone'] });
  });

  it('keeps a table of several records whole', async () => {
    const store = await aStore();
    const [one] = observationsOf(FIRST);
    if (one === undefined) throw new Error('no figure');
    const rows = Array.from({ length: 70_000 }, (_, i) => ({ ...one, source: { ...one.source, row: i + 2 } }));
    const observations = buildTable(rows);
    valueOf(await keepImport(store, { ...FIRST, observations }));
    const [kept] = (await contentOf(store)).kept;
    expect(kept?.observations).toEqual(observations);
  });

  it('does not wait for the answer of a user who is asked', async () => {
    const unanswered = new Promise<boolean>(() => undefined);
    const store = await aStore({ storage: { persist: () => unanswered, persisted: async () => false } });
    expect(valueOf(await keepImport(store, FIRST))).toBe(1);
  });

  it('asks the browser to keep the data after the first import and not again', async () => {
    const persist = vi.fn<() => Promise<boolean>>(async () => true);
    const store = await aStore({ storage: { persist, persisted: async () => true } });
    expect(persist).not.toHaveBeenCalled();
    for (const draft of [FIRST, SECOND]) valueOf(await keepImport(store, draft));
    expect(persist).toHaveBeenCalledOnce();
    expect(await store.keeping()).toBe('kept');
  });
});

describe(annotateImport, () => {
  it('writes a note beside an import and changes nothing else', async () => {
    const store = await after(['keep 1', 'keep 2', 'undo']);
    const before = await contentOf(store);
    expect(valueOf(await annotateImport(store, 2, 'bản dự thảo, "chưa ký"'))).toBe(true);
    const { history } = await contentOf(store);
    expect(history.map((entry) => entry.kept.note)).toEqual(['', 'bản dự thảo, "chưa ký"']);
    expect(history.map(({ kept: { note: _note, ...kept } }) => kept)).toEqual(
      before.history.map(({ kept: { note: _note, ...kept } }) => kept),
    );
  });

  it('says when there is no such import', async () => {
    expect(valueOf(await annotateImport(await aStore(), 7, 'x'))).toBe(false);
  });
});

describe('two tabs', () => {
  /** A queue as the browser's locks are: one at a time, in the order of asking. */
  function someLocks(): Pick<LockManager, 'request'> {
    let last: Promise<unknown> = Promise.resolve();
    const request = async (_name: string, ...rest: readonly unknown[]): Promise<unknown> => {
      const work = rest.at(-1);
      if (typeof work !== 'function') throw new TypeError('no work');
      const turn = last.then(() => work(null) as unknown);
      last = turn.catch(() => undefined);
      return turn;
    };
    return { request };
  }

  it.each([
    ['with locks', someLocks()],
    ['where the browser has none', null],
  ])('lose no import %s', async (_name, locks) => {
    const factory = new IDBFactory();
    const said: string[] = [];
    const tab = (name: string) =>
      openStore({ factory: () => factory, locks, storage: null, announce: () => void said.push(name) }).then(valueOf);
    const [a, b] = [await tab('a'), await tab('b')];
    const draft = (i: number) => aDraft(`IDX 2022 58 ${i}.00`);
    const kept = await Promise.all(Array.from({ length: 20 }, (_, i) => keepImport(i % 2 === 0 ? a : b, draft(i))));
    expect(kept.map(valueOf).toSorted((x, y) => x - y)).toEqual(Array.from({ length: 20 }, (_, i) => i + 1));
    const { kept: found } = await contentOf(a);
    expect(new Set(found.map((own) => observationsOf(own)[0]?.score?.low)).size).toBe(20);
    expect(said.toSorted()).toEqual([...Array(10).fill('a'), ...Array(10).fill('b')]);
  });
});
