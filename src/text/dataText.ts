import { data as enData } from './en/data.ts';
import type { Language } from './language.ts';
import { data as viData } from './vi/data.ts';

/** The words of the screen of data; apart from the catalogue, so that other screens go without them. */
export const dataTextOf = (language: Language): typeof viData => (language === 'vi' ? viData : enData);
