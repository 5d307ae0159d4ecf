import { create } from 'zustand';
import { persist } from 'zustand/middleware';

const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

type Preferences = Readonly<{ theme: Theme; chooseTheme: (theme: Theme) => void }>;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** A stored theme; stored data is foreign data, so anything else is the system's. */
const readTheme = (stored: unknown): Theme =>
  THEMES.find((theme) => isRecord(stored) && theme === stored['theme']) ?? 'system';

/** How this person likes the pages, kept in this browser. */
export const usePreferences = create<Preferences>()(
  persist(
    (set) => ({
      theme: 'system',
      chooseTheme: (theme) => set({ theme }),
    }),
    {
      name: 'thuoc-do.preferences',
      version: 1,
      partialize: ({ theme }) => ({ theme }),
      merge: (stored, initial) => ({ ...initial, theme: readTheme(stored) }),
    },
  ),
);
