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

const wordsOf = (text: string): string =>
  ` ${fold(text)
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim()} `;

/** The component named in a sentence that speaks of components; null where it speaks of the whole index. */
export function componentOf(
  { sentence }: SentenceParts,
  mention: Mention | null,
  { indicators }: Catalogue,
): ComponentMention | null {
  if (!holds(sentence.tokens, COMPONENT_WORDS)) return null;
  const words = wordsOf(sentence.wording);
  const components = indicators.filter(
    ({ id, component, nameVi }) =>
      id === mention?.indicator?.id && component !== null && words.includes(wordsOf(nameVi)),
  );
  const [named, second] = components.toSorted((a, b) => b.nameVi.length - a.nameVi.length);
  return named !== undefined && (second === undefined || second.nameVi !== named.nameVi)
    ? { indicator: named, isUnclear: false }
    : { indicator: null, isUnclear: true };
}
