import { entitiesOfCode, entityOfCode, isSameField, isValidOn } from '#domain/catalogue.ts';
import type { Catalogue } from '#domain/dataset.ts';
import type { Entity } from '#domain/entity.ts';
import type { EntityId } from '#domain/ids.ts';
import type { IssueCode } from '#domain/issue.ts';
import { onDemand } from '#domain/onDemand.ts';
import { periodEnd, periodStart, type Period } from '#domain/period.ts';
import { err, ok, type Result } from '#domain/result.ts';
import { visibleText, wordKey, wordsKey } from '../cells/cellText.ts';
import { nearestFew, nearestOf } from './nearestOf.ts';

/** Why an entity was not found. `detail` names what is known: the entity of the code, or the nearest name. */
export type EntityFault = Readonly<{ code: IssueCode; part: 'code' | 'name'; detail: string | null }>;

const PREFIX = /^(?:tinh|thanh pho|tp|t p|vung) (?=[a-z])/;

const REMARK = / ?\([^()]*\)$/;
/** A remark that tells provinces of one name apart, the one before a merger from the one after it. */
const MERGER = /(?:^| )(?:moi|cu|sap nhap|hop nhat)(?: |$)/;

const withoutRemark = (name: string): string => visibleText(name).replace(REMARK, '');

/** A name for comparing: `TP. Hồ Chí Minh` and `Hồ Chí Minh (thành phố)` are one, `Gia Lai (mới)` is not any `Gia Lai`. */
function nameKey(name: string): string {
  const remark = REMARK.exec(visibleText(name))?.[0] ?? '';
  const outside = MERGER.test(wordsKey(remark).trim()) ? name : withoutRemark(name);
  return wordsKey(outside).replace(PREFIX, '').replaceAll(' ', '');
}

const namesOf = (entity: Entity): readonly string[] => [entity.nameVi, entity.nameEn, ...entity.aliases];

const namesIn = onDemand((catalogue: Catalogue) => {
  const byName = new Map<string, Entity[]>();
  for (const entity of catalogue.entities) {
    for (const key of new Set(namesOf(entity).flatMap((name) => [nameKey(name), wordKey(name)]))) {
      byName.set(key, [...(byName.get(key) ?? []), entity]);
    }
  }
  return byName;
});

const isWithin = (entity: Entity, period: Period): boolean =>
  (entity.validFrom ?? '') <= periodEnd(period) && (entity.validTo ?? '9999') >= periodStart(period);

/** The entities that are or were called `name`. */
function everCalled(catalogue: Catalogue, name: string): readonly Entity[] {
  const names = namesIn(catalogue);
  return names.get(nameKey(name)) ?? names.get(wordKey(name)) ?? [];
}

/** Whether any entity is or was called `name`. */
export const isEntityName = (catalogue: Catalogue, name: string): boolean => everCalled(catalogue, name).length > 0;

const isArea = ({ level }: Entity): boolean => level === 'nation' || level === 'region';

/** The ids of provinces, or of units within one, that are or were called so; empty when a text names no such place. */
export const everCalledIds = (catalogue: Catalogue, text: string): readonly EntityId[] =>
  everCalled(catalogue, text)
    .filter((entity) => !isArea(entity))
    .map(({ id }) => id);

/** Whether a text is, or once was, the name of a province or of something within one. */
export const isPlaceName = (catalogue: Catalogue, text: string): boolean =>
  everCalled(catalogue, text).some((entity) => !isArea(entity));

/** The entities called `name` that exist at the period's end, else those that exist at some time within it. */
function entitiesCalled(catalogue: Catalogue, name: string, period: Period): readonly Entity[] {
  const called = everCalled(catalogue, name);
  const atEnd = called.filter((entity) => isValidOn(entity, periodEnd(period)));
  return atEnd.length > 0 ? atEnd : called.filter((entity) => isWithin(entity, period));
}

/** The entities with the nearest names, for a person to choose from: those called so in one of the periods, or where no period is known the latest. */
export function nearestEntities(
  catalogue: Catalogue,
  name: string,
  periods: readonly Period[],
  count: number,
): readonly EntityId[] {
  const names = nearestFew(withoutRemark(name), catalogue.entities.flatMap(namesOf), count * 3);
  const found = names.flatMap((near) =>
    periods.length === 0
      ? (everCalled(catalogue, near).at(-1) ?? [])
      : periods.flatMap((period) => entitiesCalled(catalogue, near, period)),
  );
  return [...new Set(found.map(({ id }) => id))].slice(0, count);
}

