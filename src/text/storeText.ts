import { store as enStore } from './en/store.ts';
import type { Language } from './language.ts';
import { store as viStore } from './vi/store.ts';

/** The words about stored data and data packages; apart from the catalogue, so that the first load goes without them. */
export const storeTextOf = (language: Language): typeof viStore => (language === 'vi' ? viStore : enStore);
