import { toNumber, type Fixed } from './fixed.ts';
import type { Ranking } from './ranking.ts';

/** Mean and standard deviation of a whole field (as a population, divided by N), plain numbers in the indicator's unit; the deviation is above 0. */
export type Spread = Readonly<{ mean: number; deviation: number }>;

/** How far a field's scores lie apart; null unless every ranked entity's score is loaded and two of them differ. */
export function spreadOf({ isFull, sorted }: Ranking): Spread | null {
  const scores = sorted.map(toNumber);
  if (!isFull || sorted[0] === sorted.at(-1)) return null;
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
  const squares = scores.reduce((sum, score) => sum + (score - mean) ** 2, 0);
  return { mean, deviation: Math.sqrt(squares / scores.length) };
}

/** A difference of two scores in standard deviations of the field, with its sign. */
export const inDeviations = (difference: Fixed, { deviation }: Spread): number => toNumber(difference) / deviation;
