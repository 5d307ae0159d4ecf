import type { Catalogue } from '#domain/dataset.ts';
import { clausesText } from '#text/clauseText.ts';
import { periodText } from '#domain/period.ts';
import { type Block, blocksOf } from './blocks.ts';
import { isDamaged, isDamagedSentence } from './damage.ts';
import { type DocumentHead, readDocumentHead } from './documentHead.ts';
import { indicatorNames } from './indicatorNames.ts';
import { lexiconOf } from './lexicon.ts';
import { mendWords } from './mendWords.ts';
import { plainText } from './plainText.ts';
import { ANY_PERIOD, planEntities, type PlanEntities } from './planEntity.ts';
import { bodyLines, linesOf, type PlanLine } from './planLines.ts';
import { aspirationsOf } from './aspirations.ts';
import type { Aspiration, Proposal } from './proposal.ts';
import type { PlanContext } from './planContext.ts';
import { type Held, isTitle, readBlock, titleIndexOf } from './readBlock.ts';
import { readSentence } from './readSentence.ts';
import { tokensOfBlock } from './sentences.ts';
import { tableProposals } from './targetTable.ts';

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

/** What is the same goal in two sentences: a plan often says it again. */
const contentOf = ({ code, component, clauses, due, window, name, questions }: Proposal): string =>
  [
    code === '' ? name : code,
    component ?? '',
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
