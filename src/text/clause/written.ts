import type { Clause, Window } from '#domain/goal.ts';
import { samePeriod } from '#domain/period.ts';
import { type Cursor, firstOf, isAtEnd, peek, refuse, take } from './cursor.ts';
import { type Due, takeDue } from './periods.ts';
import { phrases, skip } from './phrases.ts';
import * as words from './vocabulary.ts';
import { readChange, readHigher } from './writtenChange.ts';
import { readGroup, readMean } from './writtenGroup.ts';
import { readPlaces } from './writtenRank.ts';
import { readScore } from './writtenScore.ts';
import { readShare } from './writtenShare.ts';

/** The conditions of one part, the period that it names as due, and the window that its words ask for (null: they do not say). */
export type Written = Readonly<{ clauses: readonly Clause[]; due: Due['period'] | null; window: Window | null }>;

const JOINTS = phrases(', và đồng thời|, đồng thời|, và|,|và đồng thời|và|đồng thời|&|.');
/** The conditions that a plan's words can be, the more telling ones first. */
export const CONDITIONS = [readMean, readHigher, readChange, readGroup, readShare, readPlaces, readScore];

/** The conditions of a part in a plan's own words, joined by commas, dashes, `và` or line ends; null unless all of it is read. */
export function readWritten(c: Cursor): Written | null {
  const clauses: Clause[] = [];
  let due: Due | null = null;
  takeDash(c);
  do {
    const before = takeFillers(c, due);
    const clause = before === 'unread' ? null : firstOf(c, CONDITIONS);
    if (before === 'unread' || clause === null) return null;
    clauses.push(clause);
    const after = takeFillers(c, before);
    if (after === 'unread') return null;
    due = after;
    c.joined = true;
  } while (takeJoint(c));
  return isAtEnd(c) ? { clauses, due: due?.period ?? null, window: windowOf(c, due) } : null;
}

/** `duy trì … đến năm 2025` asks for every year until then, `đến năm 2025 …` for any. */
function windowOf(c: Cursor, due: Due | null): Window | null {
  if (due === null || !due.isUntil) return null;
  return c.keeps ? 'every-year' : 'by-due';
}

/** Passes over words without a condition; gives the period named as due, and `unread` where two different ones are. */
function takeFillers(c: Cursor, known: Due | null): Due | null | 'unread' {
  let due = known;
  for (;;) {
    const start = c.at;
    const named = takeDue(c);
    const isKept = named === null && skip(c, words.KEEPING);
    c.keeps ||= isKept;
    if (named === null && !isKept && !skip(c, words.FILLERS)) return due;
    if (named !== null && due !== null && !samePeriod(named.period, due.period)) return refuse(c, start) ?? 'unread';
    due = named ?? due;
  }
}

/** Takes what joins two conditions; false at the end and before anything else. */
function takeJoint(c: Cursor): boolean {
  if (isAtEnd(c)) return false;
  const isNewLine = peek(c)?.newLine === true;
  const isJoined = skip(c, JOINTS);
  return takeDash(c) || isJoined || isNewLine;
}

/** A dash before words joins or lists; before a number it could be a minus or a range. */
function takeDash(c: Cursor): boolean {
  return peek(c, 1)?.kind === 'word' && take(c, '-');
}
