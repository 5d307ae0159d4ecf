import { create } from 'zustand';
import type { ImportRecord } from '#domain/importRecord.ts';
import type { StoreReading } from './nothingKept.ts';

/** What was just kept, or just undone: the number of the import, what it changed, and the ids of its new and changed goals. */
export type Kept = Readonly<{
  seq: number;
  counts: ImportRecord['counts'];
  goals: readonly string[];
  isUndone: boolean;
}>;

type LastKept = Readonly<{ kept: Kept | null; tell: (kept: Kept | null) => void }>;

/** What there is to say of the last import; it outlives the moment in which the data are laid anew. */
export const useLastKept = create<LastKept>()((set) => ({ kept: null, tell: (kept) => set({ kept }) }));

/** Whether it is still the last thing that happened to what is stored: another tab may have kept, undone or loaded since. */
export const isLatest = ({ seq, isUndone }: Kept, { kept, undone }: StoreReading['content']): boolean =>
  (isUndone ? undone[0] : kept.at(-1)?.seq) === seq;
