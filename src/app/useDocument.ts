import { useEffect } from 'react';
import { usePreferences } from '#state/preferences.ts';
import type { Language } from '#text/language.ts';

/** Tells the document its language and the chosen appearance. */
export function useDocument(language: Language): void {
  const { theme } = usePreferences();
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  useEffect(() => {
    if (theme === 'system') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = theme;
  }, [theme]);
}
