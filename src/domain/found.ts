import type { Dataset, Series } from './dataset.ts';
import type { Entity } from './entity.ts';
import type { Fixed } from './fixed.ts';
import type { Span } from './ids.ts';
import type { Indicator } from './indicator.ts';
import type { Observation } from './observation.ts';
import type { Period } from './period.ts';
import type { ReasonCode } from './verdict.ts';

/** What is known of one figure: a score with every digit of its source, or places as whole numbers; an interval where it is not exact. */
export type Found = Readonly<{
  period: Period;
  entity: Entity;
  value: Span<Fixed>;
  of: number | null; // number ranked; null for scores
  observation: Observation | null; // null: the figure follows from the list or the table alone
  reasons: readonly ReasonCode[];
}>;

/** Whose figure, in which series and period. */
export type Asked = Readonly<{
  dataset: Dataset;
  indicator: Indicator;
  series: Series;
  entity: Entity;
  period: Period;
}>;
