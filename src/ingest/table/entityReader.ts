import type { NameDecision } from '#domain/decisions.ts';
import { entityById } from '#domain/catalogue.ts';
import type { Catalogue } from '#domain/dataset.ts';
import type { Entity } from '#domain/entity.ts';
import { periodFromCode, periodCode, type Period } from '#domain/period.ts';
import { ok, type Result } from '#domain/result.ts';
import { visibleText } from '../cells/cellText.ts';
import { remembered } from '../cells/remembered.ts';
import { bearerIn, findEntity, findEntityAnytime, type EntityFault } from '../names/findEntity.ts';

/** Whose row it is by its code and name in a period (null: not known). `null` in place of an entity: a person left the name aside. */
export type EntityReader = (code: string, name: string, period: Period | null) => Result<Entity | null, EntityFault>;

const NO_PERIOD = 0; // no period has this code

/**
 * A reader of entities; each code and name is looked up once. What a person decided about a name comes first: it means the
 * place, in whichever period; where that place does not exist in a period, the name is read as if nothing were decided.
 */
export function entityReader(catalogue: Catalogue, names: readonly NameDecision[]): EntityReader {
  const decided = new Map(names.map(({ raw, entity }) => [visibleText(raw), entity]));
  const find = (code: string, name: string, period: number): Result<Entity | null, EntityFault> => {
    const choice = decided.get(name === '' ? code : name);
    if (choice === null) return ok(null);
    const chosen = choice === undefined ? null : entityById(catalogue, choice);
    if (period === NO_PERIOD) return chosen === null ? findEntityAnytime(catalogue, code, name) : ok(chosen);
    const time = periodFromCode(period);
    const bearer = chosen === null ? null : bearerIn(catalogue, chosen, time);
    return bearer === null ? findEntity(catalogue, code, name, time) : ok(bearer);
  };
  const byCode = remembered((code: string) =>
    remembered((name: string) => remembered((period: number) => find(visibleText(code), visibleText(name), period))),
  );
  return (code, name, period) => byCode(code)(name)(period === null ? NO_PERIOD : periodCode(period));
}
