import type { screen as vi } from '#text/vi/screen.ts';

const NBSP = '\u00a0';

type Finding = Readonly<{
  name: string;
  total: number;
  met: number;
  notMet: number;
  pending: number;
}>;

const counted = (count: number, one: string, many: string): string => `${count}${NBSP}${count === 1 ? one : many}`;

/** Words of the screens. */
export const screen = {
  app: {
    name: 'Thước Đo',
    screens: {
      goals: 'Goals',
      indicator: 'Indicators',
      entity: 'Province',
      simulate: 'Simulation',
      data: 'Data',
      method: 'Method',
    },
    navigation: 'Screens',
    skip: 'Skip to the content',
    otherLanguage: 'Tiếng Việt',
    theme: 'Appearance',
    themes: { system: 'System', light: 'Light', dark: 'Dark' },
    loading: 'Reading the figures…',
    failed: 'The published figures could not be read',
    failedMore: 'The data file is missing or damaged. Check the connection and try again.',
    retry: 'Try again',
    broken: 'This part cannot be opened',
    brokenMore:
      'The page may just have been updated, or the network is gone. Reload it; what was saved is still there.',
    reload: 'Reload the page',
    ignored: (names: readonly string[]) =>
      `Parts of the link could not be used and were left aside: ${names.join(', ')}.`,
    sample: 'Synthetic data, for illustration only.',
  },
  figure: {
    place: (text: string) =>
      text.startsWith('>') ? `below rank${NBSP}${text.replace(/^>\s*/u, '')}` : `rank${NBSP}${text}`,
    places: (text: string, count: number) => `${text}${NBSP}${count === 1 ? 'place' : 'places'}`,
    points: (text: string, _unit: string) => `${text}${NBSP}points`,
    short: (amount: string) => `${amount} short`,
    beyond: (amount: string) => `${amount} beyond`,
    exact: 'exactly met',
    atLimit: 'exactly at the limit',
    within: (amount: string) => `${amount} short, within the tolerance`,
    apart: (amount: string) => `${amount} apart`,
    inRegion: (text: string) => `${text}${NBSP}in${NBSP}region`,
    top: (text: string) => `TOP${NBSP}${text}`,
    sign: {
      atMost: (text: string) => `≤${NBSP}${text}`,
      atLeast: (text: string) => `≥${NBSP}${text}`,
      near: (text: string) => `about${NBSP}${text}`,
      below: (text: string) => `<${NBSP}${text}`,
      above: (text: string) => `>${NBSP}${text}`,
    },
  },
  local: {
    mark: 'yours',
    figure: (cell: string, before: string | null) =>
      `Your figure (file ${cell})${before === null ? '' : `; published: ${before}`}`,
    reason: (period: string, file: string, day: string, before: string | null) =>
      `The figure of ${period} is yours (file ${file}, imported on ${day})${before === null ? '' : `, in place of the published ${before}`}.`,
    ranked: (period: string) => `The rank of ${period} was worked out with figures of yours.`,
    goal: (cell: string, before: string | null) =>
      `Your goal (file ${cell})${before === null ? '' : `; as published: “${before}”`}`,
  },
  picker: {
    province: 'Province or city',
    plan: 'Plan',
    asOf: 'Figures up to',
    nothingFound: 'Nothing found. Diacritics may be left out.',
    until: (name: string, day: string) => `${name} (until${NBSP}${day})`,
    since: (name: string, day: string) => `${name} (since${NBSP}${day})`,
    goals: (count: number) => counted(count, 'goal', 'goals'),
    allPlans: 'All plans',
  },
  goals: {
    title: ({ name, total, met, notMet, pending }: Finding) => {
      if (total === 0) return `${name} has no goals yet`;
      const open = total - met - notMet - pending;
      const others = [
        notMet > 0 ? `${notMet} not met` : null,
        pending > 0 ? `${pending} not due yet` : null,
        open > 0 ? `${open} not decided` : null,
      ].filter((part) => part !== null);
      const first =
        met === total
          ? `all ${counted(total, 'goal', 'goals')} met`
          : `${met} of ${counted(total, 'goal', 'goals')} met`;
      return `${name}: ${[first, ...others].join(', ')}`;
    },
    total: (count: number) => `of ${counted(count, 'goal', 'goals')}`,
    clausesMet: (met: number, all: number) => `${met}/${all} conditions met`,
    clausesHeld: (held: number, all: number) => `${held}/${all} conditions hold now`,
    clausesUnknown: (all: number) => `${counted(all, 'condition', 'conditions')} not judged yet`,
    aheadBoth: 'Met early or holding',
    formerly: 'Goals of the provinces before the merger',
    sparkTitle: (name: string) => `${name}: the last ten years`,
    counts: 'Goals by verdict; press to filter',
    table: 'The goals, those not met first',
    columns: {
      goal: 'Goal',
      strip: "On the indicator's scale",
      value: 'Result → goal',
      margin: 'Margin',
      verdict: 'Verdict',
      outlook: 'Outlook',
      spark: '10 years',
    },
    stripKey:
      'Open ring: baseline. Solid dot: result. Upright mark: goal; the grey zone meets it. Better is to the right.',
    noFigure: '–',
    due: (period: string) => `due ${period}`,
    conditions: (name: string) => `Conditions of the goal ${name}`,
    condition: 'Condition',
    details: 'Details',
    detailsOf: (name: string) => `Details of ${name}`,
    filter: 'Filter and order',
    indicator: 'Indicator',
    owner: 'Responsible unit',
    sort: 'Order',
    all: 'All',
    sorts: { verdict: 'Not met first', indicator: 'By indicator', due: 'By due period', owner: 'By responsible unit' },
    reverse: 'Reverse',
    hidden: (count: number) => `${counted(count, 'goal does', 'goals do')} not match the filter.`,
    clearFilter: 'Clear the filter',
    export: 'Save the table (CSV)',
    none: 'Places that have goals',
    nothingMatches: 'No goal matches the filter',
  },
  csv: {
    fileName: (entity: string, asOf: string) => `thuoc-do-goals-${entity}-${asOf}.csv`,
    columns: [
      'Goal id',
      'Unit',
      'Indicator',
      'Wording',
      'Condition',
      'Measure',
      'Unit of measure',
      'Due',
      'Period of the result',
      'Result',
      'Number ranked',
      'Goal',
      'Margin',
      'Share achieved (%)',
      'Verdict of the condition',
      'Verdict of the goal',
      'Outlook',
      'Responsible unit',
      'Document',
      'Reasons',
      'In words',
    ],
    measures: { score: 'score', rank: 'rank', 'regional-rank': 'rank in the region', group: 'group' },
    place: 'places',
  },
} satisfies typeof vi;
