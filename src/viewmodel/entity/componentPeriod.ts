import { componentsOf } from '#domain/components.ts';
import type { Asked } from '#domain/found.ts';
import { askedAt, type Subject } from '#domain/frame.ts';
import type { EntityId } from '#domain/ids.ts';
import { lookupOf } from '#domain/lookup.ts';
import { latestOwn } from '#domain/moves.ts';
import { comparePeriods, periodCode, periodFromCode, type Period } from '#domain/period.ts';
import { standingsOf } from '#domain/standing.ts';
import { subjectOf } from './subjects.ts';

const NOBODY: readonly EntityId[] = [];

const partsOf = ({ dataset, entity, series, asOf }: Subject): readonly Subject[] =>
  componentsOf(dataset.catalogue, series).map((indicator) => subjectOf(dataset, entity, indicator, asOf));

/** The latest period in which the entity has any component of a total, whether or not anybody else has; null when it has none. */
export const latestComponents = (subject: Subject): Period | null =>
  partsOf(subject)
    .flatMap((part) => latestOwn(part) ?? [])
    .toSorted(comparePeriods)
    .at(-1) ?? null;

/** The latest period in which at least one component of the entity can be compared with a whole field; null when there is none. */
export function latestComparable(subject: Subject): Asked | null {
  const codes = partsOf(subject).flatMap(({ dataset, series }) => lookupOf(dataset).periodsOf(series).map(periodCode));
  const periods = [...new Set(codes)].map(periodFromCode).filter((p) => comparePeriods(p, subject.asOf) <= 0);
  for (const period of periods.toSorted((a, b) => comparePeriods(b, a))) {
    const asked = askedAt(subject, period);
    if (asked !== null && !asked.merged && standingsOf(asked, NOBODY).standings.length > 0) return asked;
  }
  return null;
}

/** Of some totals, the one whose components can be compared in the latest period, the first where several can; null when none can. */
export function latestOf(subjects: readonly Subject[]): Subject | null {
  const dated = subjects.flatMap((subject) => {
    const asked = latestComparable(subject);
    return asked === null ? [] : [{ subject, period: asked.period }];
  });
  return dated.toSorted((a, b) => comparePeriods(b.period, a.period))[0]?.subject ?? null;
}
