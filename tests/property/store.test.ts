import { NO_DECISIONS } from '#domain/decisions.ts';
import { lastingDecisions } from '#ingest/session/headingSignature.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keepImport, redoImport, undoImport } from '#storage/keepImport.ts';
import type { Store } from '#storage/openStore.ts';
import { replaceStore } from '#storage/replaceStore.ts';
import { rememberRule } from '#storage/rules.ts';
import { readStoreDocument, storeDocument } from '#storage/storeDocument.ts';
import { aDraft, aStore, contentOf, shapeOf, valueOf } from '../support/aStore.ts';
import { anImportDraft } from '../support/importArbitrary.ts';

const aStep = fc.oneof({ weight: 3, arbitrary: anImportDraft }, fc.constantFrom('undo' as const, 'redo' as const));

async function filled(steps: readonly (typeof aStep extends fc.Arbitrary<infer T> ? T : never)[]): Promise<Store> {
  const store = await aStore();
  for (const step of steps) {
    if (step === 'undo') valueOf(await undoImport(store));
    else if (step === 'redo') valueOf(await redoImport(store));
    else valueOf(await keepImport(store, step));
  }
  return store;
}

const throughJson = (document: unknown, from = '', to = ''): unknown =>
  JSON.parse(JSON.stringify(document).replaceAll(from === '' ? '\u0000' : from, to));

describe('the store as a document', () => {
  it('is loaded to the same store', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(aStep, { maxLength: 6 }), async (steps) => {
        const store = await filled(steps);
        valueOf(await rememberRule(store, { signature: 'a|b', decisions: lastingDecisions(NO_DECISIONS) }));
        const before = await contentOf(store);
        const read = valueOf(await readStoreDocument(throughJson(storeDocument(before))));
        const other = await aStore();
        valueOf(await keepImport(other, aDraft('IDX 2022 58 1.00')));
        valueOf(await replaceStore(other, read));
        expect(await contentOf(other)).toEqual(before);
      }),
      { numRuns: 60 },
    );
  });

  it('carries what was set aside', async () => {
    const store = await filled([aDraft('IDX 2022 58 62.27'), aDraft('IDX 2022 58 63.00')]);
    await store.run('write', (records) => records.put('imports', 1, { format: 1, at: NaN }));
    const read = valueOf(await readStoreDocument(throughJson(storeDocument(await contentOf(store)))));
    const other = await aStore();
    valueOf(await replaceStore(other, read));
    expect(await shapeOf(other)).toEqual({ kept: [2], undone: [], history: ['2'], quarantine: ['imports/1 id'] });
  });

  it.each<[name: string, damage: (document: Record<string, unknown>) => unknown, why: string]>([
    ['another kind of document', (d) => ({ ...d, kind: 'x' }), 'kind'],
    ['a newer one', (d) => ({ ...d, format: 2 }), 'newer'],
    ['a figure that was changed', (d) => throughJson(d, '62270000', '62280000'), 'datasets.id'],
    [
      'an index that its kind of array cannot hold',
      (d) => throughJson(d, '"of":[29]', '"of":[65565]'),
      'datasets.columns',
    ],
    ['a state of imports that are not there', (d) => ({ ...d, kept: [1, 9] }), 'kept'],
    ['a state out of order', (d) => ({ ...d, kept: [2, 1] }), 'kept'],
    ['an import without its figures', (d) => ({ ...d, datasets: [] }), 'imports.id'],
    ['no document at all', () => null, 'format'],
  ])('refuses %s', async (_name, damage, why) => {
    const store = await filled([aDraft('IDX 2022 58 62.27 29/63'), aDraft('IDX 2022 58 63.00')]);
    const document = storeDocument(await contentOf(store));
    expect(await readStoreDocument(damage(document))).toEqual({ ok: false, error: why });
  });
});
