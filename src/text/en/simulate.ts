import type { Bound } from '#domain/reach.ts';
import type { Gain } from '#domain/cheapestFill.ts';
import type { Refusal } from '#domain/simulation.ts';
import type { Verdict } from '#domain/verdict.ts';
import type { simulate as viSimulate } from '#text/vi/simulate.ts';
import { plural } from './plural.ts';

const NBSP = '\u00a0';

const VERDICTS: Readonly<Record<Verdict, string>> = {
  met: 'met',
  'not-met': 'not met',
  pending: 'not due yet',
  'awaiting-publication': 'awaiting publication',
  undetermined: 'undetermined',
  'not-comparable': 'not comparable',
  'no-data': 'not enough data to tell',
};

const REFUSALS: Readonly<Record<Refusal, string>> = {
  'no-parts': 'this index has no components of known weight',
  'no-total': 'there is no total of this province in the table',
  'not-full': 'the table of totals is not loaded in full, so nobody can be ranked',
  'no-scores': 'the components of this province are not loaded',
  'not-sum': 'the known weights do not give the published total',
  'no-field': 'the components of the other provinces are not loaded in full, so there is no bound',
  lower: 'only an index where more is better can be simulated',
};

const BOUNDS: Readonly<Record<Bound, string>> = {
  p75: '75th percentile of the country',
  region: 'Best of the region',
  country: 'Best of the country',
};

const GAINS: Readonly<Record<Gain, string>> = {
  points: 'Points of the component',
  sd: 'Standard deviations',
  places: 'Places in the component',
};

type Found = Readonly<{ name: string; index: string; goal: string; verdict: Verdict }>;

const provinces = (count: number): string => `${count} ${plural(String(count), 'province', 'provinces')}`;
const components = (count: number): string => `${count} ${plural(String(count), 'component', 'components')}`;

