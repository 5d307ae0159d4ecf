import type { Outlook, Verdict } from '#domain/verdict.ts';
import type { verdictWords as vi } from '#text/vi/verdict.ts';

const verdict: Readonly<Record<Verdict, string>> = {
  met: 'Met',
  'not-met': 'Not met',
  pending: 'Not due yet',
  'awaiting-publication': 'Awaiting publication',
  undetermined: 'Undetermined',
  'not-comparable': 'Not comparable',
  'no-data': 'No data',
};

const OUTLOOKS: Readonly<Record<Outlook, string>> = {
  ahead: 'Reached early',
  'on-track': 'On track',
  'at-risk': 'Needs to speed up',
  'off-track': 'Off track',
  'moving-away': 'Moving away',
  unknown: 'Too little to go on',
};

const outlook = (outlook: Outlook, isKept: boolean): string =>
  outlook === 'ahead' && isKept ? 'Holding' : OUTLOOKS[outlook];

/** Badge words. */
export const verdictWords = { verdict, outlook } satisfies typeof vi;
