import { entityWords as enEntity } from './en/entity.ts';
import type { Language } from './language.ts';
import { entityWords as viEntity } from './vi/entity.ts';

/** The words of the screen of one province; apart from the catalogue, so that other screens go without them. */
export const entityTextOf = (language: Language): typeof viEntity => (language === 'vi' ? viEntity : enEntity);
