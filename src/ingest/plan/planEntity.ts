import { entitiesOfCode, isValidOn } from '#domain/catalogue.ts';
import type { Catalogue } from '#domain/dataset.ts';
import type { Entity } from '#domain/entity.ts';
import { periodEnd, periodStart, yearPeriod, type Period } from '#domain/period.ts';
import { fold } from '#text/fold.ts';
import { goalEntity } from '../goals/goalEntity.ts';
import { farthest, scanDistance } from './scanDistance.ts';

/** Whose plan it is: the unit that the plan's own things are counted in, and the province that indices measure. */
export type PlanEntities = Readonly<{ unit: Entity | null; province: Entity | null }>;

const words = (text: string): readonly string[] =>
  fold(text)
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');

const isAlike = (scanned: string, known: string): boolean =>
  scanned === known || (known.length > 3 && scanDistance(scanned, known) <= farthest(known.length) / 2);

/** How often a name stands among words; a scan may have changed some letters. */
function timesNamed(text: readonly string[], name: readonly string[]): number {
  return text.filter((_word, at) => name.length > 0 && name.every((word, i) => isAlike(text[at + i] ?? '', word)))
    .length;
}

const validIn = (entity: Entity, day: string): boolean => isValidOn(entity, day);

/** The province that the head names most often, among those of the plan's day. */
function namedProvince(head: readonly string[], catalogue: Catalogue, day: string): Entity | null {
  const provinces = catalogue.entities.filter((entity) => entity.level === 'province' && validIn(entity, day));
  const counted = provinces
    .map((entity) => ({ entity, count: timesNamed(head, words(entity.nameVi)) }))
    .filter(({ count }) => count > 0);
  const [best, second] = counted.toSorted((a, b) => b.count - a.count);
  if (best === undefined || best.count === second?.count) return null;
  return best.entity;
}

/** The department or district of a province that issued the plan, by its name at the top. */
function namedUnit(top: readonly string[], catalogue: Catalogue, province: Entity, day: string): Entity | null {
  const units = catalogue.entities.filter(
    (entity) => entity.parentCode === province.code && entity.level !== 'province' && validIn(entity, day),
  );
  const own = new Set(['tinh', ...words(province.nameVi)]);
  const bare = (name: string): readonly string[] => {
    const all = words(name);
    const at = all.findIndex((word, i) => own.has(word) && all.slice(i).every((rest) => own.has(rest)));
    return at < 0 ? all : all.slice(0, at);
  };
  return units.find((unit) => timesNamed(top, bare(unit.nameVi)) > 0) ?? null;
}

function provinceOf(entity: Entity, catalogue: Catalogue, day: string): Entity | null {
  if (
    entity.level === 'province' ||
    entity.level === 'nation' ||
    entity.level === 'region' ||
    entity.parentCode === null
  )
    return entity;
  return entitiesOfCode(catalogue, entity.parentCode).find((parent) => validIn(parent, day)) ?? entity;
}

/**
 * Whose plan a text is, by a code that somebody gave or by its first lines. `top`: the lines above the title, `head` with it.
 * A given province does not hide its own department that issued the plan.
 */
export function planEntities(
  catalogue: Catalogue,
  code: string | null,
  { top, head }: Readonly<{ top: string; head: string }>,
  time: Readonly<{ issuedOn: string | null; period: Period }>,
): PlanEntities {
  const days = time.issuedOn === null ? [periodStart(time.period), periodEnd(time.period)] : [time.issuedOn];
  const given = code === null ? null : goalEntity(catalogue, code, '', time);
  const found = days.flatMap((on) => namedProvince(words(head), catalogue, on) ?? [])[0] ?? null;
  const named = given === null ? found : given.ok ? given.value : null;
  if (named === null) return { unit: null, province: null };
  const day = days.find((on) => validIn(named, on)) ?? days[0] ?? '';
  const unit = named.level === 'province' ? namedUnit(words(top), catalogue, named, day) : named;
  return { unit: unit ?? named, province: provinceOf(named, catalogue, day) };
}

/** A period for a plan that names none, so that names can be looked up. */
export const ANY_PERIOD: Period = yearPeriod(2024);
