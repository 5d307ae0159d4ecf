import { fixedOf } from '#domain/fixed.ts';
import type { Observation } from '#domain/observation.ts';
import { spanText, withUnit, type FigureStyle } from './figureWords.ts';

/** A figure as it was stated: score, rank and group, what is measured first. Scores have `decimals` at least. */
export function observationWords({ score, rank, group }: Observation, style: FigureStyle, decimals: number): string {
  const scores: FigureStyle = { ...style, measure: 'score', decimals: Math.max(style.decimals, decimals) };
  const places: FigureStyle = { ...style, measure: 'rank' };
  const parts = [
    score === null ? null : withUnit(spanText(score, null, scores), scores),
    rank === null
      ? null
      : withUnit(spanText({ low: fixedOf(rank.place.low), high: fixedOf(rank.place.high) }, rank.of, places), places),
    group,
  ].filter((part) => part !== null);
  return style.measure === 'rank' ? parts.toReversed().join(' · ') : parts.join(' · ');
}
