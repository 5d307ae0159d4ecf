import type { Window } from '#domain/goal.ts';
import type { Period } from '#domain/period.ts';
import type { FoundClause } from './clausesWithin.ts';
import type { DocumentHead } from './documentHead.ts';
import { holds } from './phrasesWithin.ts';
import type { PlanToken } from './planToken.ts';
import type { PlanRule } from './proposal.ts';
import type { SentenceParts } from './sentenceParts.ts';
import type { TimeMention } from './times.ts';

/** When a clause is due. `broken`: the year as it stands there, where a scan may have spoilt it. */
export type DueReading = Readonly<{
  due: Period | null;
  window: Window;
  start: Period | null;
  rules: readonly PlanRule[];
  broken: string | null;
  stated: string | null; // the year in the text that says so
}>;

const KEEPING = ['duy tri', 'giu vung', 'giu on dinh', 'tiep tuc giu'];
const JOINTS = new Set([',', 'va', 'dong', 'gop', ':', '.']);

/** The tokens between the last clause before this one, and this one. */
function leadOf(clause: FoundClause, { clauses, sentence }: SentenceParts): readonly PlanToken[] {
  const before = clauses.findLast(({ to }) => to <= clause.from);
  return sentence.tokens.slice(before?.to ?? 0, clause.pivot);
}

/** Whether a time belongs to the clause it stands behind: nothing joins another condition between them. */
function isOwn(time: TimeMention, clause: FoundClause, { sentence, clauses }: SentenceParts): boolean {
  if (time.from < clause.to || clauses.some(({ from }) => clause.to <= from && from < time.from)) return false;
  const between = sentence.tokens.slice(clause.to, time.from);
  const opensNext = clauses.some(({ from }) => from === time.to) && between.some(({ text }) => text === 'va');
  return !opensNext && !between.some(({ text }) => JOINTS.has(text));
}

const isDue = ({ kind }: TimeMention): boolean => kind !== 'every';

/** The time that governs a clause: its own behind it, else the last before it, else the only one of the sentence. */
function governingTime(clause: FoundClause, parts: SentenceParts, leading: TimeMention | null): TimeMention | null {
  const times = parts.times.filter(isDue);
  const own = times.find((time) => isOwn(time, clause, parts));
  if (own !== undefined) return own;
  const before = times.findLast((time) => time.to <= clause.pivot);
  if (before !== undefined) return before;
  return leading ?? (times.length === 1 && parts.mentions.length <= 1 ? (times[0] ?? null) : null);
}

const startWith = (due: Period | null, start: Period | null): Period | null =>
  start !== null && due !== null && start.year < due.year ? start : null;

/** The window and start of a clause under a time, beside words of keeping up and of every year. */
function windowed(
  time: TimeMention | null,
  keeps: boolean,
  every: boolean,
  head: DocumentHead,
): Omit<DueReading, 'broken' | 'stated'> {
  const due = time?.due ?? head.due;
  if (every) return { due, window: 'every-year', start: time?.start ?? head.start, rules: ['every-year'] };
  if (time?.kind === 'until') {
    const start = startWith(due, head.start);
    return keeps
      ? { due, window: 'every-year', start: start ?? head.start, rules: ['kept-up'] }
      : { due, window: 'by-due', start, rules: ['by-due'] };
  }
  if (time?.kind === 'span') {
    return keeps
      ? { due, window: 'every-year', start: time.start, rules: ['kept-up'] }
      : { due, window: 'at-due', start: time.start, rules: [] };
  }
  const start = time === null ? startWith(due, head.start) : null;
  return keeps && start !== null
    ? { due, window: 'every-year', start, rules: ['kept-up'] }
    : { due, window: 'at-due', start, rules: [] };
}

/** Reads when a clause is due. `leading`: the time that a heading, or the part before, has named for it. */
export function dueOf(
  clause: FoundClause,
  parts: SentenceParts,
  leading: TimeMention | null,
  head: DocumentHead,
): DueReading {
  const time = governingTime(clause, parts, leading);
  if (time?.kind === 'broken')
    return { due: null, window: 'at-due', start: null, rules: [], broken: time.raw, stated: null };
  const keeps = holds(leadOf(clause, parts), KEEPING);
  const every = parts.times.some(({ kind }) => kind === 'every') || leading?.kind === 'every';
  const source: PlanRule = time === null ? 'due-of-plan' : time === leading ? 'due-in-heading' : 'due-in-sentence';
  const reading = windowed(time?.kind === 'every' ? null : time, keeps, every, head);
  return {
    ...reading,
    rules: [source, ...reading.rules],
    broken: null,
    stated: time === null ? null : (time.due?.year.toString() ?? null),
  };
}
