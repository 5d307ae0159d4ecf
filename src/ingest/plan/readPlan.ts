import type { Catalogue } from '#domain/dataset.ts';
import { clausesText } from '#text/clauseText.ts';
import { periodText } from '#domain/period.ts';
import { type Block, blocksOf, blockText, isHeading } from './blocks.ts';
import { isDamaged, isDamagedSentence } from './damage.ts';
import { type DocumentHead, readDocumentHead } from './documentHead.ts';
import { indicatorNames } from './indicatorNames.ts';
import { lexiconOf } from './lexicon.ts';
import { type Mention, mentionsWithin } from './mentions.ts';
import { mendWords } from './mendWords.ts';
import { plainText } from './plainText.ts';
import { ANY_PERIOD, planEntities, type PlanEntities } from './planEntity.ts';
import { bodyLines, linesOf, type PlanLine } from './planLines.ts';
import type { PlanToken } from './planToken.ts';
import { aspirationsOf } from './aspirations.ts';
import type { Aspiration, Proposal } from './proposal.ts';
import type { Before, PlanContext } from './planContext.ts';
import { readSentence } from './readSentence.ts';
import { sentenceParts, type SentenceParts } from './sentenceParts.ts';
import { holds } from './phrasesWithin.ts';
import { type Sentence, sentencesOf, tokensOfBlock, wordingOf } from './sentences.ts';
import { tableProposals } from './targetTable.ts';
import type { TimeMention } from './times.ts';

/** What a plan's text was read as. `text`: as it was read; every offset refers to it. `isDamaged`: it was scanned, or has lost its marks. */
export type PlanReading = Readonly<{
  text: string;
  head: DocumentHead;
  entities: PlanEntities;
  isDamaged: boolean;
  proposals: readonly Proposal[];
  aspirations: readonly Aspiration[];
}>;

/** What somebody said of a plan beside its text. */
export type PlanFacts = Readonly<{ entity: string | null; issued: string | null }>;

const HEAD_LINES = 40;
const TOP_LINES = 8;

/** What headings hold ready for the items below them. */
type Held = Readonly<{ mentions: readonly Mention[]; time: TimeMention | null; basis: string | null }>;

