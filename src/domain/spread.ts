import type { FieldSummary } from './fieldSummary.ts';
import { toNumber, type Fixed } from './fixed.ts';
import type { Ranking } from './ranking.ts';

/** Mean and standard deviation of a whole field (as a population, divided by N), plain numbers in the indicator's unit; the deviation is above 0. */
export type Spread = Readonly<{ mean: number; deviation: number }>;

/** How far scores lie apart; null where all are the same. */
function spreadAmong(scores: readonly Fixed[]): Spread | null {
  const values = scores.map(toNumber);
  const [first] = values;
  if (values.every((value) => value === first)) return null;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { mean, deviation: Math.sqrt(squares / values.length) };
}

/** How far a field's scores lie apart; null unless every ranked entity's score is loaded and two of them differ. */
export const spreadOf = ({ isFull, sorted }: Ranking): Spread | null => (isFull ? spreadAmong(sorted) : null);

/** The standard deviation of a field's scores, of all that were ranked; 1 where all are the same, so that it can divide. */
export const deviationOf = ({ scores }: Pick<FieldSummary, 'scores'>): number =>
  spreadAmong(scores.map(({ score }) => score))?.deviation ?? 1;

/** A difference of two scores in standard deviations of the field, with its sign. */
export const inDeviations = (difference: Fixed, { deviation }: Spread): number => toNumber(difference) / deviation;
