import { fieldSize, isSameSegment } from './catalogue.ts';
import type { Dataset, Series } from './dataset.ts';
import type { Entity } from './entity.ts';
import { isSameNumber } from './fieldChange.ts';
import { fixedOf, minus, plus, timesRatio, type Fixed } from './fixed.ts';
import type { Span } from './ids.ts';
import { carrierAt } from './lineage.ts';
import { lookupOf } from './lookup.ts';
import { comparePeriods, periodQuarter, type Period } from './period.ts';
import { cutOffScore } from './ranking.ts';

const QUARTERS_A_YEAR = 4;

/** The score that one place asked for, table by table. */
export type CutOff = Readonly<{ period: Period; score: Fixed }>;

/**
 * How the score of a place moved, within one method and one number ranked, first table to last. `perYear` is from the first to
 * the last table, `steps` the smallest and the largest move a year from one table to the next.
 */
export type CutOffDrift = Readonly<{ cutOffs: readonly CutOff[]; perYear: Fixed; steps: Span<Fixed> }>;

const yearly = (from: CutOff, to: CutOff): Fixed =>
  timesRatio(minus(to.score, from.score), QUARTERS_A_YEAR, periodQuarter(to.period) - periodQuarter(from.period));

/** A place in a table of an index, and how far later tables are looked at. */
export type PlaceAsked = Readonly<{
  dataset: Dataset;
  series: Series;
  table: Period;
  asOf: Period;
  like: Entity;
  place: number;
}>;

/** The tables up to the as-of period in which the place has a score and that may be set beside `table`, oldest first. */
function cutOffsOf({ dataset, series, table, asOf, like, place }: PlaceAsked): readonly CutOff[] {
  const { catalogue } = dataset;
  const size = fieldSize(catalogue, like, table);
  const isBeside = (period: Period, entity: Entity): boolean =>
    isSameSegment(catalogue, series.indicator, series.component, period, table) &&
    isSameNumber(fieldSize(catalogue, entity, period), size);
  return lookupOf(dataset)
    .periodsOf(series)
    .filter((period) => period.months === table.months && comparePeriods(period, asOf) <= 0)
    .flatMap((period) => {
      const carrier = carrierAt(catalogue, like, period);
      if (carrier === null || carrier.merged || !isBeside(period, carrier.entity)) return [];
      const score = cutOffScore(dataset, series, period, carrier.entity, place);
      return score === null ? [] : [{ period, score }];
    });
}

/** The drift of the score of a place around a table; null with fewer than two tables that may be compared. */
export function cutOffDrift(asked: PlaceAsked): CutOffDrift | null {
  const cutOffs = cutOffsOf(asked);
  const [first] = cutOffs;
  const latest = cutOffs.at(-1);
  if (first === undefined || latest === undefined || first === latest) return null;
  const moves = cutOffs
    .slice(1)
    .flatMap((to, i) => (cutOffs[i] === undefined ? [] : [yearly(cutOffs[i], to)]))
    .toSorted((a, b) => a - b);
  const [low, high] = [moves[0] ?? fixedOf(0), moves.at(-1) ?? fixedOf(0)];
  return { cutOffs, perYear: yearly(first, latest), steps: { low, high } };
}

/** Where the score of the place may lie some years after the last table, if it moves as it did in the slowest and in the fastest year. */
export const cutOffAhead = ({ steps }: CutOffDrift, last: CutOff, years: number): Span<Fixed> => ({
  low: plus(last.score, timesRatio(steps.low, years, 1)),
  high: plus(last.score, timesRatio(steps.high, years, 1)),
});
