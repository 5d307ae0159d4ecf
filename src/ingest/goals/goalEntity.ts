import { entitiesOfCode, entityOfCode, isValidOn } from '#domain/catalogue.ts';
import type { Catalogue } from '#domain/dataset.ts';
import type { Entity } from '#domain/entity.ts';
import type { Period } from '#domain/period.ts';
import { periodEnd, yearPeriod } from '#domain/period.ts';
import { err, ok, type Result } from '#domain/result.ts';
import { findEntity, type EntityFault } from '../names/findEntity.ts';

/** When a plan was made: the day it was issued, else the period it starts with or is due in. */
export type PlanTime = Readonly<{ issuedOn: string | null; period: Period }>;

const yearOf = (day: string): Period => yearPeriod(Number(day.slice(0, 4)));

/** The carrier of a code that ended last before a day; null when there is none. */
function lastBefore(catalogue: Catalogue, code: string, day: string): Entity | null {
  const ended = entitiesOfCode(catalogue, code).filter(({ validTo }) => validTo !== null && validTo < day);
  return ended.toSorted((a, b) => ((a.validTo ?? '') < (b.validTo ?? '') ? 1 : -1))[0] ?? null;
}

/** The carrier of a code that began first; null when nobody ever carried it. */
function firstOf(catalogue: Catalogue, code: string): Entity | null {
  const carriers = entitiesOfCode(catalogue, code).toSorted((a, b) =>
    (a.validFrom ?? '') < (b.validFrom ?? '') ? -1 : 1,
  );
  return carriers[0] ?? null;
}

/** The entity that carries a code when the plan was made; else the last one before, else, for a plan older than the catalogue, the first. */
function carrierOf(catalogue: Catalogue, code: string, { issuedOn, period }: PlanTime): Entity | null {
  const day = issuedOn ?? periodEnd(period);
  const then =
    issuedOn === null
      ? entityOfCode(catalogue, code, period)
      : entitiesOfCode(catalogue, code).find((entity) => isValidOn(entity, issuedOn));
  return then ?? lastBefore(catalogue, code, day) ?? firstOf(catalogue, code);
}

/** Whose goal it is, by code or name as they were when the plan was made. Faults: `unknown_entity`, `code_name_mismatch`. */
export function goalEntity(
  catalogue: Catalogue,
  code: string,
  name: string,
  time: PlanTime,
): Result<Entity, EntityFault> {
  const period = time.issuedOn === null ? time.period : yearOf(time.issuedOn);
  const carrier = code === '' ? null : carrierOf(catalogue, code, time);
  if (carrier === null) return findEntity(catalogue, code, name, period);
  const named = name === '' ? null : findEntity(catalogue, '', name, period);
  if (named === null || !named.ok || named.value.id === carrier.id) return ok(carrier);
  return err({ code: 'code_name_mismatch', part: 'name', detail: `${carrier.code} = ${carrier.nameVi}` });
}
