import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Catalogue, Dataset } from '#domain/dataset.ts';
import type { ImportIssue } from '#domain/issue.ts';

/** The user's two files as they were read; in memory only, gone with the page. */
export type OwnReading = Readonly<{ dataset: Dataset; issues: readonly ImportIssue[] }>;
export type OwnFiles = Readonly<{ results: readonly File[]; goals: readonly File[] }>;

const OWN = ['own-files'] as const;

async function readFiles(files: OwnFiles, catalogue: Catalogue): Promise<OwnReading> {
  const { ingestFiles } = await import('#ingest/ingestClient.ts'); // the reader comes only when somebody reads a file
  return ingestFiles(files, catalogue);
}

/** What was read from the user's files in this page; null before anything was. */
export function useOwnReading(): OwnReading | null {
  const { data } = useQuery<OwnReading | null>({
    queryKey: OWN,
    queryFn: () => null,
    initialData: null,
    staleTime: Infinity,
    gcTime: Infinity,
    structuralSharing: false,
    networkMode: 'always',
  });
  return data;
}

/** Reads the user's files against a catalogue; the reading takes the place of the one before. */
export function useReadOwnFiles(catalogue: Catalogue | null) {
  const client = useQueryClient();
  return useMutation({
    networkMode: 'always',
    mutationFn: (files: OwnFiles) =>
      catalogue === null ? Promise.reject(new Error('no catalogue')) : readFiles(files, catalogue),
    onSuccess: (reading) => client.setQueryData(OWN, reading),
  });
}
