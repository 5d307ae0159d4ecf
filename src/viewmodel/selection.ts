import type { Period } from '#domain/period.ts';
import { OUTLOOKS_WORST_FIRST, VERDICTS_WORST_FIRST, type Outlook, type Verdict } from '#domain/verdict.ts';
import type { Language } from '#text/language.ts';

/** What the rows of the start screen can be put in order by; `verdict` is worst first. */
export const SORT_KEYS = ['verdict', 'indicator', 'due', 'owner'] as const;
export type SortKey = (typeof SORT_KEYS)[number];
/** An order of the rows; `descending` turns it round. */
export type Sort = Readonly<{ by: SortKey; descending: boolean }>;

/** Where a goal stands: its verdict, or the outlook of an open one. `pending` stands for every open one. */
export type Standing = Verdict | Outlook;

/** Which rows are shown; an empty list of verdicts and null leave all of them. */
export type Filter = Readonly<{ verdicts: readonly Standing[]; indicator: string | null; owner: string | null }>;

/** What the line of the detail shows; null: what the goal's deciding condition measures. */
export const LINE_MEASURES = ['score', 'rank'] as const;
export type LineMeasure = (typeof LINE_MEASURES)[number];

/** Every plan of the entity together, where one plan could be named. */
export const ALL_PLANS = '*';

/**
 * What is being looked at, as a link names it. Ids are text that nobody has checked against the data yet;
 * null asks for the default: the entity with most goals, its newest plan, the last complete year.
 */
export type Selection = Readonly<{
  entity: string | null;
  plan: string | null;
  asOf: Period | null;
  filter: Filter;
  sort: Sort;
  goal: string | null;
  measure: LineMeasure | null;
  language: Language;
}>;

/** Nothing chosen yet. */
export const DEFAULT_SELECTION: Selection = {
  entity: null,
  plan: null,
  asOf: null,
  filter: { verdicts: [], indicator: null, owner: null },
  sort: { by: 'verdict', descending: false },
  goal: null,
  measure: null,
  language: 'vi',
};

/** The member of `options` that `text` names; null when there is none. */
const oneOf = <T extends string>(options: readonly T[], text: string): T | null =>
  options.find((option) => option === text) ?? null;

/** The verdict or outlook called `text`; null for anything else. */
export const readStanding = (text: string): Standing | null =>
  oneOf<Standing>([...VERDICTS_WORST_FIRST, ...OUTLOOKS_WORST_FIRST], text);
/** The sort key called `text`; null for anything else. */
export const readSortKey = (text: string): SortKey | null => oneOf(SORT_KEYS, text);
/** The measure called `text`; null for anything else. */
export const readLineMeasure = (text: string): LineMeasure | null => oneOf(LINE_MEASURES, text);
