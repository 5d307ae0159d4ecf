import type { map as viMap } from '../vi/map.ts';
import { plural } from './plural.ts';

const NBSP = '\u00a0';

const SHORT: Readonly<Record<string, string>> = { '46': 'TT Hue', '77': 'BR–VT', '79': 'HCMC' };

/** So many names are counted and no longer listed. */
const MANY = 12;

const QUARTERS = ['the first quarter', 'the second quarter', 'the third quarter', 'the last quarter'] as const;

const provinces = (count: number): string => `${count}${NBSP}${plural(String(count), 'province', 'provinces')}`;

/** Words of the map of provinces and of the table of their components. */
export const map = {
  units: 'Map of',
  unitNames: { auto: 'the provinces of this period', '34': '34 provinces and cities', '63': '63 provinces and cities' },
  colour: 'Coloured by',
  colours: { score: 'Score', quartile: 'Quartile', change: 'Change', verdict: 'Goal' },
  arrows: 'Arrow keys move to the province beside, Enter chooses it.',
  short: SHORT,
  eastSea: 'East Sea',
  islands: { hoangSa: 'Hoang Sa', truongSa: 'Truong Sa' },
  belongsTo: (province: string) => `(${province})`,
  subtitle: (indicator: string, period: string) =>
    `${indicator}, ${period}. Each tile is a province or city, placed by position, not by area.`,
  scoreTitle: (name: string, first: string, high: string, last: string, low: string) =>
    `${name}: ${first} leads (${high}), ${last} comes last (${low})`,
  quarterTitle: (name: string, province: string, quarter: number) =>
    `${name}: ${province} is in ${QUARTERS[quarter - 1] ?? ''}`,
  noQuarters: (name: string) => `${name}: too few scores for four groups`,
  noScoreTitle: (name: string, province: string) => `${name}: ${province} has no published score`,
  changeTitle: (name: string, since: string, up: number, down: number, same: number) =>
    `${name} against ${since}: ${provinces(up)} up, ${down} down${same === 0 ? '' : `, ${same} unchanged`}`,
  noChangeTitle: {
    since: (name: string) => `${name}: no earlier period to compare with`,
    missing: (name: string, since: string) => `${name}: no scores of ${since} to compare with`,
    method: (name: string, since: string) => `${name}: not compared with ${since}, as the method changed`,
    territory: (name: string, since: string) => `${name}: not compared with ${since}, as the provinces changed`,
  },
  verdictTitle: (name: string, total: number, met: number, notMet: number, pending: number) => {
    const open = total - met - notMet - pending;
    const parts = [
      met > 0 ? `${met} met` : null,
      notMet > 0 ? `${notMet} not met` : null,
      pending > 0 ? `${pending} not due yet` : null,
      open > 0 ? `${open} not decided` : null,
    ].filter((part) => part !== null);
    return `${name}: ${provinces(total)} with a goal, ${parts.join(', ')}`;
  },
  noGoalsTitle: (name: string) => `${name}: no province has a goal`,
  summary: (title: string, count: number) => `${title}. Map of ${count} tiles.`,
  otherUnits:
    'Provinces with another territory in this period are hatched: scores of former provinces are not averaged.',
  unplaced: (names: string) => `Without a tile on the map: ${names}.`,
  scores: (unit: string): string => (unit === '%' ? 'Score (%)' : 'Score'),
  quarters: 'Quartiles',
  changes: (since: string) => `Change since ${since}`,
  goals: 'Goal',
  quarter: (quarter: number): string => QUARTERS[quarter - 1] ?? '',
  quarterRange: (quarter: number, range: string) => `${quarter}: ${range}`,
  from: (figure: string) => `${figure} and up`,
  upTo: (figure: string) => `${figure} and down`,
  counted: (label: string, count: number) => `${label} (${count})`,
  missing: 'No score',
  other: 'Other territory',
  incomparable: 'Not comparable',
  without: 'No goal',
  said: (name: string, parts: readonly string[]) => `${name}: ${parts.join(', ')}`,
  noScore: 'no published score',
  madeFrom: (parts: string) => `then ${parts}`,
  nowIn: (name: string) => `now part of ${name}`,
  moved: (by: string, since: string, from: string, to: string) => `${by} against ${since} (${from} → ${to})`,
  still: {
    missing: 'the score of one of the two periods is missing',
    method: 'not comparable, as the method changed',
    territory: 'not comparable, as the territory changed',
  },
  noGoal: 'no goal',
  goal: (verdict: string, conditions: string, due: string) => `${verdict} (due${NBSP}${due}: ${conditions})`,
  table: {
    province: 'Province or city',
    inTile: 'In the tile',
    score: 'Score',
    rank: 'Rank',
    note: 'Note',
    figures: 'Figures of the map as a table',
  },
  heat: {
    title: (name: string, province: string, first: number, last: number, all: number) =>
      `${name}: ${province} has ${first} of ${all} components in the first quarter, ${last} in the last`,
    noTitle: (name: string, count: number, parts: number) => `${name}: ${parts} components of ${provinces(count)}`,
    subtitle: (period: string) =>
      `Scores of ${period}. The colour of a cell is its quartile of the column; a column with too few scores has none.`,
    none: 'There are no scores of components in this period.',
    absent: (names: readonly string[]) =>
      names.length > MANY
        ? `${provinces(names.length)} without scores of components.`
        : `No scores of components: ${names.join(', ')}.`,
    caption: (name: string, period: string) => `Scores of components by province: ${name}, ${period}`,
    total: 'Total',
    key: 'Quartile',
    export: 'Download the components (CSV)',
    fileName: (series: string, period: string) => `thuoc-do-components-${series}-${period}.csv`,
    quarterCell: (component: string) => `Quartile: ${component}`,
    cell: (figure: string, quarter: string) => `${figure}, ${quarter}`,
  },
} satisfies typeof viMap;
