import { fixedText } from '#domain/fixed.ts';
import type { Clause, Quoted } from '#domain/goal.ts';
import { type Period, periodText } from '#domain/period.ts';
import { textOf } from './catalogue.ts';
import type { Language } from './language.ts';

/** The clause in its canonical form, which `readClauses` reads back as the same clause. */
export function clauseText(clause: Clause): string {
  switch (clause.kind) {
    case 'score':
      return `score ${clause.op} ${decimal(clause.score)}`;
    case 'score-near':
      return `score ~ ${decimal(clause.score)}${clause.tolerance === null ? '' : ` ±${decimal(clause.tolerance)}`}`;
    case 'score-within':
      return `score = ${decimal(clause.score)} ±${decimal(clause.tolerance)}`;
    case 'score-range':
      return `score ${decimal(clause.score.low)}..${decimal(clause.score.high)}`;
    case 'score-change':
      return `score ${scoreChange(clause)}${clause.unit === 'percent' ? '%' : ''}${since(clause.since)}`;
    case 'rank':
      return `rank <= ${clause.place}${of(clause.of)}`;
    case 'top':
      return `top ${clause.place}${of(clause.of)}`;
    case 'rank-range':
      return `rank ${clause.place.low}..${clause.place.high}${of(clause.of)}`;
    case 'rank-change':
      return `rank ${rankChange(clause)}${since(clause.since)}`;
    case 'regional-rank':
      return `regional-rank <= ${clause.place}${of(clause.of)}`;
    case 'group':
      return `group >= ${clause.group}`;
    case 'share':
      return `share >= ${clause.part}/${clause.whole}`;
    case 'above-mean':
      return 'score > mean';
    default:
      return clause satisfies never;
  }
}

/** The clauses of a cell, joined as `readClauses` splits them. */
export const clausesText = (clauses: readonly Clause[]): string => clauses.map(clauseText).join('; ');

/** The clause in words for people. The Vietnamese words read back as the same clause beside the same unit. */
export const clauseWords = (clause: Clause, language: Language, unit: string | null): string =>
  textOf(language).clause.words(clause, unit);

const decimal = ({ value, decimals }: Quoted): string => fixedText(value, decimals);
const of = (whole: number | null): string => (whole === null ? '' : `/${whole}`);
const since = (period: Period | null): string => (period === null ? '' : ` since ${periodText(period)}`);
const signed = (text: string): string => (text.startsWith('-') ? text : `+${text}`);

function scoreChange({ by }: Extract<Clause, { kind: 'score-change' }>): string {
  const [near, far] = [signed(decimal(by.low)), signed(decimal(by.high))];
  return by.low.value === by.high.value ? near : `${near}..${far}`;
}

function rankChange({ by }: Extract<Clause, { kind: 'rank-change' }>): string {
  const [near, far] = [signed(String(by.low)), signed(String(by.high))];
  return by.low === by.high ? near : `${near}..${far}`;
}
