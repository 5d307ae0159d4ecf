import type { FoundClause } from './clausesWithin.ts';
import type { Mention } from './mentions.ts';
import { holds } from './phrasesWithin.ts';
import type { PlanToken } from './planToken.ts';
import type { PlanRule } from './proposal.ts';
import type { SentenceParts } from './sentenceParts.ts';

/** The indices or things that a clause is about, and by which rule. */
export type Governed = Readonly<{ clause: FoundClause; mentions: readonly Mention[]; rule: PlanRule }>;

const BETWEEN_NAMES = new Set([
  ',',
  'va',
  'cac',
  'chi',
  'so',
  '/',
  ';',
  '-',
  'cung',
  'nhu',
  'bo',
  '&',
  'cua',
  'tinh',
  ')',
  '(',
]);
const BEFORE_NAME = new Set([
  've',
  'cua',
  'doi',
  'voi',
  'chi',
  'so',
  'bo',
  'trong',
  'o',
  'theo',
  'bang',
  'xep',
  'hang',
  'tren',
  'ca',
  'nuoc',
  'diem',
  'phan',
  'tram',
]);
const FEW = 5;

/** Mentions in groups: those with nothing but commas and `và` between them are spoken of together. */
function groupsOf(mentions: readonly Mention[], tokens: readonly PlanToken[]): readonly (readonly Mention[])[] {
  const groups: Mention[][] = [];
  for (const mention of mentions) {
    const group = groups.at(-1);
    const between = tokens.slice(group?.at(-1)?.to ?? 0, mention.from);
    const isTogether =
      group !== undefined &&
      mention.kind === 'index' &&
      group[0]?.kind === 'index' &&
      between.every(({ text }) => BETWEEN_NAMES.has(text));
    if (isTogether) group.push(mention);
    else groups.push([mention]);
  }
  return groups;
}

const endOf = (group: readonly Mention[]): number => group.at(-1)?.to ?? 0;
const startOf = (group: readonly Mention[]): number => group[0]?.from ?? 0;

/** The group right behind a clause that it can be about: `TOP 15 cả nước về PAR INDEX`; not one that has a clause of its own. */
function groupBehind(
  clause: FoundClause,
  groups: readonly (readonly Mention[])[],
  { clauses, sentence }: SentenceParts,
): readonly Mention[] | null {
  const group = groups.find((each) => startOf(each) >= clause.to);
  if (group === undefined) return null;
  const between = sentence.tokens.slice(clause.to, startOf(group));
  const isRight = between.length <= FEW && between.every(({ text }) => BEFORE_NAME.has(text));
  const next = clauses.find(({ from }) => from >= endOf(group));
  const hasOwn =
    next !== undefined &&
    !sentence.tokens.slice(endOf(group), next.from).some(({ text }) => text === ',' || text === 'va');
  return isRight && !hasOwn ? group : null;
}

/** One clause for each index in turn: `lần lượt đạt 68 điểm và 43 điểm`. */
function inTurn(parts: SentenceParts, groups: readonly (readonly Mention[])[]): readonly Governed[] | null {
  if (!holds(parts.sentence.tokens, ['lan luot', 'tuong ung'])) return null;
  const group = groups.find((each) => each.length > 1 && each.length === parts.clauses.length);
  if (group === undefined || parts.clauses.some(({ from }) => from < endOf(group))) return null;
  return parts.clauses.map((clause, i) => ({ clause, mentions: group.slice(i, i + 1), rule: 'respectively' }));
}

/** Whether a clause is one that a counted thing can have, too; places and groups are those of an index. */
const isLevel = ({ clause }: FoundClause): boolean =>
  clause === null || ['share', 'score', 'score-range', 'score-near', 'score-change'].includes(clause.kind);

/** What each clause of a sentence is about; those about nothing named in it are left to `inherited`, which may be empty. */
export function governedClauses(
  parts: SentenceParts,
  inherited: readonly Mention[],
  inheritedRule: PlanRule,
): readonly Governed[] {
  const groups = groupsOf(parts.mentions, parts.sentence.tokens);
  const turns = inTurn(parts, groups);
  if (turns !== null) return turns;
  const isTaken = new Set<readonly Mention[]>();
  return parts.clauses.map((clause): Governed => {
    const fitting = isLevel(clause) ? groups : groups.filter(([first]) => first?.kind === 'index');
    const before = fitting.findLast((group) => endOf(group) <= clause.pivot) ?? null;
    const behind = groupBehind(clause, fitting, parts);
    const isFree = before === null || isTaken.has(before);
    const chosen = behind !== null && (isFree || clause.pivot - endOf(before) > FEW) ? behind : before;
    if (chosen === null) return { clause, mentions: inherited, rule: inheritedRule };
    isTaken.add(chosen);
    const rule: PlanRule = chosen === behind ? 'index-behind' : chosen.length > 1 ? 'indices-together' : 'index-named';
    return { clause, mentions: chosen, rule };
  });
}
