import type { Decisions } from '#domain/decisions.ts';
import type { SheetWindow } from '#domain/sheetCells.ts';
import type { Trouble } from '#ingest/ingestClient.ts';
import type { Combined } from '#ingest/session/combineReadings.ts';
import type { ReadingSummary } from '#ingest/session/readingSummary.ts';

/** Why a file has no reading: what the worker met, or that its code could not be loaded. */
export type NoAnswer = Trouble | 'not-loaded';

/** A file of the import as it goes through: `reading` null until it was read, `trouble` null unless it could not be. */
export type ImportFile = Readonly<{
  key: string;
  name: string;
  size: number;
  step: 'waiting' | 'reading' | 'read' | 'failed';
  share: number; // of its bytes, 0–1
  first: SheetWindow | null; // its first rows, before it is read
  reading: ReadingSummary | null;
  version: number; // of the reading: each one is another sheet
  decisions: Decisions;
  signature: string | null; // of its headings as they were first read, by which its answers are found the next time
  isByRule: boolean; // the decisions are remembered ones
  hadRule: boolean; // they were at first, though they may have been dropped or changed since
  trouble: NoAnswer | 'too-large' | null;
}>;

/** Something to say about what was dropped. */
export type Said =
  | Readonly<{ kind: 'directory'; name: string }>
  | Readonly<{ kind: 'same'; name: string; first: string }>
  | Readonly<{ kind: 'kept'; files: number }>; // and others came while they were kept

/** The import that is under way: nothing of it is kept. `combined` null until every file was read. */
export type Importing = Readonly<{
  files: readonly ImportFile[];
  said: readonly Said[];
  combined: Combined | null;
}>;

/** What is to be kept, and the files it was read from, as they were at one moment. */
export type ToKeep = Readonly<{ combined: Combined; files: readonly ImportFile[] }>;

/** No import is under way. */
export const NO_IMPORT: Importing = { files: [], said: [], combined: null };

/** Whether any file is still to be read. */
export const isReading = ({ files }: Importing): boolean =>
  files.some(({ step }) => step === 'waiting' || step === 'reading');

/** The import with some members of one file in place of others. */
export const withFile = (state: Importing, key: string, patch: Partial<ImportFile>): Importing => ({
  ...state,
  files: state.files.map((file) => (file.key === key ? { ...file, ...patch } : file)),
});
