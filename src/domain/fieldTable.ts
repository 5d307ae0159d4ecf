import { isSameField, isSameSegment, isValidOn } from './catalogue.ts';
import type { Dataset, Series } from './dataset.ts';
import type { Entity } from './entity.ts';
import { isSameNumber } from './fieldChange.ts';
import { figureOf } from './figure.ts';
import { fixedFromScaled, fixedOf, minus, roundTo, type Fixed } from './fixed.ts';
import type { Asked, Found } from './found.ts';
import { groupOf, type FoundGroup } from './grouping.ts';
import { isExact, type Span } from './ids.ts';
import type { Indicator } from './indicator.ts';
import { carrierAt } from './lineage.ts';
import { lookupOf } from './lookup.ts';
import { periodEnd, type Period } from './period.ts';
import type { ReasonCode } from './verdict.ts';

/** Why a figure cannot be held against an earlier one. `unknown`: one of them is an interval. */
export type MoveObstacle = 'method' | 'field' | 'merged' | 'no-figure' | 'no-earlier' | 'unknown';
/** How far a figure moved: a score by how much it rose, a place by how many places it improved; or why that is not known. */
export type Move = Readonly<{ by: Span<Fixed>; none: null } | { by: null; none: MoveObstacle }>;

/** What is known of one entity among all that are ranked together. */
export type FieldRow = Readonly<{
  entity: Entity;
  score: Found | null;
  rank: Found | null;
  group: FoundGroup | null;
  scoreMove: Move;
  rankMove: Move;
}>;

/** The field of one period, and the earlier one that it is held against (null: none). */
export type FieldAsked = Readonly<{
  dataset: Dataset;
  indicator: Indicator;
  series: Series;
  period: Period;
  since: Period | null;
  like: Entity; // any entity of the field
}>;

/** Places that are known to lie in a wide interval only. */
const WIDE: ReadonlySet<ReasonCode> = new Set<ReasonCode>(['rank_censored', 'group_only']);

const isWide = ({ reasons }: Found): boolean => reasons.some((code) => WIDE.has(code));

const none = (obstacle: MoveObstacle): Move => ({ by: null, none: obstacle });

function scoreMove(now: Found, before: Found, decimals: number): Move {
  if (!isExact(now.value) || !isExact(before.value)) return none('unknown');
  const by = minus(roundTo(now.value.low, decimals), roundTo(before.value.low, decimals));
  return { by: { low: by, high: by }, none: null };
}

function rankMove(now: Found, before: Found): Move {
  if (now.of !== null && before.of !== null && !isSameNumber(now.of, before.of)) return none('field');
  if (isWide(now) || isWide(before)) return none('unknown');
  const [low, high] = [minus(before.value.low, now.value.high), minus(before.value.high, now.value.low)];
  return { by: { low: fixedFromScaled(low), high: fixedFromScaled(high) }, none: null };
}

/**
 * How an entity moved since an earlier period. Scores are rounded to the published decimals first; of equal scores the
 * places make an interval. Never across a change of method, of the number ranked, or a merger. Source: semantics, sections 2 and 4.
 */
export function moveSince(asked: Asked, since: Period, measure: 'score' | 'rank'): Move {
  const { dataset, series, entity, period, indicator } = asked;
  const { catalogue } = dataset;
  if (!isSameSegment(catalogue, series.indicator, series.component, since, period)) return none('method');
  const now = figureOf(asked, measure);
  if (now === null) return none('no-figure');
  const carrier = carrierAt(catalogue, entity, since);
  if (carrier === null) return none('merged');
  const before = figureOf({ ...asked, entity: carrier.entity, period: since }, measure);
  if (before === null) return none('no-earlier');
  return measure === 'score' ? scoreMove(now, before, indicator.decimals) : rankMove(now, before);
}

/** Everybody who exists in the field at the end of a period, and whoever has a figure in it. */
export function fieldMembers({
  dataset,
  series,
  period,
  like,
}: Omit<FieldAsked, 'since' | 'indicator'>): readonly Entity[] {
  const day = periodEnd(period);
  const measured = new Set(
    lookupOf(dataset)
      .field(series, period, like)
      .map(({ entity }) => entity),
  );
  return dataset.catalogue.entities.filter((e) => isSameField(e, like) && (isValidOn(e, day) || measured.has(e.id)));
}

function rowOf({ since, ...field }: FieldAsked, entity: Entity): FieldRow {
  const asked: Asked = { ...field, entity };
  const move = (measure: 'score' | 'rank'): Move =>
    since === null ? none('no-earlier') : moveSince(asked, since, measure);
  return {
    entity,
    score: figureOf(asked, 'score'),
    rank: figureOf(asked, 'rank'),
    group: groupOf(asked, 'final'),
    scoreMove: move('score'),
    rankMove: move('rank'),
  };
}

/** Everybody in the field of a period with score, rank, group and moves, in the catalogue's order; those without a figure too. */
export const fieldTable = (field: FieldAsked): readonly FieldRow[] =>
  fieldMembers(field).map((entity) => rowOf(field, entity));

/** How many rose, stayed and fell; `unclear` where an interval leaves the direction open. Those that cannot be compared are in none. */
export type MoveCounts = Readonly<{ up: number; same: number; down: number; unclear: number }>;

/** The moves of a field counted by their direction. */
export function moveCounts(moves: readonly Move[]): MoveCounts {
  const known = moves.flatMap(({ by }) => (by === null ? [] : [by]));
  const up = known.filter(({ low }) => low > 0).length;
  const down = known.filter(({ high }) => high < 0).length;
  const same = known.filter(({ low, high }) => low === 0 && high === 0).length;
  return { up, same, down, unclear: known.length - up - same - down };
}

/** A move of this many places is small. Source: semantics, section 5. */
const SMALL = fixedOf(3);

/** Whether a move of places is a small one: at least one place, three at most. */
export const isSmallMove = ({ low, high }: Span<Fixed>): boolean =>
  (low !== 0 || high !== 0) && high <= SMALL && low >= -SMALL;
