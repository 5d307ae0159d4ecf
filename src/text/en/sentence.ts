import type { Window } from '#domain/goal.ts';
import type { Period } from '#domain/period.ts';
import type { Outlook, Reading, Verdict } from '#domain/verdict.ts';
import { NO_BREAK_SPACE } from '../formatNumber.ts';
import type { sentence as vi } from '#text/vi/sentence.ts';
import { GROUPS } from './group.ts';

function period({ year, months }: Period): string {
  if (months === 12) return String(year);
  return months === 3 ? `the first quarter of ${year}` : `the first ${months} months of ${year}`;
}

const since = (from: Period | null): string => `on ${from === null ? 'the baseline' : period(from)}`;

function rankMove(gain: number, amount: string, from: Period | null, base: string): string {
  if (gain === 0) return `the same rank as in ${from === null ? 'the baseline' : period(from)}`;
  const move = `${gain > 0 ? 'up' : 'down'} ${amount} ${since(from)} (rank${NO_BREAK_SPACE}${base})`;
  return Math.abs(gain) <= 3 ? `${move}, a small change` : move;
}

function scoreMove(rise: number, amount: string, from: Period | null, base: string): string {
  return rise === 0 ? `no change ${since(from)}` : `${rise > 0 ? 'up' : 'down'} ${amount} ${since(from)} (${base})`;
}

function target(text: string, window: Window, due: string | null): string {
  if (due === null) return `target ${text}`;
  switch (window) {
    case 'at-due':
      return `target ${text} in ${due}`;
    case 'by-due':
      return `target ${text} by ${due} at the latest`;
    case 'every-year':
      return `target ${text}, kept up until ${due}`;
    default:
      return window satisfies never;
  }
}

const verdict: Readonly<Record<Verdict, string>> = {
  met: 'met',
  'not-met': 'not met',
  pending: 'not due yet',
  'awaiting-publication': 'awaiting publication',
  undetermined: 'undetermined',
  'not-comparable': 'not comparable',
  'no-data': 'no data',
};

const OUTLOOKS: Readonly<Record<Outlook, string>> = {
  ahead: 'reached early',
  'on-track': 'on track',
  'at-risk': 'needs to speed up',
  'off-track': 'off track',
  'moving-away': 'moving away',
  unknown: 'too little to go on for an outlook',
};

const RESULTS: Readonly<Record<Reading['result'], string>> = { inside: 'met', outside: 'not met', across: 'unclear' };

/** Parts of the sentences on goals. Amounts and figures come with their units. */
export const sentence = {
  period,
  verdict,
  rankMove,
  scoreMove,
  target,
  subject: (indicator: string, entity: string, at: string | null): string =>
    `${indicator} of ${entity}${at === null ? '' : ` in ${at}`}`,
  place: (text: string): string => `rank${NO_BREAK_SPACE}${text}`,
  regionalPlace: (text: string): string => `rank${NO_BREAK_SPACE}${text} in the region`,
  outsideList: (listed: string, span: string): string => `not among the first ${listed} (${span})`,
  outsideListScore: (bound: string, isHighest: boolean): string =>
    `${isHighest ? 'at most' : 'at least'} ${bound}, being outside the published list`,
  tied: (place: string): string => `${place}, tied on score`,
  byGroup: (figure: string): string => `${figure} by its published group`,
  groups: (names: readonly string[]): string => names.map((name) => `group “${GROUPS.get(name) ?? name}”`).join(' or '),
  noResult: 'no result yet',
  noGroup: 'group not known',
  orBetter: (figure: string, isHigherBetter: boolean): string => `${isHigherBetter ? 'at least' : 'at most'} ${figure}`,
  aboveMean: (mean: string): string => `above the national mean (${mean})`,
  short: (amount: string): string => `${amount} short`,
  shortAtLeast: (amount: string): string => `at least ${amount} short`,
  over: (amount: string): string => `${amount} above what is allowed`,
  overAtLeast: (amount: string): string => `at least ${amount} above what is allowed`,
  notBeyond: (level: string, isHigherBetter: boolean): string =>
    `only equal to ${level}, has to be ${isHigherBetter ? 'above' : 'below'} it`,
  beyondTolerance: (amount: string, tolerance: string): string => `${amount} off, beyond the tolerance of ${tolerance}`,
  withinTolerance: (amount: string, tolerance: string): string => `${amount} off, within the tolerance of ${tolerance}`,
  better: (amount: string): string => `better by ${amount}`,
  lower: (amount: string): string => `${amount} below what is allowed`,
  exactly: 'exactly on target',
  stretch: (far: string): string => `the higher end (${far}) reached too`,
  noStretch: (far: string): string => `the higher end (${far}) not reached`,
  neededPerYear: (amount: string): string => `${amount} a year needed`,
  bothReadings: (literal: string, converted: string): string =>
    `the same whether read as ${literal} or, as the same fraction, ${converted}`,
  provisional: (at: string, said: string): string => `the provisional figure of ${at} says: ${said}`,
  metEarly: 'met ahead of time',
  awaiting: (due: string): string => `awaiting publication of the result of ${due}`,
  pending: (outlook: Outlook, isKept: boolean): string =>
    `${verdict.pending}, ${outlook === 'ahead' && isKept ? 'holding' : OUTLOOKS[outlook]}`,
  because: (said: string, cause: string): string => `${said} (${cause})`,
  cause: {
    published: (due: string) => `the result of ${due} has been published but is not in the data`,
    newerMissing: 'a newer result has been published but is not in the data',
    baselineMissing: 'the baseline is missing',
    referenceMissing: 'the reference is missing',
    windowMissing: 'a period within the time to watch has no result',
    groupUnknown: 'the index has no such group',
    segmentChanged: 'the method has changed',
    entityMerged: 'the unit was merged or rearranged',
    entityEnded: 'the unit no longer exists',
    fieldChanged: 'the number ranked has changed',
    severalGroups: 'the groups that it may be in do not agree',
    intervalFigure: 'the figure is an interval that may or may not meet it',
    intervalTarget: 'the level to reach is an interval that the figure may or may not meet',
    twoReadings: (literal: string, asIs: Reading['result'], converted: string, fraction: Reading['result']) =>
      `read as ${literal}: ${RESULTS[asIs]}; as the same fraction, ${converted}: ${RESULTS[fraction]}`,
  },
  allMet: (count: number): string => `all ${count} conditions met`,
  someMet: (met: number, count: number): string => `${met} of ${count} conditions met`,
  someHolding: (holding: number, count: number): string => `${holding} of ${count} conditions hold now`,
  need: {
    perYear: (amount: string): string => `${amount} a year`,
    more: (amount: string): string => `Needs ${amount} more`,
    moreAtLeast: (amount: string): string => `Needs at least ${amount} more`,
    less: (amount: string): string => `Needs ${amount} less`,
    lessAtLeast: (amount: string): string => `Needs at least ${amount} less`,
    beyond: (level: string, isHigherBetter: boolean): string =>
      `Needs to be ${isHigherBetter ? 'above' : 'below'} ${level}, is only equal to it`,
  },
} satisfies typeof vi;
