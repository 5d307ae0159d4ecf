import { fixedFromScaled, minus, toNumber } from '#domain/fixed.ts';
import { isExact } from '#domain/ids.ts';
import { comparePeriods } from '#domain/period.ts';
import { amountText, bareText, exactOf, exactText, figureText, hasReason, isPlaced, type Telling } from './telling.ts';

/** What the clause's figure is and how it moved: `hạng 29/63, lên 6 bậc so với 2021 (hạng 35)`. Null: there is none. */
export function tellFigure(t: Telling): string | null {
  const { groups } = t.judged;
  if (groups !== null) return groups.actual.length === 0 ? null : t.words.groups(groups.actual);
  const figure = tellActual(t);
  const move = tellMove(t);
  return figure === null || move === null ? figure : `${figure}, ${move}`;
}

function tellActual(t: Telling): string | null {
  const { actual, measure } = t.judged;
  if (actual === null) return null;
  const figure = figureText(t, actual.value, actual.of);
  if (isExact(actual.value)) return figure;
  if (hasReason(t, 'rank_censored') && measure === 'rank') return tellUnlisted(t);
  if (hasReason(t, 'rank_censored') && measure === 'score') return tellUnlistedScore(t);
  if (hasReason(t, 'rank_tied')) return t.words.tied(figure);
  return hasReason(t, 'group_only') ? t.words.byGroup(figure) : figure;
}

/** `ngoài 30 hạng đầu (31–63)`. */
function tellUnlisted(t: Telling): string | null {
  const span = t.judged.actual?.value;
  if (span === undefined) return null;
  return t.words.outsideList(String(toNumber(span.low) - 1), `${bareText(t, span.low)}–${bareText(t, span.high)}`);
}

function tellUnlistedScore(t: Telling): string | null {
  const span = t.judged.actual?.value;
  if (span === undefined) return null;
  const isHighest = t.judged.better === 'higher';
  return t.words.outsideListScore(exactText(t, isHighest ? span.high : span.low), isHighest);
}

/** A move from the baseline; null where there is none, or the two cannot be compared. */
function tellMove(t: Telling): string | null {
  const { actual, baseline } = t.judged;
  const [now, base] = [exactOf(actual?.value), exactOf(baseline?.value)];
  if (actual === null || baseline === null || now === null || base === null) return null;
  if (hasReason(t, 'field_changed', 'segment_changed', 'entity_merged')) return null;
  if (baseline.period !== null && comparePeriods(baseline.period, actual.period) >= 0) return null;
  const rise = minus(now, base);
  if (!isPlaced(t)) return t.words.scoreMove(rise, amountText(t, rise), baseline.period, bareText(t, base));
  const gain = fixedFromScaled(0 - rise);
  return t.words.rankMove(toNumber(gain), amountText(t, gain), baseline.period, bareText(t, base));
}
