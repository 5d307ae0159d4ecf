import { entityById } from './catalogue.ts';
import type { Entity } from './entity.ts';
import { figureOf } from './figure.ts';
import { toNumber, type Fixed } from './fixed.ts';
import type { Asked } from './found.ts';
import type { Span } from './ids.ts';
import { rankingOf } from './ranking.ts';
import type { ReasonCode } from './verdict.ts';

/** An entity with its place in the country; an interval only where equal scores share places. */
export type PlacedEntity = Readonly<{ entity: Entity; place: Span<Fixed> }>;

/** Bounds of a place that was not published are no place. */
const BOUNDS: readonly ReasonCode[] = ['rank_censored', 'group_only'];

/** The place of an entity where it is published or follows from the full table; null where only bounds are known. */
export function knownPlace(asked: Asked): Span<Fixed> | null {
  const found = figureOf(asked, 'rank');
  return found === null || found.reasons.some((code) => BOUNDS.includes(code)) ? null : found.value;
}

/** Everybody in the field of a period whose place is known, best first; those of one place in the catalogue's order of codes. */
export function placedEntities(asked: Asked): readonly PlacedEntity[] {
  const { dataset, series, period } = asked;
  const placed = rankingOf(dataset, series, period, asked.entity).observations.flatMap((observation) => {
    const entity = entityById(dataset.catalogue, observation.entity);
    const place = entity === null ? null : knownPlace({ ...asked, entity });
    return entity === null || place === null ? [] : [{ entity, place }];
  });
  return placed.toSorted((a, b) => a.place.low - b.place.low || (a.entity.code < b.entity.code ? -1 : 1));
}

/** The field from its first place on, as far as nobody is missing in between; empty where the first is not known. */
export function unbrokenOrder(asked: Asked): readonly PlacedEntity[] {
  const placed = placedEntities(asked);
  const gap = placed.findIndex(({ place }, i) => toNumber(place.low) > i + 1);
  return gap === -1 ? placed : placed.slice(0, gap);
}
