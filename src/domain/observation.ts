import type { CellRef, ComponentId, EntityId, GroupId, IndicatorId, Place, Span } from './ids.ts';
import type { Fixed } from './fixed.ts';
import type { Period } from './period.ts';

export type Status = 'final' | 'provisional';
export type RankBasis = 'published' | 'derived';

/** A place among `of` (null: number ranked not known). */
export type Rank = Readonly<{ place: Span<Place>; of: number | null; basis: RankBasis }>;

/** One published figure of one entity, indicator or component, and period. A blank cell makes none; zero is a score. */
export type Observation = Readonly<{
  indicator: IndicatorId;
  component: ComponentId | null;
  entity: EntityId;
  period: Period;
  score: Span<Fixed> | null;
  decimals: number; // as written in the source, at most six
  rank: Rank | null;
  group: GroupId | null;
  status: Status;
  sourceUrl: string | null;
  note: string | null;
  source: CellRef;
}>;
