import type { Better } from '#domain/direction.ts';
import { fieldSize, isSameSegment } from '#domain/catalogue.ts';
import { isSameNumber } from '#domain/fieldChange.ts';
import { figureOf } from '#domain/figure.ts';
import { askedAt, type Frame } from '#domain/frame.ts';
import type { Indicator } from '#domain/indicator.ts';
import type { Period } from '#domain/period.ts';
import type { ClauseJudgement, Measure } from '#domain/verdict.ts';
import { isPlaceStyle, type FigureStyle } from './figureWords.ts';

/** What can be plotted: a group has no figures of its own, so its score. */
export type Plotted = Exclude<Measure, 'group'>;

/** What is plotted for a measure. */
export const plottedOf = (measure: Measure): Plotted => (measure === 'group' ? 'score' : measure);

/** Which way is better for what is plotted, whatever the clause measures: scores as their indicator says, places lower. */
export const plottedBetter = (measure: Plotted, indicator: Indicator): Better =>
  measure === 'score' ? indicator.better : 'lower';

/** Decimals of what is plotted: as published (finer where a clause on the score compares finer), none for places. */
export function plottedDecimals(measure: Plotted, judged: ClauseJudgement, indicator: Indicator): number {
  if (measure !== 'score') return 0;
  return judged.measure === 'score' ? Math.max(indicator.decimals, judged.decimals) : indicator.decimals;
}

/** A style that writes what is plotted. */
export function plottedStyle(
  style: FigureStyle,
  judged: ClauseJudgement,
  indicator: Indicator,
): FigureStyle & Readonly<{ measure: Plotted }> {
  const measure = plottedOf(style.measure);
  return { ...style, measure, decimals: plottedDecimals(measure, judged, indicator) };
}

/** Whether the clause's own figures (goal, baseline, projection) stand on the axis of what is plotted. */
export const isOnAxis = (judged: ClauseJudgement, measure: Plotted): boolean => judged.measure === measure;

/** How many are ranked with the goal's entity in a period: as its figure says, else all of its kind that exist. Null for scores. */
export function rankedIn(frame: Frame, period: Period, measure: Plotted): number | null {
  if (measure === 'score') return null;
  const asked = askedAt(frame, period);
  if (asked === null) return null;
  return (
    figureOf(asked, measure)?.of ??
    (measure === 'rank' ? fieldSize(frame.dataset.catalogue, asked.entity, period) : null)
  );
}

/** Whether a line may lead from one period to another: one method, one territory and, for places, one field. Source: semantics, section 4. */
export function isOneLine(frame: Frame, from: Period, to: Period, style: FigureStyle): boolean {
  const { catalogue } = frame.dataset;
  const { indicator, component } = frame.series;
  const [before, after] = [askedAt(frame, from), askedAt(frame, to)];
  if (before === null || before.entity.id !== after?.entity.id) return false;
  if (!isSameSegment(catalogue, indicator, component, from, to)) return false;
  if (!isPlaceStyle(style)) return true;
  const measure = plottedOf(style.measure);
  const [was, is] = [rankedIn(frame, from, measure), rankedIn(frame, to, measure)];
  const isSameCountry = isSameNumber(fieldSize(catalogue, before.entity, from), fieldSize(catalogue, after.entity, to));
  return was === null || is === null ? isSameCountry : isSameNumber(was, is);
}
