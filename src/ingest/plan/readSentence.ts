import { clauseFault, type ClauseFault } from '#domain/clauseFault.ts';
import type { Catalogue } from '#domain/dataset.ts';
import type { Clause } from '#domain/goal.ts';
import type { Indicator } from '#domain/indicator.ts';
import { periodText } from '#domain/period.ts';
import { clausesText, clauseText } from '#text/clauseText.ts';
import { baselineOf } from './baselineOf.ts';
import type { FoundClause } from './clausesWithin.ts';
import { componentOf } from './componentOf.ts';
import type { DocumentHead } from './documentHead.ts';
import { isDamagedSentence } from './damage.ts';
import { dueOf, type DueReading } from './dueOf.ts';
import { type Governed, governedClauses } from './governing.ts';
import type { Mention } from './mentions.ts';
import { ownerOf } from './owners.ts';
import { isOfAdministration, ownThing } from './ownThing.ts';
import type { PlanToken } from './planToken.ts';
import type { PlanEntities } from './planEntity.ts';
import { isTooLow, suitsIndex } from './plausible.ts';
import type { Confidence, PlanQuestion, PlanRule, Proposal } from './proposal.ts';
import { brokenQuestion, figuresOf, scannedQuestions, wordQuestions } from './questionsOf.ts';
import type { SentenceParts } from './sentenceParts.ts';
import { wordingOf } from './sentences.ts';
import { statedAs } from './statedAs.ts';
import type { TimeMention } from './times.ts';

/** What a plan's sentences are read with. */
export type PlanContext = Readonly<{
  text: string;
  catalogue: Catalogue;
  head: DocumentHead;
  entities: PlanEntities;
  titleIndex: Mention | null; // the only index that the title names
  isDamaged: boolean;
}>;

/** What stands before a sentence and holds for it, too: the index, the time and the basis that headings name. */
export type Before = Readonly<{
  mentions: readonly Mention[];
  rule: PlanRule;
  time: TimeMention | null;
  basis: string | null;
}>;

/** A clause with everything that decides which goal it belongs to. */
type Condition = Readonly<{
  found: FoundClause;
  mention: Mention | null;
  isOwn: boolean;
  rule: PlanRule;
  due: DueReading;
  isWanted: boolean;
}>;

const isShare = ({ clause }: FoundClause): boolean => clause?.kind === 'share';

/** Whether a clause is about something that the plan counts: a share, or a level behind `tỷ lệ …`. */
const isAboutOwn = (found: FoundClause, mention: Mention | null): boolean => isShare(found) || mention?.kind === 'own';

/** Whether a counted thing is asked for, and not merely told of: by a word of a goal, or because the sentence is about nothing else. */
const isAskedFor = (found: FoundClause, mention: Mention | null, isWanted: boolean, parts: SentenceParts): boolean =>
  isWanted ||
  mention !== null ||
  found.from <= 1 ||
  parts.clauses[0]?.from === 0 ||
  parts.times.some(({ kind }) => kind !== 'broken');

/** Whether a plan asks for a level of something of the administration that it counts itself. */
const isOwnGoal = (found: FoundClause, mention: Mention | null, isWanted: boolean, parts: SentenceParts): boolean => {
  const { clause } = found;
  if (
    clause !== null &&
    clause.kind !== 'share' &&
    clause.kind !== 'score' &&
    clause.kind !== 'score-range' &&
    clause.kind !== 'score-near'
  )
    return false;
  return isAskedFor(found, mention, isWanted, parts) && isOfAdministration(parts.sentence.tokens);
};

