import type { Clause } from '#domain/goal.ts';
import { type Cursor, cursorOf, firstOf } from '#text/clause/cursor.ts';
import { takeSince } from '#text/clause/periods.ts';
import type { Token } from '#text/clause/token.ts';
import { CONDITIONS } from '#text/clause/written.ts';
import { BEFORE_FIGURE, BEHIND_FIGURE } from './lexicon.ts';
import type { Stretch } from './phrasesWithin.ts';
import type { PlanToken } from './planToken.ts';

/** A token of a sentence and where it stands in it; what was understood otherwise is left out between them. */
export type Placed = Readonly<{ token: PlanToken; at: number }>;

/**
 * A clause that a sentence states, and the tokens it was read from; `pivot` is the place of its first figure, by which
 * it is told what stands before it. Clause null: a figure in it may be spoilt.
 */
export type FoundClause = Stretch &
  Readonly<{
    pivot: number;
    clause: Clause | null;
    tokens: readonly PlanToken[];
    before: PlanToken | null;
    after: PlanToken | null;
  }>;

/** Words that may follow a level; behind any other word it is a level of something else: `30% kinh phí`. */
const MAY_FOLLOW = new Set(
  (
    'va so tro vao trong den nam dong thuoc xep dung tang theo cua cao hoac tinh tren ca toan gop dua duy giu phan nham de tai voi vi thu hang ' +
    'diem moi hằng hàng cho ve o lot tiep bang khong tu top tốp nhom dat chi muc trung phuc vung khu hay tuong thanh nang nằm it toi du la hoan thi cac giai tiep do co'
  ).split(' '),
);

const isWordLike = (token: PlanToken | null): boolean => token !== null && token.kind === 'word';
const LETTERS_FOR_DIGITS = /^[li|o]{1,2}$/;

/** What begins at a token and how many tokens it takes; clause null: a figure that is spoilt, or that no clause can have. */
type Read = Readonly<{ clause: Clause | null; length: number }>;

/** Whether a figure was refused where a goal has one: `87 - 39%`, `hạng 64/63`. Read on, its end alone would make a clause. */
function isImpossible(tokens: readonly Token[], { refused }: Cursor): boolean {
  if (refused === null) return false;
  const [part, before, after] = [tokens.slice(refused.from, refused.to), tokens[refused.from - 1], tokens[refused.to]];
  const isCompound = part.filter(({ kind }) => kind === 'number').length > 1;
  return (
    isCompound &&
    (BEFORE_FIGURE.has(before?.text ?? '') ||
      BEHIND_FIGURE.has(after?.text ?? '') ||
      after?.text === '%' ||
      part.some(({ text }) => text === '%'))
  );
}

/** What begins at a token: a clause in any of the wordings, or a figure that must be asked about; null: nothing. */
function readAt(stream: readonly Placed[], tokens: readonly Token[], at: number, unit: string | null): Read | null {
  if (isSpoiltFigure(stream, at)) return { clause: null, length: 1 };
  const c: Cursor = cursorOf(tokens, { unit, heading: null }, at);
  const clause = firstOf<Clause>(c, CONDITIONS);
  if (clause !== null) return { clause, length: c.at - at };
  return isImpossible(tokens, c) && c.refused !== null ? { clause: null, length: c.refused.to - at } : null;
}

/** Whether what follows a level shows that it is one of something else. */
function isOfSomethingElse(clause: Clause, last: PlanToken | null, after: PlanToken | null): boolean {
  if (!isWordLike(after) || after === null || MAY_FOLLOW.has(after.text)) return false;
  const isPlace = clause.kind === 'top' || clause.kind === 'rank';
  return (isPlace && last?.kind !== 'word') || ['score', 'score-range', 'score-near'].includes(clause.kind);
}

/** A figure that a scan may have spoilt where a clause would have one; letters alone that stand in place of digits, too. */
function isSpoiltFigure(stream: readonly Placed[], at: number): boolean {
  const [before, token, after] = [stream[at - 1]?.token, stream[at]?.token, stream[at + 1]?.token];
  if (token === undefined) return false;
  const isBehind = after !== undefined && (BEHIND_FIGURE.has(after.text) || after.text === '%' || after.text === '/');
  if (token.broken && before?.text === 'nam') return false; // a year
  if (token.broken)
    return (
      isBehind || (before !== undefined && (BEFORE_FIGURE.has(before.text) || ['>', '>=', '<='].includes(before.text)))
    );
  return (
    LETTERS_FOR_DIGITS.test(token.text) &&
    (after?.text === 'bac' || after?.text === 'diem' || after?.text === '%') &&
    /^\S+$/.test(token.raw)
  );
}

const pivotOf = (part: readonly Placed[]): number =>
  (part.find(({ token }) => token.kind === 'number' || token.broken) ?? part.at(-1))?.at ?? 0;

/** The clauses of a sentence in order. `unitAt`: the unit of what is measured where a clause begins. */
export function clausesWithin(
  stream: readonly Placed[],
  unitAt: (at: number) => string | null,
): readonly FoundClause[] {
  const found: FoundClause[] = [];
  const tokens = stream.map(({ token }) => token);
  for (let i = 0; i < stream.length; i += 1) {
    const start = stream[i];
    if (start === undefined) break;
    const read = readAt(stream, tokens, i, unitAt(start.at));
    if (read === null) continue;
    const { clause, length } = read;
    const part = stream.slice(i, i + length);
    const after = stream[i + length]?.token ?? null;
    const before = stream[i - 1]?.token ?? null;
    const isOther = clause !== null && isOfSomethingElse(clause, part.at(-1)?.token ?? null, after);
    const place = {
      from: start.at,
      to: (part.at(-1)?.at ?? start.at) + 1,
      pivot: pivotOf(part),
      tokens: part.map(({ token }) => token),
      before,
      after,
    };
    if (!isOther) found.push({ ...place, clause });
    i += length - 1;
  }
  return found;
}

/** The period behind `so với` that stands apart from the change it belongs to; null where there is none. */
export function sinceWithin(
  stream: readonly Placed[],
): { period: ReturnType<typeof takeSince>; at: number; isBroken: boolean } | null {
  for (let i = 0; i < stream.length; i += 1) {
    const start = stream[i];
    if (start?.token.text !== 'so' || stream[i + 1]?.token.text !== 'voi') continue;
    const period = takeSince(
      cursorOf(
        stream.slice(i).map(({ token }) => token),
        { unit: null, heading: null },
      ),
    );
    const isBroken = stream.slice(i + 2, i + 6).some(({ token }) => token.broken);
    if (period !== null || isBroken) return { period, at: start.at, isBroken: period === null };
  }
  return null;
}
