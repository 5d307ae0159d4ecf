import { isAsGood, type Better } from './direction.ts';
import type { FieldSummary } from './fieldSummary.ts';
import type { Fixed } from './fixed.ts';

/** A quarter of a field, 1 the best. */
export type Quarter = 1 | 2 | 3 | 4;
export const QUARTERS = [1, 2, 3, 4] as const satisfies readonly Quarter[];

/** The quarter that a score lies in by the quartiles of its field; a score on a quartile counts with the better side. */
export function quarterOf(
  score: Fixed,
  { q1, median, q3 }: NonNullable<FieldSummary['quartiles']>,
  better: Better,
): Quarter {
  const cuts = better === 'higher' ? [q3, median, q1] : [q1, median, q3];
  const reached = cuts.findIndex((cut) => isAsGood(score, cut, better));
  return QUARTERS[reached === -1 ? 3 : reached] ?? 4;
}

/** Which of the stretches that `edges` (rising, two at least) cut a scale into holds a figure: 0 the lowest; the last holds its upper edge too. */
export function bandOf(figure: Fixed, edges: readonly Fixed[]): number {
  const reached = edges.findLastIndex((edge) => edge <= figure);
  return Math.max(0, Math.min(edges.length - 2, reached));
}
