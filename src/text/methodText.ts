import { method as enMethod } from './en/method.ts';
import type { Language } from './language.ts';
import { method as viMethod } from './vi/method.ts';

/** The words of the screen that explains the rules; apart from the catalogue, so that other screens go without them. */
export const methodTextOf = (language: Language): typeof viMethod => (language === 'vi' ? viMethod : enMethod);
