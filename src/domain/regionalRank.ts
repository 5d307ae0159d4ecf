import { isSameField, isValidOn } from './catalogue.ts';
import type { Entity } from './entity.ts';
import type { Asked, Found } from './found.ts';
import { fixedOf, type Fixed } from './fixed.ts';
import type { Span } from './ids.ts';
import { periodEnd } from './period.ts';
import { rankingOf } from './ranking.ts';
import type { ReasonCode } from './verdict.ts';

/** The entities of the same region at the end of the period, the asked one among them. */
export function regionOf({ dataset, entity, period }: Pick<Asked, 'dataset' | 'entity' | 'period'>): readonly Entity[] {
  const day = periodEnd(period);
  return dataset.catalogue.entities.filter(
    (e) => isSameField(e, entity) && e.parentCode === entity.parentCode && isValidOn(e, day),
  );
}

/** The places of the others in the region; null where one is not known and may still have a place. */
function placesOfOthers(asked: Asked, placeInCountry: (asked: Asked) => Found | null): readonly Span<Fixed>[] | null {
  const others = regionOf(asked).filter((e) => e.id !== asked.entity.id);
  const places = others.map((entity) => placeInCountry({ ...asked, entity })?.value ?? null);
  const known = places.filter((p) => p !== null);
  const { isFull } = rankingOf(asked.dataset, asked.series, asked.period, asked.entity);
  return known.length < places.length && !isFull ? null : known;
}

/**
 * The rank within the region, counted from the places in the country; null unless those of the whole region are known.
 * Source: semantics, section 3.
 */
export function regionalRank(
  asked: Asked,
  own: Found | null,
  placeInCountry: (asked: Asked) => Found | null,
): Found | null {
  const others = own === null || asked.entity.parentCode === null ? null : placesOfOthers(asked, placeInCountry);
  if (own === null || others === null) return null;
  const surelyBetter = others.filter((p) => p.high < own.value.low).length;
  const perhapsBetter = others.filter((p) => p.low < own.value.high).length;
  const value = { low: fixedOf(1 + surelyBetter), high: fixedOf(1 + perhapsBetter) };
  const reasons = new Set<ReasonCode>([...own.reasons, 'rank_derived']);
  return { ...own, value, of: others.length + 1, reasons: [...reasons] };
}