function conditionsOf(
  governed: Governed,
  parts: SentenceParts,
  before: Before,
  context: PlanContext,
): readonly Condition[] {
  const { clause: found, rule } = governed;
  const due = dueOf(found, parts, before.time, context.head);
  const stated = statedAs(found, parts, due.due, context.head.start?.year ?? context.head.due?.year ?? null);
  if (stated === 'reached' || stated === 'other') return [];
  const isWanted = stated === 'wanted';
  const mentions: readonly (Mention | null)[] = isShare(found)
    ? [governed.mentions.find(({ kind }) => kind === 'own') ?? null]
    : governed.mentions;
  return mentions.flatMap((mention): readonly Condition[] => {
    const isOwn = isAboutOwn(found, mention);
    if (isOwn && !isOwnGoal(found, mention, isWanted, parts)) return [];
    if (!isOwn && (mention === null || mention.code === '')) return []; // of nothing that is known, or of the economy
    if (!isOwn && found.clause !== null && !suitsIndex(found.clause, found)) return [];
    return [{ found, mention, isOwn, rule: isOwn ? 'counted-thing' : rule, due, isWanted }];
  });
}

const keyOf = ({ mention, isOwn, found, due }: Condition): string =>
  [
    isOwn ? `own ${found.from}` : (mention?.code ?? ''),
    due.due === null ? '' : periodText(due.due),
    due.window,
    due.broken ?? '',
  ].join('|');

function grouped(conditions: readonly Condition[]): readonly (readonly Condition[])[] {
  const groups = new Map<string, Condition[]>();
  for (const condition of conditions)
    groups.set(keyOf(condition), [...(groups.get(keyOf(condition)) ?? []), condition]);
  return [...groups.values()];
}

/** `cao hơn 0,8 điểm` in a sentence that compares with an earlier result: a change, not a level. */
function asChange(found: FoundClause, clause: Clause, parts: SentenceParts): Clause {
  const isHigher = found.tokens[0]?.text === 'cao' && clause.kind === 'score' && clause.op === '>';
  if (!isHigher || parts.since === null) return clause;
  return { kind: 'score-change', by: { low: clause.score, high: clause.score }, unit: 'points', since: null };
}

/** The clause with the year that the sentence compares all changes with. */
function sinceForAll(clause: Clause, parts: SentenceParts): Clause {
  const period = parts.since?.period ?? null;
  const isOpen = (clause.kind === 'rank-change' || clause.kind === 'score-change') && clause.since === null;
  return isOpen && period !== null ? { ...clause, since: period } : clause;
}

/** What is wrong with a clause for an indicator; a level that the scale has but no index reaches is asked about, too. */
const faultOf = (clause: Clause, indicator: Indicator): ClauseFault | null =>
  clauseFault(clause, indicator) ?? (isTooLow(clause, indicator) ? 'value_out_of_range' : null);

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

function confidenceOf(questions: readonly PlanQuestion[], rules: readonly PlanRule[]): Confidence {
  const isFigure = questions.some(({ code }) => code !== 'indicator_new' && code !== 'digit_in_word');
  if (isFigure) return 'low';
  const isIndirect = rules.some((rule) =>
    ['index-in-heading', 'index-in-sentence-before', 'words-mended', 'spaces-mended', 'index-behind'].includes(rule),
  );
  return questions.length > 0 || isIndirect || !rules.includes('goal-word') ? 'medium' : 'high';
}

