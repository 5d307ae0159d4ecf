import { type Cursor, peek } from './cursor.ts';
import { skip, takePhrase } from './phrases.ts';
import * as words from './vocabulary.ts';

/** Takes what leads to the far end of a range; not the `đến` of `đến 2025`, which names a year. */
export function takeThrough(c: Cursor): boolean {
  const mark = takePhrase(c, words.THROUGH);
  return mark !== null && !(words.THROUGH_WORD.has(mark) && isYear(c));
}

/** As `takeThrough`, by words alone: behind a unit a dash would join another condition. */
export const takeThroughWord = (c: Cursor): boolean => skip(c, words.THROUGH_WORD) && !isYear(c);

const isYear = (c: Cursor): boolean => /^(?:19|2\d)\d\d$/.test(peek(c)?.text ?? '');
