import { isSameSegment, publicationOf, publicationsOf } from './catalogue.ts';
import { roundTo, type Fixed } from './fixed.ts';
import { figureOf } from './figure.ts';
import type { Found } from './found.ts';
import { askedAt, isOver, type Frame } from './frame.ts';
import type { Clause, Quoted } from './goal.ts';
import { exactly, isExact, type Span } from './ids.ts';
import { impliedBy } from './implied.ts';
import { lookupOf } from './lookup.ts';
import type { Observation } from './observation.ts';
import { comparePeriods, yearPeriod, type Period } from './period.ts';
import { rankingOf } from './ranking.ts';
import type { BaselineBasis, Measure, ReasonCode } from './verdict.ts';

/** What a change is measured from. Period null: the plan states a value only. Value null: its figure is not known. */
export type Baseline = Readonly<{
  period: Period | null;
  value: Span<Fixed> | null; // rounded to the clause's decimals
  of: number | null;
  basis: BaselineBasis;
  isStatedValue: boolean; // the plan gives the figure itself
  observation: Observation | null;
  reasons: readonly ReasonCode[];
}>;

/** What a clause's baseline is looked up for. */
export type BaselineAsked = Readonly<{ frame: Frame; clause: Clause; measure: Measure; decimals: number }>;

const rounded = (span: Span<Fixed>, decimals: number): Span<Fixed> => ({
  low: roundTo(span.low, decimals),
  high: roundTo(span.high, decimals),
});

/** The figure of the goal's entity in a period, rounded as it is compared; null when it is not known, not the same entity, or later than the as-of period. */
function figureIn({ frame, measure, decimals }: BaselineAsked, period: Period): Found | null {
  const asked = isOver(frame, period) ? askedAt(frame, period) : null;
  const found = asked === null || asked.merged ? null : figureOf(asked, measure);
  return found === null ? null : { ...found, value: rounded(found.value, decimals) };
}

function fromPeriod(asked: BaselineAsked, period: Period, basis: BaselineBasis): Baseline {
  const found = figureIn(asked, period);
  return {
    period,
    basis,
    value: found?.value ?? null,
    of: found?.of ?? null,
    isStatedValue: false,
    observation: found?.observation ?? null,
    reasons: found?.reasons ?? [],
  };
}

const isRankMeasure = (clause: Clause): boolean =>
  clause.kind === 'rank' || clause.kind === 'top' || clause.kind === 'rank-range' || clause.kind === 'rank-change';

/** A value stated for the whole goal belongs to the measure of its change clause, else of its first clause. */
function statedValueOf({ frame, clause }: BaselineAsked): Quoted | null {
  const { baseline, clauses } = frame.goal;
  const owner = clauses.find((c) => c.kind === 'rank-change' || c.kind === 'score-change') ?? clauses[0];
  const isOwned = owner !== undefined && isRankMeasure(owner) === isRankMeasure(clause);
  return isOwned ? (baseline?.value ?? null) : null;
}

/** Step 1: the period or the value that the plan names. */
function statedBaseline(asked: BaselineAsked): Baseline | null {
  const { clause, frame, decimals } = asked;
  const own = clause.kind === 'score-change' || clause.kind === 'rank-change' ? clause.since : null;
  const period = own ?? frame.goal.baseline?.period ?? null;
  const value = statedValueOf(asked);
  if (value === null) return period === null ? null : fromPeriod(asked, period, 'stated');
  const stated = exactly(roundTo(value.value, decimals));
  return { period, basis: 'stated', value: stated, of: null, isStatedValue: true, observation: null, reasons: [] };
}

const isKnownBy = (publishedOn: string | null, period: Period, day: string): boolean =>
  (publishedOn ?? `${period.year + 1}-06-30`) <= day;

/** Whether it is certain that the entity has no figure in a period: the whole table is loaded without it. */
const isUnmeasured = ({ frame }: BaselineAsked, period: Period): boolean => {
  const asked = isOver(frame, period) ? askedAt(frame, period) : null;
  return asked !== null && rankingOf(frame.dataset, frame.series, period, asked.entity).isFull;
};

/** Step 3: the latest result that was published when the plan was issued. A day of publication that is not known counts as the middle of the next year. */
function knownAtIssue(asked: BaselineAsked): Baseline | null {
  const { goal, dataset } = asked.frame;
  const { issuedOn } = goal;
  if (issuedOn === null) return null;
  const known = publicationsOf(dataset.catalogue, goal.indicator)
    .filter((p) => isKnownBy(p.publishedOn, p.period, issuedOn) && comparePeriods(p.period, goal.due) < 0)
    .map((p) => p.period)
    .toSorted((a, b) => comparePeriods(b, a));
  const latest = known.find((p) => figureIn(asked, p) !== null || !isUnmeasured(asked, p));
  return latest === undefined ? null : fromPeriod(asked, latest, 'known-at-issue');
}

/** The periods before the due one whose results a plan could have measured from, latest first. */
function candidates({ frame }: BaselineAsked): readonly Period[] {
  const { goal, dataset, series } = frame;
  const { issuedOn } = goal;
  const isKnown = (p: Period): boolean => {
    const publication = publicationOf(dataset.catalogue, goal.indicator, p);
    return issuedOn === null || publication === null || isKnownBy(publication.publishedOn, p, issuedOn);
  };
  const loaded = lookupOf(dataset).periodsOf(series);
  return loaded.filter((p) => comparePeriods(p, goal.due) < 0 && isKnown(p)).toSorted((a, b) => comparePeriods(b, a));
}

/** Step 2: the latest candidate period whose result reproduces the explicit level beside the change. */
function impliedBaseline(asked: BaselineAsked): Baseline | null {
  const period = candidates(asked).find((p) => {
    const value = figureIn(asked, p)?.value;
    return (
      value !== undefined &&
      isExact(value) &&
      impliedBy(asked.clause, asked.frame.goal, asked.frame.indicator, value.low, asked.decimals) !== null
    );
  });
  return period === undefined ? null : fromPeriod(asked, period, 'implied');
}

/** The baseline of a change clause, by the four steps in their order. Source: semantics, section 3. */
export function changeBaseline(asked: BaselineAsked): Baseline {
  return (
    statedBaseline(asked) ??
    impliedBaseline(asked) ??
    knownAtIssue(asked) ??
    fromPeriod(asked, yearPeriod(asked.frame.goal.due.year - 1), 'previous')
  );
}

/** The baseline of a level clause: stated, else known at issue (its value is null where it is not loaded); null when there is neither. Its verdict needs none. Source: semantics, section 3. */
export const levelBaseline = (asked: BaselineAsked): Baseline | null => statedBaseline(asked) ?? knownAtIssue(asked);

/** Whether a figure can be set against a baseline: same method; for places also the same field. Source: semantics, section 4. */
export function isComparable(frame: Frame, baseline: Period | null, period: Period): boolean {
  const { dataset, series } = frame;
  return baseline === null || isSameSegment(dataset.catalogue, series.indicator, series.component, baseline, period);
}
