import type { screen as vi } from '#text/vi/screen.ts';

const NBSP = '\u00a0';

type Finding = Readonly<{ name: string; total: number; met: number; notMet: number; pending: number }>;

const counted = (count: number, one: string, many: string): string => `${count}${NBSP}${count === 1 ? one : many}`;

/** Words of the screens. */
export const screen = {
  app: {
    name: 'Thước Đo',
    screens: { goals: 'Goals', data: 'My files' },
    navigation: 'Screens',
    skip: 'Skip to the content',
    otherLanguage: 'Tiếng Việt',
    theme: 'Appearance',
    themes: { system: 'System', light: 'Light', dark: 'Dark' },
    loading: 'Reading the figures…',
    failed: 'The published figures could not be read',
    failedMore: 'The data file is missing or damaged. Check the connection and try again.',
    retry: 'Try again',
    broken: 'This part failed and cannot be drawn. The other parts still work.',
    ignored: (names: readonly string[]) =>
      `Parts of the link could not be used and were left aside: ${names.join(', ')}.`,
    ownGone: 'Your files were only in the memory of the page that opened them, and are no longer here.',
    ownShown: 'These are your own files, not the published figures.',
    openOwn: 'Open the files again',
  },
  figure: {
    place: (text: string) =>
      text.startsWith('>') ? `below rank${NBSP}${text.replace(/^>\s*/u, '')}` : `rank${NBSP}${text}`,
    places: (text: string, count: number) => `${text}${NBSP}${count === 1 ? 'place' : 'places'}`,
    points: (text: string, _unit: string) => `${text}${NBSP}points`,
    inRegion: (text: string) => `${text}${NBSP}in${NBSP}region`,
    top: (text: string) => `TOP${NBSP}${text}`,
    sign: {
      atMost: (text: string) => `≤${NBSP}${text}`,
      atLeast: (text: string) => `≥${NBSP}${text}`,
      near: (text: string) => `≈${NBSP}${text}`,
      below: (text: string) => `<${NBSP}${text}`,
      above: (text: string) => `>${NBSP}${text}`,
    },
  },
  picker: {
    province: 'Province or city',
    plan: 'Plan',
    asOf: 'Figures up to',
    nothingFound: 'Nothing found. Diacritics may be left out.',
    until: (year: string) => `until${NBSP}${year}`,
    since: (year: string) => `since${NBSP}${year}`,
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
    sparkTitle: (name: string) => `${name}: the last ten years`,
    counts: 'Goals by verdict; press to filter',
    table: 'The goals, worst first',
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
    sorts: { verdict: 'Worst first', indicator: 'By indicator', due: 'By due period', owner: 'By responsible unit' },
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
      'Indicator',
      'Wording',
      'Due',
      'Period of the result',
      'Result',
      'Number ranked',
      'Goal',
      'Margin',
      'Verdict',
      'Outlook',
      'Responsible unit',
      'Document',
      'Reasons',
      'In words',
    ],
  },
} satisfies typeof vi;
