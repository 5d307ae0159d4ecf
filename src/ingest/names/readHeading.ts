import type { Catalogue } from '#domain/dataset.ts';
import type { Indicator } from '#domain/indicator.ts';
import type { Period } from '#domain/period.ts';
import type { Measure } from '#domain/sheetCells.ts';
import { fold } from '#text/fold.ts';
import { visibleText, wordsKey } from '../cells/cellText.ts';
import { indicatorsWithin } from './findIndicator.ts';
import { componentOfCode, componentsCalled } from './seriesNames.ts';
import { saysChange, TARGET_WORDS } from './titleWords.ts';
import {
  namesOddPeriod,
  partWithin,
  periodWords,
  withoutPeriods,
  withPart,
  yearsWithin,
  yearWithin,
} from './yearsWithin.ts';

/** What one heading says of its column. Null where it does not say. */
export type Heading = Readonly<{
  indicator: Indicator | null; // an index as a whole
  components: readonly Indicator[]; // the components that it may name: several where the year or the index decides
  called: string | null; // the words that name them
  period: Period | null;
  part: Period['months'] | 'odd' | null; // named without its year, which another heading says; odd: no reporting period
  measure: Measure | null; // null: only a year, or nothing
  isTarget: boolean;
  isChange: boolean; // from one year to another
  isSpan: boolean; // several years are named
  isUnderstood: boolean; // no word in it is left over
}>;

const RANK = /\b(?:hang|xep thu|vi thu|vi tri|thu bac|rank)\b/;
const PART_REACHED = /(?:%|phan tram|ty le) ?(?:dat|hoan thanh)\b/; // of a goal, and no score
const GROUP = /\b(?:nhom|xep loai|group)\b/;
const SCORE = /\b(?:diem|ket qua|gia tri|score|value)\b/;

/** Words that a heading may hold beside an index and a year without meaning another figure. */
const PLAIN_WORDS: ReadonlySet<string> = new Set(
  'chi so thanh phan tong diem ket qua gia tri nam hang xep thu vi tri bac ca nuoc rank nhom loai group muc tieu ke hoach phan dau target score value index cua tinh dat duoc'.split(
    ' ',
  ),
);

/** Units, scales and weighting, which say how a figure is given and not which one it is. */
const UNITS = [
  /\b(?:thang diem|diem toi da|toi da|thang|max)(?: la)? \d+(?: diem)?\b/g,
  /\b(?:don vi tinh|don vi|dvt)(?: (?:la )?(?:diem|phan tram))?\b/g,
  /\b(?:da co|co|khong co|chua co|khong|chua|da) trong so\b/g,
  /\bphan tram\b/g,
  /\b(?:tren (?:tong so )?)?(?:63|34)(?: tinh(?: thanh(?: pho)?)?)?$/g, // of how many: `Hạng PCI 2023/63`
];

/** Whether a word of a heading (folded) says nothing of what is measured. */
export const isPlainWord = (word: string): boolean => PLAIN_WORDS.has(word) || /^(?:19|20)\d\d$/.test(word);

const isPlain = (words: string): boolean => words.split(' ').every((word) => word === '' || isPlainWord(word));

/** Whether a heading has a word of its own for score, rank or group. */
export const namesMeasure = (heading: string): boolean => measureIn(wordsKey(heading)) !== null;

const measureIn = (words: string): Measure | null =>
  GROUP.test(words) ? 'group' : RANK.test(words) ? 'rank' : SCORE.test(words) ? 'score' : null;

const single = (words: string): string => words.replaceAll(/\s+/g, ' ').trim();

/** What may stand before a component's own name: its number, or a word of measure. */
const BEFORE =
  /^(?:(?:chi so|tong diem|diem so|diem|xep hang|thu hang|hang|nhom|ket qua|chi so thanh phan|noi dung|truc noi dung|thanh phan) )*(?:\d{1,2} (?:\d{1,2} )?)?/;

type Named = Readonly<{ components: readonly Indicator[]; before: string; called: string | null }>;
const NOBODY: Named = { components: [], before: '', called: null };

/** The components that folded words are the name of, with a word of measure or a number before it. */
function componentsNamed(catalogue: Catalogue, words: string): Named {
  const whole = componentsCalled(catalogue, words, null);
  if (whole.length > 0) return { components: whole, before: '', called: words };
  const before = BEFORE.exec(words)?.[0] ?? '';
  const called = words.slice(before.length);
  const components = before === '' ? [] : componentsCalled(catalogue, called, null);
  return { components, before, called };
}

/** `PAPI D1`, `PCI Chi phí thời gian`: a component beside the name of its index. */
function componentBeside(catalogue: Catalogue, indicator: Indicator, rest: string): Named {
  const coded = componentOfCode(catalogue, indicator.id, rest.replace(BEFORE, ''));
  if (coded !== null) return { components: [coded], before: BEFORE.exec(rest)?.[0] ?? '', called: null };
  const named = componentsNamed(catalogue, rest);
  return { ...named, components: named.components.filter(({ id }) => id === indicator.id) };
}

const ofComponents = ({ components, before, called }: Named) => ({
  indicator: null,
  components,
  called,
  measure: measureIn(before) ?? ('score' as const),
  isUnderstood: true,
});

/**
 * Reads a heading such as `PAR INDEX 2024`, `Hạng SIPAS`, `Năm 2023`, `Mục tiêu xếp hạng 2025`, `Chi phí thời gian`. A
 * heading with any other word in it is not understood: `Số phiếu PCI 2024` is no PCI.
 */
export function readHeading(catalogue: Catalogue, heading: string): Heading {
  const all = periodWords(heading);
  const named = single(withoutPeriods(all));
  const isName = named !== '' && componentsCalled(catalogue, named, null).length > 0; // `Kế hoạch sử dụng đất` is no target
  const isTarget = !isName && TARGET_WORDS.test(all);
  const wanted = isTarget ? single(withoutPeriods(all.replace(TARGET_WORDS, ' '))) : named;
  const { part, rest: remaining } = isName ? { part: null, rest: wanted } : partWithin(wanted);
  const words = single(remaining);
  const period = withPart(yearWithin(heading), part);
  const said = {
    period,
    part: namesOddPeriod(heading) ? ('odd' as const) : part,
    isTarget,
    isChange: !isName && saysChange(heading),
    isSpan: yearsWithin(heading).length > 1,
  };
  const whole = words === '' ? NOBODY : componentsNamed(catalogue, words);
  if (whole.components.length > 0) return { ...said, ...ofComponents(whole) };
  const measured = single(UNITS.reduce((rest, unit) => rest.replaceAll(unit, ' '), words));
  const { indicators, rest } = indicatorsWithin(catalogue, measured);
  const [indicator = null] = indicators;
  if (indicator !== null && indicators.length === 1 && !isPlain(rest)) {
    const beside = componentBeside(catalogue, indicator, rest);
    if (beside.components.length > 0) return { ...said, ...ofComponents(beside) };
  }
  const isPart = PART_REACHED.test(fold(visibleText(heading)));
  const isUnderstood = indicators.length <= 1 && isPlain(rest) && !isPart;
  const none = { components: [], called: null, isUnderstood };
  if (!isUnderstood)
    return { ...said, ...none, isTarget: isTarget && all.search(TARGET_WORDS) === 0, indicator: null, measure: null };
  return { ...said, ...none, indicator, measure: measureIn(measured) ?? (indicator === null ? null : 'score') };
}
