import { fixedOf, readFixed } from '#domain/fixed.ts';
import type { Clause, Quoted, StatedBaseline } from '#domain/goal.ts';
import { yearPeriod } from '#domain/period.ts';
import { plainNumber } from '#text/clause/plainNumber.ts';
import type { FoundClause } from './clausesWithin.ts';
import type { PlanToken } from './planToken.ts';
import type { SentenceParts } from './sentenceParts.ts';

/** What a sentence says of the result before, and the tokens of its figure. */
export type FoundBaseline = Readonly<{ baseline: StatedBaseline; figure: PlanToken | null }>;

const YEAR = /^(?:19|20)\d\d$/;
const UP = new Set(['len', 'xuong', 'toi']);

/** The figure that a clause names as a level: a score, or a place. */
function levelOf(clause: Clause | null): Quoted | null {
  if (clause?.kind === 'score' || clause?.kind === 'score-near') return clause.score;
  if (clause?.kind === 'rank' || clause?.kind === 'top') return { value: fixedOf(clause.place), decimals: 0 };
  return null;
}

function quotedOf({ text }: PlanToken): Quoted | null {
  const plain = plainNumber(text, 'written');
  const value = plain === null ? null : readFixed(plain);
  return plain === null || value === null ? null : { value, decimals: plain.split('.')[1]?.length ?? 0 };
}

/** In brackets: `(năm 2023 đạt 67,18 điểm)`. */
function inBrackets({ remarks }: SentenceParts, clause: FoundClause): FoundBaseline | null {
  const dated = remarks.filter(({ time }) => time !== null);
  const remark = dated.find(({ from }) => from >= clause.to) ?? dated[0];
  const period = remark?.time?.due ?? null;
  if (remark === undefined || period === null) return null;
  return { baseline: { period, value: levelOf(remark.clauses[0]?.clause ?? null) }, figure: null };
}

/** As the start of a way: `từ hạng 38 năm 2023 lên hạng 30`. */
function onTheWay({ sentence, clauses, since }: SentenceParts, clause: FoundClause): FoundBaseline | null {
  const before = clauses.findLast(({ to }) => to <= clause.from)?.to ?? 0;
  const lead = sentence.tokens.slice(before, clause.pivot);
  const [from, up] = [lead.findLastIndex(({ text }) => text === 'tu'), lead.findLastIndex(({ text }) => UP.has(text))];
  const way = from < 0 ? [] : lead.slice(from, up);
  const figure = way.find(({ kind, text }) => kind === 'number' && !YEAR.test(text));
  const value = figure === undefined ? null : quotedOf(figure);
  if (figure === undefined || value === null) return null;
  const year = way.find(({ text }) => YEAR.test(text));
  return {
    baseline: { period: year === undefined ? (since?.period ?? null) : yearPeriod(Number(year.text)), value },
    figure,
  };
}

/** What a sentence says of the result before that a clause starts from; null where it says nothing. */
export const baselineOf = (parts: SentenceParts, clause: FoundClause): FoundBaseline | null =>
  onTheWay(parts, clause) ?? inBrackets(parts, clause);
