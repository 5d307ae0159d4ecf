import { clauseFault, type ClauseFault } from '#domain/clauseFault.ts';
import type { Clause } from '#domain/goal.ts';
import type { ComponentId } from '#domain/ids.ts';
import type { Indicator } from '#domain/indicator.ts';
import { baselineOf, type FoundBaseline } from './baselineOf.ts';
import type { FoundClause } from './clausesWithin.ts';
import { componentOf } from './componentOf.ts';
import type { Condition } from './conditions.ts';
import { ownThing } from './ownThing.ts';
import type { PlanContext } from './planContext.ts';
import { isTooLow } from './plausible.ts';
import type { SentenceParts } from './sentenceParts.ts';

/** What is measured: an indicator or a component of the catalogue (null: of none that is known), by a code and a name. */
export type Measured = Readonly<{
  indicator: Indicator | null;
  component: ComponentId | null;
  code: string;
  name: string;
  isOwn: boolean;
  isUnclear: boolean; // the sentence speaks of a component that is not known
}>;

/** What conditions of one index and one time make. `broken`: figures that are spoilt. */
export type GoalDraft = Readonly<{
  first: Condition;
  conditions: readonly Condition[];
  measured: Measured;
  clauses: readonly Clause[];
  isBeyondScale: boolean;
  broken: readonly FoundClause[];
  baseline: FoundBaseline | null;
}>;

function measuredBy({ mention, isOwn, found }: Condition, parts: SentenceParts, context: PlanContext): Measured {
  const { catalogue, entities, text } = context;
  if (isOwn)
    return { ...ownThing(parts, mention, found, catalogue, entities, text), component: null, isOwn, isUnclear: false };
  const component = componentOf(parts, mention, catalogue);
  const indicator = component?.indicator ?? mention?.indicator ?? null;
  const code = mention?.code ?? '';
  return {
    indicator,
    component: component?.indicator?.component ?? null,
    code,
    name: indicator?.nameVi ?? code,
    isOwn,
    isUnclear: component?.isUnclear ?? false,
  };
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

/** The goal that conditions make; null where nothing in it can be meant, such as an index that is to fall. */
export function goalDraft(
  conditions: readonly Condition[],
  parts: SentenceParts,
  context: PlanContext,
): GoalDraft | null {
  const [first] = conditions;
  if (first === undefined) return null;
  const measured = measuredBy(first, parts, context);
  const { indicator } = measured;
  const read = conditions.flatMap(({ found }) =>
    found.clause === null ? [] : [sinceForAll(asChange(found, found.clause, parts), parts)],
  );
  const faults = read.map((clause) => (indicator === null ? null : faultOf(clause, indicator)));
  const clauses = read.filter((_clause, i) => faults[i] !== 'clause_direction');
  const broken = conditions.map(({ found }) => found).filter(({ clause }) => clause === null);
  if (clauses.length === 0 && broken.length === 0) return null;
  const baseline = conditions.flatMap(({ found }) => baselineOf(parts, found) ?? [])[0] ?? null;
  return {
    first,
    conditions,
    measured,
    clauses,
    isBeyondScale: faults.includes('value_out_of_range'),
    broken,
    baseline,
  };
}
