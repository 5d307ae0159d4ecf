import { onDemand as enOnDemand } from './en/onDemand.ts';
import type { Language } from './language.ts';
import { onDemand as viOnDemand } from './vi/onDemand.ts';

/** The words of the screens that are loaded on demand; apart from the catalogue, so that the first load goes without them. */
export const onDemandTextOf = (language: Language): typeof viOnDemand => (language === 'vi' ? viOnDemand : enOnDemand);
