import { conditionsOf, grouped } from './conditions.ts';
import { goalDraft, type GoalDraft } from './goalDraft.ts';
import { governedClauses } from './governing.ts';
import { ownerOf } from './owners.ts';
import type { Before, PlanContext } from './planContext.ts';
import type { Confidence, PlanQuestion, PlanRule, Proposal } from './proposal.ts';
import { questionsOf } from './questionsOf.ts';
import type { SentenceParts } from './sentenceParts.ts';
import { wordingOf } from './sentences.ts';

/** Rules that lead to a goal by a way round. */
const INDIRECT: ReadonlySet<PlanRule> = new Set([
  'index-in-heading',
  'index-in-sentence-before',
  'index-behind',
  'words-mended',
  'spaces-mended',
]);

function confidenceOf(questions: readonly PlanQuestion[], rules: readonly PlanRule[]): Confidence {
  const isFigure = questions.some(({ code }) => code !== 'indicator_new' && code !== 'digit_in_word');
  if (isFigure) return 'low';
  const isIndirect = rules.some((rule) => INDIRECT.has(rule));
  return questions.length > 0 || isIndirect || !rules.includes('goal-word') ? 'medium' : 'high';
}

/** The document that a goal is taken from: in brackets behind it, else at the end of the whole sentence. */
function basisOf({ first }: GoalDraft, parts: SentenceParts, before: Before, text: string): string | null {
  const own = parts.bases.find(({ from }) => from >= first.found.to) ?? parts.bases[0];
  return own === undefined ? before.basis : wordingOf(parts.sentence.tokens.slice(own.from, own.to), text);
}

/** How words of a sentence were mended, as a rule. */
function mendingRules({ sentence }: SentenceParts): readonly PlanRule[] {
  const kinds = sentence.tokens.flatMap(({ mending }) => (mending === null ? [] : [mending.kind]));
  if (kinds.length === 0) return [];
  return [kinds.every((kind) => kind === 'joined') ? 'spaces-mended' : 'words-mended'];
}

function rulesOf(
  draft: GoalDraft,
  parts: SentenceParts,
  owner: string | null,
  basis: string | null,
): readonly PlanRule[] {
  const { first, conditions, baseline } = draft;
  const also: readonly (readonly [PlanRule, boolean])[] = [
    ['goal-word', conditions.some(({ isWanted }) => isWanted)],
    ['baseline-in-sentence', baseline !== null],
    ['owner-named', owner !== null],
    ['basis-named', basis !== null],
  ];
  return [
    first.rule,
    ...first.due.rules,
    ...mendingRules(parts),
    ...also.flatMap(([rule, holds]) => (holds ? [rule] : [])),
  ];
}

/** Where the index and the clauses of a goal stand in the text; an index that a heading names stands elsewhere. */
function phrasesOf({ first: { mention }, conditions }: GoalDraft, { mentions, sentence }: SentenceParts) {
  const named = mention !== null && mentions.includes(mention) ? [mention] : [];
  return [...named, ...conditions.map(({ found }) => found)].flatMap(({ from, to }) => {
    const [start, end] = [sentence.tokens[from], sentence.tokens[to - 1]];
    return start === undefined || end === undefined ? [] : [{ from: start.from, to: end.to }];
  });
}

function proposalOf(draft: GoalDraft, parts: SentenceParts, before: Before, context: PlanContext): Proposal {
  const { first, measured, clauses, broken, baseline } = draft;
  const { sentence } = parts;
  const { indicator, code, name, component, isOwn } = measured;
  const { due, window, start } = first.due;
  const [owner, basis] = [ownerOf(sentence), basisOf(draft, parts, before, context.text)];
  const questions = questionsOf(draft, parts, context);
  const rules = rulesOf(draft, parts, owner, basis);
  return {
    indicator,
    code,
    name,
    component,
    entity: isOwn ? context.entities.unit : context.entities.province,
    clauses: broken.length > 0 ? [] : clauses, // half of a goal is never taken
    due,
    window,
    start,
    baseline: baseline?.baseline ?? null,
    wording: sentence.wording,
    line: sentence.line.number,
    page: sentence.line.page,
    phrases: phrasesOf(draft, parts),
    basis,
    owner,
    rules,
    mendings: sentence.tokens.flatMap(({ mending }) => (mending === null ? [] : [mending])),
    questions,
    confidence: confidenceOf(questions, rules),
  };
}

/** The goals that a sentence states. */
export function readSentence(parts: SentenceParts, before: Before, context: PlanContext): readonly Proposal[] {
  const governed = governedClauses(parts, before.mentions, before.rule);
  const conditions = governed.flatMap((each) => conditionsOf(each, parts, before, context));
  return grouped(conditions).flatMap((group) => {
    const draft = goalDraft(group, parts, context);
    return draft === null ? [] : [proposalOf(draft, parts, before, context)];
  });
}
