import { type Fixed } from '#domain/fixed.ts';
import type { Clause } from '#domain/goal.ts';
import { samePeriod } from '#domain/period.ts';
import { formatWithUnit } from './formatNumber.ts';
import { bareText, exactText, isReachable, shownPeriod, type Telling } from './telling.ts';

/** The target with the time it is for: `mục tiêu hạng 25`, `mục tiêu duy trì TOP 20 đến năm 2025`. */
export function tellTarget(t: Telling): string {
  const { window, due } = t.goal;
  const shown = shownPeriod(t);
  const isPlain = window === 'at-due' && (shown === null ? t.judged.verdict !== 'pending' : samePeriod(shown, due));
  return t.words.target(targetText(t, t.judged.clause), window, isPlain ? null : t.words.period(due));
}

/** The level to reach; as the plan words it where it names one or its baseline is missing. */
function targetText(t: Telling, clause: Clause): string {
  const { threshold } = t.judged;
  switch (clause.kind) {
    case 'score-change':
      return threshold === null ? asWorded(t) : scoreLevel(t, threshold);
    case 'rank-change':
      return threshold === null || !isReachable(t, threshold) ? asWorded(t) : placeLevel(t, threshold);
    case 'above-mean':
      return threshold === null ? asWorded(t) : t.words.aboveMean(exactText(t, threshold));
    case 'rank':
      return t.words.place(clause.of === null ? String(clause.place) : `${clause.place}/${clause.of}`);
    case 'score':
    case 'score-near':
    case 'score-within':
    case 'score-range':
    case 'top':
    case 'rank-range':
    case 'regional-rank':
    case 'group':
    case 'share':
      return asWorded(t);
    default:
      return clause satisfies never;
  }
}

const asWorded = ({ judged, clause, unit }: Telling): string => clause.words(judged.clause, unit);

function scoreLevel(t: Telling, threshold: Fixed): string {
  const { farThreshold, better } = t.judged;
  if (farThreshold === null) return t.words.orBetter(exactText(t, threshold), better === 'higher');
  return formatWithUnit(`${bareText(t, threshold)}–${bareText(t, farThreshold)}`, t.unit, t.language);
}

/** A range of places names its better end first, as ranges of ranks do. */
function placeLevel(t: Telling, threshold: Fixed): string {
  const { farThreshold } = t.judged;
  if (farThreshold === null || !isReachable(t, farThreshold)) return exactText(t, threshold);
  return t.words.place(`${bareText(t, farThreshold)}–${bareText(t, threshold)}`);
}
