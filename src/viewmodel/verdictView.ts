import type { Window } from '#domain/goal.ts';
import type { Outlook, Verdict } from '#domain/verdict.ts';
import { textOf } from '#text/catalogue.ts';
import type { Language } from '#text/language.ts';
import { toneOf, type Tone } from './tone.ts';

/** A verdict as it is shown: the tone chooses shape and colour, and the word says it. */
export type BadgeView = Readonly<{ tone: Tone; word: string }>;
export type ArrowDirection = 'up' | 'up-right' | 'right' | 'down-right' | 'down' | 'none';
/** An outlook as it is shown: an arrow and a word, apart from the verdict. */
export type OutlookView = Readonly<{ arrow: ArrowDirection; word: string }>;

/** The badge of a verdict; an open one is coloured by its outlook. */
export const badgeView = (verdict: Verdict, outlook: Outlook | null, language: Language): BadgeView => ({
  tone: toneOf(verdict, outlook),
  word: textOf(language).verdict.verdict[verdict],
});

const ARROWS: Readonly<Record<Outlook, ArrowDirection>> = {
  ahead: 'up',
  'on-track': 'up-right',
  'at-risk': 'right',
  'off-track': 'down-right',
  'moving-away': 'down',
  unknown: 'none',
};

/** The outlook with its arrow; null for a verdict that is no longer open. `isKept`: every period has to hold, and holds. */
export const outlookView = (outlook: Outlook | null, isKept: boolean, language: Language): OutlookView | null =>
  outlook === null ? null : { arrow: ARROWS[outlook], word: textOf(language).verdict.outlook(outlook, isKept) };

/** Whether a goal has to hold in every period and holds: only then is it "kept up". */
export const isKeptUp = (window: Window, holding: boolean | null): boolean =>
  window === 'every-year' && holding === true;
