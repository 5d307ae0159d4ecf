import { useQuery } from '@tanstack/react-query';
import { loadDescriptor, loadLibraries } from '#storage/loadSources.ts';
import { decodeSources } from '#storage/sourcesFormat.ts';

const ONCE = { staleTime: Infinity, networkMode: 'always', retry: false } as const;

/** Where the published tables come from; data null where that cannot be had. */
export const useSources = () =>
  useQuery({ ...ONCE, queryKey: ['sources'], queryFn: async () => decodeSources(await loadDescriptor()) });

/** The libraries that the app is built from; data null where the list cannot be had, as while developing. */
export const useLibraries = () => useQuery({ ...ONCE, queryKey: ['libraries'], queryFn: loadLibraries });
