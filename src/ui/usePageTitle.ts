import { useEffect } from 'react';

/** Names the window after what the page says. */
export function usePageTitle(title: string): void {
  useEffect(() => {
    document.title = title;
  }, [title]);
}
