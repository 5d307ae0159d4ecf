import { clause as enClause } from './en/clause.ts';
import { reason as enReason } from './en/reason.ts';
import { screen as enScreen } from './en/screen.ts';
import { sentence as enSentence } from './en/sentence.ts';
import { verdictWords as enVerdict } from './en/verdict.ts';
import type { Language } from './language.ts';
import { clause as viClause } from './vi/clause.ts';
import { reason as viReason } from './vi/reason.ts';
import { screen as viScreen } from './vi/screen.ts';
import { sentence as viSentence } from './vi/sentence.ts';
import { verdictWords as viVerdict } from './vi/verdict.ts';

const VI = {
  clause: viClause,
  reason: viReason,
  screen: viScreen,
  sentence: viSentence,
  verdict: viVerdict,
};

/** Every text of the product by area. The Vietnamese files say which texts there are. */
export type Catalogue = typeof VI;

const EN: Catalogue = {
  clause: enClause,
  reason: enReason,
  screen: enScreen,
  sentence: enSentence,
  verdict: enVerdict,
};

/** The catalogue in `language`. */
export const textOf = (language: Language): Catalogue => (language === 'vi' ? VI : EN);
