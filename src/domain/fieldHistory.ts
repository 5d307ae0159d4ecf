import { isSameField, isSameSegment, segmentOf } from './catalogue.ts';
import { lead, type Better } from './direction.ts';
import type { Entity } from './entity.ts';
import { isSameNumber } from './fieldChange.ts';
import type { FieldAsked } from './fieldTable.ts';
import { figureOf } from './figure.ts';
import type { Found } from './found.ts';
import { isExact } from './ids.ts';
import { carrierAt } from './lineage.ts';
import { lookupOf } from './lookup.ts';
import type { Period } from './period.ts';
import { rankingOf } from './ranking.ts';

/** Why figures of two periods in a row are not held against each other by anybody. */
export type FieldBreakCause = 'method' | 'field';
export type FieldBreak = Readonly<{
  before: Period;
  after: Period;
  cause: FieldBreakCause;
  ranked: Readonly<{ before: number; after: number }>;
  note: string | null; // what the segment after it says of its method
}>;

/** One entity's figure in one period; points of one stretch may be joined. `isPoint`: exact, or equal places that stand together. */
export type FieldPoint = Readonly<{ found: Found; stretch: number; isPoint: boolean }>;
/** The figures of one territory, first to last. */
export type EntityHistory = Readonly<{ entity: Entity; points: readonly FieldPoint[] }>;

type Measure = 'score' | 'rank';
type Asked = Omit<FieldAsked, 'since' | 'period'>;

/** How many were ranked in a period. */
export const rankedAt = ({ dataset, series, like }: Asked, period: Period): number =>
  rankingOf(dataset, series, period, like).ranked;

/** The breaks that all lines of a series share: the method, and for places the number ranked. Source: semantics, section 4. */
export function fieldBreaks(asked: Asked, periods: readonly Period[], measure: Measure): readonly FieldBreak[] {
  const { dataset, series } = asked;
  const { indicator, component } = series;
  return periods.slice(1).flatMap((after, i): readonly FieldBreak[] => {
    const before = periods[i] ?? after;
    const ranked = { before: rankedAt(asked, before), after: rankedAt(asked, after) };
    const isMethod = !isSameSegment(dataset.catalogue, indicator, component, before, after);
    const isField = measure === 'rank' && !isSameNumber(ranked.before, ranked.after);
    if (!isMethod && !isField) return [];
    const note = isMethod ? (segmentOf(dataset.catalogue, indicator, component, after)?.note ?? null) : null;
    return [{ before, after, cause: isMethod ? 'method' : 'field', ranked, note }];
  });
}

const isTied = ({ reasons }: Found): boolean => reasons.includes('rank_tied');

/** The figure of a territory in a period; null where nobody stands for it, or only one that was made from it and others. */
function foundAt(asked: Asked, entity: Entity, period: Period, measure: Measure): Found | null {
  const carrier = carrierAt(asked.dataset.catalogue, entity, period);
  return carrier === null || carrier.merged ? null : figureOf({ ...asked, entity: carrier.entity, period }, measure);
}

function historyOf(
  asked: Asked,
  entity: Entity,
  periods: readonly Period[],
  broken: ReadonlySet<Period>,
  measure: Measure,
): EntityHistory {
  const points: FieldPoint[] = [];
  let stretch = 0;
  let isOpen = false; // whether the period before may be joined to
  let year = 0;
  for (const period of periods) {
    const found = foundAt(asked, entity, period, measure);
    const isPoint = found !== null && (isExact(found.value) || isTied(found));
    if (!isOpen || !isPoint || broken.has(period) || period.year - year > 1) stretch += 1;
    if (found !== null) points.push({ found, stretch, isPoint });
    isOpen = isPoint;
    year = period.year;
  }
  return { entity, points };
}

/** Whether another entity carries this one's line on: the one that it was renamed to. */
function isRenamed({ dataset }: Asked, entity: Entity, last: Period): boolean {
  const carrier = carrierAt(dataset.catalogue, entity, last);
  return carrier !== null && !carrier.merged && carrier.entity.id !== entity.id;
}

/** The figures of everybody who was ever in the field, over the periods given (in order); whoever has none is left out. */
export function fieldHistories(asked: Asked, periods: readonly Period[], measure: Measure): readonly EntityHistory[] {
  const last = periods.at(-1);
  if (last === undefined) return [];
  const broken = new Set(fieldBreaks(asked, periods, measure).map(({ after }) => after));
  return asked.dataset.catalogue.entities
    .filter((entity) => isSameField(entity, asked.like) && !isRenamed(asked, entity, last))
    .map((entity) => historyOf(asked, entity, periods, broken, measure))
    .filter(({ points }) => points.some(({ isPoint }) => isPoint));
}

/** The full years of a series with figures, first to last. */
export const yearsOf = ({ dataset, series }: Asked): readonly Period[] =>
  lookupOf(dataset)
    .periodsOf(series)
    .filter(({ months }) => months === 12);

/** Who stands first in a year: of those whose figure is exact, the one that no other beats; null where several do or none is. */
export function leaderIn(
  histories: readonly EntityHistory[],
  year: Period,
  measure: Measure,
  better: Better,
): Entity | null {
  const exact = histories.flatMap(({ points }) =>
    points.filter(({ found, isPoint }) => isPoint && isExact(found.value) && found.period === year),
  );
  const way = measure === 'rank' ? 'lower' : better;
  const [first, second] = exact.toSorted((a, b) => lead(b.found.value.low, a.found.value.low, way));
  if (first === undefined || (second !== undefined && second.found.value.low === first.found.value.low)) return null;
  return first.found.entity;
}
