import { ok, type Result } from '#domain/result.ts';
import { damaged } from './damaged.ts';
import { memoryStore, type Store } from './openStore.ts';
import { replaceStore } from './replaceStore.ts';
import type { StoreContent } from './readStore.ts';
import { readStoreDocument } from './storeDocument.ts';
import type { StoreFailure } from './storeFailure.ts';

/** The content of the document that a file carries; one that cannot be used is set aside whole, and told. */
async function contentOf(document: unknown): Promise<StoreContent> {
  const nothing: StoreContent = { kept: [], history: [], undone: [], rules: [], quarantine: [] };
  if (document === null) return nothing;
  const content = await readStoreDocument(document);
  if (content.ok) return content.value;
  return { ...nothing, quarantine: [damaged('state', 'embedded-store', content.error, document)] };
}

/**
 * A store in memory that begins with the imports that the page's file carries. Never the browser's own database: some
 * browsers share one among all files of a machine, and would mix up what two files hold.
 */
export async function openFileStore(document: unknown): Promise<Result<Store, StoreFailure>> {
  const store = memoryStore('file');
  const filled = await replaceStore(store, await contentOf(document));
  if (!filled.ok) return filled;
  store.mark()();
  return ok(store);
}
