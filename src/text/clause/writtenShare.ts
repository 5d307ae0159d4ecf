import { toNumber } from '#domain/fixed.ts';
import type { Clause, Quoted } from '#domain/goal.ts';
import { attempt, type Cursor, peek, refuse, take, takeQuoted, takeWhole } from './cursor.ts';
import { skip } from './phrases.ts';
import * as words from './vocabulary.ts';

/** `57/57 quy trình`, `100% TTHC`, `tỷ lệ 57/57`, and a bare `100%`, which bounds make an ordinary score. */
export function readShare(c: Cursor): Clause | null {
  const isBound = take(c, '>=') || skip(c, words.AT_LEAST);
  if (skip(c, words.RATE)) {
    return attempt(c, takeFraction) ?? attempt(c, readCountedPercent) ?? (isBound ? null : readAll(c));
  }
  return attempt(c, readCountedFraction) ?? attempt(c, readCountedPercent) ?? (isBound ? null : readAll(c));
}

function takeFraction(c: Cursor): Clause | null {
  const start = c.at;
  const part = takeWhole(c);
  const whole = part !== null && take(c, '/') ? takeWhole(c) : null;
  if (part === null || whole === null) return null;
  return part >= 1 && part <= whole ? { kind: 'share', part, whole } : refuse(c, start);
}

function readCountedFraction(c: Cursor): Clause | null {
  const fraction = takeFraction(c);
  return fraction !== null && skip(c, words.COUNTED) && skipDescription(c) ? fraction : null;
}

function readCountedPercent(c: Cursor): Clause | null {
  const start = c.at;
  const percent = takeQuoted(c, 'written');
  if (percent === null || !skip(c, words.PERCENT)) return null;
  const isCounted = skip(c, words.COUNTED) || skip(c, words.COUNTED_UNITS) || skip(c, words.COUNTED_DEEDS);
  if (!isCounted) return null;
  skipDescription(c);
  return shareOf(percent) ?? refuse(c, start);
}

/** `100%` with nothing behind it that would make it a bound or a range. */
function readAll(c: Cursor): Clause | null {
  const all = takeQuoted(c, 'written');
  if (all === null || toNumber(all.value) !== 100 || !skip(c, words.PERCENT)) return null;
  const next = peek(c);
  const isAlone = next === null || next.newLine || [',', '.', '-', 'va', 'dong'].includes(next.text);
  return isAlone ? { kind: 'share', part: 100, whole: 100 } : null;
}

/** 99,5% as 995 of 1000; null for nothing and for more than all. */
function shareOf({ value, decimals }: Quoted): Clause | null {
  const whole = 100 * 10 ** decimals;
  const part = Math.round(toNumber(value) * 10 ** decimals);
  return part >= 1 && part <= whole ? { kind: 'share', part, whole } : null;
}

/** Passes over what is said further of the counted things; true, so that it can end a condition. */
function skipDescription(c: Cursor): true {
  while (skip(c, words.COUNTED) || skip(c, words.COUNTED_OF) || attempt(c, takeLevel) !== null) continue;
  return true;
}

/** `cấp độ 4` of an online service. */
const takeLevel = (c: Cursor): number | null => (skip(c, words.LEVEL) ? takeWhole(c) : null);
