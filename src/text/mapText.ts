import { map as enMap } from './en/map.ts';
import type { Language } from './language.ts';
import { map as viMap } from './vi/map.ts';

/** The words of the map and of the table of components; apart from the catalogue, so that other screens go without them. */
export const mapTextOf = (language: Language): typeof viMap => (language === 'vi' ? viMap : enMap);
