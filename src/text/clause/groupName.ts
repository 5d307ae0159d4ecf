import { type GroupId, toGroupId } from '#domain/ids.ts';
import { fold } from '#text/fold.ts';
import { GROUP_NAMES } from './vocabulary.ts';

const SPELLINGS: ReadonlyMap<string, string> = new Map(GROUP_NAMES.split('|').map((name) => [fold(name), name]));

/** The group that is written as `name`, with or without diacritics; null when it is no common one, or has other marks. */
export function spelledGroup(name: string): GroupId | null {
  const spelling = SPELLINGS.get(fold(name));
  if (spelling === undefined) return null;
  const id = toGroupId(name);
  return id === fold(name) || id === spelling ? toGroupId(spelling) : null;
}
