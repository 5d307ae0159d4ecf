import type { NoSum } from '#domain/contribution.ts';
import type { NoMove } from '#domain/moves.ts';
import type { entityWords as vi, Reference } from '../vi/entity.ts';
import { plural } from './plural.ts';

const NBSP = '\u00a0';

const REFERENCES: Readonly<Record<Reference, string>> = {
  nation: 'the national median',
  region: 'the median of the region',
  peers: 'the median of the peers',
};

const NO_MOVE: Readonly<Record<NoMove, string>> = {
  missing: 'the scores of both years are not known',
  break: 'the method or the territory has changed',
  'no-table': 'the scores of all provinces are not known',
};

const deviations = (amount: string): string =>
  `${amount}${NBSP}standard${NBSP}${plural(amount, 'deviation', 'deviations')}`;

const SIDES = { above: 'above', below: 'below' } as const;

/** Words of the screen of one province. */
export const entityWords = {
  finding: ({ name, period, figures, strongest, weakest, of }) => {
    const parts = [
      strongest === null ? null : `strongest in ${strongest} (${of})`,
      weakest === null ? null : `weakest in ${weakest}`,
    ].filter((part) => part !== null);
    return `${name} ${period}: ${[figures.join(', '), parts.join(', ')].filter((part) => part !== '').join('; ')}`;
  },
  onlyFormer: (name) => `${name} has no figures since the merger`,
  onlyFormerMore:
    'Below are the figures of the former provinces as ranges, lowest to highest; component scores stand with each of them.',
  noFigures: (name, asOf) => `${name} has no figures up to ${asOf}`,
  noFiguresMore: 'Neither the published nor the imported tables have a row for it.',
  formerFigures: 'The figures before the merger stand with the former provinces:',
  addFigures: 'Import figures',
  addFiguresMore: 'and come back to this page.',
  heir: (name, day) => `Part of ${name} since ${day}.`,
  mergedFrom: (names, day) => `Formed on ${day} from ${names}.`,
  index: 'Index in detail',
  show: 'Shown by',
  addPeer: 'Add a province',
  removePeer: (name) => `Remove ${name}`,
  loading: 'Reading the component scores…',
  failed: 'The component scores could not be read; only totals are shown.',
  retry: 'Try again',
  samePlace: 'same rank',
  smallMove: (move) => `${move}, a small move`,
  multiples: {
    heading: (count) => `${count} ${plural(String(count), 'index', 'indices')} with figures`,
    note: 'One height and the same years for all; up is better. Marks and shaded areas: goals of the plans. Gaps: another method, number ranked or territory. Hatched bars: ranks that were not published.',
    noteScores:
      'Each axis of scores reaches from the lowest to the highest score of all provinces with figures in these years.',
    title: (indicator, period, figure, change) =>
      `${indicator} ${period}: ${figure}${change === null ? '' : `, ${change}`}`,
    rangeTitle: (indicator, period, low, high) =>
      `${indicator}: no figures since the merger; in ${period} the former provinces went from ${low} to ${high}`,
    rangeOne: (period, figure, all) => `${period}: ${figure} alone, 1 of ${all} former provinces`,
    rangeTitleOne: (indicator, period, figure) =>
      `${indicator}: no figures since the merger; in ${period} there is ${figure} alone`,
    rangeEnd: (name, figure) => `${figure} (${name})`,
    rangeSaid: (period, low, high, known, all) =>
      `${period}, former provinces: from ${low} to ${high}${known < all ? `, figures of ${known} of ${all}` : ''}`,
    rangeNote: (names) =>
      `Upright bars: from the lowest to the highest of ${names}, neither joined to figures since the merger nor averaged.`,
    nothing: (indicator, years, show) => `${indicator}: no ${show === 'rank' ? 'ranks' : 'scores'} in ${years}`,
    goals: 'Goals',
    toIndicator: (indicator) => `${indicator}: all provinces`,
  },
  standing: {
    heading: 'Strengths and weaknesses',
    title: (indicator, period, strongest, weakest) =>
      `${indicator} ${period}: strongest in ${strongest}; weakest in ${weakest}`,
    extreme: (name, gap) => `${name} (${gap})`,
    subtitle: (indicator, period, ranked) =>
      `${indicator} ${period}: distance to the national median, in standard deviations over ${ranked} provinces. Right is better.`,
    key: (name, rule) =>
      `Filled dot: ${name}. Upright line: national median. Ring: median of the region.${rule === null ? '' : ` Square: median of the peers (${rule}).`}`,
    gap: ({ to, side, amount, deviations: sd }) =>
      side === 'level'
        ? `level with ${REFERENCES[to]}`
        : `${amount} ${SIDES[side]} ${REFERENCES[to]}, ${deviations(sd)}`,
    shortGap: (amount, sd) => `${amount} · ${sd}${NBSP}SD`,
    row: (name, parts) => `${name}: ${parts.join('; ')}`,
    axis: 'standard deviations',
    columns: {
      component: 'Component',
      score: 'Score',
      rank: 'Rank',
      nation: 'To the national median',
      region: 'To the median of the region',
      peers: 'To the median of the peers',
    },
    inDeviations: (column) => `${column} (SD)`,
    summary: (title, rows) => `${title}. ${rows}`,
    noPeerScores: (names) => `No scores to compare with: ${names}.`,
    left: (names) => `Not compared, as scores of other provinces are missing: ${names}.`,
    noComponents: (indicator) => `${indicator} has no component scores`,
    noComponentsMore: (indicator) =>
      `In these data the publisher does not split ${indicator} into components. Choose another index to see strengths and weaknesses.`,
    noFigures: (indicator) => `${indicator}: no component scores of this province`,
    noTable: (indicator, period) =>
      `${indicator} ${period}: component scores of a few provinces only, too few to compare`,
    older: (total, parts) => `The latest total is of ${total}; component scores can be compared up to ${parts}.`,
  },
  moves: {
    title: (before, after, first) => `${before}–${after}, the largest move: ${first}`,
    subtitle: (before, after) =>
      `Components of all indices, ${after} against ${before}, in standard deviations over all provinces in ${after}; right is better.`,
    said: (name, side, amount, sd, places) =>
      `${name} ${side === 'level' ? 'unchanged' : `${side === 'above' ? 'up' : 'down'} ${amount}`}, ${deviations(sd)}${places === null ? '' : `, ${places}`}`,
    named: (component, indicator) => `${component} (${indicator})`,
    several: (indicator, count) => `${count} components of ${indicator}`,
    columns: { component: 'Component', change: 'Change', deviations: 'Standard deviations', places: 'Rank' },
    left: (why, names) => `Not counted, as ${NO_MOVE[why]}: ${names}.`,
    none: (after) => `No component can be compared between ${after} and the year before`,
    noneAtAll: 'There are no component scores of this province yet',
  },
  contribution: {
    none: (indicator, from, to, why) => {
      const reasons: Readonly<Record<NoSum, string>> = {
        'no-components': 'the total is not split into components of known weight',
        incomplete: 'the totals and component scores of both years are not all known',
        'not-the-sum': 'the components by their known weights do not add up to the published total',
      };
      return `${indicator} ${from}–${to}: the change of the total cannot be split by components, since ${reasons[why]}.`;
    },
    break: (indicator, from, to) =>
      `${indicator} ${from}–${to}: the change cannot be split, since the method or the territory has changed.`,
  },
} satisfies typeof vi;
