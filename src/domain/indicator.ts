import type { ComponentId, GroupId, IndicatorId } from './ids.ts';
import type { Fixed } from './fixed.ts';
import type { Period } from './period.ts';

/** An indicator (component null) or one of its components or sub-components. */
export type Indicator = Readonly<{
  id: IndicatorId;
  component: ComponentId | null;
  parent: ComponentId | null; // of a sub-component; null: part of the total
  nameVi: string;
  nameEn: string;
  publisher: string;
  unit: string; // '%', 'điểm', '0–1'
  better: 'higher' | 'lower'; // of its scores; ranks are always better when lower
  decimals: number; // as published
  scale: Readonly<{ low: Fixed; high: Fixed }> | null; // null: not known
  weight: Fixed | null; // largest contribution to its parent, in the parent's points; null: not part of a known sum
  since: Period | null;
  aliases: readonly string[]; // other names, as tables head their columns
}>;

/** A stretch of periods in which the method is comparable. Open ends are null. */
export type Segment = Readonly<{
  indicator: IndicatorId;
  component: ComponentId | null;
  from: Period | null;
  to: Period | null;
  segment: string;
  note: string;
  names: readonly string[]; // what the series was called then; empty: as always
  sourceUrl: string | null;
}>;

/** A published group of one period; order 1 is best. Cut points and size are null where they were not published. */
export type GroupBand = Readonly<{
  indicator: IndicatorId;
  component: ComponentId | null;
  period: Period;
  group: GroupId;
  order: number;
  low: Fixed | null;
  high: Fixed | null;
  size: number | null;
  sourceUrl: string | null;
}>;

/** Says that a publisher has published an index for a period, how many were ranked and how many ranks were listed. */
export type Publication = Readonly<{
  indicator: IndicatorId;
  period: Period;
  publishedOn: string | null; // ISO date; null: the day is not known
  ranked: number | null;
  listed: number | null;
  sourceUrl: string | null;
}>;
