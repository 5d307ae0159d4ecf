import type { Language } from '#text/language.ts';
import { storeTextOf } from '#text/storeText.ts';
import { Notice } from '#ui/Notice.tsx';

/** Said on every screen while what was kept is in the memory of the open page alone. */
export const MemoryNotice = ({ language }: Readonly<{ language: Language }>) => (
  <Notice>{storeTextOf(language).memory}</Notice>
);