const NOTHING: Held = { mentions: [], time: null, basis: null };

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
function isTitle(block: Block, { title }: DocumentHead): boolean {
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
function titleIndexOf(
  blocks: ReadonlyMap<Block, readonly PlanToken[]>,
  head: DocumentHead,
  catalogue: Catalogue,
): Mention | null {
  const tokens = [...blocks].flatMap(([block, words]) => (isTitle(block, head) ? words : []));
  const named = mentionsWithin(tokens, catalogue).filter(({ kind }) => kind === 'index');
  return new Set(named.map(({ code }) => code)).size === 1 ? (named[0] ?? null) : null;
}

/** The sentences of a block taken apart, each with what stands before it. */
function readBlock(block: Block, tokens: readonly PlanToken[], held: Map<Block, Held>, context: PlanContext) {
  const above = heldFor(block, held);
  const sentences = sentencesOf(block, tokens, context.text);
  let mentions: readonly Mention[] = [];
  let time: TimeMention | null = null;
  const read: { parts: SentenceParts; before: Before }[] = [];
  for (const sentence of sentences) {
    const inherited = [mentions, above.mentions].find((named) => named.length > 0) ?? titleIndexFor(sentence, context);
    const parts = sentenceParts(sentence, context.catalogue, inherited[0]?.indicator?.unit ?? null);
    if (!sentence.isPart) time = null;
    const rule = mentions.length > 0 ? 'index-in-sentence-before' : 'index-in-heading';
    read.push({ parts, before: { mentions: inherited, rule, time: time ?? above.time, basis: null } });
    const indices = parts.mentions.filter(({ kind }) => kind === 'index');
    if (parts.mentions.length > 0)
      mentions = parts.clauses.length === 0 || indices.length === 1 ? indices : indices.slice(-1);
    time = leadingTime(parts) ?? time;
  }
  if (isHeading(block) && !isTitle(block, context.head)) {
    const all = read.flatMap(({ parts }) => parts.mentions.filter(({ kind }) => kind === 'index'));
    const due = read.flatMap(({ parts }) => parts.times).at(-1) ?? null;
    held.set(block, {
      mentions: new Set(all.map(({ code }) => code)).size === 1 ? all.slice(0, 1) : [],
      time: due,
      basis: null,
    });
  }
  return withBases(read, context.text);
}

/** A document named in brackets at the end of a sentence holds for its parts before semicolons, too. */
function withBases(read: readonly { parts: SentenceParts; before: Before }[], text: string) {
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

/** What is the same goal in two sentences: a plan often says it again. */
const contentOf = ({ code, clauses, due, window, name, questions }: Proposal): string =>
  [
    code === '' ? name : code,
    clausesText(clauses),
    due === null ? '' : periodText(due),
    window,
    clauses.length === 0 ? JSON.stringify(questions) : '',
  ].join('|');

function onlyFirst(proposals: readonly Proposal[]): readonly Proposal[] {
  const seen = new Set<string>();
  return proposals.filter((proposal) => {
    const content = contentOf(proposal);
    const isNew = !seen.has(content);
    seen.add(content);
    return isNew;
  });
}

function entitiesOf(
  body: readonly PlanLine[],
  head: DocumentHead,
  catalogue: Catalogue,
  facts: PlanFacts,
): PlanEntities {
  const filled = body.filter(({ text }) => text.trim() !== '').map(({ text }) => text);
  const period = head.start ?? head.due ?? ANY_PERIOD;
  const texts = { top: filled.slice(0, TOP_LINES).join('\n'), head: filled.slice(0, HEAD_LINES).join('\n') };
  return planEntities(catalogue, facts.entity, texts, { issuedOn: head.issuedOn, period });
}

/** The blocks of a plan with their words mended, and whether the whole was scanned. */
function mendedBlocks(blocks: readonly Block[], catalogue: Catalogue) {
  const lexicon = lexiconOf(indicatorNames(catalogue).map(({ phrase }) => phrase));
  const raw = blocks.map(tokensOfBlock);
  const damaged = isDamaged(raw.flat());
  const mended = raw.map((tokens) => mendWords(tokens, { lexicon, isDamaged: damaged || isDamagedSentence(tokens) }));
  return { damaged, tokens: new Map(blocks.map((block, i) => [block, mended[i] ?? []])) };
}

/** Reads a plan's text: the goals that it states, each with its sentence, its line and what a person must still answer. Never throws. */
export function readPlan(raw: string, catalogue: Catalogue, facts: PlanFacts): PlanReading {
  const text = plainText(raw);
  const body = bodyLines(linesOf(text));
  const head = readDocumentHead(body, facts.issued);
  const blocks = blocksOf(body);
  const { damaged, tokens } = mendedBlocks(blocks, catalogue);
  const entities = entitiesOf(body, head, catalogue, facts);
  const titleIndex = titleIndexOf(tokens, head, catalogue);
  const context: PlanContext = { text, catalogue, head, entities, titleIndex, isDamaged: damaged };
  const held = new Map<Block, Held>();
  const read = blocks.flatMap((block) => (block.isRow ? [] : readBlock(block, tokens.get(block) ?? [], held, context)));
  const stated = read.flatMap(({ parts, before }) => readSentence(parts, before, context));
  const proposals = onlyFirst([...stated, ...tableProposals(tokens, context)]).toSorted((a, b) => a.line - b.line);
  const aspirations = aspirationsOf(
    read.flatMap(({ parts }) => (isTitle(parts.sentence.block, head) ? [] : [parts])),
    proposals,
  );
  return { text, head, entities, isDamaged: damaged, proposals, aspirations };
}
