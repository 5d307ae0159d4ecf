import type { ReasonFacts } from '#text/reasonFacts.ts';
import type { reason as vi } from '#text/vi/reason.ts';

const of = (period: string | null): string => (period === null ? '' : ` of ${period}`);
const brackets = (figure: string | null): string => (figure === null ? '' : ` (${figure})`);
const baselineOf = ({ baselinePeriod, baseline }: ReasonFacts): string =>
  baselinePeriod === null ? 'the baseline' : `the result of ${baselinePeriod}${brackets(baseline)}`;

const readings = ({ literal, converted }: ReasonFacts): string =>
  literal === null || converted === null
    ? ', so a difference of ranks cannot be compared.'
    : `; the target is read in two ways: ${literal} as it stands, and ${converted} as the same fraction.`;

/** Why a verdict is what it is. */
export const reason = {
  due_ahead: {
    name: 'Not due yet',
    sentence: ({ period, actual }) =>
      actual === null
        ? 'The due period is not over yet.'
        : `The due period is not over yet; the latest result is that${of(period)}: ${actual}.`,
  },
  not_published: {
    name: 'Not published',
    sentence: () => 'The due period is over, but its result has not been published yet.',
  },
  figure_missing: {
    name: 'Result not loaded',
    sentence: ({ period }) => `The result${of(period)} has been published but is not among the loaded data.`,
  },
  window_figure_missing: {
    name: 'A period without a result',
    sentence: () => 'A period within the time to watch has no result in the data, so nothing can be said of the whole.',
  },
  baseline_missing: {
    name: 'Baseline missing',
    sentence: ({ baselinePeriod }) => `There is no baseline figure${of(baselinePeriod)} to measure the change from.`,
  },
  baseline_implied: {
    name: 'Baseline implied by the target',
    sentence: (facts) =>
      `The plan names no baseline; ${baselineOf(facts)} is taken, because with the change it gives the level that the plan states.`,
  },
  baseline_known_at_issue: {
    name: 'Baseline known when issued',
    sentence: (facts) =>
      `The plan names no baseline; the latest result published when it was issued is taken: ${baselineOf(facts)}.`,
  },
  baseline_previous: {
    name: 'Baseline of the period before',
    sentence: (facts) => `The plan names no baseline; the period before the due year is taken: ${baselineOf(facts)}.`,
  },
  rank_censored: {
    name: 'Not in the published list',
    sentence: ({ listed, actual }) =>
      listed === null
        ? 'The rank was not published: the unit is not in the list of first ranks, so the figure is an interval.'
        : `Only the first ${listed} ranks were published; the unit is not among them, so it is at ${actual ?? 'a later one'}.`,
  },
  rank_derived: {
    name: 'Derived rank',
    sentence: ({ period }) =>
      `The rank${period === null ? '' : ` of ${period}`} was derived from the table of scores or from a change that the source states; it is not one that the publisher gave.`,
  },
  rank_tied: {
    name: 'Equal scores',
    sentence: ({ actual }) =>
      `Several units have equal scores, so the rank is an interval${actual === null ? '' : `: ${actual}`}.`,
  },
  group_only: {
    name: 'Only the group was published',
    sentence: ({ actual }) =>
      `Only the group was published; the figure is the interval of that group${actual === null ? '' : `: ${actual}`}.`,
  },
  group_derived: {
    name: 'Group derived from cut points',
    sentence: ({ period }) =>
      `The group was derived from the result and the cut points${of(period)}; it is not one that the publisher gave.`,
  },
  group_unknown: {
    name: 'No such group',
    sentence: ({ group, period }) =>
      `The groups of the index${period === null ? '' : ` in ${period}`} do not include “${group ?? ''}”, which the plan names.`,
  },
  readings_disagree: {
    name: 'Readings disagree',
    sentence: () => 'The legitimate readings of the figure or the target do not agree, so no verdict is possible yet.',
  },
  field_changed: {
    name: 'Number ranked changed',
    sentence: (facts) => `The number of units ranked has changed${readings(facts)}`,
  },
  segment_changed: {
    name: 'Method changed',
    sentence: () =>
      'The method of the index changed between baseline and result, so no share achieved and no projection are given.',
  },
  entity_merged: {
    name: 'Merged unit',
    sentence: () =>
      'The unit was merged or rearranged in this time, so figures before and after cannot be compared directly.',
  },
  entity_ended: {
    name: 'Unit no longer exists',
    sentence: ({ period }) => `The unit no longer exists${period === null ? '' : ` in ${period}`}.`,
  },
  target_inconsistent: {
    name: 'Target does not agree with itself',
    sentence: () => 'No baseline makes the change and the level that the plan states agree; the level is used.',
  },
  provisional: {
    name: 'Provisional figure',
    sentence: ({ period, provisional }) =>
      `There is a provisional or self-assessed figure${of(period)}${provisional === null ? '' : `; by it: ${provisional}`}.`,
  },
  reference_missing: {
    name: 'Reference missing',
    sentence: () => 'What the target refers to is not loaded: the mean, the groups or the ranking of that period.',
  },
} satisfies typeof vi;
