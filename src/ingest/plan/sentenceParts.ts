import type { Catalogue } from '#domain/dataset.ts';
import { clausesWithin, sinceWithin, type FoundClause, type Placed } from './clausesWithin.ts';
import { type Mention, mentionsWithin } from './mentions.ts';
import { bracketsWithin, longestEnd, type Stretch } from './phrasesWithin.ts';
import type { PlanToken } from './planToken.ts';
import { namesDocument, referencesWithin } from './references.ts';
import type { Sentence } from './sentences.ts';
import { type TimeMention, timesWithin } from './times.ts';

/** What a sentence says, taken apart: what is measured, what is asked, when, measured from where, by which document. */
export type SentenceParts = Readonly<{
  sentence: Sentence;
  mentions: readonly Mention[];
  times: readonly TimeMention[];
  clauses: readonly FoundClause[];
  remarks: readonly Remark[];
  since: ReturnType<typeof sinceWithin>;
  bases: readonly Stretch[];
  unread: readonly PlanToken[]; // figures that nothing was read from
}>;

/** What stands in brackets of an earlier result: `(năm 2023 đạt 67,18 điểm)`. */
export type Remark = Stretch & Readonly<{ time: TimeMention | null; clauses: readonly FoundClause[] }>;

const isWithin = (at: number, stretches: readonly Stretch[]): boolean =>
  stretches.some(({ from, to }) => from <= at && at < to);

/** Earlier results in brackets; a bracket that only says how far the same goal goes is none. */
function isRemark(
  tokens: readonly PlanToken[],
  { from, to }: Stretch,
  times: readonly TimeMention[],
  isTimeBefore: boolean,
): boolean {
  if (longestEnd(tokens, from, ['tu', 'phan dau', 'muc tieu', 'tang']) !== null) return false;
  const isDated = times.some((time) => time.kind === 'at' && from <= time.from && time.to <= to);
  return isDated || longestEnd(tokens, from, ['ket qua', 'hien nay', 'hien']) !== null || isTimeBefore;
}

const UNIT_OF = (mention: Mention | null): string | null => mention?.indicator?.unit ?? null;

/** The mention that is nearest before a token, else the first one behind it. */
const nearestMention = (mentions: readonly Mention[], at: number): Mention | null =>
  mentions.findLast(({ to }) => to <= at) ?? mentions.find(({ from }) => from >= at) ?? null;

/** The tokens that clauses are read from: without what is measured, times, documents and remarks. */
function streamOf(tokens: readonly PlanToken[], leftOut: readonly Stretch[]): readonly Placed[] {
  return tokens.flatMap((token, at) => (isWithin(at, leftOut) ? [] : [{ token, at }]));
}

/** Years in a list that names the word once: `năm 2022 hạng 25, 2023 hạng 22`. */
const listedYears = (tokens: readonly PlanToken[]): readonly number[] =>
  tokens.flatMap((_token, at) => (at > 0 && [',', 'va', ':'].includes(tokens[at - 1]?.text ?? '') ? [at] : []));

/** Whether a year is what something is compared with. */
const isSince = (tokens: readonly PlanToken[], at: number): boolean =>
  /^(?:19|20)\d\d$/.test(tokens[at]?.text ?? '') || tokens[at - 1]?.text === 'nam';

/** Takes a sentence apart. `unit`: that of the index named before the sentence, for a sentence that names none. */
export function sentenceParts(sentence: Sentence, catalogue: Catalogue, unit: string | null): SentenceParts {
  const { tokens } = sentence;
  const mentions = mentionsWithin(tokens, catalogue);
  const brackets = bracketsWithin(tokens);
  const bases = brackets.filter(({ from, to }) => namesDocument(tokens.slice(from, to)));
  const references = [...referencesWithin(tokens), ...bases];
  const bare = new Set([...mentions.map(({ to }) => to), ...listedYears(tokens)]);
  const times = timesWithin(tokens, bare).filter(({ from }) => !isWithin(from, references));
  const remarks = brackets.filter((each) => !bases.includes(each) && isRemark(tokens, each, times, false));
  const unitAt = (at: number): string | null => UNIT_OF(nearestMention(mentions, at)) ?? unit;
  const read = (leftOut: readonly Stretch[]): readonly FoundClause[] =>
    clausesWithin(streamOf(tokens, leftOut), unitAt);
  const left = [...mentions, ...times, ...references];
  const mainStream = streamOf(tokens, [...left, ...remarks]);
  const all = read(left);
  const clauses = clausesWithin(mainStream, unitAt);
  const isRead = (at: number): boolean => isWithin(at, [...left, ...remarks, ...clauses, ...all]);
  return {
    sentence,
    mentions,
    times: times.filter(({ from }) => !isWithin(from, remarks)),
    clauses,
    remarks: remarks.map((each) => ({
      ...each,
      time: times.find(({ from }) => isWithin(from, [each])) ?? null,
      clauses: all.filter(({ from }) => isWithin(from, [each])),
    })),
    since: sinceWithin(mainStream),
    bases,
    unread: tokens.filter(
      ({ kind, broken }, at) => (kind === 'number' || broken) && !isRead(at) && !isSince(tokens, at),
    ),
  };
}
