import { queryOptions, useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { DATABASE } from '#storage/databaseName.ts';
import { isSingleFile } from '#storage/embeddedFiles.ts';
import type { Store } from '#storage/openStore.ts';
import type { StoreFailure } from '#storage/storeFailure.ts';
import type { Result } from '#domain/result.ts';
import { NOTHING_KEPT, type StoreReading } from './nothingKept.ts';

const CONSTANT = {
  staleTime: Infinity,
  gcTime: Infinity,
  networkMode: 'always',
  structuralSharing: false,
  retry: false,
} as const;

const HANDLE = ['store', 'handle'] as const;
const READING = ['store', 'reading'] as const;

/** Whether there is a store to open. Where the browser does not say, it is opened to see. */
async function hasStore(): Promise<boolean> {
  if (isSingleFile()) return true;
  if (typeof indexedDB === 'undefined') return false;
  if (typeof indexedDB.databases !== 'function') return true;
  const names = await indexedDB.databases().catch(() => []); // denied: then there is nothing to read either
  return names.some(({ name }) => name === DATABASE);
}

/** The open store, opened once a page; one that could not be opened is tried again the next time. */
export async function openedStore(client: QueryClient): Promise<Result<Store, StoreFailure>> {
  const opened = await client.query({
    ...CONSTANT,
    staleTime: 'static',
    queryKey: HANDLE,
    queryFn: async () => (await import('./storeWork.ts')).openOwnStore(),
  });
  if (!opened.ok) client.removeQueries({ queryKey: HANDLE });
  return opened;
}

async function readAll(client: QueryClient): Promise<StoreReading> {
  const isOpen = client.getQueryData(HANDLE) !== undefined;
  if (!isOpen && !(await hasStore())) return NOTHING_KEPT;
  const store = await openedStore(client);
  if (!store.ok) return { ...NOTHING_KEPT, failure: store.error };
  return (await import('./storeWork.ts')).readOwnStore(store.value);
}

const readingQuery = (client: QueryClient) =>
  queryOptions({ ...CONSTANT, queryKey: READING, queryFn: () => readAll(client) });

/** Reads the store again, after this tab or another one changed it. */
export const readAgain = (client: QueryClient): Promise<void> => client.invalidateQueries({ queryKey: READING });

/** What this browser holds; the store's code is loaded only where there is anything to read. */
export function useStoreQuery() {
  const client = useQueryClient();
  return useQuery(readingQuery(client));
}

/** What this browser holds; nothing while it is being read. */
export const useStore = (): StoreReading => useStoreQuery().data ?? NOTHING_KEPT;

/** Whether something was kept that goes with the page, for the browser denies storage or the page is one file. */
export const useIsUnsaved = (): boolean => useStore().isAhead;

/** Keeps what is shown in step with the other tabs. */
export function useOtherTabs(): void {
  const client = useQueryClient();
  useEffect(() => {
    if (typeof BroadcastChannel === 'undefined') return undefined;
    const channel = new BroadcastChannel(DATABASE);
    channel.addEventListener('message', () => void readAgain(client));
    return () => channel.close();
  }, [client]);
}
