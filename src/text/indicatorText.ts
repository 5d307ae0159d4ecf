import { indicator as enIndicator } from './en/indicator.ts';
import type { Language } from './language.ts';
import { indicator as viIndicator } from './vi/indicator.ts';

/** The words of the screen of one indicator; apart from the catalogue, so that other screens go without them. */
export const indicatorTextOf = (language: Language): typeof viIndicator =>
  language === 'vi' ? viIndicator : enIndicator;
