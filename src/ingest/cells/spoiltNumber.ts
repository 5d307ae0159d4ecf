import type { IssueCode } from '#domain/issue.ts';
import { visibleText } from './cellText.ts';

const EXCEL_ERROR = /^#(?:DIV\/0!|N\/A|REF!|VALUE!|NAME\?|NULL!|NUM!|SPILL!|CALC!|GETTING_DATA|#+)$/i;
const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|th(?:g|áng|ang) ?\\d{1,2})[a-z]*';
/** `05-Thg12`, `12-May`, `May-24`: what a spreadsheet makes of 5-12 or 12.5. */
const DATE_WORD = new RegExp(
  `^(?:\\d{1,2}[-/ ]${MONTH}|${MONTH}[-/ ]\\d{2,4}|\\d{1,2}[-/ ]${MONTH}[-/ ]\\d{2,4})$`,
  'i',
);
const DATE =
  /^(?:\d{1,2}[/-]\d{1,2}[/-]\d{2,4}|\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2})?)?|(?:0?[1-9]|[12]\d|3[01])-(?:0?[1-9]|1[0-2]))$/;
const LONGEST = 40;

/** Why a cell that should hold a number holds what a spreadsheet made of one: a formula's error, a date. Null for anything else. */
export function spoiltNumber(raw: string): IssueCode | null {
  const text = raw.length > LONGEST ? '' : visibleText(raw);
  if (EXCEL_ERROR.test(text)) return 'excel_error_value';
  return DATE_WORD.test(text) || DATE.test(text) ? 'excel_date_artifact' : null;
}

const FOOTNOTE = /(?:\s*(?:\(\*{1,3}\)|\*{1,3}|\(\d\)|[¹²³⁴⁵⁶⁷⁸⁹]|†|‡|\[\d\]))+$/;

/** A cell without the footnote marks after its number, and whether it had any: `19*`, `89,64(1)`, `62,3²`. */
export function withoutFootnote(raw: string): Readonly<{ text: string; hasMark: boolean }> {
  if (raw.length > LONGEST || /\d$/.test(raw) || !/\d/.test(raw)) return { text: raw, hasMark: false };
  const text = raw.replace(FOOTNOTE, '');
  return { text, hasMark: text !== raw && /\d\s*%?$/.test(text) };
}
