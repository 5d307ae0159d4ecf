import { type Fixed, fixedOf, minus } from '#domain/fixed.ts';
import { comparePeriods, periodQuarter } from '#domain/period.ts';
import {
  amountText,
  exactText,
  isPlaced,
  isReachable,
  rateText,
  shownPeriod,
  type Telling,
  toleranceText,
} from './telling.ts';

const QUARTERS_A_YEAR = 4;

/** How far the figure lies from the target, and what is needed a year: `còn thiếu 4 bậc`. Null: nothing can be said. */
export function tellGap(t: Telling): string | null {
  const { verdict, holding } = t.judged;
  if (verdict === 'met' || holding === true) return tellConverted(t) ?? joined([tellSurplus(t), tellStretch(t)]);
  if (verdict === 'not-met') return tellConverted(t) ?? tellMissing(t);
  return verdict === 'pending' ? joined([tellMissing(t), tellNeededRate(t)]) : null;
}

const joined = (parts: readonly (string | null)[]): string | null => {
  const said = parts.filter((part) => part !== null);
  return said.length === 0 ? null : said.join(', ');
};

function tellSurplus(t: Telling): string | null {
  const { margin, tolerance, clause, better } = t.judged;
  if (margin === null) return null;
  if (margin === 0) return t.words.exactly;
  const amount = amountText(t, margin);
  if (tolerance !== null && (margin < 0 || clause.kind === 'score-within')) {
    return t.words.withinTolerance(amount, toleranceText(t, tolerance));
  }
  return better === 'lower' && !isPlaced(t) ? t.words.lower(amount) : t.words.better(amount);
}

function tellStretch(t: Telling): string | null {
  const { stretch, farThreshold } = t.judged;
  if (stretch === null || farThreshold === null || !isReachable(t, farThreshold)) return null;
  return stretch ? t.words.stretch(exactText(t, farThreshold)) : t.words.noStretch(exactText(t, farThreshold));
}

/** That both readings of a rank target say the same; then places among different numbers are not set against each other. */
function tellConverted(t: Telling): string | null {
  const [literal, converted] = t.judged.readings;
  if (literal === undefined || converted === undefined) return null;
  return t.words.bothReadings(exactText(t, literal.threshold), exactText(t, converted.threshold));
}

function tellMissing(t: Telling): string | null {
  const { margin, tolerance, better, threshold } = t.judged;
  if (margin === null || threshold === null) return tellLeast(t);
  const amount = amountText(t, margin);
  if (tolerance !== null) return t.words.beyondTolerance(amount, toleranceText(t, tolerance));
  if (margin === 0) return t.words.notBeyond(exactText(t, threshold), better === 'higher');
  return better === 'lower' && !isPlaced(t) ? t.words.over(amount) : t.words.short(amount);
}

function tellLeast(t: Telling): string | null {
  const least = leastGap(t);
  if (least === null) return null;
  const amount = amountText(t, least);
  return t.judged.better === 'lower' && !isPlaced(t) ? t.words.overAtLeast(amount) : t.words.shortAtLeast(amount);
}

/** What an interval lacks even at its best end; null where that is nothing. */
export function leastGap({ judged: { actual, threshold, better } }: Telling): Fixed | null {
  if (actual === null || threshold === null) return null;
  const gap = better === 'higher' ? minus(threshold, actual.value.high) : minus(actual.value.low, threshold);
  return gap > fixedOf(0) ? gap : null;
}

function tellNeededRate(t: Telling): string | null {
  const rate = rateLeft(t);
  return rate === null ? null : t.words.neededPerYear(rate);
}

/** What is needed a year, where more than a year is left; null otherwise. */
export function rateLeft(t: Telling): string | null {
  const { requiredPace } = t.judged;
  const shown = shownPeriod(t);
  if (requiredPace === null || shown === null || comparePeriods(shown, t.goal.due) >= 0) return null;
  const quarters = periodQuarter(t.goal.due) - periodQuarter(shown);
  return quarters > QUARTERS_A_YEAR ? rateText(t, requiredPace) : null;
}
