import { useEffect } from 'react';
import { useStore } from '#state/storeReading.ts';
import type { Language } from '#text/language.ts';
import { storeTextOf } from '#text/storeText.ts';
import { Notice } from '#ui/Notice.tsx';

/** Said on every screen while what was kept is in the memory of the open page alone; a single file is not closed unasked then. */
export function MemoryNotice({ language }: Readonly<{ language: Language }>) {
  const isFile = useStore().mode === 'file';
  const words = storeTextOf(language);
  useEffect(() => {
    if (!isFile) return undefined;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isFile]);
  return <Notice>{isFile ? words.inFile : words.memory}</Notice>;
}
