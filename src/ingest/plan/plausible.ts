import { levelsIn } from '#domain/clauseKind.ts';
import type { Clause } from '#domain/goal.ts';
import type { Indicator } from '#domain/indicator.ts';
import type { FoundClause } from './clausesWithin.ts';

/** How many provinces there are, or are ranked; and how many a region has at most. */
const PROVINCES = { few: 30, most: 70 } as const;
const SURELY_PROVINCES = new Set([34, 55, 56, 57, 58, 59, 60, 61, 62, 63, 64]);
const MOST_IN_REGION = 20;
const RANK_WORDS = new Set([
  'hang',
  'thu',
  'tri',
  'bac',
  'top',
  'nhom',
  'tinh',
  'trong',
  'xep',
  'dung',
  'vung',
  'qua',
  'tốp',
  '<=',
]);

const isPlainFraction = ({ tokens, before }: FoundClause): boolean =>
  !tokens.some(({ text }) => RANK_WORDS.has(text)) && !RANK_WORDS.has(before?.text ?? '');

/** Whether a place among `of` can be one of a province: `32/100` is a score of some test. */
function isPlaceAmong(of: number | null, found: FoundClause): boolean {
  if (of === null) return true;
  return isPlainFraction(found) ? SURELY_PROVINCES.has(of) : of >= PROVINCES.few && of <= PROVINCES.most;
}

/** A level below this part of the scale is likelier a change that was read as one. */
const LEAST_OF_SCALE = 0.2;

/** Whether a level is one that no index of its scale ever has: 1,5 of 100. */
export const isTooLow = (clause: Clause, { scale, better }: Pick<Indicator, 'scale' | 'better'>): boolean =>
  scale !== null && better === 'higher' && levelsIn(clause).some(({ value }) => value < scale.high * LEAST_OF_SCALE);

/** Whether a clause can be about an index of provinces: ranks among some sixty, no shares of counted things. */
export function suitsIndex(clause: Clause, found: FoundClause): boolean {
  switch (clause.kind) {
    case 'rank':
    case 'rank-range':
    case 'top':
      return (
        isPlaceAmong(clause.of, found) &&
        (clause.kind === 'rank-range' ? clause.place.high : clause.place) <= PROVINCES.most
      );
    case 'regional-rank':
      return clause.of === null || clause.of <= MOST_IN_REGION;
    case 'share':
      return false;
    case 'score':
    case 'score-near':
    case 'score-within':
    case 'score-range':
    case 'score-change':
    case 'rank-change':
    case 'group':
    case 'above-mean':
      return true;
    default:
      return clause satisfies never;
  }
}
