import { create } from 'zustand';
import type { OwnFiles } from './ownFiles.ts';

type Choice = Readonly<{ files: OwnFiles; choose: (files: OwnFiles) => void }>;

/** The files in the two boxes; kept while the page is open, so that they still stand there after a look at the table. */
export const useOwnChoice = create<Choice>()((set) => ({
  files: { results: [], goals: [] },
  choose: (files) => set({ files }),
}));
