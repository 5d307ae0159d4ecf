import { create } from 'zustand';
import type { ImportRecord } from '#domain/importRecord.ts';

/** What was just kept, or just undone. */
export type Kept = Readonly<{ counts: ImportRecord['counts']; isUndone: boolean }>;

type LastKept = Readonly<{ kept: Kept | null; tell: (kept: Kept | null) => void }>;

/** What there is to say of the last import; it outlives the moment in which the data are laid anew. */
export const useLastKept = create<LastKept>()((set) => ({ kept: null, tell: (kept) => set({ kept }) }));
