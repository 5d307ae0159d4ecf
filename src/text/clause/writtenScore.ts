import type { Clause, Quoted, ScoreOp } from '#domain/goal.ts';
import {
  attempt,
  type Cursor,
  firstOf,
  isAtEnd,
  peek,
  refuse,
  take,
  takeQuoted,
  takeSigned,
  takeWhole,
} from './cursor.ts';
import { type Phrases, skip } from './phrases.ts';
import { isForward, SCALES } from './spans.ts';
import { takeThrough } from './through.ts';
import { takeUnit, type Unit } from './units.ts';
import * as words from './vocabulary.ts';

type Score = Readonly<{ score: Quoted; unit: Unit | null }>;

/** `đạt 89,64% trở lên`, `trên 80%`, `khoảng 68,9 điểm`, `85–87`, `68,9 ± 0,5`. Beside a rank heading only with a unit. */
export const readScore = (c: Cursor): Clause | null =>
  firstOf<Clause>(c, [readAbout, readWithin, readRange, readFrom, readBounded, readPlain]);

/** A score with its unit; null where it stands beside a rank heading without one. */
function takeScore(c: Cursor, allowsMinus = true): Score | null {
  const score = allowsMinus ? takeSigned(c, 'written') : takeQuoted(c, 'written');
  if (score === null) return null;
  const unit = attempt(c, takeOutOf) ?? takeUnit(c);
  return unit === null && c.context.heading === 'rank' ? null : { score, unit };
}

/** `/100 điểm` behind a score: the scale, no number ranked. */
const takeOutOf = (c: Cursor): Unit | null =>
  take(c, '/') && SCALES.has(takeWhole(c) ?? 0) && takeUnit(c) === 'points' ? 'points' : null;

function readAbout(c: Cursor): Clause | null {
  if (!skip(c, words.ABOUT)) return null;
  skip(c, words.LEVEL_OF_MEAN);
  const about = takeScore(c);
  const isRange = peek(c)?.text === '-' && peek(c, 1)?.kind === 'number';
  if (about === null || isRange || peek(c)?.text === '±') return null;
  const tolerance = attempt(c, takeTolerance);
  return { kind: 'score-near', score: about.score, tolerance };
}

function takeTolerance(c: Cursor): Quoted | null {
  if (!skip(c, words.TOLERANCE)) return null;
  const tolerance = takeQuoted(c, 'written');
  if (tolerance !== null) takeUnit(c);
  return tolerance;
}

/** `68,9 ± 0,5 điểm`, with the unit behind either figure. */
function readWithin(c: Cursor): Clause | null {
  const score = takeSigned(c, 'written');
  const unit = takeUnit(c);
  const tolerance = score !== null && take(c, '±') ? takeQuoted(c, 'written') : null;
  if (score === null || tolerance === null) return null;
  const hasUnit = takeUnit(c) !== null || unit !== null;
  return hasUnit || c.context.heading !== 'rank' ? { kind: 'score-within', score, tolerance } : null;
}

function readRange(c: Cursor): Clause | null {
  const start = c.at;
  const isFrom = skip(c, words.FROM);
  const low = isFrom ? takeSigned(c, 'written') : takeQuoted(c, 'written');
  if (low === null) return null;
  takeUnit(c);
  if (!takeThrough(c)) return null;
  const high = takeScore(c, isFrom);
  if (high === null || peek(c)?.text === '/') return null;
  return isForward(low, high.score) ? { kind: 'score-range', score: { low, high: high.score } } : refuse(c, start);
}

/** `từ 85% trở lên`, `từ 5% trở xuống`: nothing without its last words. */
function readFrom(c: Cursor): Clause | null {
  if (!skip(c, words.FROM)) return null;
  const from = takeScore(c);
  return from === null ? null : readDirection(c, from);
}

function readDirection(c: Cursor, { score }: Score): Clause | null {
  if (skip(c, words.UP)) return { kind: 'score', op: '>=', score };
  return skip(c, words.DOWN) ? { kind: 'score', op: '<=', score } : null;
}

const BOUNDS: readonly (readonly [ScoreOp, Phrases])[] = [
  ['>=', words.AT_LEAST],
  ['<=', words.AT_MOST],
  ['>', words.ABOVE],
  ['<', words.BELOW],
];

function readBounded(c: Cursor): Clause | null {
  const op = takeOp(c);
  skip(c, words.LEVEL_OF_MEAN);
  const bounded = op === null ? null : takeScore(c);
  if (op === null || bounded === null) return null;
  if (op === '>=') skip(c, words.UP);
  return { kind: 'score', op, score: bounded.score };
}

function takeOp(c: Cursor): ScoreOp | null {
  const mark = (['>=', '<='] as const).find((sign) => take(c, sign));
  return mark ?? BOUNDS.find(([, table]) => skip(c, table))?.[0] ?? null;
}

/** `87,5%`, `đạt 68,5 điểm`, `89,64% trở lên`, and beside a score heading a number that stands alone. */
function readPlain(c: Cursor): Clause | null {
  skip(c, words.LEVEL_OF_MEAN);
  const start = c.at;
  const plain = takeScore(c, false);
  if (plain === null) return null;
  const directed = readDirection(c, plain);
  if (directed !== null) return directed;
  const stands = plain.unit !== null || (c.context.heading === 'score' && !c.joined && isAtEnd(c));
  if (!stands || plain.score.value === 0) return refuse(c, start);
  return { kind: 'score', op: '>=', score: plain.score };
}
