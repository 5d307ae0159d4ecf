import { describe, expect, it } from 'vitest';
import { isLatest } from '#state/lastKept.ts';
import { keepImport, undoImport } from '#storage/keepImport.ts';
import { aDraft, aStore, contentOf, valueOf } from '../../support/aStore.ts';

const none = { added: 0, changed: 0, unchanged: 0, missing: 0 };
const told = (seq: number, isUndone: boolean) => ({
  seq,
  isUndone,
  counts: { figures: none, goals: none },
  goals: [],
});

describe(isLatest, () => {
  it.each([
    ['the import that was kept last', told(1, false), false, true],
    ['one that was kept before another', told(0, false), false, false],
    ['one that was undone since', told(1, false), true, false],
    ['the import that was undone last', told(1, true), true, true],
    ['one that was put back since', told(1, true), false, false],
  ])('%s', async (_name, kept, isUndone, expected) => {
    const store = await aStore();
    valueOf(await keepImport(store, aDraft('IDX 2022 58 62.27')));
    if (isUndone) valueOf(await undoImport(store));
    expect(isLatest(kept, await contentOf(store))).toBe(expected);
  });
});
