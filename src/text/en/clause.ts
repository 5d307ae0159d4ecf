import type { Clause, Quoted, ScoreOp } from '#domain/goal.ts';
import type { Place, Span } from '#domain/ids.ts';
import type { Period } from '#domain/period.ts';
import { isOne, unsigned } from '#text/clauseParts.ts';
import {
  formatFixed,
  formatPeriod,
  formatPlace,
  formatSpan,
  formatWithUnit,
  NO_BREAK_SPACE,
} from '#text/formatNumber.ts';
import { GROUPS } from './group.ts';
import { plural } from './plural.ts';
import type { clause as vi } from '#text/vi/clause.ts';

const figure = ({ value, decimals }: Quoted): string => formatFixed(value, decimals, 'en');
const score = (quoted: Quoted, unit: string | null): string => formatWithUnit(figure(quoted), unit, 'en');
const places = (count: string): string => `${count}${NO_BREAK_SPACE}${plural(count, 'place', 'places')}`;

const points = (amount: string, unit: string | null): string =>
  `${amount}${NO_BREAK_SPACE}${unit === '%' ? 'percentage ' : ''}${plural(amount, 'point', 'points')}`;

const since = (period: Period | null): string => (period === null ? '' : ` on ${formatPeriod(period, 'en')}`);

function threshold(op: ScoreOp, quoted: Quoted, unit: string | null): string {
  const words = { '>=': 'at least', '>': 'above', '<=': 'at most', '<': 'below' } as const;
  return `${words[op]} ${score(quoted, unit)}`;
}

function range({ low, high }: Span<Quoted>, unit: string | null): string {
  if (low.value < 0) return `from ${figure(low)} to ${score(high, unit)}`;
  return formatWithUnit(`${figure(low)}–${figure(high)}`, unit, 'en');
}

function scoreChange({ by, unit: kind, since: from }: Extract<Clause, { kind: 'score-change' }>, unit: string | null) {
  const verb = by.low.value < 0 ? 'down' : 'up';
  const amount = formatSpan(figure(unsigned(by.low)), figure(unsigned(by.high)));
  if (kind === 'points') return `${verb} ${points(amount, unit)}${since(from)}`;
  return `${verb} by ${amount}% of the baseline${since(from)}`;
}

function rankChange({ by, since: from }: Extract<Clause, { kind: 'rank-change' }>): string {
  const amount = formatSpan(String(Math.abs(by.low)), String(Math.abs(by.high)));
  return `${by.low < 0 ? 'down' : 'up'} ${places(amount)}${since(from)}`;
}

const rank = (place: Place, of: number | null): string =>
  `rank${NO_BREAK_SPACE}${formatPlace(place, of)}${isOne(place) ? '' : ' or better'}`;

function words(clause: Clause, unit: string | null): string {
  switch (clause.kind) {
    case 'score':
      return threshold(clause.op, clause.score, unit);
    case 'score-near':
      return `about ${score(clause.score, unit)}${clause.tolerance === null ? '' : `, tolerance ${figure(clause.tolerance)}`}`;
    case 'score-within':
      return formatWithUnit(`${figure(clause.score)} ± ${figure(clause.tolerance)}`, unit, 'en');
    case 'score-range':
      return range(clause.score, unit);
    case 'score-change':
      return scoreChange(clause, unit);
    case 'rank':
      return rank(clause.place, clause.of);
    case 'top':
      return `top${NO_BREAK_SPACE}${formatPlace(clause.place, clause.of)}`;
    case 'rank-range':
      return `rank${NO_BREAK_SPACE}${formatPlace(clause.place, clause.of)}`;
    case 'rank-change':
      return rankChange(clause);
    case 'regional-rank':
      return `rank${NO_BREAK_SPACE}${formatPlace(clause.place, clause.of)} in the region`;
    case 'group':
      return `group “${GROUPS.get(clause.group) ?? clause.group}” or better`;
    case 'share':
      return clause.part === 100 && clause.whole === 100 ? '100%' : `${clause.part} of ${clause.whole}`;
    case 'above-mean':
      return 'above the national mean';
    default:
      return clause satisfies never;
  }
}

/** Words of clauses. */
export const clause = { words, score, figure, places, points } satisfies typeof vi;
