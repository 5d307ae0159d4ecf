import { simulate as enSimulate } from './en/simulate.ts';
import type { Language } from './language.ts';
import { simulate as viSimulate } from './vi/simulate.ts';

/** The words of the simulation; apart from the catalogue, so that other screens go without them. */
export const simulateTextOf = (language: Language): typeof viSimulate => (language === 'vi' ? viSimulate : enSimulate);
