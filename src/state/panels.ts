import { create } from 'zustand';

type Panels = Readonly<{ open: ReadonlySet<string>; toggle: (goal: string) => void }>;

/** The goals whose conditions are unfolded on the start screen. */
export const usePanels = create<Panels>()((set) => ({
  open: new Set(),
  toggle: (goal) =>
    set(({ open }) => {
      const next = new Set(open);
      if (!next.delete(goal)) next.add(goal);
      return { open: next };
    }),
}));
