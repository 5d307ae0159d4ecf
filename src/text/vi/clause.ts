import type { Clause, Quoted, ScoreOp } from '#domain/goal.ts';
import type { Place, Span } from '#domain/ids.ts';
import type { Period } from '#domain/period.ts';
import { spelledGroup } from '#text/clause/groupName.ts';
import { isOne, unsigned } from '#text/clauseParts.ts';
import { formatFixed, formatPlace, formatSpan, formatWithUnit, NO_BREAK_SPACE } from '#text/formatNumber.ts';

const figure = ({ value, decimals }: Quoted): string => formatFixed(value, decimals, 'vi');
const score = (quoted: Quoted, unit: string | null): string => formatWithUnit(figure(quoted), unit, 'vi');
const places = (count: string): string => `${count}${NO_BREAK_SPACE}bậc`;

/** A difference of scores: of an index in percent it is in percentage points. */
const points = (amount: string, unit: string | null): string =>
  `${amount}${NO_BREAK_SPACE}${unit === '%' ? 'điểm phần trăm' : 'điểm'}`;

/** A period after `so với`. */
function since(period: Period | null): string {
  if (period === null) return '';
  if (period.months === 12) return ` so với năm ${period.year}`;
  return ` so với ${period.months === 3 ? 'quý I' : `${period.months} tháng`} năm ${period.year}`;
}

function threshold(op: ScoreOp, quoted: Quoted, unit: string | null): string {
  const words = { '>=': 'từ', '>': 'trên', '<=': 'không quá', '<': 'dưới' } as const;
  return `${words[op]} ${score(quoted, unit)}${op === '>=' ? ' trở lên' : ''}`;
}

function range({ low, high }: Span<Quoted>, unit: string | null): string {
  if (low.value < 0) return `từ ${figure(low)} đến ${score(high, unit)}`;
  return formatWithUnit(`${figure(low)}–${figure(high)}`, unit, 'vi');
}

function scoreChange({ by, unit: kind, since: from }: Extract<Clause, { kind: 'score-change' }>, unit: string | null) {
  const verb = by.low.value < 0 ? 'giảm' : 'tăng';
  const amount = formatSpan(figure(unsigned(by.low)), figure(unsigned(by.high)));
  if (kind === 'points') return `${verb} ${points(amount, unit)}${since(from)}`;
  return `${verb}${unit === null || unit === '%' ? ' tương đối' : ''} ${amount}%${since(from)}`;
}

function rankChange({ by, since: from }: Extract<Clause, { kind: 'rank-change' }>): string {
  const amount = formatSpan(String(Math.abs(by.low)), String(Math.abs(by.high)));
  return `${by.low < 0 ? 'giảm' : 'tăng'} ${places(amount)}${since(from)}`;
}

const rank = (place: Place, of: number | null): string =>
  `hạng${NO_BREAK_SPACE}${formatPlace(place, of)}${isOne(place) ? '' : ' trở lên'}`;

/** A clause in the words of a plan. */
function words(clause: Clause, unit: string | null): string {
  switch (clause.kind) {
    case 'score':
      return threshold(clause.op, clause.score, unit);
    case 'score-near':
      return `khoảng ${score(clause.score, unit)}${clause.tolerance === null ? '' : `, dung sai ${figure(clause.tolerance)}`}`;
    case 'score-within':
      return formatWithUnit(`${figure(clause.score)} ± ${figure(clause.tolerance)}`, unit, 'vi');
    case 'score-range':
      return range(clause.score, unit);
    case 'score-change':
      return scoreChange(clause, unit);
    case 'rank':
      return rank(clause.place, clause.of);
    case 'top':
      return `TOP${NO_BREAK_SPACE}${formatPlace(clause.place, clause.of)}`;
    case 'rank-range':
      return `hạng${NO_BREAK_SPACE}${formatPlace(clause.place, clause.of)}`;
    case 'rank-change':
      return rankChange(clause);
    case 'regional-rank':
      return `hạng${NO_BREAK_SPACE}${formatPlace(clause.place, clause.of)} trong vùng`;
    case 'group':
      return spelledGroup(clause.group) === null ? `nhóm “${clause.group}” trở lên` : `nhóm ${clause.group} trở lên`;
    case 'share':
      return clause.part === 100 && clause.whole === 100 ? '100%' : `tỷ lệ ${clause.part}/${clause.whole}`;
    case 'above-mean':
      return 'cao hơn mức trung bình cả nước';
    default:
      return clause satisfies never;
  }
}

/** Words of clauses. */
export const clause = { words, score, figure, places, points };
