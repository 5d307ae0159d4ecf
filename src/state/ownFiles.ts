import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Catalogue, Dataset } from '#domain/dataset.ts';
import type { ImportIssue } from '#domain/issue.ts';
import { unreadOf, type Unread } from '#viewmodel/issueGroups.ts';

/** The user's two files as they were read; in memory only, gone with the page. */
export type OwnReading = Readonly<{ dataset: Dataset; issues: readonly ImportIssue[]; files: OwnFiles }>;
export type OwnFiles = Readonly<{ results: readonly File[]; goals: readonly File[] }>;

const OWN = ['own-files'] as const;

/** A chosen file that changed on disk since: the browser no longer reads it. The message is its name. */
export class FileChanged extends Error {}

/** A browser refuses a file that changed after it was chosen; one byte is enough to learn that. */
async function refuseChanged(file: File): Promise<void> {
  try {
    await file.slice(0, 1).arrayBuffer();
  } catch (error) {
    throw new FileChanged(file.name, { cause: error });
  }
}

async function readFiles(files: OwnFiles, catalogue: Catalogue): Promise<OwnReading> {
  await Promise.all([...files.results, ...files.goals].map(refuseChanged));
  const { ingestFiles } = await import('#ingest/ingestClient.ts'); // the reader comes only when somebody reads a file
  return { ...(await ingestFiles(files, catalogue)), files };
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

/** What could not be read of the user's files; null when everything was. */
export const unreadOwn = ({ dataset, issues, files }: OwnReading): Unread | null =>
  unreadOf(
    dataset,
    issues,
    files.goals.map(({ name }) => name),
  );
