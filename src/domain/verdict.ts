import type { Clause, Goal } from './goal.ts';
import type { EntityId, Span } from './ids.ts';
import type { Fixed } from './fixed.ts';
import type { Observation } from './observation.ts';
import type { Period } from './period.ts';

/** Does the sentence hold? Source: semantics, section 5. */
export type Verdict =
  | 'met'
  | 'not-met'
  | 'pending'
  | 'awaiting-publication'
  | 'undetermined'
  | 'not-comparable'
  | 'no-data';

/** Will it hold by the due period? Only while the verdict is pending. */
export type Outlook = 'ahead' | 'on-track' | 'at-risk' | 'off-track' | 'moving-away' | 'unknown';

/** Worst first: the verdict of a compound goal is the first of these that one of its clauses has. */
export const VERDICTS_WORST_FIRST = [
  'not-met',
  'undetermined',
  'not-comparable',
  'no-data',
  'awaiting-publication',
  'pending',
  'met',
] as const satisfies readonly Verdict[];

/** Worst first: the outlook of a compound goal is the worst of its open clauses. */
export const OUTLOOKS_WORST_FIRST = [
  'moving-away',
  'off-track',
  'at-risk',
  'unknown',
  'on-track',
  'ahead',
] as const satisfies readonly Outlook[];

/** Why a verdict is what it is. Source: semantics, section 6. */
export type ReasonCode =
  | 'due_ahead' // the due period is still ahead
  | 'not_published' // over, and the publisher has no entry for it
  | 'figure_missing' // over and published, the figure is not loaded
  | 'window_figure_missing' // a period of the window has no figure
  | 'baseline_missing'
  | 'baseline_implied'
  | 'baseline_known_at_issue'
  | 'baseline_previous'
  | 'rank_censored' // not in the published list of first ranks
  | 'rank_derived' // from a full table of scores, not published
  | 'rank_tied' // equal scores share an interval of places
  | 'group_only' // only a group is published
  | 'group_derived' // from that year's cut points
  | 'group_unknown' // the plan names a group that this index does not have
  | 'readings_disagree' // the legitimate readings of figure and target do not agree
  | 'field_changed' // the number ranked changed, 63 to 34
  | 'segment_changed' // the method changed between baseline and result
  | 'entity_merged' // the entity was made from several, or carries on under its name
  | 'entity_ended' // the entity no longer exists in that period
  | 'target_inconsistent' // no baseline makes the change and the level of a plan agree
  | 'provisional' // a provisional figure exists beside or before the final one
  | 'reference_missing'; // the mean, groups or table that the clause refers to is not loaded

export type BaselineBasis = 'stated' | 'implied' | 'known-at-issue' | 'previous';

/** What a clause measures: the unit of its figures. `group` has no figure. */
export type Measure = 'score' | 'rank' | 'regional-rank' | 'group';

/**
 * A figure as it was compared: a score rounded to `decimals`, or a place as a whole number in Fixed.
 * An interval where it is not known exactly.
 */
export type Figure = Readonly<{ period: Period; entity: EntityId; value: Span<Fixed>; of: number | null }>;

/** A figure that a verdict used, with the observation it came from (null: a derived bound such as "not in the list"). */
export type Input = Readonly<{
  role: 'actual' | 'baseline' | 'reference' | 'provisional';
  period: Period;
  observation: Observation | null;
}>;

export type Reason = Readonly<{ code: ReasonCode; period: Period | null }>;

/** One legitimate reading of a target and whether the figure lies inside it for sure, outside for sure, or across. */
export type Reading = Readonly<{
  threshold: Fixed;
  basis: 'literal' | 'same-fraction';
  result: 'inside' | 'outside' | 'across';
}>;

/** The verdict on one clause. All figures are at `decimals` of the clause; places have 0. Null: there is no such figure. */
export type ClauseJudgement = Readonly<{
  clause: Clause;
  measure: Measure;
  decimals: number;
  better: 'higher' | 'lower';
  verdict: Verdict;
  holding: boolean | null; // pending only: whether the latest figure is accepted
  outlook: Outlook | null; // pending only
  stretch: boolean | null; // ranges only: whether the far end is reached too
  threshold: Fixed | null; // T; null while it depends on a missing baseline or reference, and for groups
  farThreshold: Fixed | null; // the other end of a range
  tolerance: Fixed | null; // of `score-near` and `score-within`
  readings: readonly Reading[];
  baseline: Readonly<{ period: Period | null; value: Span<Fixed> | null; basis: BaselineBasis }> | null;
  actual: Figure | null; // of the deciding period
  margin: Fixed | null; // dir · (v − T), in the clause's unit; null unless both are exact
  share: number | null; // of the asked change that was achieved, 0–1 and beyond
  pace: number | null; // per year
  requiredPace: number | null; // per year until the due period
  projection: number | null; // at the due period
  outlookRatio: number | null;
  groups: Readonly<{ asked: string; actual: readonly string[] }> | null; // `group` clauses only
  provisional: Readonly<{ period: Period; verdict: Verdict }> | null;
  reasons: readonly Reason[];
  inputs: readonly Input[];
}>;

/** The verdict on a goal: its worst clause. */
export type GoalJudgement = Readonly<{
  goal: Goal;
  verdict: Verdict;
  holding: boolean | null;
  outlook: Outlook | null;
  stretch: boolean | null;
  clauses: readonly ClauseJudgement[]; // in the goal's order
  deciding: number; // index of the clause that decided
  reasons: readonly Reason[]; // of the goal as a whole
}>;
