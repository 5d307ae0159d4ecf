import { fold } from '#text/fold.ts';
import { advance, type Cursor, peek } from './cursor.ts';
import { skip } from './phrases.ts';
import * as words from './vocabulary.ts';

/** What a score is counted in. */
export type Unit = 'percent-points' | 'percent' | 'points' | 'own';

/** The unit after a score: points, percent, or the indicator's own. Null: there is none. */
export function takeUnit(c: Cursor): Unit | null {
  if (skip(c, words.PERCENT_POINTS)) return 'percent-points';
  if (skip(c, words.PERCENT)) return 'percent';
  if (takeOwnUnit(c)) return 'own';
  return skip(c, words.POINTS) ? 'points' : null;
}

/** The indicator's unit where it is a word of its own, such as `hồ sơ`. */
function takeOwnUnit(c: Cursor): boolean {
  const unit = fold(c.context.unit ?? '');
  if (!/^[a-z ]+$/.test(unit) || unit === 'diem') return false;
  const parts = unit.split(' ');
  return parts.every((part, i) => peek(c, i)?.text === part) && advance(c, parts.length);
}
