import type { MoveCounts, MoveObstacle } from '#domain/fieldTable.ts';
import type { indicator as vi } from '../vi/indicator.ts';
import { GROUPS } from './group.ts';

const NBSP = '\u00a0';

const OBSTACLES: Readonly<Record<MoveObstacle, string>> = {
  method: 'method changed',
  field: 'number ranked changed',
  merged: 'newly merged',
  'no-figure': 'no figure',
  'no-earlier': 'no earlier figure',
  unknown: 'not published in full',
};

/** What the counts are of. */
type Rises = 'rank' | 'score';

const VERBS: Readonly<Record<Rises, readonly [up: string, same: string, down: string]>> = {
  rank: ['up in rank', 'unchanged', 'down'],
  score: ['up in score', 'unchanged', 'down'],
};

function countsText({ up, same, down, unclear }: MoveCounts, rises: Rises, units: string): string {
  const [rise, stay, fall] = VERBS[rises];
  const parts = [`${up}${NBSP}${units} ${rise}`, `${same} ${stay}`, `${down} ${fall}`];
  return [...parts, ...(unclear > 0 ? [`${unclear} unclear`] : [])].join(', ');
}

/** Words of the screen of one indicator, loaded on demand. */
export const indicator = {
  pick: {
    index: 'Indicator',
    component: 'Component',
    total: 'Total score',
    period: 'Year',
    since: 'Compared with',
    focus: 'Province or city in focus',
    noFocus: 'No province',
    nothingFound: 'Nothing found. Typing without marks works too.',
  },
  loading: 'Reading the components…',
  failed: 'The components could not be read.',
  nothing: (name) => `${name} has no figures up to this period`,
  nothingMore: 'Choose another indicator or component.',
  noIndicator: 'No indicator has figures yet',
  absent: (name, periods) => `${name} has no figures of ${periods.join(', ')}.`,
  upTo: (period) => `Only figures up to ${period} are looked at; later periods are not shown.`,
  allPeriods: 'Look at all periods',
  title: {
    field: ({ indicator: name, period, since, counts, rises, isProvince, median }) => {
      const moved =
        since === null ? null : `${countsText(counts, rises, isProvince ? 'provinces' : 'units')} since ${since}`;
      const middle = median === null ? null : `median ${median}`;
      return `${name} ${period}: ${[moved, middle].filter((part) => part !== null).join('; ')}`;
    },
    few: (name, period, known, ranked) => `${name} ${period}: figures of ${known} of ${ranked} are known`,
    bare: (name, period) => `${name} in ${period}`,
    listed: (name, period, listed, ranked) =>
      `${name} ${period}: only the first ${listed} of ${ranked} ranks were published`,
    focus: (name, entity, period, parts) => `${name} of ${entity} in ${period}: ${parts.join('; ')}`,
    noFigure: (name, entity, period) => `${name} of ${entity} in ${period}: no figure`,
    part: (figure, move) => `${figure}${move === null ? '' : `, ${move}`}`,
  },
  subtitle: (publisher, ranked, scored, day) =>
    `${publisher}${day === null ? '' : `, published on ${day}`}. ${ranked} ranked, scores of ${scored} are known.`,
  moved: {
    rank: (places, isUp, since) => `${isUp ? 'up' : 'down'} ${places} since ${since}`,
    score: (points, isUp, since) => `${isUp ? 'up' : 'down'} ${points} since ${since}`,
    same: (since) => `unchanged since ${since}`,
    still: 'unchanged',
    small: 'small change',
  },
  since: {
    method: (period, since, note) =>
      `${period} cannot be compared with ${since}: the method changed${note === null || note === '' ? '' : ` (${note})`}.`,
    field: (period, since, now, before) =>
      `Ranks of ${period} cannot be compared with ${since}: the number ranked changed from ${before} to ${now}.`,
    first: (period) => `There is no period before ${period} to compare with.`,
    listed: (listed, ranked) =>
      `The publisher names only the first ${listed} of ${ranked}; the others are behind rank ${listed} and have no score.`,
    listedBefore: (since, listed) =>
      `In ${since} only the first ${listed} ranks were published; whoever is not in that list cannot be compared.`,
  },
  former: (entity, day, names) =>
    `${entity} has existed since ${day} and was not ranked then. It was made from: ${names}.`,
  rankedByOwn: 'Ranks are worked out with figures of your own.',
  ranking: {
    title: 'Ranking table',
    caption: (name, period) => `${name} ${period}: ranking table`,
    columns: {
      rank: 'Rank',
      name: 'Province or city',
      unit: 'Unit',
      score: 'Score',
      'score-move': 'Change of score',
      'rank-move': 'Change of rank',
      region: 'Region',
      group: 'Group',
    },
    spark: { rank: 'Rank, 10 years', score: 'Score, 10 years' },
    sparkTitle: (name) => `${name}: the last ten years`,
    peer: 'Compare',
    addPeer: (name) => `Compare ${name}`,
    fullPeers: (most) => `At most ${most} are drawn; remove one to choose another.`,
    search: 'Find a province',
    region: 'Region',
    group: 'Group',
    all: 'All',
    toFocus: (name) => `Go to ${name}`,
    export: 'Download table (CSV)',
    shown: (shown, all) => `${shown} of ${all}`,
    nothing: 'No province matches the filter.',
    clear: 'Clear the filter',
    obstacle: (code) => OBSTACLES[code],
    groupName: (group) => GROUPS.get(group) ?? group,
    derived: (group) => `${group} (derived)`,
    unclear: (low, high) => `${low} to ${high}`,
    places: (arrow, count) => `${arrow}${NBSP}${count}${NBSP}places`,
  },
  csv: {
    fileName: (index, period, since) => `thuoc-do-${index}-${period}${since === null ? '' : `-since-${since}`}.csv`,
    columns: (since) => [
      'Code',
      'Province or city',
      'Indicator',
      'Period',
      'Rank',
      'Number ranked',
      'Score',
      'Unit',
      `Change of score since ${since}`,
      `Change of rank since ${since} (up is positive)`,
      'Remark on the change',
      'Region',
      'Group',
      'Source cell',
      'Remark',
    ],
  },
  lines: {
    shown: 'The lines show',
    rank: 'Rank',
    score: 'Score',
    peers: 'Compare with province',
    remove: (name) => `Remove ${name}`,
    leader: (name, period) => `${name} leads in ${period}`,
    middle: (score, period) => `Half of the provinces have ${score} or more in ${period}`,
    path: (name, from, first, to, last) => `${name}: ${from} in ${first}, ${to} in ${last}`,
    lone: (name, figure, year) => `${name}: ${figure} in ${year}`,
    subtitle: {
      rank: (name, years, ranked, isProvince) =>
        `${name} ${years}: rank by year among ${ranked} ${isProvince ? 'provinces and cities' : 'units'}; 1 is best.`,
      score: (name, years) =>
        `${name} ${years}: score by year; the grey band is the middle half (between the quartiles), the line in it the median.`,
    },
    summary: (title, subtitle, count) => `${title}. ${subtitle} ${count} lines.`,
    partial: (year, known, ranked) => `${year}: ranks of ${known} of ${ranked} are known.`,
    partialScores: (year, known, ranked) => `${year}: scores of ${known} of ${ranked} are known, too few for the band.`,
    walk: 'Left and right move from year to year, up and down from province to province.',
    said: (name, year, figure) => `${name}, ${year}: ${figure}`,
    noFigure: 'no figure',
    byRule: (name, rule) => `${name} (${rule})`,
    table: 'Figures of the chart as a table',
    open: 'Hatched: ranks that were not published.',
  },
  strip: {
    goal: (mark, due) => `${mark} (due ${due})`,
    none: 'Too few scores are known in this period to show how they lie.',
  },
  method: {
    title: 'How it is measured, and when that changed',
    publisher: 'Publisher',
    scale: 'Scale',
    scaleText: (low, high, unit, isHigher) =>
      `${low}–${high}${unit === '' ? '' : ` ${unit}`}, ${isHigher ? 'higher is better' : 'lower is better'}`,
    unknown: 'not known',
    decimals: 'Published decimals',
    since: 'Since',
    components: 'Components',
    component: 'Component',
    weight: 'Weight (largest contribution in points)',
    noWeight: 'not part of a known sum',
    segments: 'Comparable stretches',
    span: (from, to) =>
      from === null
        ? to === null
          ? 'all years'
          : `until ${to}`
        : to === null
          ? `since ${from}`
          : from === to
            ? from
            : `${from}–${to}`,
    oneSegment: 'One stretch: no change of method is known.',
    publications: 'Publications',
    published: {
      period: 'Period',
      day: 'Published on',
      ranked: 'Number ranked',
      listed: 'Ranks published',
      source: 'Source',
    },
    groups: (period) => `Groups of ${period}`,
    group: { group: 'Group', cuts: 'Cut points', size: 'Provinces', source: 'Source' },
    noGroups: 'No groups were published for this period.',
    note: 'Method',
    noPublications: 'No publication is recorded yet.',
    open: 'Open source',
    notPublished: 'not published',
  },
} satisfies typeof vi;
