import { entityById, indicatorOf } from '#domain/catalogue.ts';
import type { Dataset } from '#domain/dataset.ts';
import type { Entity } from '#domain/entity.ts';
import type { Goal } from '#domain/goal.ts';
import type { Indicator } from '#domain/indicator.ts';
import type { Language } from './language.ts';

/** The full name of an indicator or component: `Chỉ số cải cách hành chính (PAR INDEX)`. */
export const indicatorName = (indicator: Indicator, language: Language): string =>
  language === 'vi' ? indicator.nameVi : indicator.nameEn;

/** The name that people say: `PAR INDEX`, the part in brackets at the end of the full name; that name where there is none. */
export function shortIndicatorName(indicator: Indicator, language: Language): string {
  const name = indicatorName(indicator, language);
  return /\(([^()]{2,20})\)$/.exec(name)?.[1] ?? name;
}

/** The name of an entity. */
export const entityName = (entity: Entity, language: Language): string =>
  language === 'vi' ? entity.nameVi : entity.nameEn;

/** What a goal is about, as people say it: `PAR INDEX`, `Chi phí gia nhập thị trường (PCI)`. Unknown codes stand for themselves. */
export function goalIndicatorName(goal: Goal, dataset: Pick<Dataset, 'catalogue'>, language: Language): string {
  const total = indicatorOf(dataset.catalogue, goal.indicator, null);
  const short = total === null ? goal.indicator : shortIndicatorName(total, language);
  if (goal.component === null) return short;
  const component = indicatorOf(dataset.catalogue, goal.indicator, goal.component);
  return `${component === null ? goal.component : indicatorName(component, language)} (${short})`;
}

/** Whom a goal is about; the code with its validity where the entity is not known. */
export function goalEntityName(goal: Goal, dataset: Pick<Dataset, 'catalogue'>, language: Language): string {
  const entity = entityById(dataset.catalogue, goal.entity);
  return entity === null ? goal.entity : entityName(entity, language);
}

/** The unit of a goal's scores; null where the indicator is not known. */
export const goalUnit = (goal: Goal, dataset: Pick<Dataset, 'catalogue'>): string | null =>
  indicatorOf(dataset.catalogue, goal.indicator, goal.component)?.unit ?? null;
