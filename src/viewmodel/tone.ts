import type { Outlook, Verdict } from '#domain/verdict.ts';

/** The five colour roles of the product; each has a shape and a word of its own. */
export type Tone = 'met' | 'on-track' | 'at-risk' | 'not-met' | 'undetermined';

function pendingTone(outlook: Outlook | null): Tone {
  switch (outlook) {
    case 'ahead':
    case 'on-track':
      return 'on-track';
    case 'at-risk':
    case 'off-track':
    case 'moving-away':
      return 'at-risk';
    case 'unknown':
    case null:
      return 'undetermined';
    default:
      return outlook satisfies never;
  }
}

/** The colour role of a verdict; an open one takes its outlook's. Nothing unknown is ever green. */
export function toneOf(verdict: Verdict, outlook: Outlook | null): Tone {
  switch (verdict) {
    case 'met':
      return 'met';
    case 'not-met':
      return 'not-met';
    case 'pending':
      return pendingTone(outlook);
    case 'awaiting-publication':
    case 'undetermined':
    case 'not-comparable':
    case 'no-data':
      return 'undetermined';
    default:
      return verdict satisfies never;
  }
}
