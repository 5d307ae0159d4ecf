import type { Dataset } from '#domain/dataset.ts';
import { type Fixed, fixedFromScaled, fixedOf, toNumber } from '#domain/fixed.ts';
import type { Goal } from '#domain/goal.ts';
import { isExact, type Span } from '#domain/ids.ts';
import type { Period } from '#domain/period.ts';
import type { ClauseJudgement, ReasonCode } from '#domain/verdict.ts';
import { type Catalogue, textOf } from './catalogue.ts';
import { formatFixed, formatNumber, formatSpan, formatWithUnit } from './formatNumber.ts';
import type { Language } from './language.ts';
import { goalUnit } from './names.ts';

/** A judged clause, and how its figures are written. */
export type Figures = Readonly<{
  judged: ClauseJudgement;
  unit: string | null; // of the indicator's scores
  language: Language;
  words: Catalogue['sentence'];
  clause: Catalogue['clause'];
}>;

/** What the sentences on one clause of a goal are made from. */
export type Telling = Figures & Readonly<{ goal: Goal }>;

/** The clause's figures in `language`; scores are in `unit`. */
export function figuresOf(judged: ClauseJudgement, unit: string | null, language: Language): Figures {
  const { sentence: words, clause } = textOf(language);
  return { judged, unit, language, words, clause };
}

/** What is needed to tell of a clause of a goal. */
export const tellingOf = (judged: ClauseJudgement, goal: Goal, dataset: Dataset, language: Language): Telling => ({
  ...figuresOf(judged, goalUnit(goal, dataset), language),
  goal,
});

/** Whether the clause speaks of places. */
export const isPlaced = ({ judged: { measure } }: Figures): boolean =>
  measure === 'rank' || measure === 'regional-rank';

/** Whether one of the reasons has this code. */
export const hasReason = ({ judged }: Figures, ...codes: readonly ReasonCode[]): boolean =>
  judged.reasons.some(({ code }) => codes.includes(code));

/** The period whose figures are told; null while there are none. */
export const shownPeriod = ({ judged }: Figures): Period | null =>
  judged.actual?.period ?? judged.inputs.find(({ role }) => role === 'actual')?.period ?? null;

/** The figure without unit or word: `29`, `88,64`. */
export const bareText = (t: Figures, figure: Fixed): string =>
  formatFixed(figure, isPlaced(t) ? 0 : t.judged.decimals, t.language);

/** A figure or an interval with its unit or word: `hạng 29/63`, `hạng 3–5 trong vùng`, `88,64%`. */
export function figureText(t: Figures, { low, high }: Span<Fixed>, of: number | null = null): string {
  const text = formatSpan(bareText(t, low), bareText(t, high));
  if (!isPlaced(t)) return formatWithUnit(text, t.unit, t.language);
  const placed = of === null ? text : `${text}/${of}`;
  return t.judged.measure === 'rank' ? t.words.place(placed) : t.words.regionalPlace(placed);
}

/** One exact figure with its unit or word. */
export const exactText = (t: Figures, figure: Fixed, of: number | null = null): string =>
  figureText(t, { low: figure, high: figure }, of);

/** The size of a difference: `4 bậc`, `0,24 điểm`. */
export function amountText(t: Figures, difference: Fixed): string {
  const text = bareText(t, fixedFromScaled(Math.abs(difference)));
  return isPlaced(t) ? t.clause.places(text) : t.clause.points(text, t.unit);
}

/** The size of a rate a year; places have a decimal only where they need one. */
export function rateText(t: Figures, rate: number): string {
  const size = Math.abs(rate);
  if (!isPlaced(t)) return t.clause.points(formatNumber(size, t.judged.decimals, t.language), t.unit);
  return t.clause.places(formatNumber(size, Number.isInteger(size) ? 0 : 1, t.language));
}

/** A score of tolerance, without its unit: `0,05`. */
export const toleranceText = ({ judged, language }: Figures, tolerance: Fixed): string =>
  formatFixed(tolerance, Math.max(judged.decimals, decimalsOf(tolerance)), language);

const decimalsOf = (figure: Fixed): number => String(toNumber(figure)).split('.')[1]?.length ?? 0;

/** The value where it is known exactly. */
export const exactOf = (span: Span<Fixed> | null | undefined): Fixed | null =>
  span != null && isExact(span) ? span.low : null;

/** Whether a threshold is a place that exists. */
export const isReachable = (t: Figures, threshold: Fixed): boolean => !isPlaced(t) || threshold >= fixedOf(1);
