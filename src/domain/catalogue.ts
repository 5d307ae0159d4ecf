import type { Catalogue } from './dataset.ts';
import type { Entity } from './entity.ts';
import type { ComponentId, EntityId, IndicatorId } from './ids.ts';
import type { GroupBand, Indicator, Publication, Segment } from './indicator.ts';
import { onDemand } from './onDemand.ts';
import { comparePeriods, periodEnd, periodStart, samePeriod, type Period } from './period.ts';

/** `PAPI` or `PAPI/D3`: names an indicator's total or one component, for keys. */
export const seriesKey = (indicator: IndicatorId, component: ComponentId | null): string =>
  component === null ? indicator : `${indicator}/${component}`;

const groupedBy = <T>(items: readonly T[], key: (item: T) => string): ReadonlyMap<string, readonly T[]> => {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group === undefined) groups.set(key(item), [item]);
    else group.push(item);
  }
  return groups;
};

const indexOf = onDemand((catalogue: Catalogue) => ({
  byCode: groupedBy(catalogue.entities, (e) => e.code),
  byId: new Map(catalogue.entities.map((e) => [e.id, e])),
  indicators: new Map(
    [...groupedBy(catalogue.indicators, (i) => i.id).values()].map((all) => [
      all[0]?.id,
      new Map(all.map((i) => [i.component, i])),
    ]),
  ),
  segments: groupedBy(catalogue.segments, (s) => seriesKey(s.indicator, s.component)),
  groups: groupedBy(catalogue.groups, (g) => seriesKey(g.indicator, g.component)),
  publications: groupedBy(catalogue.publications, (p) => p.indicator),
  successors: groupedBy(catalogue.successions, (s) => s.oldCode),
  predecessors: groupedBy(catalogue.successions, (s) => s.newCode),
}));

/** Whether an entity exists on a day (ISO date). */
export const isValidOn = (entity: Entity, day: string): boolean =>
  (entity.validFrom === null || entity.validFrom <= day) && (entity.validTo === null || day <= entity.validTo);

const isValidWithin = (entity: Entity, period: Period): boolean =>
  (entity.validFrom === null || entity.validFrom <= periodEnd(period)) &&
  (entity.validTo === null || entity.validTo >= periodStart(period));

/** The entity that carries `code` at the end of the period, else one that carried it at some time within it; null when there is none. */
export function entityOfCode(catalogue: Catalogue, code: string, period: Period): Entity | null {
  const carriers = indexOf(catalogue).byCode.get(code) ?? [];
  return (
    carriers.find((e) => isValidOn(e, periodEnd(period))) ?? carriers.find((e) => isValidWithin(e, period)) ?? null
  );
}

/** Every entity that ever carried `code`, in the catalogue's order. */
export const entitiesOfCode = (catalogue: Catalogue, code: string): readonly Entity[] =>
  indexOf(catalogue).byCode.get(code) ?? [];

/** The entity with this id; null when the catalogue does not hold it. */
export const entityById = (catalogue: Catalogue, id: EntityId): Entity | null =>
  indexOf(catalogue).byId.get(id) ?? null;

/** The nation, whose figures are the published means; null when the catalogue does not hold it. */
export const nationIn = (catalogue: Catalogue, period: Period): Entity | null =>
  catalogue.entities.find((e) => e.level === 'nation' && isValidOn(e, periodEnd(period))) ?? null;

/** An indicator (component null) or one of its components; null when the catalogue does not hold it. */
export const indicatorOf = (
  catalogue: Catalogue,
  indicator: IndicatorId,
  component: ComponentId | null,
): Indicator | null => indexOf(catalogue).indicators.get(indicator)?.get(component) ?? null;

