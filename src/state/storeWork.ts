import { joinedTables, layered } from '#domain/layers.ts';
import { err, ok, type Result } from '#domain/result.ts';
import { STORE_RESOURCE, writePackage } from '#ingest/published/writePackage.ts';
import { unzipPackage, zipPackage } from '#ingest/published/zipPackage.ts';
import { MOST_BYTES, type ZipProblem } from '#ingest/zip/zipDirectory.ts';
import { embeddedStore, isSingleFile } from '#storage/embeddedFiles.ts';
import { openFileStore } from '#storage/fileStore.ts';
import { loadWhole } from '#storage/loadPublished.ts';
import { loadDescriptor } from '#storage/loadSources.ts';
import { openStore, type Store } from '#storage/openStore.ts';
import { readStore, type StoreContent } from '#storage/readStore.ts';
import { replaceStore } from '#storage/replaceStore.ts';
import { readStoreDocument, storeDocument } from '#storage/storeDocument.ts';
import type { StoreFailure } from '#storage/storeFailure.ts';
import { NOTHING_KEPT, type StoreReading } from './nothingKept.ts';

/** Opens the store of this browser, or of this file where the page is one. */
export const openOwnStore = (): Promise<Result<Store, StoreFailure>> =>
  isSingleFile() ? openFileStore(embeddedStore()) : openStore();

/** Everything that is stored, and how safe it is there. */
export async function readOwnStore(store: Store): Promise<StoreReading> {
  const [content, keeping] = await Promise.all([readStore(store), store.keeping()]);
  if (!content.ok) return { ...NOTHING_KEPT, mode: store.mode, keeping, failure: content.error };
  return { mode: store.mode, keeping, failure: null, isAhead: store.isAhead(), content: content.value };
}

/** The data as they are shown and the history behind them, as a data package in a ZIP archive. */
export async function packOwnData(store: Store): Promise<Result<Uint8Array<ArrayBuffer>, StoreFailure>> {
  const [content, published, descriptor] = await Promise.all([readStore(store), loadWhole(), loadDescriptor()]);
  if (!content.ok) return content;
  const { start, components } = published;
  const whole = { ...start, observations: joinedTables([start.observations, ...components]) };
  const dataset = layered(whole, content.value.kept);
  return ok(zipPackage(await writePackage(dataset, descriptor, storeDocument(content.value))));
}

/** Why a data package was not loaded. */
export type LoadFailure =
  | Readonly<{ kind: 'too-large' | 'no-history' | 'newer' }>
  | Readonly<{ kind: 'zip'; fault: ZipProblem }>
  | Readonly<{ kind: 'damaged'; place: string }>
  | Readonly<{ kind: 'store'; failure: StoreFailure }>;

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** What a data package holds of imports, or why it cannot be used. Nothing is changed by it. */
export async function readOwnData(file: Blob): Promise<Result<StoreContent, LoadFailure>> {
  if (file.size > MOST_BYTES) return err({ kind: 'too-large' });
  const files = unzipPackage(new Uint8Array(await file.arrayBuffer()));
  if (!files.ok) return err({ kind: 'zip', fault: files.error });
  const history = files.value.get(STORE_RESOURCE);
  if (history === undefined) return err({ kind: 'no-history' });
  const content = await readStoreDocument(parsed(history));
  if (!content.ok)
    return err(content.error === 'newer' ? { kind: 'newer' } : { kind: 'damaged', place: content.error });
  return content;
}

/** Puts a content in place of what is stored; the number of its imports. Nothing changes where it fails. */
export async function loadOwnData(store: Store, content: StoreContent): Promise<Result<number, LoadFailure>> {
  const replaced = await replaceStore(store, content);
  return replaced.ok ? ok(content.history.length) : err({ kind: 'store', failure: replaced.error });
}
