import type { GroupId } from '#domain/ids.ts';
import { GROUPS } from './en/group.ts';
import type { Language } from './language.ts';

/** A published group as it is said in a language; one without a name there stays as it is. */
export const groupWord = (group: GroupId, language: Language): string =>
  language === 'vi' ? group : (GROUPS.get(group) ?? group);
