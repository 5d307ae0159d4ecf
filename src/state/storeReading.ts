import { queryOptions, useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';
import type { HistoryEntry, KeptImport } from '#domain/keptImport.ts';
import type { Decisions } from '#ingest/decisions.ts';

/** What was decided about files with these headings. */
export type Rule = Readonly<{ signature: string; decisions: Decisions }>;

/** Why something could not be stored or read. */
export type StoreFailure = 'quota' | 'blocked' | 'newer' | 'denied' | 'lost' | 'aborted';

/** Everything that is stored. */
export type StoreContent = Readonly<{
  kept: readonly KeptImport[]; // in force, first to last
  history: readonly HistoryEntry[]; // every import ever kept, by its number
  undone: readonly number[]; // can be redone, the next one first
  rules: readonly Rule[];
  quarantine: readonly unknown[];
}>;

/** What this browser holds of the analyst's own. Mode `none`: nothing was ever kept here. */
export type StoreReading = Readonly<{
  mode: 'database' | 'read-only' | 'memory' | 'none';
  failure: StoreFailure | null;
  keeping: 'kept' | 'best-effort' | 'memory' | null;
  content: StoreContent;
}>;

const NOTHING_KEPT: StoreReading = {
  mode: 'none',
  failure: null,
  keeping: null,
  content: { kept: [], history: [], undone: [], rules: [], quarantine: [] },
};

const READING = ['store', 'reading'] as const;

const readingQuery = queryOptions({
  queryKey: READING,
  queryFn: () => NOTHING_KEPT,
  initialData: NOTHING_KEPT,
  staleTime: Infinity,
  gcTime: Infinity,
  networkMode: 'always',
  structuralSharing: false,
});

/** What this page holds, in memory only: a store of the browser takes the place of this file. */
export const useStoreQuery = () => useQuery(readingQuery);

/** What this page holds. */
export const useStore = (): StoreReading => useStoreQuery().data;

/** What is held now, for an action. */
export const heldIn = (client: QueryClient): StoreReading => client.getQueryData(readingQuery.queryKey) ?? NOTHING_KEPT;

/** Puts another content in place of what is held. */
export const hold = (client: QueryClient, content: StoreContent): void =>
  void client.setQueryData(readingQuery.queryKey, { ...NOTHING_KEPT, mode: 'memory', keeping: 'memory', content });

/** The client that holds it. */
export const useStoreClient = (): QueryClient => useQueryClient();
