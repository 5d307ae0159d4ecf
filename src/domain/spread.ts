import type { FieldSummary } from './fieldSummary.ts';
import { toNumber } from './fixed.ts';

/** The standard deviation of a field's scores, of all that were ranked; 1 where all are the same, so that it can divide. */
export function deviationOf({ scores }: Pick<FieldSummary, 'scores'>): number {
  const values = scores.map(({ score }) => toNumber(score));
  const mean = values.reduce((sum, v) => sum + v, 0) / values.length;
  const variance = values.reduce((sum, v) => sum + (v - mean) ** 2, 0) / values.length;
  return variance > 0 ? Math.sqrt(variance) : 1;
}
