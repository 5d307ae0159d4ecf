import type { NoPeers, PeerRule } from '#domain/peers.ts';
import type { peerWords as vi } from '../vi/peers.ts';
import { GROUPS } from './group.ts';
import { plural } from './plural.ts';

const NBSP = '\u00a0';

const RULES: Readonly<Record<PeerRule, string>> = {
  region: 'Same region, nearest in rank',
  rank: 'Neighbours in rank',
  profile: 'Most similar component profile',
  group: 'Same group, nearest in rank',
  best: 'Best of the country',
  hand: 'Chosen by hand',
};

const WHY: Readonly<Record<NoPeers, string>> = {
  'no-place': "the province's rank in this period is not known",
  'no-table': 'the ranking table of this period is not complete',
  'no-region': 'it belongs to no region',
  'no-components': 'the component scores of this period are not known for every province',
  'no-group': "the province's group in this period is not known",
  'none-chosen': 'nobody has been chosen yet',
  nobody: 'nobody else fits',
};

/** Words for those that a province is compared with, and for the rule that chose them. */
export const peerWords = {
  choose: 'Compare with',
  byHand: 'Compared province',
  rules: RULES,
  rule: ({ rule, group, isDerived, components }) => {
    if (rule === 'group' && group !== null)
      return `same group, “${GROUPS.get(group) ?? group}”${isDerived ? ' (derived)' : ''}, nearest in rank`;
    if (rule === 'profile')
      return `most similar profile of ${components}${NBSP}components, Euclidean distance of standardised scores`;
    return RULES[rule].toLowerCase();
  },
  list: (rule, names) => `Compared with (${rule}): ${names}.`,
  unplaced: (count) =>
    `${count} ${plural(String(count), 'other is', 'others are')} left out, as their ranks are not known.`,
  distance: (amount) => `distance ${amount}${NBSP}SD`,
  none: (rule, why) => `Nobody to compare with by the rule “${RULES[rule]}”: ${WHY[why]}.`,
} satisfies typeof vi;
