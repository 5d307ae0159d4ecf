import type { Period } from '#domain/period.ts';
import { yearPeriod } from '#domain/period.ts';
import { longestEnd, phraseEnd, type Stretch } from './phrasesWithin.ts';
import type { PlanToken } from './planToken.ts';

/**
 * A time that a sentence names. `at`: in that period; `until`: by it; `span`: a stretch with its start; `every`: each year;
 * `broken`: a year that a scan may have spoilt.
 */
export type TimeMention = Stretch &
  Readonly<{
    kind: 'at' | 'until' | 'span' | 'every' | 'broken';
    due: Period | null;
    start: Period | null;
    raw: string;
  }>;

const UNTIL = [
  'den het nam',
  'den cuoi nam',
  'den nam',
  'den het',
  'den',
  'cham nhat den nam',
  'cham nhat nam',
  'cham nhat vao nam',
];
const BEFORE = ['truoc nam'];
const AT = ['trong nam', 'vao nam', 'nam ke hoach', 'cuoi nam', 'vao cuoi nam', 'het nam', 'cua nam', 'nam', 'trong'];
const SPAN = ['trong giai doan', 'giai doan', 'thoi ky', 'nhiem ky', 'tu nam', 'cac nam'];
const EVERY = [
  '/ nam',
  'hang nam',
  'moi nam',
  'tung nam',
  'tat ca cac nam',
  'cac nam trong giai doan',
  'trong ca giai doan',
  'nam nao cung',
];
const TERMS = ['den cuoi nhiem ky', 'den het nhiem ky', 'trong nhiem ky', 'cuoi nhiem ky'];
const AGAINST = [
  'so voi',
  'so voi ket qua',
  'so voi ket qua cua',
  'so voi muc',
  'so voi cung ky',
  'so voi chi so',
  'cao hon',
  'cua',
];
const CUMULATIVE: Readonly<Record<string, 3 | 6 | 9>> = { '6': 6, '06': 6, '9': 9, '09': 9, '3': 3, '03': 3 };

const YEAR = /^(?:19|20)\d\d$/;
const isYear = (token: PlanToken | undefined): boolean => token?.kind === 'number' && YEAR.test(token.text);
const yearOf = (token: PlanToken | undefined): Period | null =>
  isYear(token) ? yearPeriod(Number(token?.text)) : null;
/** `2O25`, `202l`: four signs that begin as a year does. */
const isBrokenYear = (token: PlanToken | undefined): boolean =>
  token?.broken === true && /^[\dOoIlSBZ|!]{4}$/i.test(token.raw);

/** The year at a token, or the broken one, or null. */
function timeAt(
  tokens: readonly PlanToken[],
  from: number,
  at: number,
  kind: 'at' | 'until',
  minus = 0,
): TimeMention | null {
  const year = yearOf(tokens[at]);
  if (year !== null) {
    const due = yearPeriod(year.year - minus);
    return { from, to: at + 1, kind, due, start: null, raw: tokens[at]?.raw ?? '' };
  }
  return isBrokenYear(tokens[at])
    ? { from, to: at + 1, kind: 'broken', due: null, start: null, raw: tokens[at]?.raw ?? '' }
    : null;
}

function everyAt(tokens: readonly PlanToken[], at: number): TimeMention | null {
  const to = longestEnd(tokens, at, EVERY);
  return to === null ? null : { from: at, to, kind: 'every', due: null, start: null, raw: '' };
}

/** A term of office, whose years the text does not say. */
function termAt(tokens: readonly PlanToken[], at: number): TimeMention | null {
  const to = longestEnd(tokens, at, TERMS);
  if (to === null || isYear(tokens[to])) return null;
  const raw = tokens
    .slice(at, to)
    .map((token) => token.raw)
    .join(' ');
  return { from: at, to, kind: 'broken', due: null, start: null, raw };
}

/** `giai đoạn 2021–2025`, `từ năm 2022 đến năm 2025`, `năm 2024 - 2025`. */
function spanAt(tokens: readonly PlanToken[], at: number): TimeMention | null {
  const first = longestEnd(tokens, at, [...SPAN, 'nam']);
  const start = first === null ? null : yearOf(tokens[first]);
  if (first === null || start === null) return null;
  const joint = longestEnd(tokens, first + 1, ['-', 'den', 'den nam', 'den het nam', 'va', 'va nam']);
  const due = joint === null ? null : yearOf(tokens[joint]);
  if (joint === null || due === null || due.year <= start.year) return null;
  if (tokens[joint - 1]?.text === 'va' && longestEnd(tokens, at, SPAN) === null) return null;
  return { from: at, to: joint + 1, kind: 'span', due, start, raw: '' };
}

/** `6 tháng đầu năm 2024`, `quý I/2024`. */
function cumulativeAt(tokens: readonly PlanToken[], at: number): TimeMention | null {
  const isQuarter = tokens[at]?.text === 'quy' && ['i', '1'].includes(tokens[at + 1]?.text ?? '');
  const months = isQuarter ? 3 : CUMULATIVE[tokens[at]?.text ?? ''];
  if (months === undefined) return null;
  const behind = isQuarter ? at + 2 : longestEnd(tokens, at + 1, ['thang dau nam', 'thang dau', 'thang nam', 'thang']);
  if (behind === null) return null;
  const year = yearOf(tokens[longestEnd(tokens, behind, ['nam', '/', '/ nam']) ?? behind]);
  if (year === null) return null;
  const to = (longestEnd(tokens, behind, ['nam', '/', '/ nam']) ?? behind) + 1;
  return { from: at, to, kind: 'at', due: { year: year.year, months }, start: null, raw: '' };
}

function namedAt(tokens: readonly PlanToken[], at: number): TimeMention | null {
  const before = longestEnd(tokens, at, BEFORE);
  const until = longestEnd(tokens, at, UNTIL);
  const named = longestEnd(tokens, at, AT);
  return (
    (before === null ? null : timeAt(tokens, at, before, 'until', 1)) ??
    (until === null ? null : timeAt(tokens, at, until, 'until')) ??
    (named === null ? null : timeAt(tokens, at, named, 'at'))
  );
}

/** Whether the year at a token is what something is compared with, and so no due period. */
function isCompared(tokens: readonly PlanToken[], at: number): boolean {
  return AGAINST.slice(0, 7).some((phrase) => phraseEnd(tokens, at - phrase.split(' ').length, phrase) === at);
}

/** The times that a sentence names, in order; not those that something is compared with. `bare`: where a year may stand alone. */
export function timesWithin(tokens: readonly PlanToken[], bare: ReadonlySet<number>): readonly TimeMention[] {
  const times: TimeMention[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const named =
      spanAt(tokens, at) ??
      termAt(tokens, at) ??
      everyAt(tokens, at) ??
      cumulativeAt(tokens, at) ??
      namedAt(tokens, at);
    const time = named ?? (bare.has(at) ? timeAt(tokens, at, at, 'at') : null);
    if (time === null) continue;
    if (!isCompared(tokens, time.from)) times.push(time);
    at = time.to - 1;
  }
  return times;
}
