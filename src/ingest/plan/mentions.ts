import type { Catalogue } from '#domain/dataset.ts';
import type { Indicator } from '#domain/indicator.ts';
import { indicatorNames } from './indicatorNames.ts';
import { longestEnd, phraseEnd, type Stretch } from './phrasesWithin.ts';
import type { PlanToken } from './planToken.ts';

/**
 * Where a sentence names what is measured. `index`: one of the indices, indicator null for one that no table is known of;
 * `own`: a thing that the plan itself counts or asks about.
 */
export type Mention = Stretch &
  Readonly<{ kind: 'index' | 'own'; indicator: Indicator | null; code: string; byName: 'short' | 'long' }>;

const SATISFACTION = [
  'chi so hai long',
  'muc do hai long',
  'ty le hai long',
  'ti le hai long',
  'su hai long',
  'chi so do luong su hai long',
  'chi so ve su hai long',
  'chi so muc do hai long',
  'hai long',
];
const SERVICE = [
  'su phuc vu cua co quan hanh chinh',
  'su phuc vu hanh chinh',
  'phuc vu cua co quan hanh chinh',
  'su phuc vu cua cac co quan hanh chinh',
  'su phuc vu cua co quan nha nuoc',
];
/** Satisfaction with one field is no index of the whole. */
const PARTS = ['ve linh vuc', 'trong linh vuc', 've giai quyet', 'trong giai quyet', 'doi voi linh vuc'];
const FAR = 30;
const BEFORE_NAME = ['bo chi so', 'chi so', 'cac chi so', 'diem so', 'ket qua'];
const BEHIND_NAME = ['cua tinh', 'cap tinh', 'cua thanh pho', 'toan tinh', 'cua toan tinh', 'cua dia phuong'];
const SHARES = ['ty le', 'ti le', 'so luong'];

const endsScope = (token: PlanToken | undefined): boolean =>
  token === undefined || token.kind === 'number' || token.text === ';' || token.text === ':';

/** Where what is said of satisfaction ends, where it is the service of the administration that is spoken of; null elsewhere. */
function serviceEnd(tokens: readonly PlanToken[], at: number): number | null {
  for (let i = at; i < at + FAR && !endsScope(tokens[i]); i += 1) {
    const end = longestEnd(tokens, i, SERVICE);
    if (end !== null) return longestEnd(tokens, end, ['nha nuoc', 'nha nuoc cac cap', 'cac cap']) ?? end;
  }
  return null;
}

/** Satisfaction is SIPAS where it is with the service of the administration, or where an index of it is named. */
function satisfactionAt(tokens: readonly PlanToken[], at: number, sipas: Indicator | null): Mention | null {
  const end = longestEnd(tokens, at, SATISFACTION);
  if (end === null) return null;
  const service = serviceEnd(tokens, end);
  const isIndex =
    phraseEnd(tokens, at, 'chi so') !== null ||
    phraseEnd(tokens, end, 'sipas') !== null ||
    phraseEnd(tokens, end, '( sipas') !== null;
  if (service === null && !isIndex)
    return { from: at, to: end, kind: 'own', indicator: null, code: '', byName: 'long' };
  return { from: at, to: service ?? end, kind: 'index', indicator: sipas, code: 'SIPAS', byName: 'long' };
}

function indexAt(tokens: readonly PlanToken[], at: number, catalogue: Catalogue): Mention | null {
  for (const { phrase, indicator, code } of indicatorNames(catalogue)) {
    const to = phraseEnd(tokens, at, phrase);
    if (to !== null)
      return { from: at, to, kind: 'index', indicator, code, byName: phrase.includes(' ') ? 'long' : 'short' };
  }
  return null;
}

function shareAt(tokens: readonly PlanToken[], at: number): Mention | null {
  const to = longestEnd(tokens, at, SHARES);
  return to === null ? null : { from: at, to, kind: 'own', indicator: null, code: '', byName: 'long' };
}

/** The name with what belongs to it: `Bộ Chỉ số … của tỉnh`, and the short name in brackets behind it. */
function widened(tokens: readonly PlanToken[], mention: Mention): Mention {
  const before = BEFORE_NAME.find(
    (phrase) => phraseEnd(tokens, mention.from - phrase.split(' ').length, phrase) === mention.from,
  );
  const from = before === undefined ? mention.from : mention.from - before.split(' ').length;
  return { ...mention, from, to: longestEnd(tokens, mention.to, BEHIND_NAME) ?? mention.to };
}

const isSame = (a: Mention, b: Mention): boolean => a.kind === b.kind && a.code === b.code && a.kind === 'index';

/** One mention of two names of one index, the second in brackets or right behind the first. */
function joined(mentions: readonly Mention[], tokens: readonly PlanToken[]): readonly Mention[] {
  const whole: Mention[] = [];
  for (const mention of mentions) {
    const before = whole.at(-1);
    const between = tokens.slice(before?.to ?? 0, mention.from).map(({ text }) => text);
    const isBeside =
      before !== undefined &&
      isSame(before, mention) &&
      between.length <= 6 &&
      between.every((text) => !/[\d,;.]/.test(text)) &&
      (between.length === 0 || between.includes('('));
    if (before === undefined || !isBeside) whole.push(mention);
    else whole[whole.length - 1] = { ...before, to: tokens[mention.to]?.text === ')' ? mention.to + 1 : mention.to };
  }
  return whole;
}

/** Satisfaction that a sentence on SIPAS speaks of further is that of SIPAS: `SIPAS: tỷ lệ hài lòng chung`. */
function asIndex(mention: Mention, before: Mention | undefined, tokens: readonly PlanToken[]): Mention {
  const isSatisfaction = tokens.slice(mention.from, mention.to).some(({ key }) => key === 'long');
  const isFurther = mention.kind === 'own' && isSatisfaction && before?.code === 'SIPAS';
  return isFurther && longestEnd(tokens, mention.to, PARTS) === null
    ? { ...before, from: mention.from, to: mention.to }
    : mention;
}

/** What a sentence names as measured, in order. */
export function mentionsWithin(tokens: readonly PlanToken[], catalogue: Catalogue): readonly Mention[] {
  const sipas = indicatorNames(catalogue).find(({ code }) => code === 'SIPAS')?.indicator ?? null;
  const found: Mention[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const mention = satisfactionAt(tokens, at, sipas) ?? indexAt(tokens, at, catalogue) ?? shareAt(tokens, at);
    if (mention === null) continue;
    const whole = widened(tokens, asIndex(mention, found.at(-1), tokens));
    found.push(whole);
    at = whole.to - 1;
  }
  return joined(found, tokens);
}
