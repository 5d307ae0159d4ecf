import type { Catalogue } from '#domain/dataset.ts';
import type { Indicator } from '#domain/indicator.ts';
import { fold } from '#text/fold.ts';
import type { Mention } from './mentions.ts';
import { holds } from './phrasesWithin.ts';
import type { SentenceParts } from './sentenceParts.ts';

/** The component of an index that a sentence speaks of. Indicator null and unclear: it speaks of one that is not known. */
export type ComponentMention = Readonly<{ indicator: Indicator | null; isUnclear: boolean }>;

const COMPONENT_WORDS = [
  'chi so thanh phan',
  'noi dung thanh phan',
  'truc noi dung',
  'tieu chi thanh phan',
  'linh vuc thanh phan',
  'chi so noi dung',
  'chi so linh vuc',
];

/** What a sentence has a figure of, where its index is named before it: another thing than the index itself. */
const OWN_SUBJECT = ['chi so', 'noi dung', 'tieu chi', 'linh vuc', 'truc'];
const TELLING_WORDS = 3; // the first words of a component's name, which plans shorten it to

const wordsOf = (text: string): readonly string[] =>
  fold(text)
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');

/** How many words of a component's name a sentence has: all of it, or its first ones; 0: too few. */
function namedWords(sentence: string, name: string): number {
  const words = wordsOf(name);
  const counts = [words.length, Math.min(words.length, TELLING_WORDS)];
  return counts.find((count) => count > 1 && sentence.includes(` ${words.slice(0, count).join(' ')} `)) ?? 0;
}

/** Whether a sentence speaks of a component: it says so, or it has another subject than the index that is named before it. */
const speaksOfComponent = ({ sentence, mentions }: SentenceParts, mention: Mention | null): boolean =>
  holds(sentence.tokens, COMPONENT_WORDS) ||
  (mention !== null && !mentions.includes(mention) && holds(sentence.tokens, OWN_SUBJECT));

/** The component named in a sentence that speaks of components; null where it speaks of the whole index. */
export function componentOf(
  parts: SentenceParts,
  mention: Mention | null,
  { indicators }: Catalogue,
): ComponentMention | null {
  if (!speaksOfComponent(parts, mention)) return null;
  const sentence = ` ${wordsOf(parts.sentence.wording).join(' ')} `;
  const named = indicators
    .filter(({ id, component }) => id === mention?.indicator?.id && component !== null)
    .map((indicator) => ({ indicator, count: namedWords(sentence, indicator.nameVi) }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count);
  const [best, second] = named;
  const isOne = best !== undefined && best.count !== second?.count;
  return isOne ? { indicator: best.indicator, isUnclear: false } : { indicator: null, isUnclear: true };
}