/** The place that an entity stands for, as it is in a period: itself, or the one that bears its name then; null when there is none. */
export function bearerIn(catalogue: Catalogue, entity: Entity, period: Period): Entity | null {
  if (isValidOn(entity, periodEnd(period))) return entity;
  const called = entitiesCalled(catalogue, entity.nameVi, period);
  const [bearer, second] = called.filter((other) => isSameField(other, entity));
  return second === undefined ? (bearer ?? null) : null;
}

/** The nearest name in the catalogue, to propose; null when none is near. */
const nearestName = (catalogue: Catalogue, name: string): string | null =>
  nearestOf(withoutRemark(name), catalogue.entities.flatMap(namesOf));

function byName(catalogue: Catalogue, name: string, period: Period): Result<Entity, EntityFault> {
  const [entity, second] = entitiesCalled(catalogue, name, period);
  if (entity !== undefined && second === undefined) return ok(entity);
  const detail = second === undefined ? nearestName(catalogue, name) : `${entity?.code}, ${second.code}`;
  return err({ code: 'unknown_entity', part: 'name', detail });
}

/** A code, and a name beside it that says the same, or that nobody ever carried; a name of another entity is a mismatch. */
function byCode(catalogue: Catalogue, code: string, name: string, period: Period): Result<Entity, EntityFault> {
  const entity = entityOfCode(catalogue, code, period);
  const called = name === '' ? [] : everCalled(catalogue, name);
  if (entity === null) return unknownCode(catalogue, code, name, period);
  if (called.length === 0 || called.some(({ id }) => id === entity.id)) return ok(entity);
  return err({ code: 'code_name_mismatch', part: 'name', detail: `${entity.code} = ${entity.nameVi}` });
}

/** Who carries a code at other times, and when: `Ninh Thuận, 2004-01-01 – 2025-06-30`; null when nobody ever does. */
function carriersOf(catalogue: Catalogue, code: string): string | null {
  const carriers = entitiesOfCode(catalogue, code);
  const spans = carriers.map(({ nameVi, validFrom, validTo }) => `${nameVi}, ${validFrom ?? '…'} – ${validTo ?? '…'}`);
  return spans.length === 0 ? null : spans.join('; ');
}

/** A code that nobody carries in the period. A sheet drops the zero of `01`: the name beside it can prove that, else it is proposed. */
function unknownCode(catalogue: Catalogue, code: string, name: string, period: Period): Result<Entity, EntityFault> {
  const padded = entityOfCode(catalogue, code.padStart(2, '0'), period);
  const [named] = name === '' ? [] : entitiesCalled(catalogue, name, period);
  if (padded !== null && named?.id === padded.id) return ok(padded);
  const carriers = carriersOf(catalogue, code);
  if (carriers !== null) return err({ code: 'entity_not_valid', part: 'code', detail: carriers });
  return err({ code: 'unknown_entity', part: 'code', detail: named?.code ?? padded?.code ?? null });
}

/**
 * The entity of a row by its code and name in a period; an empty text where a row has none. A code decides; a name beside
 * it must not be another entity's. Faults: `unknown_entity`, `entity_not_valid`, `code_name_mismatch`.
 */
export const findEntity = (
  catalogue: Catalogue,
  code: string,
  name: string,
  period: Period,
): Result<Entity, EntityFault> =>
  code === '' ? byName(catalogue, name, period) : byCode(catalogue, code, name, period);

/** The entity of a row whose period nobody knows: the latest that is or was called so, or carries the code. */
export function findEntityAnytime(catalogue: Catalogue, code: string, name: string): Result<Entity, EntityFault> {
  const called = code === '' ? everCalled(catalogue, name) : entitiesOfCode(catalogue, code);
  const [latest] = called.toSorted((a, b) => ((a.validFrom ?? '') < (b.validFrom ?? '') ? 1 : -1));
  if (latest !== undefined) return ok(latest);
  return err({ code: 'unknown_entity', part: code === '' ? 'name' : 'code', detail: nearestName(catalogue, name) });
}
