import type { Catalogue } from '#domain/dataset.ts';
import { type Block, blockText, isHeading } from './blocks.ts';
import type { DocumentHead } from './documentHead.ts';
import { type Mention, mentionsWithin } from './mentions.ts';
import { holds } from './phrasesWithin.ts';
import type { Before, PlanContext } from './planContext.ts';
import type { PlanToken } from './planToken.ts';
import { sentenceParts, type SentenceParts } from './sentenceParts.ts';
import { type Sentence, sentencesOf, wordingOf } from './sentences.ts';
import type { TimeMention } from './times.ts';

/** A sentence taken apart, with what stands before it. */
type ReadSentence = Readonly<{ parts: SentenceParts; before: Before }>;

/** What headings hold ready for the items below them. */
export type Held = Readonly<{ mentions: readonly Mention[]; time: TimeMention | null }>;

const NOTHING: Held = { mentions: [], time: null };

/** Whatever a heading names for its items: the nearest one that names it counts. */
function heldFor(block: Block, held: ReadonlyMap<Block, Held>): Held {
  const found: { -readonly [K in keyof Held]: Held[K] } = { ...NOTHING };
  for (let above = block.parent; above !== null; above = above.parent) {
    const named = held.get(above) ?? NOTHING;
    if (found.mentions.length === 0) found.mentions = named.mentions;
    found.time ??= named.time;
  }
  return found;
}

const leadingTime = (parts: SentenceParts): TimeMention | null => {
  const first = parts.times[0] ?? null;
  const other = Math.min(...[...parts.clauses, ...parts.mentions].map(({ from }) => from));
  return first !== null && first.from < other ? first : null;
};

/** Whether a block is of the head, whose years are those of the whole plan. */
export function isTitle(block: Block, { title }: DocumentHead): boolean {
  const text = blockText(block);
  return (
    block.marker === null &&
    (title?.includes(text) === true || text.includes(title ?? '\n') || text.endsWith('như sau:'))
  );
}

const OF_WHOLE = ['tong diem', 'xep hang', 'thu hang', 'vi thu', 'diem so', 'tong so diem', 'diem tong hop'];

/** The one index that the plan's title names, for a sentence on its total or its place that names none. */
const titleIndexFor = ({ tokens }: Sentence, { titleIndex }: PlanContext): readonly Mention[] =>
  titleIndex !== null && holds(tokens, OF_WHOLE) ? [titleIndex] : [];

/** The index of a plan that is about one index only, by its title. */
export function titleIndexOf(
  blocks: ReadonlyMap<Block, readonly PlanToken[]>,
  head: DocumentHead,
  catalogue: Catalogue,
): Mention | null {
  const tokens = [...blocks].flatMap(([block, words]) => (isTitle(block, head) ? words : []));
  const named = mentionsWithin(tokens, catalogue).filter(({ kind }) => kind === 'index');
  return new Set(named.map(({ code }) => code)).size === 1 ? (named[0] ?? null) : null;
}

/** What a heading names for the items below it: its only index, and its last time. */
function heldBy(parts: readonly SentenceParts[]): Held {
  const indices = parts.flatMap(({ mentions }) => mentions.filter(({ kind }) => kind === 'index'));
  const isOne = new Set(indices.map(({ code }) => code)).size === 1;
  return { mentions: isOne ? indices.slice(0, 1) : [], time: parts.flatMap(({ times }) => times).at(-1) ?? null };
}

/** The indices that a sentence leaves for the one behind it; as they were where it names none. */
function leftBy({ mentions, clauses }: SentenceParts, before: readonly Mention[]): readonly Mention[] {
  if (mentions.length === 0) return before;
  const indices = mentions.filter(({ kind }) => kind === 'index');
  return clauses.length === 0 ? indices : indices.slice(-1);
}

/** A document named in brackets at the end of a sentence holds for its parts before semicolons, too. */
function withBases(read: readonly ReadSentence[], text: string): readonly ReadSentence[] {
  return read.map(({ parts, before }, i) => {
    const next = read.slice(i + 1);
    const end = next.findIndex(({ parts: { sentence } }) => !sentence.isPart);
    const following = end < 0 ? next : next.slice(0, end);
    const named = following.find(({ parts: { bases } }) => bases.length > 0)?.parts;
    const [basis] = named?.bases ?? [];
    const wording =
      named === undefined || basis === undefined
        ? null
        : wordingOf(named.sentence.tokens.slice(basis.from, basis.to), text);
    return { parts, before: { ...before, basis: wording } };
  });
}

/** The sentences of a block taken apart, each with what stands before it. `held`: what headings name; a heading adds to it. */
export function readBlock(block: Block, tokens: readonly PlanToken[], held: Map<Block, Held>, context: PlanContext) {
  const above = heldFor(block, held);
  let mentions: readonly Mention[] = [];
  let time: TimeMention | null = null;
  const read: ReadSentence[] = [];
  for (const sentence of sentencesOf(block, tokens, context.text)) {
    const inherited = [mentions, above.mentions].find((named) => named.length > 0) ?? titleIndexFor(sentence, context);
    const parts = sentenceParts(sentence, context.catalogue, inherited[0]?.indicator?.unit ?? null);
    const rule = mentions.length > 0 ? 'index-in-sentence-before' : 'index-in-heading';
    if (!sentence.isPart) time = null;
    read.push({ parts, before: { mentions: inherited, rule, time: time ?? above.time, basis: null } });
    mentions = leftBy(parts, mentions);
    time = leadingTime(parts) ?? time;
  }
  if (isHeading(block) && !isTitle(block, context.head)) held.set(block, heldBy(read.map(({ parts }) => parts)));
  return withBases(read, context.text);
}
