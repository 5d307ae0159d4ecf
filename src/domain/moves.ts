import { isSameSegment } from './catalogue.ts';
import { componentsOf } from './components.ts';
import { lead } from './direction.ts';
import { isSameNumber } from './fieldChange.ts';
import { observationOf } from './figure.ts';
import { knownPlace } from './fieldPlaces.ts';
import { minus, roundTo, toNumber, type Fixed } from './fixed.ts';
import type { Asked } from './found.ts';
import { askedAt, type Subject } from './frame.ts';
import { isExact } from './ids.ts';
import type { Indicator } from './indicator.ts';
import { lookupOf } from './lookup.ts';
import type { Observation } from './observation.ts';
import { comparePeriods, samePeriod, type Period } from './period.ts';
import { rankingOf } from './ranking.ts';
import { inDeviations, spreadOf } from './spread.ts';

/**
 * How a component moved from one year to the next. `change` is signed as the figure is, `deviations` is positive where it got
 * better, in standard deviations of the later field; places are those gained, null where they are not known or not comparable.
 */
export type Move = Readonly<{
  indicator: Indicator;
  from: Observation;
  to: Observation;
  change: Fixed;
  deviations: number;
  places: number | null;
}>;

/** Whether a move of places is too small to mean much: three at most. Source: semantics, section 5. */
export const isSmallMove = (places: number): boolean => places !== 0 && Math.abs(places) <= 3;

/** Why a component's move is not told: nothing for these years, another method or territory, a field that is not known in full. */
export type NoMove = 'missing' | 'break' | 'no-table';
/** The moves to a period, largest first, and what could not be told. */
export type Moves = Readonly<{
  period: Period;
  before: Period;
  moves: readonly Move[];
  left: readonly Readonly<{ indicator: Indicator; why: NoMove }>[];
}>;

const exactScore = (asked: Asked): Readonly<{ observation: Observation; score: Fixed }> | null => {
  const observation = observationOf(asked, 'final');
  return observation?.score == null || !isExact(observation.score)
    ? null
    : { observation, score: observation.score.low };
};

/** Places gained within one field, where both are known exactly. */
function placesGained(from: Asked, to: Asked): number | null {
  const [was, is] = [knownPlace(from), knownPlace(to)];
  const [before, after] = [from, to].map((a) => rankingOf(a.dataset, a.series, a.period, a.entity).ranked);
  if (was === null || is === null || !isExact(was) || !isExact(is)) return null;
  return before !== undefined && after !== undefined && isSameNumber(before, after)
    ? toNumber(lead(is.low, was.low, 'lower'))
    : null;
}

function moveOf(subject: Subject, before: Period, period: Period): Move | NoMove {
  const { indicator, dataset, series } = subject;
  const [from, to] = [askedAt(subject, before), askedAt(subject, period)];
  const [was, is] = [from === null ? null : exactScore(from), to === null ? null : exactScore(to)];
  if (from === null || to === null || was === null || is === null) return 'missing';
  const isSame = isSameSegment(dataset.catalogue, series.indicator, series.component, before, period);
  if (!isSame || from.entity.id !== to.entity.id) return 'break';
  const spread = spreadOf(rankingOf(dataset, series, period, to.entity));
  if (spread === null) return 'no-table';
  const shown = (figure: Fixed): Fixed => roundTo(figure, indicator.decimals);
  return {
    indicator,
    from: was.observation,
    to: is.observation,
    change: minus(shown(is.score), shown(was.score)),
    deviations: inDeviations(lead(is.score, was.score, indicator.better), spread),
    places: placesGained(from, to),
  };
}

const partOf = (subject: Subject, indicator: Indicator): Subject => ({
  ...subject,
  indicator,
  series: { indicator: indicator.id, component: indicator.component },
});

/** The latest period up to the as-of one in which the entity has a figure of a series; null when it has none. */
export function latestOwn(subject: Subject): Period | null {
  const periods = lookupOf(subject.dataset).periodsOf(subject.series);
  const isOwn = (period: Period): boolean => {
    const asked = askedAt(subject, period);
    return asked !== null && observationOf(asked, 'final') !== null;
  };
  return periods.findLast((period) => comparePeriods(period, subject.asOf) <= 0 && isOwn(period)) ?? null;
}

/**
 * What moved since the year before, over the components of all given totals: from the year before to the latest period in which
 * the entity has any of them; null where it has none. Never across a break of method or territory. Source: semantics, section 4.
 */
export function movesOf(totals: readonly Subject[]): Moves | null {
  const parts = totals.flatMap((total) =>
    componentsOf(total.dataset.catalogue, total.series).map((i) => partOf(total, i)),
  );
  const [period] = parts.flatMap((part) => latestOwn(part) ?? []).toSorted((a, b) => comparePeriods(b, a));
  if (period === undefined) return null;
  const before: Period = { ...period, year: period.year - 1 };
  const told = parts.flatMap((part) => {
    const own = latestOwn(part);
    return own === null
      ? []
      : [
          {
            indicator: part.indicator,
            move: samePeriod(own, period) ? moveOf(part, before, period) : ('missing' as const),
          },
        ];
  });
  return {
    period,
    before,
    moves: told
      .flatMap(({ move }) => (typeof move === 'string' ? [] : [move]))
      .toSorted((a, b) => Math.abs(b.deviations) - Math.abs(a.deviations)),
    left: told.flatMap(({ indicator, move }) => (typeof move === 'string' ? [{ indicator, why: move }] : [])),
  };
}
