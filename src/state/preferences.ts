import { create } from 'zustand';

const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

type Preferences = Readonly<{ theme: Theme; chooseTheme: (theme: Theme) => void }>;

const NAME = 'thuoc-do.preferences';

/** A stored theme; stored data is foreign data, so anything else is the system's. */
function storedTheme(): Theme {
  try {
    const stored = localStorage.getItem(NAME) ?? '';
    return THEMES.find((theme) => stored.includes(`"theme":"${theme}"`)) ?? 'system';
  } catch {
    return 'system'; // the browser allows no storage
  }
}

function store(theme: Theme): void {
  try {
    localStorage.setItem(NAME, JSON.stringify({ state: { theme }, version: 1 }));
  } catch {
    // the browser allows no storage, or has none left: the choice goes with the page
  }
}

/** How this person likes the pages, kept in this browser. */
export const usePreferences = create<Preferences>()((set) => ({
  theme: storedTheme(),
  chooseTheme: (theme) => {
    set({ theme });
    store(theme);
  },
}));