/** The goal that conditions of one index and one time make, or null where nothing in it can be meant. */
function proposalOf(
  conditions: readonly Condition[],
  parts: SentenceParts,
  before: Before,
  context: PlanContext,
): Proposal | null {
  const [first] = conditions;
  if (first === undefined) return null;
  const { text, catalogue, entities, head } = context;
  const { sentence } = parts;
  const { mention, isOwn, due } = first;
  const thing = isOwn ? ownThing(parts, mention, first.found, catalogue, entities, text) : null;
  const component = isOwn ? null : componentOf(parts, mention, catalogue);
  const indicator = thing === null ? (component?.indicator ?? mention?.indicator ?? null) : thing.indicator;
  const read = conditions.flatMap(({ found }) =>
    found.clause === null ? [] : [sinceForAll(asChange(found, found.clause, parts), parts)],
  );
  const faults = indicator === null ? [] : read.map((clause) => faultOf(clause, indicator));
  const clauses = read.filter((_clause, i) => faults[i] !== 'clause_direction');
  const founds = conditions.map(({ found }) => found);
  const broken = founds.filter(({ clause }) => clause === null);
  if (clauses.length === 0 && broken.length === 0) return null;
  const tokens = sentence.tokens;
  const found = conditions.flatMap((condition) => baselineOf(parts, condition.found) ?? [])[0] ?? null;
  const isMended = tokens.some(({ mending }) => mending !== null);
  const isScanned = context.isDamaged || isDamagedSentence(tokens);
  const questions: PlanQuestion[] = [
    ...broken.map(brokenQuestion),
    ...(isScanned ? scannedQuestions(founds, due.stated) : []),
    ...wordQuestions(tokens),
    ...(due.broken === null ? [] : [{ code: 'broken_year' as const, raw: due.broken, readings: [] }]),
    ...(due.due === null && due.broken === null ? [{ code: 'due_unknown' as const, raw: '', readings: [] }] : []),
    ...(parts.since?.isBroken === true
      ? [{ code: 'broken_baseline' as const, raw: wordingOf(tokens.slice(parts.since.at), text), readings: [] }]
      : []),
    ...(isOwn ? [] : unreadFigures(parts, found?.figure ?? null)),
    ...(levelsDiffer(clauses) ? [{ code: 'clauses_differ' as const, raw: clausesText(clauses), readings: [] }] : []),
    ...(faults.includes('value_out_of_range')
      ? [{ code: 'value_out_of_range' as const, raw: sentence.wording, readings: [] }]
      : []),
    ...(entities.unit === null ? [{ code: 'entity_unknown' as const, raw: head.issuer ?? '', readings: [] }] : []),
    ...(indicator === null
      ? [
          {
            code: isOwn ? ('indicator_new' as const) : ('indicator_unknown' as const),
            raw: thing?.name ?? mention?.code ?? '',
            readings: [],
          },
        ]
      : []),
    ...head.asked.map((raw) => ({ code: 'document_unclear' as const, raw, readings: [] })),
    ...(component?.isUnclear === true
      ? [{ code: 'component_unclear' as const, raw: sentence.wording, readings: [] }]
      : []),
  ];
  const owner = ownerOf(sentence);
  const own = parts.bases.find(({ from }) => from >= first.found.to) ?? parts.bases[0];
  const basis = own === undefined ? before.basis : wordingOf(tokens.slice(own.from, own.to), text);
  const mendings = tokens.flatMap(({ mending }) => (mending === null ? [] : [mending]));
  const rules: PlanRule[] = [
    first.rule,
    ...due.rules,
    ...(conditions.some(({ isWanted }) => isWanted) ? ['goal-word' as const] : []),
    ...(isMended
      ? [mendings.every(({ kind }) => kind === 'joined') ? ('spaces-mended' as const) : ('words-mended' as const)]
      : []),
    ...(found === null ? [] : ['baseline-in-sentence' as const]),
    ...(owner === null ? [] : ['owner-named' as const]),
    ...(basis === null ? [] : ['basis-named' as const]),
  ];
  const spans = [...(mention !== null && parts.mentions.includes(mention) ? [mention] : []), ...founds];
  return {
    indicator,
    code: thing?.code ?? mention?.code ?? '',
    name: thing?.name ?? indicator?.nameVi ?? mention?.code ?? '',
    component: component?.indicator?.component ?? null,
    entity: isOwn ? entities.unit : entities.province,
    clauses: broken.length > 0 ? [] : clauses,
    due: due.due,
    window: due.window,
    start: due.start,
    baseline: found?.baseline ?? null,
    wording: sentence.wording,
    line: sentence.line.number,
    page: sentence.line.page,
    phrases: spans.flatMap(({ from, to }) => {
      const [start, end] = [tokens[from], tokens[to - 1]];
      return start === undefined || end === undefined ? [] : [{ from: start.from, to: end.to }];
    }),
    basis,
    owner,
    rules,
    mendings,
    questions,
    confidence: confidenceOf(questions, rules),
  };
}

/** The goals that a sentence states. */
export function readSentence(parts: SentenceParts, before: Before, context: PlanContext): readonly Proposal[] {
  const governed = governedClauses(parts, before.mentions, before.rule);
  const conditions = governed.flatMap((each) => conditionsOf(each, parts, before, context));
  return grouped(conditions).flatMap((group) => proposalOf(group, parts, before, context) ?? []);
}
