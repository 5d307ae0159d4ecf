import { fixedOf, type Fixed } from '#domain/fixed.ts';
import type { Indicator } from '#domain/indicator.ts';

const [ONE, HUNDRED] = [fixedOf(1), fixedOf(100)];

/** Up to which score the total of an index of a hundred points is in doubt: `0,84` is 84 points written as a share, and nobody has 0. Null for others. */
export const doubtfulUpTo = ({ component, scale, better }: Indicator): Fixed | null =>
  component === null && better === 'higher' && scale !== null && scale.high === HUNDRED && scale.low < ONE ? ONE : null;

/** Whether a score is one hundredth of what it should be: at most 1 on a scale of a hundred points, and not `0,8%`. */
export function isShare(raw: string, score: Fixed, series: Indicator): boolean {
  const limit = doubtfulUpTo(series);
  return limit !== null && score > 0 && score <= limit && !raw.includes('%');
}