/** The stretch of comparable years that a period lies in; null where the catalogue names none. */
export function segmentOf(
  catalogue: Catalogue,
  indicator: IndicatorId,
  component: ComponentId | null,
  period: Period,
): Segment | null {
  const segments = indexOf(catalogue).segments.get(seriesKey(indicator, component)) ?? [];
  return segments.find((s) => (s.from?.year ?? 0) <= period.year && period.year <= (s.to?.year ?? 9999)) ?? null;
}

/** Whether the method was the same in both periods. Source: semantics, section 4. */
export const isSameSegment = (
  catalogue: Catalogue,
  indicator: IndicatorId,
  component: ComponentId | null,
  a: Period,
  b: Period,
): boolean =>
  segmentOf(catalogue, indicator, component, a)?.segment === segmentOf(catalogue, indicator, component, b)?.segment;

/** What the publisher published for a period; null when it has no entry. */
export const publicationOf = (catalogue: Catalogue, indicator: IndicatorId, period: Period): Publication | null =>
  publicationsOf(catalogue, indicator).find((p) => samePeriod(p.period, period)) ?? null;

/** All publications of an indicator, in the catalogue's order. */
export const publicationsOf = (catalogue: Catalogue, indicator: IndicatorId): readonly Publication[] =>
  indexOf(catalogue).publications.get(indicator) ?? [];

/** The groups published for exactly this period, best first. */
export function groupsOf(
  catalogue: Catalogue,
  indicator: IndicatorId,
  component: ComponentId | null,
  period: Period,
): readonly GroupBand[] {
  const bands = indexOf(catalogue).groups.get(seriesKey(indicator, component)) ?? [];
  return bands.filter((g) => samePeriod(g.period, period)).toSorted((a, b) => a.order - b.order);
}

/** The index's groups at a period, best first: those of the period, else of the nearest earlier one, else of the nearest later one. */
export function groupScale(
  catalogue: Catalogue,
  indicator: IndicatorId,
  component: ComponentId | null,
  period: Period,
): readonly GroupBand[] {
  const bands = indexOf(catalogue).groups.get(seriesKey(indicator, component)) ?? [];
  const periods = bands.map((g) => g.period).toSorted(comparePeriods);
  const nearest = periods.findLast((p) => comparePeriods(p, period) <= 0) ?? periods[0];
  if (nearest !== undefined) return groupsOf(catalogue, indicator, component, nearest);
  return component === null ? [] : groupScale(catalogue, indicator, null, period);
}

const entityOn = (catalogue: Catalogue, code: string, day: string): Entity | null =>
  entitiesOfCode(catalogue, code).find((e) => isValidOn(e, day)) ?? null;

const dayBefore = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);

/** The entities that an entity was made from on the day it began; empty when it was not. */
export function predecessorsOf(catalogue: Catalogue, entity: Entity): readonly Entity[] {
  const rows = indexOf(catalogue).predecessors.get(entity.code) ?? [];
  return rows
    .filter((s) => s.effective === entity.validFrom)
    .map((s) => entityOn(catalogue, s.oldCode, dayBefore(s.effective)))
    .filter((e) => e !== null);
}

/** The entity that took over when `entity` ended; null while it is valid or when none is known. */
export function successorOf(catalogue: Catalogue, entity: Entity): Entity | null {
  const { validTo } = entity;
  if (validTo === null) return null;
  const row = (indexOf(catalogue).successors.get(entity.code) ?? []).find((s) => dayBefore(s.effective) === validTo);
  return row === undefined ? null : entityOn(catalogue, row.newCode, row.effective);
}

/** How many entities of the same kind exist at the end of a period: 63 provinces in 2024, 34 in 2025. */
export function fieldSize(catalogue: Catalogue, like: Entity, period: Period): number {
  const day = periodEnd(period);
  return catalogue.entities.filter((e) => isSameField(e, like) && isValidOn(e, day)).length;
}

/** Whether two entities are ranked together: of one level, and below the province of one parent. */
export const isSameField = (a: Entity, b: Entity): boolean =>
  a.level === b.level && (a.level === 'province' || a.parentCode === b.parentCode);
