import type { CellRef, ComponentId, EntityId, GroupId, IndicatorId, Place, Span } from './ids.ts';
import type { Fixed } from './fixed.ts';
import type { Period } from './period.ts';

/** A figure with the decimals that it was quoted with: `68,90` asks for more than `68,9`. */
export type Quoted = Readonly<{ value: Fixed; decimals: number }>;

/** How a score is compared; `>=` and `>` where higher is better, `<=` and `<` where lower is. */
export type ScoreOp = '>=' | '>' | '<=' | '<';

/**
 * One condition of a goal. Source: semantics, section 3.
 * A change keeps the sign that it was written with; its near end is `low` and its far end `high` in the order of demand.
 */
export type Clause =
  | Readonly<{ kind: 'score'; op: ScoreOp; score: Quoted }>
  | Readonly<{ kind: 'score-near'; score: Quoted; tolerance: Quoted | null }> // null: half a unit of the last quoted digit
  | Readonly<{ kind: 'score-within'; score: Quoted; tolerance: Quoted }> // two-sided, only when the plan says so
  | Readonly<{ kind: 'score-range'; score: Span<Quoted> }> // low is the smaller figure
  | Readonly<{ kind: 'score-change'; by: Span<Quoted>; unit: 'points' | 'percent'; since: Period | null }>
  | Readonly<{ kind: 'rank'; place: Place; of: number | null }> // `rank <= 30/63`
  | Readonly<{ kind: 'top'; place: Place; of: number | null }> // `top 20`
  | Readonly<{ kind: 'rank-range'; place: Span<Place>; of: number | null }> // `rank 10..15/63`
  | Readonly<{ kind: 'rank-change'; by: Span<number>; since: Period | null }> // places gained
  | Readonly<{ kind: 'regional-rank'; place: Place; of: number | null }>
  | Readonly<{ kind: 'group'; group: GroupId }> // this group or a better one
  | Readonly<{ kind: 'share'; part: number; whole: number }>
  | Readonly<{ kind: 'above-mean' }>;

export type Window = 'at-due' | 'by-due' | 'every-year';

/** The baseline that a plan states: a period, a value (a place where the goal speaks of ranks), or both. */
export type StatedBaseline = Readonly<{ period: Period | null; value: Quoted | null }>;

/** One sentence of a plan; it holds when all its clauses hold. */
export type Goal = Readonly<{
  id: string;
  entity: EntityId;
  indicator: IndicatorId;
  component: ComponentId | null;
  due: Period;
  window: Window;
  start: Period | null; // null: the plan's year, else the due period
  baseline: StatedBaseline | null;
  tolerance: Quoted | null;
  clauses: readonly Clause[];
  wording: string;
  document: string;
  page: string | null;
  issuedOn: string | null; // ISO date
  owner: string | null;
  note: string | null;
  plan: string; // the file or plan that it belongs to
  source: CellRef;
}>;
