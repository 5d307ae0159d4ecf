import { visibleText, wordKey } from './cellText.ts';

/** Why a cell holds no figure. */
export type NullReason = 'missing' | 'not_available' | 'not_ranked' | 'band';

const DASHES = /^(?:[-–—−]+|x|\.{2,}|…+|\/)$/i;

const WORDS: ReadonlyMap<string, NullReason> = new Map([
  ['na', 'not_available'],
  ['khongcosolieu', 'not_available'],
  ['chuacosolieu', 'not_available'],
  ['chuacongbo', 'not_available'],
  ['kxh', 'not_ranked'],
  ['khongxephang', 'not_ranked'],
  ['chuaxephang', 'not_ranked'],
]);

/** Why the cell is empty on purpose: `-`, `x`, `…`, `N/A`, `KXH`, or blank; null when it is not. */
export function nullReason(raw: string): NullReason | null {
  if (raw === '') return 'missing';
  if (raw.length > 40) return null;
  const text = visibleText(raw);
  if (text === '' || DASHES.test(text)) return 'missing';
  return /\d/.test(text) ? null : (WORDS.get(wordKey(text)) ?? null);
}
