import type { Clause } from '#domain/goal.ts';
import { periodText } from '#domain/period.ts';
import type { FoundClause } from './clausesWithin.ts';
import { dueOf, type DueReading } from './dueOf.ts';
import type { Governed } from './governing.ts';
import type { Mention } from './mentions.ts';
import { isOfAdministration } from './ownThing.ts';
import type { Before, PlanContext } from './planContext.ts';
import { suitsIndex } from './plausible.ts';
import type { PlanRule } from './proposal.ts';
import type { SentenceParts } from './sentenceParts.ts';
import { statedAs } from './statedAs.ts';

/** A clause with everything that decides which goal it belongs to. */
export type Condition = Readonly<{
  found: FoundClause;
  mention: Mention | null;
  isOwn: boolean;
  rule: PlanRule;
  due: DueReading;
  isWanted: boolean;
}>;

/** Whether a clause is a share of counted things. */
export const isShare = ({ clause }: FoundClause): boolean => clause?.kind === 'share';

/** Whether a clause is about something that the plan counts: a share, or a level behind `tỷ lệ …`. */
const isAboutOwn = (found: FoundClause, mention: Mention | null): boolean => isShare(found) || mention?.kind === 'own';

/** Whether a counted thing is asked for, and not merely told of: by a word of a goal, or because the sentence is about nothing else. */
const isAskedFor = (found: FoundClause, mention: Mention | null, isWanted: boolean, parts: SentenceParts): boolean =>
  isWanted ||
  mention !== null ||
  found.from <= 1 ||
  parts.clauses[0]?.from === 0 ||
  parts.times.some(({ kind }) => kind !== 'broken');

const OF_OWN: ReadonlySet<Clause['kind']> = new Set(['share', 'score', 'score-range', 'score-near']);

/** Whether a plan asks for a level of something of the administration that it counts itself. */
const isOwnGoal = (found: FoundClause, mention: Mention | null, isWanted: boolean, parts: SentenceParts): boolean =>
  (found.clause === null || OF_OWN.has(found.clause.kind)) &&
  isAskedFor(found, mention, isWanted, parts) &&
  isOfAdministration(parts.sentence.tokens);

/** A governed clause as the conditions it is, one for each index; none where it is no goal. */
export function conditionsOf(
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

/** Conditions by the goal that they make: one index, or one counted thing, and one time. */
export function grouped(conditions: readonly Condition[]): readonly (readonly Condition[])[] {
  const groups = new Map<string, Condition[]>();
  for (const condition of conditions)
    groups.set(keyOf(condition), [...(groups.get(keyOf(condition)) ?? []), condition]);
  return [...groups.values()];
}
