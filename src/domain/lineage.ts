import { isValidOn, predecessorsOf, successorOf } from './catalogue.ts';
import type { Catalogue } from './dataset.ts';
import type { Entity } from './entity.ts';
import type { EntityId } from './ids.ts';
import { periodEnd, periodStart, type Period } from './period.ts';

/** Who stands for a goal's entity in a period. `merged`: it is not the same territory any more, only the same name. */
export type Carrier = Readonly<{ entity: Entity; merged: boolean }>;

/** Later than the entity: it lives on in the one it was renamed to, or in a merged one under its name: Lào Cai (10) in Lào Cai (15). */
function carrierAfter(catalogue: Catalogue, entity: Entity, period: Period): Carrier | null {
  const heir = successorOf(catalogue, entity);
  if (heir === null) return null;
  const isRename = predecessorsOf(catalogue, heir).length === 1;
  if (!isRename && heir.nameVi !== entity.nameVi) return null;
  const later = carrierAt(catalogue, heir, period);
  return later === null ? null : { entity: later.entity, merged: later.merged || !isRename };
}

/** Earlier than the entity: only a rename leads back; a merged entity has no past of its own. */
function carrierBefore(catalogue: Catalogue, entity: Entity, period: Period): Carrier | null {
  const [only, ...others] = predecessorsOf(catalogue, entity);
  return only === undefined || others.length > 0 ? null : carrierAt(catalogue, only, period);
}

/**
 * The entity whose figures stand for `entity` in `period`: itself while it is valid at the period's end, else the one it was
 * renamed from or to, else the merged one under its name, else itself if it was valid within the period; null when nobody does.
 * Source: semantics, sections 1 and 4.
 */
export function carrierAt(catalogue: Catalogue, entity: Entity, period: Period): Carrier | null {
  const end = periodEnd(period);
  if (isValidOn(entity, end)) return { entity, merged: false };
  if (entity.validFrom !== null && end < entity.validFrom) return carrierBefore(catalogue, entity, period);
  const later = carrierAfter(catalogue, entity, period);
  if (later !== null) return later;
  return entity.validTo !== null && entity.validTo >= periodStart(period) ? { entity, merged: false } : null;
}

/** All that `next` leads to from an entity, itself included. */
function reachedBy(entity: Entity, next: (entity: Entity) => readonly Entity[]): readonly EntityId[] {
  return [entity.id, ...next(entity).flatMap((e) => reachedBy(e, next))];
}

/** An entity with those whose territory it took over, and those that its own went to, whatever their names. */
export function kinOf(catalogue: Catalogue, entity: Entity): ReadonlySet<EntityId> {
  const heirs = (e: Entity): readonly Entity[] => [successorOf(catalogue, e)].filter((heir) => heir !== null);
  return new Set([...reachedBy(entity, (e) => predecessorsOf(catalogue, e)), ...reachedBy(entity, heirs)]);
}
