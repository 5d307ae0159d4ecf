import type { IssueCode } from '#domain/issue.ts';
import { toPlace, type Place } from '#domain/ids.ts';
import { visibleText, wordsKey } from './cellText.ts';
import { nullReason, type NullReason } from './nullMarker.ts';
import { spoiltNumber, withoutFootnote } from './spoiltNumber.ts';

/** What a cell under a rank heading was read as. `of` is null where the cell does not say among how many. */
export type RankCell =
  | Readonly<{ kind: 'place'; place: Place; of: number | null }>
  | Readonly<{ kind: 'none'; reason: NullReason }>
  | Readonly<{ kind: 'issue'; code: IssueCode }>;

/** The largest number of ranked entities that is believed. */
const MAX_RANKED = 20_000;

const PREFIX = /^(?:(?:xếp|xep|vị|vi|thứ|thu|hạng|hang|rank|no\.|#) ?)+/;
const issue = (code: IssueCode): RankCell => ({ kind: 'issue', code });

function placeOf(digits: string, ofDigits: string | undefined): RankCell {
  const of = ofDigits === undefined ? null : Number(ofDigits);
  const place = toPlace(Number(digits));
  if (place === null || place > (of ?? MAX_RANKED) || (of ?? 0) > MAX_RANKED) return issue('rank_out_of_range');
  return { kind: 'place', place, of };
}

function faultOf(text: string): RankCell {
  if (/^[-−]\d+$/.test(text)) return issue('rank_out_of_range');
  if (/^\d+[.,]\d+$/.test(text)) return issue('rank_not_integer');
  return issue('not_a_number');
}

/**
 * A place: `05`, `30/63`, `thứ 30`, `Hạng 12`, `12.0`. `TOP 20` is a band, which is no place: none.
 * Issues: below 1 or beyond N (`rank_out_of_range`), `12,5` (`rank_not_integer`), anything else (`not_a_number`).
 */
export function readRank(raw: string): RankCell {
  if (/^[1-9]\d{0,3}$/.test(raw)) return placeOf(raw, undefined);
  const spoilt = spoiltNumber(raw);
  if (spoilt !== null) return issue(spoilt);
  const reason = nullReason(raw);
  if (reason !== null) return { kind: 'none', reason };
  if (/^(?:top|nhom|trong nhom|thuoc nhom) \d+$/.test(wordsKey(raw.slice(0, 80))))
    return { kind: 'none', reason: 'band' };
  const text = visibleText(withoutFootnote(raw).text).toLowerCase().replace(PREFIX, '');
  const match = /^(\d{1,6})(?:[.,]00?)?(?: ?\/ ?(\d{1,6}))?$/.exec(text);
  return match?.[1] === undefined ? faultOf(text) : placeOf(match[1], match[2]);
}
