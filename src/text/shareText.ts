import { share as enShare } from './en/share.ts';
import type { Language } from './language.ts';
import { share as viShare } from './vi/share.ts';

/** The words of charts that leave the app; apart from the catalogue, so that the first load goes without them. */
export const shareTextOf = (language: Language): typeof viShare => (language === 'vi' ? viShare : enShare);
