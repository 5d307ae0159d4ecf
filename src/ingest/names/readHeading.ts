import type { Catalogue } from '#domain/dataset.ts';
import type { Indicator } from '#domain/indicator.ts';
import { yearPeriod, type Period } from '#domain/period.ts';
import { wordsKey } from '../cells/cellText.ts';
import { indicatorsWithin } from './findIndicator.ts';

/** What the heading of a wide table says of its column. Null where it does not say. */
export type Heading = Readonly<{
  indicator: Indicator | null;
  period: Period | null;
  measure: 'score' | 'rank' | 'group' | null;
  isTarget: boolean;
}>;

const TARGET = /^(?:muc tieu|chi tieu|ke hoach|phan dau|target)\b/;
const RANK = /\b(?:hang|xep thu|vi thu|rank)\b/;
const GROUP = /\b(?:nhom|xep loai)\b/;
const SCORE = /^(?:diem|diem so|ket qua|gia tri|score|value)(?: (?:nam )?[12]\d{3})?$/;
const YEAR_ALONE = /^(?:nam )?[12]\d{3}$/;

function measureOf(words: string): Heading['measure'] {
  if (GROUP.test(words)) return 'group';
  if (RANK.test(words)) return 'rank';
  return SCORE.test(words) || YEAR_ALONE.test(words) ? 'score' : null;
}

/** The one year that a text names; null when it names none or several. */
export function yearWithin(text: string): Period | null {
  const years = new Set(wordsKey(text).match(/\b(?:19|20)\d\d\b/g));
  const [year] = years;
  return years.size === 1 ? yearPeriod(Number(year)) : null;
}

/** Words that a heading may hold beside an index and a year without meaning another figure. */
const PLAIN_WORDS: ReadonlySet<string> = new Set(
  'chi so tong diem ket qua gia tri nam hang xep thu vi rank nhom loai muc tieu ke hoach phan dau target score value'.split(
    ' ',
  ),
);

/** Whether a word of a heading (folded) says nothing of what is measured. */
export const isPlainWord = (word: string): boolean => PLAIN_WORDS.has(word) || /^(?:19|20)\d\d$/.test(word);

/**
 * Reads a heading such as `PAR INDEX 2024`, `Hạng SIPAS`, `Năm 2023`, `Mục tiêu xếp hạng 2025`. A heading with any other
 * word in it is not understood: `Số phiếu PCI 2024` is no PCI.
 */
export function readHeading(catalogue: Catalogue, heading: string): Heading {
  const { indicators, rest } = indicatorsWithin(catalogue, heading);
  const [indicator = null] = indicators;
  const words = wordsKey(heading);
  const isTarget = TARGET.test(words);
  const period = yearWithin(heading);
  const isUnderstood = indicators.length <= 1 && rest.split(' ').every((word) => word === '' || isPlainWord(word));
  if (!isUnderstood) return { indicator: null, period, measure: null, isTarget };
  return { indicator, period, measure: measureOf(words) ?? (indicator === null ? null : 'score'), isTarget };
}