/** Words of the screen of the simulation, loaded on demand. */
export const simulate = {
  bounds: BOUNDS,
  gains: GAINS,
  verdicts: VERDICTS,
  refusals: REFUSALS,
  mark: 'simulated',
  choose: {
    province: 'Province or city',
    goal: 'Goal',
    ownTarget: 'A target of my own…',
    index: 'Index',
    kind: 'Target',
    kinds: { rank: 'Rank', score: 'Score', group: 'Group' },
    place: 'Rank to reach',
    score: 'Score to reach',
    badPlace: (text: string) => `“${text}” cannot be read. A rank is a whole number from 1, such as 20.`,
    group: 'Group to reach',
    table: 'Table',
    tableRefused: (period: string) => `${period} – cannot be simulated`,
    bound: 'Raised at most to',
    gain: 'Gains counted in',
    goalOption: (index: string, due: string, words: string) => `${index} ${due}: ${words}`,
  },
  title: {
    today: ({ name, index, goal, verdict }: Found, figure: string) =>
      `${name} ${index}: ${figure}; target ${goal} ${verdict === 'met' ? 'already met' : VERDICTS[verdict]}`,
    simulated: ({ name, index, goal, verdict }: Found, figure: string) =>
      `Simulated, ${name} ${index}: ${figure} – target ${goal} ${VERDICTS[verdict]}`,
    refused: (index: string, period: string | null) =>
      period === null ? `${index} cannot be simulated yet` : `${index} ${period} cannot be simulated`,
    none: 'Nothing to simulate yet',
  },
  subtitle: (index: string, period: string, ranked: number) =>
    `Placed in the table ${index} ${period} (${provinces(ranked)}), all others unchanged. A simulated result is not a published figure.`,
  refused: {
    why: (words: string) => `Why: ${words}.`,
    miss: (sum: string, total: string) => `The known weights give ${sum}, the published total is ${total}.`,
    others: 'Tables that can be simulated:',
    choices: 'Indices that can be simulated:',
    none: 'No table of this index can be simulated for this province.',
    noComponents: 'Component scores can be imported on the Data screen.',
    loading: 'Reading the component scores…',
    failed: 'The component scores could not be read. Check the connection and load the page again.',
  },
  newer: (period: string, words: string) => `The table of ${period} is newer but cannot be used: ${words}.`,
  goalYear: (due: string, period: string) =>
    `The goal is due in ${due}; here it is held against the table of ${period}, as the field stood that year.`,
  met: {
    higher: (goal: string) => `Try a higher target: ${goal}`,
    note: 'The target is met in this table, and no component needs to rise. Move the sliders to see how much is to spare.',
  },
  result: {
    caption: 'Today and simulated',
    today: (period: string) => `Today (${period})`,
    simulated: 'Simulated',
    row: 'What',
    total: 'Total score',
    rank: 'Rank',
    group: 'Group',
    clause: (words: string) => `Target ${words}`,
    unknownGroup: 'not known',
    unknownGroupNote: (period: string) =>
      `Group: neither cut points nor sizes of the groups of ${period} are loaded, so it cannot be derived.`,
    required: (total: string) => `Lowest total that meets the target: ${total}.`,
    notRequired: (verdict: Verdict) =>
      `Even with every component at the top of its scale the target is ${VERDICTS[verdict]} in this table.`,
    passed: (names: readonly string[]) => `Overtakes ${provinces(names.length)}: ${names.join(', ')}.`,
    level: (names: readonly string[]) => `Level with ${names.join(', ')}.`,
    lost: (names: readonly string[]) => `Overtaken by ${provinces(names.length)}: ${names.join(', ')}.`,
    nobody: 'Overtakes nobody.',
    sum: (formula: string, residual: string | null) =>
      `Total = ${formula}${residual === null ? '' : `; the rounding of ${residual} stays as it is`}.`,
    others: 'each of the others',
    plain: (count: number) => `the sum of ${components(count)}`,
  },
  parts: {
    title: 'Component by component',
    help: 'A slider goes from today’s score to the best of the country. The field beside it takes any score within the scale, with a decimal point.',
    slider: (name: string) => `${name}: slider`,
    typed: (name: string) => `${name}: simulated score`,
    said: (score: string, gain: string | null) =>
      gain === null ? `${score}, as today` : `${score}, ${gain} against today`,
    today: (score: string) => `now ${score}`,
    best: (score: string) => `best ${score}`,
    bound: (score: string) => `bound ${score}`,
    atBest: 'best of the country already',
    unreadable: (text: string) => `“${text}” cannot be read. Type a number with a decimal point, such as 5.25.`,
    outside: (text: string, low: string, high: string) => `${text} is outside the scale: from ${low} to ${high}.`,
    reset: 'Back to today',
    export: 'Save the simulated table (CSV)',
    share: 'The address in the address bar keeps every choice and can be sent to others.',
  },
  ways: {
    title: 'Shortest way to the target',
    best: (count: number) => `Set 1: raise ${components(count)}`,
    second: (count: number) => `Set 2: raise ${components(count)}`,
    show: 'Simulate this set',
    shown: 'Being simulated',
    step: (name: string, from: string, to: string, gain: string) => `${name}: ${from} → ${to} (${gain})`,
    cost: {
      points: (cost: string) => `Sum of gains: ${cost} component points`,
      sd: (cost: string) => `Sum of gains: ${cost} standard deviations`,
      places: (cost: string) => `Sum of gains: ${cost} places in the components`,
    },
    gain: {
      points: (amount: string) => `+${amount}${NBSP}points`,
      sd: (amount: string) => `+${amount} standard deviations`,
      places: (amount: string) => `passing ${amount}`,
    },
    adds: (points: string) => `adds ${points} to the total`,
    noSecond: 'There is no other set within this bound.',
    unreachable: 'Not reachable within this bound',
    farthest: (total: string, place: string, missing: string) =>
      `With every component raised to the bound the total is ${total}, ${place}; still short by ${missing} points.`,
    how: 'How it is found',
    method:
      'How it is found: fewest components first, then the smallest sum of gains; among equals the set that could rise further. Every set of the fewest components is compared; within a set, the component that gives most points per unit of gain is raised first, so that the result is exact; only then are scores rounded up. Counted in places, each component is raised to the score of a province ahead of it, and every way to share out the places is looked at. Set 2 is the best one that does not hold all of set 1.',
  },
  dumbbell: {
    title: (count: number, more: string) =>
      count === 0 ? 'No component changed yet' : `${components(count)} changed, most of all ${more}`,
    subtitle: (index: string, period: string) =>
      `Scores of the components of ${index} ${period}. Dot: today; hatched dot: simulated; upright line: bound.`,
    said: (name: string, today: string, simulated: string | null, bound: string) =>
      `${name}: today ${today}${simulated === null ? '' : `, simulated ${simulated}`}, bound ${bound}`,
    columns: ['Component', 'Today', 'Simulated', 'Bound', 'Best of the country'],
    marked: (score: string) => `${score} (simulated)`,
  },
  strip: {
    title: (name: string, from: string, to: string) => `${name} from ${from} to ${to} if the simulation came true`,
    still: (name: string, from: string) => `${name} at ${from}`,
    subtitle: (index: string, period: string, ranked: number) =>
      `${index} ${period}: scores of ${provinces(ranked)}. Hatched dot: the simulated place; dark dots: same region.`,
    today: (name: string, score: string) => `${name} today ${score}`,
    simulated: (score: string, place: string) => `simulated ${score}, ${place}`,
    required: (score: string) => `needs ${score}`,
    said: (name: string, score: string, place: string) => `${name}: ${score}, ${place}`,
    saidSimulated: (name: string, score: string, place: string) => `${name} simulated: ${score}, ${place}`,
    columns: ['Province or city', 'Score', 'Rank today', 'Rank simulated'],
    row: (name: string) => `${name} (simulated)`,
  },
  drift: {
    title: (place: number, change: string, isUp: boolean) =>
      `The score of rank ${place} ${isUp ? 'rose' : 'fell'} by ${change} a year`,
    level: (place: number) => `The score of rank ${place} did not change over the years`,
    subtitle: (index: string, first: string, last: string, low: string, high: string) =>
      `${index} ${first}–${last}, within one method. Year by year it changed by ${low} to ${high} points; nothing is joined across a change of method or of the number ranked.`,
    ahead: (period: string, low: string, high: string) =>
      `${period}: ${low}–${high} if it changes as in the lowest and the highest year`,
    said: (period: string, score: string) => `${period}: ${score}`,
    none: (place: number) => `Fewer than two comparable tables: how the score of rank ${place} moves is not known.`,
    columns: ['Year', 'Score of the rank to reach'],
    band: (low: string, high: string) => `${low}–${high} (estimate)`,
    own: (score: string) => `today ${score}`,
    simulated: (score: string) => `simulated ${score}`,
    estimate: 'estimate',
  },
  table: 'Figures of the chart',
  arrows: 'Arrow keys go through the points.',
  csv: {
    fileName: (index: string, code: string, period: string) => `thuoc-do-simulation-${index}-${code}-${period}.csv`,
    columns: [
      'Kind of figure',
      'Index',
      'Province or city',
      'Table',
      'Component code',
      'Component',
      'Today',
      'Simulated',
      'Change',
      'Share in the change of the total',
      'Bound',
      'Best of the country',
    ],
    total: 'Total score',
    rank: 'Rank',
    goal: 'Target',
    kind: 'simulated, not a published figure',
  },
} satisfies typeof viSimulate;
