import { describe, expect, it, vi } from 'vitest';
import { openFileStore } from '#storage/fileStore.ts';
import { keepImport } from '#storage/keepImport.ts';
import { storeDocument } from '#storage/storeDocument.ts';
import { aDraft, aStore, contentOf, valueOf } from '../../support/aStore.ts';

const MINE = aDraft('IDX 2022 58 64.50');

/** What a page carries that was written where one import is kept. */
async function aDocument(): Promise<unknown> {
  const store = await aStore();
  valueOf(await keepImport(store, MINE));
  return JSON.parse(JSON.stringify(storeDocument(await contentOf(store))));
}

const namesIn = async (store: Parameters<typeof contentOf>[0]) =>
  (await contentOf(store)).kept.map(({ files }) => files[0]?.name);

describe(openFileStore, () => {
  it('begins with the imports of its file and never opens the database of the browser', async () => {
    const document = await aDocument();
    const open = vi.spyOn(indexedDB, 'open');
    const store = valueOf(await openFileStore(document));
    expect(store.mode).toBe('file');
    expect(await namesIn(store)).toEqual(['cua-toi.csv']);
    expect(open).not.toHaveBeenCalled();
  });

  it('is ahead of its file from the first import until all is handed out', async () => {
    const store = valueOf(await openFileStore(await aDocument()));
    expect(store.isAhead()).toBe(false);
    valueOf(await keepImport(store, aDraft('IDX 2023 58 65.00', { file: 'moi.csv' })));
    expect(store.isAhead()).toBe(true);
    const handedOut = store.mark();
    valueOf(await keepImport(store, aDraft('IDX 2024 58 66.00', { file: 'sau.csv' })));
    handedOut();
    expect(store.isAhead()).toBe(true);
    store.mark()();
    expect(store.isAhead()).toBe(false);
    expect(await namesIn(store)).toEqual(['cua-toi.csv', 'moi.csv', 'sau.csv']);
  });

  it.each<[string, unknown, string]>([
    ['no document', { kind: 'something' }, 'format'],
    ['a document of a newer app', { format: 99 }, 'newer'],
  ])('sets aside %s and says so', async (_name, document, why) => {
    const { kept, quarantine } = await contentOf(valueOf(await openFileStore(document)));
    expect(kept).toEqual([]);
    expect(quarantine).toMatchObject([{ why, raw: document }]);
  });
});
