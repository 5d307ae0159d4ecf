import { isSmallMove, type Move, type MoveObstacle } from '#domain/fieldTable.ts';
import { fixedFromScaled, toNumber, type Fixed } from '#domain/fixed.ts';
import { isExact, type Span } from '#domain/ids.ts';
import { formatMove, formatSigned, formatSpan } from '#text/formatNumber.ts';
import { indicatorTextOf } from '#text/indicatorText.ts';
import type { Language } from '#text/language.ts';

/** A move in a cell, and what stands small beside it: that it is small, or why there is none. */
export type MoveText = Readonly<{ text: string; note: string | null }>;

const NO_MOVE = '–';

/** What is said above the table of everybody, or by the empty cell beside it. */
const SAID_ELSEWHERE: ReadonlySet<MoveObstacle> = new Set<MoveObstacle>(['method', 'field', 'no-figure']);

const noMove = (none: MoveObstacle, language: Language): MoveText => ({
  text: NO_MOVE,
  note: SAID_ELSEWHERE.has(none) ? null : indicatorTextOf(language).ranking.obstacle(none),
});

const size = (move: Fixed): number => Math.abs(toNumber(move));

function spanOfPlaces({ low, high }: Span<Fixed>, language: Language): string {
  const { ranking } = indicatorTextOf(language);
  if (low < 0 && high > 0) return ranking.unclear(formatSigned(low, 0, language), formatSigned(high, 0, language));
  const [least, most] = [size(low), size(high)].toSorted((a, b) => a - b).map(String);
  return ranking.places(high > 0 ? '▲' : '▼', formatSpan(least ?? '', most ?? ''));
}

/** A move of places: `▲ 3 bậc`, small ones said to be; of equal places both ends. */
export function rankMoveText({ by, none }: Move, language: Language): MoveText {
  const { moved } = indicatorTextOf(language);
  if (by === null) return noMove(none, language);
  if (by.low === 0 && by.high === 0) return { text: moved.still, note: null };
  const text = isExact(by) ? formatMove(toNumber(by.low), language) : spanOfPlaces(by, language);
  return { text, note: isSmallMove(by) ? moved.small : null };
}

/** A change of score with its sign: `+3,20`. */
export function scoreMoveText({ by, none }: Move, decimals: number, language: Language): MoveText {
  if (by === null) return noMove(none, language);
  return { text: formatSigned(by.low, decimals, language), note: null };
}

/** A move in words: `lên 6 bậc so với 2021 (thay đổi nhỏ)`; null where there is none to tell. */
export function moveSentence(
  { by }: Move,
  amount: (size: Fixed) => string,
  since: string,
  kind: 'rank' | 'score',
  language: Language,
): string | null {
  if (by === null || !isExact(by)) return null;
  const { moved } = indicatorTextOf(language);
  if (by.low === 0) return moved.same(since);
  const text = moved[kind](amount(fixedFromScaled(Math.abs(by.low))), by.low > 0, since);
  return kind === 'rank' && isSmallMove(by) ? `${text} (${moved.small})` : text;
}
