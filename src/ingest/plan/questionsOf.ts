import type { Clause } from '#domain/goal.ts';
import { clausesText, clauseText } from '#text/clauseText.ts';
import type { FoundClause } from './clausesWithin.ts';
import { isShare } from './conditions.ts';
import { isDamagedSentence } from './damage.ts';
import type { GoalDraft } from './goalDraft.ts';
import type { PlanContext } from './planContext.ts';
import type { PlanToken } from './planToken.ts';
import { suitsIndex } from './plausible.ts';
import type { PlanQuestion } from './proposal.ts';
import type { SentenceParts } from './sentenceParts.ts';
import { wordingOf } from './sentences.ts';

const DIGITS: Readonly<Record<string, string>> = {
  O: '0',
  o: '0',
  I: '1',
  l: '1',
  '|': '1',
  '!': '1',
  S: '5',
  B: '8',
  Z: '2',
};

/** What a broken figure may have been: its letters as the digits they look like. */
const readingOf = (raw: string): string => [...raw].map((sign) => DIGITS[sign] ?? sign).join('');

/** The figure of a clause that a scan has spoilt, with the reading that is nearest. */
function brokenQuestion({ tokens }: FoundClause): PlanQuestion {
  const raw = tokens.map((token) => token.raw).join(' ');
  return { code: 'broken_number', raw, readings: [readingOf(raw)] };
}

/** The figures of a clause as they stand there, `0,5-1` and `2021`, to be held against the paper. */
function figuresOf({ tokens }: FoundClause): readonly string[] {
  const figures: string[] = [];
  tokens.forEach((token, i) => {
    const [before, next] = [tokens[i - 1], tokens[i + 1]];
    const isJoint =
      ['-', '/', '%', '..'].includes(token.text) && (before?.kind === 'number' || next?.kind === 'number');
    if (token.kind !== 'number' && !isJoint) return;
    const goesOn = figures.length > 0 && (before?.kind === 'number' || ['-', '/'].includes(before?.text ?? ''));
    if (goesOn) figures.push(`${figures.pop() ?? ''}${token.raw}`);
    else if (token.kind === 'number') figures.push(token.raw);
  });
  return figures;
}

/** The figures of clauses from a scanned text, and the year of their due period: any digit may have been another. */
function scannedQuestions(clauses: readonly FoundClause[], year: string | null): readonly PlanQuestion[] {
  const figures = clauses.filter(({ clause }) => clause !== null).flatMap(figuresOf);
  return [...new Set([...figures, year ?? ''])]
    .filter((raw) => raw !== '')
    .map((raw) => ({ code: 'scanned_number', raw, readings: [] }));
}

/** The words of a sentence that were read although digits stand in them. */
function wordQuestions(tokens: readonly PlanToken[]): readonly PlanQuestion[] {
  return tokens.flatMap(({ mending }) =>
    mending?.kind === 'digit-in-word'
      ? [{ code: 'digit_in_word' as const, raw: mending.raw, readings: [mending.read] }]
      : [],
  );
}

/** Figures of a sentence on an index that no clause was read from, or one that no index can have. */
function unreadFigures(parts: SentenceParts, baseline: PlanToken | null): readonly PlanQuestion[] {
  const unsuited = parts.clauses.filter(
    (each) => each.clause !== null && !isShare(each) && !suitsIndex(each.clause, each),
  );
  const figures = [...parts.unread.map(({ raw }) => raw), ...unsuited.flatMap(figuresOf)];
  return figures.filter((raw) => raw !== baseline?.raw).map((raw) => ({ code: 'figure_unread', raw, readings: [] }));
}

/** Whether two clauses ask for different levels of one kind. */
const levelsDiffer = (clauses: readonly Clause[]): boolean =>
  clauses.some((clause, i) =>
    clauses.slice(i + 1).some((other) => other.kind === clause.kind && clauseText(other) !== clauseText(clause)),
  );

const ask = (isAsked: boolean, code: PlanQuestion['code'], raw: string): readonly PlanQuestion[] =>
  isAsked ? [{ code, raw, readings: [] }] : [];

/** Questions on the figures of a goal: what a scan may have spoilt, what was not read, what cannot be. */
function figureQuestions(draft: GoalDraft, parts: SentenceParts, { isDamaged }: PlanContext): readonly PlanQuestion[] {
  const { conditions, broken, clauses, baseline, measured, isBeyondScale, first } = draft;
  const { tokens, wording } = parts.sentence;
  const founds = conditions.map(({ found }) => found);
  return [
    ...broken.map(brokenQuestion),
    ...(isDamaged || isDamagedSentence(tokens) ? scannedQuestions(founds, first.due.stated) : []),
    ...(measured.isOwn ? [] : unreadFigures(parts, baseline?.figure ?? null)),
    ...ask(levelsDiffer(clauses), 'clauses_differ', clausesText(clauses)),
    ...ask(isBeyondScale, 'value_out_of_range', wording),
  ];
}

/** Questions on when a goal is due and what a change is measured from. */
function timeQuestions({ first: { due } }: GoalDraft, parts: SentenceParts, text: string): readonly PlanQuestion[] {
  const { since, sentence } = parts;
  const against = since === null ? '' : wordingOf(sentence.tokens.slice(since.at), text);
  return [
    ...ask(due.broken !== null, 'broken_year', due.broken ?? ''),
    ...ask(due.due === null && due.broken === null, 'due_unknown', ''),
    ...ask(since?.isBroken === true, 'broken_baseline', against),
  ];
}

/** Everything that a person must answer before a draft is a goal. */
export function questionsOf(draft: GoalDraft, parts: SentenceParts, context: PlanContext): readonly PlanQuestion[] {
  const { indicator, isOwn, isUnclear, name } = draft.measured;
  const { entities, head, text } = context;
  return [
    ...figureQuestions(draft, parts, context),
    ...wordQuestions(parts.sentence.tokens),
    ...timeQuestions(draft, parts, text),
    ...ask(entities.unit === null, 'entity_unknown', head.issuer ?? ''),
    ...ask(indicator === null, isOwn ? 'indicator_new' : 'indicator_unknown', name),
    ...head.asked.flatMap((raw) => ask(true, 'document_unclear', raw)),
    ...ask(isUnclear, 'component_unclear', parts.sentence.wording),
  ];
}
